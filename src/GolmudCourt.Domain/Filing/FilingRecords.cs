namespace GolmudCourt.Domain.Filing;

/// <summary>A signature: a typed name, and the drawing where one was made. Both are equal in effect here.</summary>
/// <param name="Name">The name as typed.</param>
/// <param name="DrawingSha256">The stored PNG of the drawn signature, or null when typed only.</param>
/// <param name="Address">The network address it came from.</param>
public sealed record SignatureDetails(string Name, string? DrawingSha256, string? Address);

/// <summary>The written proof that the court has received something, with the day it was received (登记立案规定 2).</summary>
public sealed class FilingReceipt
{
    private readonly List<ReceiptItem> _items = [];

    private FilingReceipt()
    {
    }

    internal FilingReceipt(string number, string code, FilingChannel channel, DateTimeOffset at, string receivedBy, string title, IEnumerable<ReceiptItem> items)
    {
        Number = number;
        Code = code;
        Channel = channel;
        ReceivedAt = at;
        ReceivedBy = receivedBy;
        Title = title;
        _items.AddRange(items);
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The receipt's number, gapless within the year.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The short code by which anyone can confirm the receipt.</summary>
    public string Code { get; private set; } = "";

    /// <summary>What was received: 起诉材料 or 补正材料.</summary>
    public string Title { get; private set; } = "";

    /// <summary>How it came in.</summary>
    public FilingChannel Channel { get; private set; }

    /// <summary>When, to the second.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>The clerk, or the portal.</summary>
    public string ReceivedBy { get; private set; } = "";

    /// <summary>What was received.</summary>
    public IReadOnlyList<ReceiptItem> Items => _items;

    /// <summary>The title of a receipt for the filing itself.</summary>
    public const string ForFiling = "起诉材料";

    /// <summary>The title of a receipt for corrections.</summary>
    public const string ForCorrection = "补正材料";

    /// <summary>The rule of the review that begins with a receipt of this title.</summary>
    public static Calendar.DeadlineRule ReviewRuleOf(string title) =>
        title == ForCorrection ? Calendar.DeadlineRules.FilingReviewAfterCorrection : Calendar.DeadlineRules.FilingReview;
}

/// <summary>One line on a receipt.</summary>
public sealed class ReceiptItem
{
    private ReceiptItem()
    {
    }

    internal ReceiptItem(string name, string? fileName, int? pages, int copies, long? size, string? sha256)
    {
        Name = name;
        FileName = fileName;
        Pages = pages;
        Copies = copies;
        Size = size;
        Sha256 = sha256;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>What it is.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The file, or null for paper.</summary>
    public string? FileName { get; private set; }

    /// <summary>Pages, where known.</summary>
    public int? Pages { get; private set; }

    /// <summary>Copies.</summary>
    public int Copies { get; private set; }

    /// <summary>Bytes, of a file.</summary>
    public long? Size { get; private set; }

    /// <summary>SHA-256 of the file or of the pleading's text; null for paper.</summary>
    public string? Sha256 { get; private set; }
}

/// <summary>One item of a correction request, as the clerk writes it.</summary>
/// <param name="Section">The section of the filing it concerns.</param>
/// <param name="What">What is to be supplied or changed.</param>
/// <param name="Reason">Why.</param>
/// <param name="Article">By which article.</param>
public sealed record CorrectionItemDetails(FilingSection Section, string What, string Reason, string Article);

/// <summary>The one written list of everything that must be corrected (登记立案规定 7; 在线诉讼规则 9).</summary>
public sealed class CorrectionRequest
{
    private readonly List<CorrectionItem> _items = [];

    private CorrectionRequest()
    {
    }

