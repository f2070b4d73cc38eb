using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Filing;

/// <summary>
/// A civil complaint on its way to the docket: what the party brings, what the court says to it, and every step
/// between. Its state moves only through <see cref="FilingWorkflow"/>.
/// </summary>
public sealed partial class Filing : Matter
{
    private readonly List<FilingParty> _parties = [];
    private readonly List<FilingAgent> _agents = [];
    private readonly List<FilingClaim> _claims = [];
    private readonly List<FilingEvidence> _evidence = [];
    private readonly List<FilingFile> _files = [];
    private readonly List<StageConsent> _consents = [];
    private readonly List<FilingReceipt> _receipts = [];
    private readonly List<CorrectionRequest> _corrections = [];
    private readonly List<CorrectionPermission> _permissions = [];
    private readonly List<FeeReliefApplication> _reliefs = [];
    private readonly List<FilingSearchTerm> _searchTerms = [];

    private Filing()
    {
    }

    /// <summary>Opens a draft.</summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="channel">How it comes in; set by the system.</param>
    /// <param name="occasion">Who opens it and when.</param>
    public static Filing Start(Guid key, FilingChannel channel, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        var filing = new Filing
        {
            Key = key,
            Channel = channel,
            OwnerId = occasion.Actor.UserId ?? throw new ArgumentException("A draft has an owner.", nameof(occasion)),
            StartedAt = occasion.Now,
        };
        filing.Touch(occasion.Now);
        return filing;
    }

    /// <summary>Where the filing stands.</summary>
    public FilingStatus Status { get; private set; } = FilingWorkflow.Table.Initial;

    /// <summary>How it came in.</summary>
    public FilingChannel Channel { get; private set; }

    /// <summary>The account that wrote it: the filer online, the clerk at the counter.</summary>
    public long OwnerId { get; private set; }

    /// <summary>When the draft was opened.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When the court first received it; stays through corrections and mediation.</summary>
    public DateTimeOffset? ReceivedAt { get; private set; }

    /// <summary>The stable code of the cause of action.</summary>
    public string? CauseCode { get; private set; }

    /// <summary>The name of the cause in the version in force at filing.</summary>
    public string? CauseName { get; private set; }

    /// <summary>The version (year) of the list of causes.</summary>
    public int? CauseVersion { get; private set; }

    /// <summary>Facts and reasons in the filer's words.</summary>
    public string Facts { get; private set; } = "";

    /// <summary>The element form used, or null for a free statement.</summary>
    public string? ElementFormCode { get; private set; }

    /// <summary>Answers to the element form, by field key.</summary>
    public IReadOnlyDictionary<string, string> Elements { get; private set; } = new Dictionary<string, string>();

    /// <summary>The confirmed address for service; null until confirmed.</summary>
    public DeliveryAddress? Delivery { get; private set; }

    /// <summary>The wish about mediation; null until answered.</summary>
    public MediationWish? MediationWish { get; private set; }

    /// <summary>When it was handed over to mediation; null when it never was.</summary>
    public DateTimeOffset? MediationStartedAt { get; private set; }

    /// <summary>Since when a docketed case is with a mediator by the court's entrustment; null when it is not.</summary>
    public DateTimeOffset? EntrustedAt { get; private set; }

    /// <summary>The signature under the pleading; null until signed.</summary>
    public FilingSignature? Signature { get; private set; }

    /// <summary>By when the court must decide; null unless it is reviewing.</summary>
    public Deadline? ReviewDeadline { get; private set; }

    /// <summary>The day on which something is due now, from whomever; null when nothing is.</summary>
    public DateOnly? NextDue { get; private set; }

    /// <summary>The docketing, once docketed.</summary>
    public Acceptance? Acceptance { get; private set; }

    /// <summary>The ruling not to accept, once made.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The notice to pay, once docketed.</summary>
    public FeeNotice? FeeNotice { get; private set; }

    /// <summary>Equal for filings with the same parties and cause; finds possible duplicates.</summary>
    public string? Fingerprint { get; private set; }

    /// <summary>The names of the plaintiffs and defendants in one line, for lists; kept with the parties.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The parties.</summary>
    public IReadOnlyList<FilingParty> Parties => _parties;

    /// <summary>The agents.</summary>
    public IReadOnlyList<FilingAgent> Agents => _agents;

    /// <summary>The claims.</summary>
    public IReadOnlyList<FilingClaim> Claims => _claims;

    /// <summary>The list of evidence.</summary>
    public IReadOnlyList<FilingEvidence> Evidence => _evidence;

    /// <summary>All files.</summary>
    public IReadOnlyList<FilingFile> Files => _files;

    /// <summary>Consents to act online, by stage.</summary>
    public IReadOnlyList<StageConsent> Consents => _consents;

    /// <summary>The receipts given.</summary>
    public IReadOnlyList<FilingReceipt> Receipts => _receipts;

    /// <summary>The correction requests, by round.</summary>
    public IReadOnlyList<CorrectionRequest> Corrections => _corrections;

    /// <summary>The presidents' permissions for further rounds.</summary>
    public IReadOnlyList<CorrectionPermission> Permissions => _permissions;

    /// <summary>The applications for fee relief.</summary>
    public IReadOnlyList<FeeReliefApplication> Reliefs => _reliefs;

    /// <summary>The terms by which the filing is found.</summary>
    public IReadOnlyList<FilingSearchTerm> SearchTerms => _searchTerms;

    /// <inheritdoc/>
    protected override string StateNow => Status.ToString();

    /// <summary>The one place where the state moves: through the gate, into the journal.</summary>
    private void Move(FilingAct act, Occasion occasion, string sentence, string? reason = null)
    {
        var line = FilingWorkflow.Table.Next(Status, act, occasion.Actor.Role);
        Write(occasion, act.ToString(), line.From.ToString(), line.To.ToString(), sentence, reason);
        Status = line.To;
    }

    private void RequireGate(FilingAct act, Occasion occasion) =>
        FilingWorkflow.Table.Next(Status, act, occasion.Actor.Role);
}
