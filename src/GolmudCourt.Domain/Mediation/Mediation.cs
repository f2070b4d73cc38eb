using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Mediation;

/// <summary>
/// A quarrel on its way to an agreement, or back to where it came from. Its state moves only through
/// <see cref="MediationWorkflow"/>. What is said in it stays in it: the journal never holds an offer's sum nor a minute.
/// </summary>
public sealed partial class Mediation : Matter
{
    /// <summary>The type code of its case number (最高法 2021 年通知).</summary>
    public const string TypeCode = "民诉前调";

    /// <summary>The shortest reason that says something.</summary>
    public const int ReasonMinLength = 5;

    private readonly List<MediationParty> _parties = [];
    private readonly List<MediationFile> _files = [];
    private readonly List<PartnerReferral> _referrals = [];
    private readonly List<MediationConsent> _consents = [];
    private readonly List<Invitation> _invitations = [];
    private readonly List<MediatorPick> _picks = [];
    private readonly List<CourtChoice> _courtChoices = [];
    private readonly List<MediatorAppointment> _appointments = [];
    private readonly List<MediatorObjection> _objections = [];
    private readonly List<MediatorDisclosure> _disclosures = [];
    private readonly List<ExtensionProposal> _extensions = [];
    private readonly List<AppraisalSuspension> _appraisals = [];
    private readonly List<MediationSession> _sessions = [];
    private readonly List<ConfidentialRecord> _confidentialRecords = [];
    private readonly List<UndisputedFact> _facts = [];
    private readonly List<FactConfirmation> _factConfirmations = [];
    private readonly List<Offer> _offers = [];
    private readonly List<Agreement> _agreements = [];
    private readonly List<Performance> _performances = [];
    private readonly List<MediatorRating> _ratings = [];
    private readonly List<MediationSearchTerm> _searchTerms = [];

    private Mediation()
    {
    }

    /// <summary>Where the mediation stands.</summary>
    public MediationStatus Status { get; private set; } = MediationWorkflow.Table.Initial;

    /// <summary>How it came about.</summary>
    public MediationSource Source { get; private set; }

    /// <summary>Where it comes from; empty for a party's own request.</summary>
    public MediationOrigin Origin { get; private set; } = new();

    /// <summary>The limit that applies.</summary>
    public MediationTrack Track { get; private set; }

    /// <summary>The account that wrote the request or handed it over.</summary>
    public long OwnerId { get; private set; }

    /// <summary>When the draft was opened.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When the request reached the court.</summary>
    public DateTimeOffset? RequestedAt { get; private set; }

    /// <summary>The number in its one form, once accepted: <c>(2026)青2801民诉前调1号</c>.</summary>
    public string? CaseNumber { get; private set; }

    /// <summary>When it was accepted.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>The field of the roster, such as 民间借贷.</summary>
    public string? FieldCode { get; private set; }

    /// <summary>The field's name.</summary>
    public string? FieldName { get; private set; }

    /// <summary>The stable code of the cause of action.</summary>
    public string? CauseCode { get; private set; }

    /// <summary>The cause's name.</summary>
    public string? CauseName { get; private set; }

    /// <summary>The dispute in short.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>What is asked.</summary>
    public string Request { get; private set; } = "";

    /// <summary>The sum asked, in yuan.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>The names of both sides in one line, for lists.</summary>
    public string Title { get; private set; } = "";

    /// <summary>By when the next step is due: acceptance, answer, choice, appointment or confirmation; null when none is.</summary>
    public Deadline? StepDeadline { get; private set; }

    /// <summary>The last day of the mediation itself, from the first confirmation on (在线调解规则 24).</summary>
    public Deadline? Period { get; private set; }

    /// <summary>The day on which something is due now, from whomever; null when nothing is.</summary>
    public DateOnly? NextDue { get; private set; }

    /// <summary>The refusal to take the request, if it was not taken.</summary>
    public Declination? Declination { get; private set; }

    /// <summary>The end, once ended or settled.</summary>
    public MediationEnding? Ending { get; private set; }

    /// <summary>The parties.</summary>
    public IReadOnlyList<MediationParty> Parties => _parties;

    /// <summary>The files.</summary>
    public IReadOnlyList<MediationFile> Files => _files;

    /// <summary>Referrals by and to partner organisations.</summary>
    public IReadOnlyList<PartnerReferral> Referrals => _referrals;

    /// <summary>Consents, by person and stage.</summary>
    public IReadOnlyList<MediationConsent> Consents => _consents;

    /// <summary>Invitations by short code.</summary>
    public IReadOnlyList<Invitation> Invitations => _invitations;

    /// <summary>Each side's picks.</summary>
    public IReadOnlyList<MediatorPick> Picks => _picks;

    /// <summary>The sides that left the choice to the court.</summary>
    public IReadOnlyList<CourtChoice> CourtChoices => _courtChoices;

    /// <summary>Every appointment, also those that ended.</summary>
    public IReadOnlyList<MediatorAppointment> Appointments => _appointments;

    /// <summary>Objections to a mediator.</summary>
    public IReadOnlyList<MediatorObjection> Objections => _objections;

    /// <summary>What mediators disclosed.</summary>
    public IReadOnlyList<MediatorDisclosure> Disclosures => _disclosures;

    /// <summary>Proposals to extend.</summary>
    public IReadOnlyList<ExtensionProposal> Extensions => _extensions;

    /// <summary>Appraisals, whose days do not count.</summary>
    public IReadOnlyList<AppraisalSuspension> Appraisals => _appraisals;

