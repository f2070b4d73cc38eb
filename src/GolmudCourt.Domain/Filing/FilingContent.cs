namespace GolmudCourt.Domain.Filing;

/// <summary>One claim as entered: what is asked, and how much when it is money.</summary>
/// <param name="Text">What the court is asked to order.</param>
/// <param name="Amount">Yuan, or null for a claim that is not for money.</param>
public sealed record ClaimDetails(string Text, decimal? Amount)
{
    /// <summary>The longest text of one claim.</summary>
    public const int MaxLength = 1000;

    /// <summary>The most claims one filing holds.</summary>
    public const int MaxCount = 30;
}

/// <summary>A claim (民诉法 122(3)).</summary>
public sealed class FilingClaim
{
    private FilingClaim()
    {
    }

    internal FilingClaim(int number, ClaimDetails details)
    {
        Number = number;
        Text = details.Text.Trim();
        Amount = details.Amount;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What the court is asked to order.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Yuan, or null for a claim that is not for money.</summary>
    public decimal? Amount { get; private set; }
}

/// <summary>One item of evidence as entered.</summary>
public sealed record EvidenceDetails
{
    /// <summary>What it is: 借条、转账记录、….</summary>
    public string? Name { get; init; }

    /// <summary>Where it comes from (民诉法 124(4)).</summary>
    public string? Source { get; init; }

    /// <summary>What it proves.</summary>
    public string? Purpose { get; init; }

    /// <summary>Number of pages.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>Number of copies.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>Handed over on paper at the counter, without a file.</summary>
    public bool OnPaper { get; init; }

    /// <summary>Checks what was entered.</summary>
    public IReadOnlyList<FieldProblem> Problems()
    {
        var problems = new List<FieldProblem>();
        foreach (var (field, text, ask) in ((string, string?, string)[])[
            (nameof(Name), Name, "请填写证据名称，例如“借条”"),
            (nameof(Source), Source, "请填写证据来源，例如“被告出具”"),
            (nameof(Purpose), Purpose, "请填写要证明什么")])
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                problems.Add(new(field, ask, "民诉法 124"));
            }
            else if (text.Length > 300)
            {
                problems.Add(new(field, "不超过300个字"));
            }
        }

        if (Pages is < 1 or > 9999)
        {
            problems.Add(new(nameof(Pages), "页数请填1到9999之间的整数"));
        }

        if (Copies is < 1 or > 999)
        {
            problems.Add(new(nameof(Copies), "份数请填1到999之间的整数"));
        }

        return problems;
    }
}

/// <summary>An item on the list of evidence.</summary>
public sealed class FilingEvidence
{
    private FilingEvidence()
    {
    }

    internal FilingEvidence(int number, EvidenceDetails details)
    {
        Number = number;
        Apply(details);
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The item's number within the filing.</summary>
    public int Number { get; private set; }

    /// <summary>What it is.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where it comes from.</summary>
    public string Source { get; private set; } = "";

    /// <summary>What it proves.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Number of pages.</summary>
    public int Pages { get; private set; }

    /// <summary>Number of copies.</summary>
    public int Copies { get; private set; }

    /// <summary>Handed over on paper at the counter.</summary>
    public bool OnPaper { get; private set; }

    internal void Apply(EvidenceDetails d)
    {
        Name = d.Name!.Trim();
        Source = d.Source!.Trim();
        Purpose = d.Purpose!.Trim();
        Pages = d.Pages;
        Copies = d.Copies;
        OnPaper = d.OnPaper;
    }
}

/// <summary>What a file is for.</summary>
public enum FilePurpose
{
    /// <summary>起诉状: the text as signed, kept as it was at submission.</summary>
    Pleading,

    /// <summary>身份证明: of a party (登记立案规定 6).</summary>
    Identity,

    /// <summary>授权委托书 and the agent's identity.</summary>
    Authority,

    /// <summary>证据.</summary>
    Evidence,

    /// <summary>补正材料.</summary>
    Correction,

    /// <summary>缓减免申请的证明.</summary>
    FeeRelief,

    /// <summary>无争议事实: confirmed by all in a mediation that failed (在线调解规则 22).</summary>
    UndisputedFacts,
}

/// <summary>A file as the store has taken and checked it.</summary>
/// <param name="FileName">The name shown, cleaned of any path.</param>
/// <param name="ContentType">The media type found from the content, not from the name.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hex; also the key in the file store.</param>
/// <param name="Pages">Page count of a PDF, or null.</param>
public sealed record StoredFile(string FileName, string ContentType, long Size, string Sha256, int? Pages);

/// <summary>A file that belongs to a filing.</summary>
public sealed class FilingFile
{
    private FilingFile()
    {
    }

    internal FilingFile(int number, FilePurpose purpose, int? belongsTo, StoredFile file, Occasion occasion)
    {
        Number = number;
        Purpose = purpose;
        BelongsTo = belongsTo;
        FileName = file.FileName;
        ContentType = file.ContentType;
        Size = file.Size;
        Sha256 = file.Sha256;
        Pages = file.Pages;
        UploadedAt = occasion.Now;
        UploadedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The file's number within the filing.</summary>
    public int Number { get; private set; }

    /// <summary>What it is for.</summary>
    public FilePurpose Purpose { get; private set; }

    /// <summary>The number of the evidence item, party, correction item or relief application it belongs to.</summary>
    public int? BelongsTo { get; private set; }

    /// <summary>The name shown.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>The media type found from the content.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Page count of a PDF.</summary>
    public int? Pages { get; private set; }

    /// <summary>When it came in.</summary>
    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>Who brought it.</summary>
    public string UploadedBy { get; private set; } = "";
}
