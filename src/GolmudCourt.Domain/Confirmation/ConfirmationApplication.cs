using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>
/// A joint application to have a mediation agreement confirmed (民诉法 205、206). Its state moves only through
/// <see cref="ConfirmationWorkflow"/>. It carries what it needs of the agreement, so that nobody has to open the mediation.
/// </summary>
public sealed partial class ConfirmationApplication : Matter
{
    /// <summary>The type code of its case number (最高法 2021 年通知).</summary>
    public const string TypeCode = "诉前调确";

    /// <summary>The shortest reason that says something.</summary>
    public const int ReasonMinLength = 5;

    /// <summary>The longest reason.</summary>
    public const int ReasonMaxLength = 2_000;

    /// <summary>The most bytes of all files together.</summary>
    public const long MaxTotalBytes = 200L * 1024 * 1024;

    private readonly List<ConfirmationParty> _parties = [];
    private readonly List<ConfirmationClause> _clauses = [];
    private readonly List<ConfirmationFact> _facts = [];
    private readonly List<ConfirmationMediator> _mediators = [];
    private readonly List<ConfirmationFile> _files = [];
    private readonly List<ConfirmationSignature> _signatures = [];
    private readonly List<ConfirmationConsent> _consents = [];
    private readonly List<ConfirmationJudge> _judges = [];
    private readonly List<ConfirmationInterview> _interviews = [];
    private readonly List<SupplementRequest> _supplements = [];
    private readonly List<ExaminationExtension> _extensions = [];
    private readonly List<WithdrawalRequest> _withdrawals = [];
    private readonly List<ConfirmationObjection> _objections = [];
    private readonly List<ConfirmationInvitation> _invitations = [];
    private readonly List<ConfirmationSearchTerm> _searchTerms = [];

    private ConfirmationApplication()
    {
    }

    /// <summary>Where the application stands.</summary>
    public ConfirmationStatus Status { get; private set; } = ConfirmationWorkflow.Table.Initial;