    /// <summary>The sessions; nothing said in them is here.</summary>
    public IReadOnlyList<MediationSession> Sessions => _sessions;

    /// <summary>保密: minutes. No read model for a judge or a clerk may touch this list (在线调解规则 18; 特邀调解规定 22).</summary>
    public IReadOnlyList<ConfidentialRecord> ConfidentialRecords => _confidentialRecords;

    /// <summary>Facts nobody disputes.</summary>
    public IReadOnlyList<UndisputedFact> Facts => _facts;

    /// <summary>Signatures under the facts.</summary>
    public IReadOnlyList<FactConfirmation> FactConfirmations => _factConfirmations;

    /// <summary>保密: offers. No read model for a judge or a clerk may touch this list (特邀调解规定 22).</summary>
    public IReadOnlyList<Offer> Offers => _offers;

    /// <summary>Agreements; at most one that is not void.</summary>
    public IReadOnlyList<Agreement> Agreements => _agreements;

    /// <summary>What is to be performed, row by row.</summary>
    public IReadOnlyList<Performance> Performances => _performances;

    /// <summary>What the parties say of the mediator, once each.</summary>
    public IReadOnlyList<MediatorRating> Ratings => _ratings;

    /// <summary>The parties that must agree: all but third parties who have not said yes.</summary>
    public IReadOnlyList<MediationParty> Participants() =>
        [.. _parties.Where(p => p.Position != MediationPosition.ThirdParty || HasConsent(p.Number, MediationStage.Mediation))];

    /// <summary>Whether a party's yes to a stage stands.</summary>
    public bool HasConsent(int partyNumber, MediationStage stage) =>
        _consents.Exists(c => c.Stands && c.PartyNumber == partyNumber && c.Stage == stage);

    /// <summary>What it is found by, from the day it reaches the court.</summary>
    public IReadOnlyList<MediationSearchTerm> SearchTerms => _searchTerms;

    /// <inheritdoc/>
    protected override string StateNow => Status.ToString();

    /// <summary>The one place where the state moves: through the gate, into the journal.</summary>
    private void Move(MediationAct act, Occasion occasion, string sentence, string? reason = null)
    {
        var line = MediationWorkflow.Table.Next(Status, act, occasion.Actor.Role);
        Write(occasion, act.ToString(), line.From.ToString(), line.To.ToString(), sentence, reason);
        Status = line.To;
        KeepNextDue();
    }

    private void RequireGate(MediationAct act, Occasion occasion) =>
        MediationWorkflow.Table.Next(Status, act, occasion.Actor.Role);

    // The nearest date counts. While an appraisal runs the period stands still and its promised end is the date.
    private void KeepNextDue()
    {
        if (MediationWorkflow.Table.IsFinal(Status))
        {
            StepDeadline = null;
            NextDue = _performances.Where(p => p.Status != PerformanceStatus.Confirmed).Select(p => (DateOnly?)p.DueOn).Min();
            return;
        }

        var period = OpenAppraisal() is { } open ? open.ExpectedBy : Period?.Due;
        NextDue = StepDeadline is { } step && !(period < step.Due) ? step.Due : period;
    }

    private static Occasion Portal(Occasion occasion) => occasion with { Actor = Actor.Portal };

    private MediationParty RequireParty(int number) => Find(_parties, p => p.Number == number);

    /// <summary>A party acts for itself or through its agent; the court's own people only record what the party says.</summary>
    private MediationParty RequireOwnParty(int number, Occasion occasion)
    {
        var party = RequireParty(number);
        var id = occasion.Actor.UserId;
        var own = occasion.Actor.Role switch
        {
            CourtRole.Litigant => id is not null && party.UserId == id,
            CourtRole.Agent => id is not null && party.AgentUserId == id,
            _ => true,
        };
        return own ? party : throw new RuleViolation("mediation.not-your-party", "您不是这一方当事人，也不是其代理人，不能代为表态", "民诉法 61");
    }

    /// <summary>To settle, an agent needs the special authority of the party (民诉法 62).</summary>
    private MediationParty RequireSettlingParty(int number, Occasion occasion)
    {
        var party = RequireOwnParty(number, occasion);
        return occasion.Actor.Role != CourtRole.Agent || party.AgentAuthority == Filing.AgentAuthority.Special
            ? party
            : throw new RuleViolation("mediation.special-authority", "代为和解、签署调解协议须有当事人的特别授权", "民诉法 62");
    }

    private static string RequireReason(string? text, string field, string sentence)
    {
        if (text is null || text.Trim().Length < ReasonMinLength)
        {
            throw new RuleViolation("mediation.reason", $"{sentence}（不少于{ReasonMinLength}个字）", null, field);
        }

        return text.Length <= 2000 ? text.Trim() : throw new RuleViolation("mediation.reason", "不超过2000字", null, field);
    }

    private static void RequireNoProblems(IReadOnlyList<FieldProblem> problems)
    {
        if (problems.Count > 0)
        {
            throw new RuleViolation("mediation.details", problems[0].Sentence, problems[0].Article, problems[0].Field);
        }
    }

    private static int NextNumber(IEnumerable<int> numbers) => numbers.DefaultIfEmpty(0).Max() + 1;

    private static T Find<T>(List<T> list, Predicate<T> match)
        where T : class =>
        list.Find(match) ?? throw new RuleViolation("mediation.part-gone", "这一项不存在或者已被删除，请刷新页面后再操作");
}
