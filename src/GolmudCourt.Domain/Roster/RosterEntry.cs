using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Roster;

/// <summary>
/// A place on the roster, a mediator's or an organisation's: proposed, admitted for a term, suspended, ended. Its state
/// moves only through the gates of <see cref="RosterWorkflow"/>.
/// </summary>
public abstract class RosterEntry : Matter
{
    /// <summary>The longest certificate number.</summary>
    public const int CertificateMaxLength = 40;

    private readonly List<RosterTerm> _terms = [];
    private readonly List<RosterSuspension> _suspensions = [];

    /// <summary>Where it stands.</summary>
    public RosterStatus Status { get; private set; } = RosterStatus.New;

    /// <summary>The name.</summary>
    public string Name { get; private protected set; } = "";

    /// <summary>Whose roster it is on.</summary>
    public RosterLevel Level { get; private protected set; }

    /// <summary>作出邀请的法院 (在线调解规则 5).</summary>
    public string InvitingCourt { get; private protected set; } = "";

    /// <summary>The certificate in force; null before admission.</summary>
    public string? CertificateNumber { get; private set; }

    /// <summary>First day of the unbroken time on the roster; null before admission.</summary>
    public DateOnly? TermFrom { get; private set; }

    /// <summary>Last day of the term; null before admission.</summary>
    public DateOnly? TermTo { get; private set; }

    /// <summary>How it ended; null while it has not.</summary>
    public RosterRemoval? Removal { get; private set; }

    /// <summary>The terms, in order.</summary>
    public IReadOnlyList<RosterTerm> Terms => _terms;

    /// <summary>The suspensions, in order.</summary>
    public IReadOnlyList<RosterSuspension> Suspensions => _suspensions;

    /// <summary>The state in words; who left without blame is not called struck off.</summary>
    public string StatusName => Removal?.Name ?? RosterNames.Of(Status);

    /// <summary>The gate.</summary>
    private protected abstract Workflow<RosterStatus, RosterAct> Gate { get; }

    /// <summary>特邀调解员 or 特邀调解组织.</summary>
    private protected abstract string Noun { get; }

    /// <summary>What stands against an appointment on a day, in a sentence; null where nothing does.</summary>
    public string? AppointmentProblem(DateOnly today) => Status switch
    {
        RosterStatus.Admitted when today < TermFrom => $"{Name}的聘期从{TermFrom:yyyy年M月d日}开始，在此之前不能接受委派",
        RosterStatus.Admitted when today > TermTo => $"{Name}的聘期已于{TermTo:yyyy年M月d日}届满，续聘前不能接受委派",
        RosterStatus.Admitted => null,
        _ => $"{Name}当前状态为“{StatusName}”，不在名册中，不能接受委派",
    };

    /// <summary>Whether it may be appointed: admitted, and within the term.</summary>
    public bool IsAppointable(DateOnly today) => AppointmentProblem(today) is null;

    /// <summary>Refuses an appointment of one who may not be appointed.</summary>
    /// <exception cref="RuleViolation"><c>roster.not-appointable</c>.</exception>
    public void RequireAppointable(DateOnly today)
    {
        if (AppointmentProblem(today) is { } problem)
        {
            throw new RuleViolation("roster.not-appointable", problem, "特邀规定 5；在线调解规则 10");
        }
    }

    /// <summary>Admits with a certificate for a term of the court's length (特邀规定 5、8).</summary>
    /// <param name="certificateNumber">Taken from the counter by the caller.</param>
    /// <param name="from">The first day: today or later.</param>
    /// <param name="settings">The court's length of a term.</param>
    /// <param name="occasion">The president.</param>
    public void Admit(string? certificateNumber, DateOnly from, RosterSettings settings, Occasion occasion)
    {
        RequireGate(RosterAct.Admit, occasion);
        if (from < occasion.Today)
        {
            throw new RuleViolation("roster.term-past", "聘期不能从过去的日期开始", null, nameof(TermFrom));
        }

        Grant(certificateNumber, from, LastDay(from, settings), occasion);
        Move(RosterAct.Admit, occasion, $"{Name}列入{Noun}名册，{TermWords}，证书编号{CertificateNumber}");
    }