    /// <summary>The account that began it.</summary>
    public long OwnerId { get; private set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When the last party signed and it reached the court.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>The names of the parties in one line, for lists.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The agreement; null only while an agreement made elsewhere is not yet described.</summary>
    public ConfirmationAgreement? Agreement { get; private set; }

    /// <summary>
    /// Names the agreement while this application holds it: unique, so that one agreement has one application. Freed when the
    /// application ends without a decision on the agreement itself.
    /// </summary>
    public string? AgreementKey { get; private set; }

    /// <summary>Why the applicants think a barred subject is not touched, although the check list found one.</summary>
    public string? SubjectStatement { get; private set; }

    /// <summary>By when all parties must have applied (民诉法 205).</summary>
    public Deadline? ApplyBy { get; private set; }

    /// <summary>The court's target to accept or refuse; it stays after, to show whether it was kept.</summary>
    public Deadline? AcceptBy { get; private set; }

    /// <summary>By when the court rules (民诉法 187); it stays after.</summary>
    public Deadline? ExamineBy { get; private set; }

    /// <summary>The day on which something is due now, from whomever; null when nothing is.</summary>
    public DateOnly? NextDue { get; private set; }

    /// <summary>The docketing.</summary>
    public ConfirmationDocketing? Docketing { get; private set; }

    /// <summary>The ruling not to accept.</summary>
    public ConfirmationRefusal? Refusal { get; private set; }

    /// <summary>The ruling.</summary>
    public ConfirmationRuling? Ruling { get; private set; }

    /// <summary>Why it counts as withdrawn.</summary>
    public ConfirmationLapse? Lapse { get; private set; }

    /// <summary>The parties.</summary>
    public IReadOnlyList<ConfirmationParty> Parties => _parties;

    /// <summary>What it is found by, from the day it reaches the court.</summary>
    public IReadOnlyList<ConfirmationSearchTerm> SearchTerms => _searchTerms;

    /// <summary>The clauses of the agreement.</summary>
    public IReadOnlyList<ConfirmationClause> Clauses => _clauses;

    /// <summary>Facts all parties confirmed in the mediation.</summary>
    public IReadOnlyList<ConfirmationFact> Facts => _facts;

    /// <summary>Who mediated.</summary>
    public IReadOnlyList<ConfirmationMediator> Mediators => _mediators;

    /// <summary>The files.</summary>
    public IReadOnlyList<ConfirmationFile> Files => _files;

    /// <summary>The signatures, also those that were voided.</summary>
    public IReadOnlyList<ConfirmationSignature> Signatures => _signatures;

    /// <summary>What each party said about service, also what another choice replaced.</summary>
    public IReadOnlyList<ConfirmationConsent> Consents => _consents;

    /// <summary>The judges, the present one last.</summary>
    public IReadOnlyList<ConfirmationJudge> Judges => _judges;

    /// <summary>The interviews.</summary>
    public IReadOnlyList<ConfirmationInterview> Interviews => _interviews;

    /// <summary>The requests for supplementary material.</summary>
    public IReadOnlyList<SupplementRequest> Supplements => _supplements;

    /// <summary>The extensions.</summary>
    public IReadOnlyList<ExaminationExtension> Extensions => _extensions;

    /// <summary>The requests to withdraw.</summary>
    public IReadOnlyList<WithdrawalRequest> Withdrawals => _withdrawals;

    /// <summary>The objections to the ruling.</summary>
    public IReadOnlyList<ConfirmationObjection> Objections => _objections;

    /// <summary>The invitations to join, also those that were replaced.</summary>
    public IReadOnlyList<ConfirmationInvitation> Invitations => _invitations;

    /// <summary>The judge who holds the matter, or null.</summary>
    public ConfirmationJudge? CurrentJudge() => _judges.MaxBy(j => j.Number);

    /// <summary>The request for material that waits for an answer, or null. What was asked before acceptance is moot after it.</summary>
    public SupplementRequest? OpenSupplement() => _supplements.Find(s => s.AnsweredAt is null && s.BeforeAcceptance == (Docketing is null));

    /// <summary>The wish to withdraw that waits for a decision, or null.</summary>
    public WithdrawalRequest? OpenWithdrawal() => _withdrawals.Find(w => w.Permitted is null);

    /// <summary>The sum of all payments, in yuan.</summary>
    public decimal TotalSum() => _clauses.Sum(c => c.Sum ?? 0);

    /// <inheritdoc/>
    protected override string StateNow => Status.ToString();

    /// <summary>The one place where the state moves: through the gate, into the journal.</summary>
    private void Move(ConfirmationAct act, Occasion occasion, string sentence, string? reason = null)
    {
        var line = ConfirmationWorkflow.Table.Next(Status, act, occasion.Actor.Role);
        Write(occasion, act.ToString(), line.From.ToString(), line.To.ToString(), sentence, reason);
        Status = line.To;
        if (Status is ConfirmationStatus.Refused or ConfirmationStatus.Withdrawn or ConfirmationStatus.DeemedWithdrawn or ConfirmationStatus.Discarded)
        {
            AgreementKey = null;
        }

        KeepNextDue();
    }

    private void RequireGate(ConfirmationAct act, Occasion occasion) =>
        ConfirmationWorkflow.Table.Next(Status, act, occasion.Actor.Role);

    private void KeepNextDue() => NextDue = Status switch
    {
        ConfirmationStatus.Draft => ApplyBy?.Due,
        ConfirmationStatus.AwaitingAcceptance => AcceptBy?.Due,
        ConfirmationStatus.AwaitingMaterial => OpenSupplement()?.Deadline.Due,
        ConfirmationStatus.Docketed or ConfirmationStatus.UnderExamination => ExamineBy?.Due,
        ConfirmationStatus.AwaitingSupplement => OpenSupplement() is { } open && open.Deadline.Due < ExamineBy!.Due ? open.Deadline.Due : ExamineBy?.Due,

        // An undecided objection is a task from the day it was brought; the law names no day for it.
        ConfirmationStatus.Confirmed => _objections.Where(o => o.Upheld is null).Select(o => (DateOnly?)DateOnly.FromDateTime(o.FiledAt.DateTime)).Min(),
        _ => null,
    };

    private static string RequireReason(string? text, string field, string sentence, string? article = null)
    {
        if (text is null || text.Trim().Length < ReasonMinLength)
        {
            throw new RuleViolation("confirmation.reason", $"{sentence}（不少于{ReasonMinLength}个字）", article, field);
        }

        return text.Length <= ReasonMaxLength ? text.Trim() : throw new RuleViolation("confirmation.reason", $"不超过{ReasonMaxLength}字", null, field);
    }

    private static int NextNumber(IEnumerable<int> numbers) => numbers.DefaultIfEmpty(0).Max() + 1;

    private static T Find<T>(List<T> list, Predicate<T> match)
        where T : class =>
        list.Find(match) ?? throw new RuleViolation("confirmation.part-gone", "这一项不存在或者已被删除，请刷新页面后再操作");
}