    internal CorrectionRequest(int round, Calendar.Deadline deadline, Occasion occasion, IEnumerable<CorrectionItemDetails> items)
    {
        Round = round;
        Deadline = deadline;
        RequestedAt = occasion.Now;
        RequestedBy = occasion.Actor.Name;
        _items.AddRange(items.Select((item, i) => new CorrectionItem(i + 1, item)));
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>1 for the first; more only with a president's permission.</summary>
    public int Round { get; private set; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset RequestedAt { get; private set; }

    /// <summary>The clerk.</summary>
    public string RequestedBy { get; private set; } = "";

    /// <summary>By when it is to be answered.</summary>
    public Calendar.Deadline Deadline { get; private set; } = null!;

    /// <summary>When the answer was handed in.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The items.</summary>
    public IReadOnlyList<CorrectionItem> Items => _items;

    internal void Close(DateTimeOffset at) => AnsweredAt = at;

    internal void Recount(Calendar.Deadline deadline) => Deadline = deadline;
}

/// <summary>One item to correct, with its answer in place.</summary>
public sealed class CorrectionItem
{
    private CorrectionItem()
    {
    }

    internal CorrectionItem(int number, CorrectionItemDetails details)
    {
        Number = number;
        Section = details.Section;
        What = details.What.Trim();
        Reason = details.Reason.Trim();
        Article = details.Article.Trim();
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The section it concerns.</summary>
    public FilingSection Section { get; private set; }

    /// <summary>What is to be supplied or changed.</summary>
    public string What { get; private set; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>By which article.</summary>
    public string Article { get; private set; } = "";

    /// <summary>The party's answer in words.</summary>
    public string? Answer { get; private set; }

    /// <summary>When it was last answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    internal void Reply(string? text, DateTimeOffset at)
    {
        Answer = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        AnsweredAt = at;
    }
}

/// <summary>A president's permission for one more round of correction.</summary>
public sealed class CorrectionPermission
{
    private CorrectionPermission()
    {
    }

    internal CorrectionPermission(int round, Occasion occasion, string reason)
    {
        Round = round;
        PermittedAt = occasion.Now;
        PermittedBy = occasion.Actor.Name;
        Reason = reason;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The round it permits.</summary>
    public int Round { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset PermittedAt { get; private set; }

    /// <summary>The president.</summary>
    public string PermittedBy { get; private set; } = "";

    /// <summary>Why one round was not enough.</summary>
    public string Reason { get; private set; } = "";
}

/// <summary>The docketing (民诉法 126).</summary>
public sealed class Acceptance
{
    private Acceptance()
    {
    }

    internal Acceptance(string caseNumber, string typeCode, Occasion occasion)
    {
        CaseNumber = caseNumber;
        TypeCode = typeCode;
        DocketedAt = occasion.Now;
        DocketedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The case number in its one form: <c>(2026)青2801民初1号</c>.</summary>
    public string CaseNumber { get; private set; } = "";

    /// <summary>类型代字.</summary>
    public string TypeCode { get; private set; } = "";

    /// <summary>When; the trial limit runs from the day after.</summary>
    public DateTimeOffset DocketedAt { get; private set; }

    /// <summary>The clerk.</summary>
    public string DocketedBy { get; private set; } = "";
}

/// <summary>The ruling not to accept (民诉法 126、157; appeal within 10 days, 171).</summary>
public sealed class Refusal
{
    private Refusal()
    {
    }

    internal Refusal(RefusalGround ground, string reasons, Calendar.Deadline appeal, Occasion occasion)
    {
        Ground = ground;
        Reasons = reasons;
        Appeal = appeal;
        RefusedAt = occasion.Now;
        RefusedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The statutory ground.</summary>
    public RefusalGround Ground { get; private set; }

    /// <summary>The reasons.</summary>
    public string Reasons { get; private set; } = "";

    /// <summary>By when an appeal may be brought, counted as if served on the day of the ruling.</summary>
    public Calendar.Deadline Appeal { get; private set; } = null!;

    /// <summary>When.</summary>
    public DateTimeOffset RefusedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string RefusedBy { get; private set; } = "";

    internal void Recount(Calendar.Deadline appeal) => Appeal = appeal;
}