    /// <summary>Turns the proposal down.</summary>
    public void Decline(string? reason, Occasion occasion)
    {
        RequireGate(RosterAct.Decline, occasion);
        var because = RosterChecks.Reason(reason, "Reason", "请写明不予入册的理由");
        Move(RosterAct.Decline, occasion, $"{Name}未列入{Noun}名册", because);
    }

    /// <summary>Suspends on a ground: matters at hand go on or are reappointed, new ones are not given.</summary>
    public void Suspend(SuspensionGround ground, string? reason, Occasion occasion)
    {
        RequireGate(RosterAct.Suspend, occasion);
        var because = RosterChecks.Reason(reason, "Reason", "请写明暂停的理由");
        _suspensions.Add(new RosterSuspension(ground, because, occasion));
        Move(RosterAct.Suspend, occasion, $"{Name}暂停接受委派：{RosterNames.Of(ground)}（{RosterGrounds.Article(ground)}）", because);
    }

    /// <summary>Ends a suspension within the term.</summary>
    /// <exception cref="RuleViolation">The term is over (<c>roster.term-over</c>): then it expires and may be renewed.</exception>
    public void Reinstate(string? reason, Occasion occasion)
    {
        RequireGate(RosterAct.Reinstate, occasion);
        if (occasion.Today > TermTo)
        {
            throw new RuleViolation("roster.term-over", $"聘期已于{TermTo:yyyy年M月d日}届满，不能恢复，请登记期满后办理续聘", "特邀规定 10");
        }

        var because = RosterChecks.Reason(reason, "Reason", "请写明恢复的理由");
        _suspensions[^1].End(because, occasion);
        Move(RosterAct.Reinstate, occasion, $"{Name}恢复接受委派", because);
    }

    /// <summary>Ends the place without blame. Blame needs an upheld complaint: see <see cref="RosterComplaint.Uphold"/>.</summary>
    /// <exception cref="RuleViolation">The ground blames somebody (<c>roster.removal-needs-complaint</c>).</exception>
    public void Remove(RemovalGround ground, string? reason, Occasion occasion)
    {
        RequireGate(RosterAct.Remove, occasion);
        if (RosterGrounds.IsMisconduct(ground))
        {
            throw new RuleViolation(
                "roster.removal-needs-complaint", $"以“{RosterNames.Of(ground)}”为由除名，须先登记投诉并查证属实，请在投诉中作出除名处理", "特邀规定 28", "Ground");
        }

        End(ground, RosterChecks.Reason(reason, "Reason", "请写明移出名册的理由"), null, occasion);
    }

    /// <summary>Notes that the term ran out.</summary>
    /// <exception cref="RuleViolation">It has not (<c>roster.term-running</c>).</exception>
    public void Expire(Occasion occasion)
    {
        RequireGate(RosterAct.Expire, occasion);
        if (occasion.Today <= TermTo)
        {
            throw new RuleViolation("roster.term-running", $"聘期到{TermTo:yyyy年M月d日}届满，届满前不能登记期满", "特邀规定 10");
        }

        Move(RosterAct.Expire, occasion, $"{Name}的聘期已于{TermTo:yyyy年M月d日}届满");
    }

    /// <summary>Renews for a further term: right after the running one, or from today when that is over.</summary>
    /// <param name="certificateNumber">The certificate of the new term; may be the old number.</param>
    /// <param name="settings">The length of a term, and how early it may be renewed.</param>
    /// <param name="occasion">The president.</param>
    public void Renew(string? certificateNumber, RosterSettings settings, Occasion occasion)
    {
        RequireGate(RosterAct.Renew, occasion);
        var opens = TermTo!.Value.AddDays(1 - settings.RenewalWindowDays);
        if (occasion.Today < opens)
        {
            throw new RuleViolation("roster.renewal-early", $"聘期到{TermTo:yyyy年M月d日}届满，{opens:yyyy年M月d日}起可以办理续聘", "特邀规定 10");
        }

        RequireRenewable();
        var running = occasion.Today <= TermTo;
        var from = running ? TermTo.Value.AddDays(1) : occasion.Today;
        var begun = TermFrom;
        Grant(certificateNumber, from, LastDay(from, settings), occasion);
        TermFrom = running ? begun : from;
        Move(RosterAct.Renew, occasion, $"{Name}续聘，{TermWords}，证书编号{CertificateNumber}");
    }

    /// <summary>What must be so before a renewal, besides the time.</summary>
    private protected virtual void RequireRenewable()
    {
    }

    private protected void Retract(Occasion occasion, string? reason)
    {
        RequireGate(RosterAct.Retract, occasion);
        var because = RosterChecks.Reason(reason, "Reason", "请写明撤回推荐的理由");
        Move(RosterAct.Retract, occasion, $"撤回对{Name}的推荐", because);
    }

    private protected void Transcribe(string? certificateNumber, DateOnly from, DateOnly to, Occasion occasion)
    {
        RequireGate(RosterAct.Transcribe, occasion);
        if (TermProblem(from, to, occasion.Today) is { } problem)
        {
            throw new RuleViolation("roster.term", problem, null, nameof(TermTo));
        }

        Grant(certificateNumber, from, to, occasion);
        Move(RosterAct.Transcribe, occasion, $"{Name}从既有{Noun}名册转录，{TermWords}，证书编号{CertificateNumber}");
    }

    private protected void End(RemovalGround ground, string reason, Guid? complaintKey, Occasion occasion)
    {
        Removal = new RosterRemoval(ground, reason, complaintKey, occasion);
        var how = RosterGrounds.IsMisconduct(ground) ? "被除名" : "退出名册";
        Move(RosterAct.Remove, occasion, $"{Name}{how}：{RosterNames.Of(ground)}（{RosterGrounds.Article(ground)}）", reason);
    }

    /// <summary>What is wrong with a term that was granted before, or null.</summary>
    internal static string? TermProblem(DateOnly from, DateOnly to, DateOnly today) =>
        to < from ? "聘期止不能早于聘期起"
        : to < today ? "聘期已经届满，请核对聘期止"
        : null;

    /// <summary>What is wrong with a certificate number, or null.</summary>
    internal static string? CertificateProblem(string? number) =>
        string.IsNullOrWhiteSpace(number) ? "请填写证书编号"
        : number.Trim().Length > CertificateMaxLength ? $"证书编号不超过{CertificateMaxLength}个字"
        : null;

    /// <summary>The one place where the state moves: through the gate, into the journal.</summary>
    private protected void Move(RosterAct act, Occasion occasion, string sentence, string? reason = null)
    {
        var line = Gate.Next(Status, act, occasion.Actor.Role);
        Write(occasion, act.ToString(), line.From.ToString(), line.To.ToString(), sentence, reason);
        Status = line.To;
    }

    private protected void RequireGate(RosterAct act, Occasion occasion) => Gate.Next(Status, act, occasion.Actor.Role);

    private protected static RosterImage Picture(StoredFile file, string field) => RosterImage.Of(file, field);

    private string TermWords => $"聘期自{_terms[^1].From:yyyy年M月d日}至{TermTo:yyyy年M月d日}";

    private static DateOnly LastDay(DateOnly from, RosterSettings settings) => settings.TermYears >= 1
        ? from.AddYears(settings.TermYears).AddDays(-1)
        : throw new ArgumentException("A term is at least one year.", nameof(settings));

    private void Grant(string? certificateNumber, DateOnly from, DateOnly to, Occasion occasion)
    {
        if (CertificateProblem(certificateNumber) is { } problem)
        {
            throw new RuleViolation("roster.certificate", problem, "特邀规定 5", nameof(CertificateNumber));
        }

        var term = new RosterTerm(_terms.Count + 1, certificateNumber!.Trim(), from, to, occasion);
        _terms.Add(term);
        CertificateNumber = term.CertificateNumber;
        TermFrom = from;
        TermTo = to;
    }
}
