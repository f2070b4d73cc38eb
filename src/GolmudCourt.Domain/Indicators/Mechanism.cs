using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Indicators;

/// <summary>A yes-or-no indicator: the mechanism is there when a file proves it (机制类).</summary>
/// <param name="Id">The id of the shipped list.</param>
/// <param name="Name">Its name.</param>
/// <param name="Proof">What is to be handed in.</param>
public sealed record Mechanism(string Id, string Name, string Proof)
{
    /// <summary>The seven that were read; the full lists of 74 or 76 were not seen.</summary>
    public static IReadOnlyList<Mechanism> All { get; } =
    [
        new("QI-01", "党委领导下的多元解纷机制", "机制文件；累计至统计日"),
        new("QI-02", "党委领导下的诉源治理机制", "机制文件"),
        new("QI-03", "法院主导的诉前联动解纷机制", "与总工会、侨联、金融监管、价格认证、知识产权、人民银行、证券监管、工商联等的联动文件"),
        new("QI-04", "政府支持的财政保障机制", "保障文件，加上一年度经费支付凭证"),
        new("QI-05", "万人成讼率考评机制和结果", "考评文件和考评结果"),
        new("QI-06", "基层法院（人民法庭）与基层组织对接机制", "每个法庭对应的村居清单，辖区全覆盖"),
        new("QI-07", "调解平台进乡村进社区进网格机制", "机制文件；来源节选到此中断，细则未见"),
    ];

    /// <summary>Finds one; null for an unknown id.</summary>
    public static Mechanism? Find(string? id) => All.FirstOrDefault(m => m.Id == id);
}

/// <summary>A file that proves a mechanism. It is added and withdrawn, never changed.</summary>
public sealed class MechanismEvidence
{
    /// <summary>The most characters of the note.</summary>
    public const int NoteMaxLength = 200;

    private MechanismEvidence()
    {
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The mechanism.</summary>
    public string MechanismId { get; private set; } = "";

    /// <summary>The file as named.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>Its media type.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>SHA-256 of it.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The document's number and day, in words.</summary>
    public string Note { get; private set; } = "";

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string AddedBy { get; private set; } = "";

    /// <summary>When it was withdrawn; null while it stands.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>By whom it was withdrawn.</summary>
    public string? WithdrawnBy { get; private set; }

    /// <summary>Hands in a proof.</summary>
    /// <exception cref="RuleViolation"><c>mechanism.unknown</c>, <c>mechanism.note</c>.</exception>
    public static MechanismEvidence Add(string mechanismId, StoredFile file, string? note, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(occasion);
        if (Mechanism.Find(mechanismId) is null)
        {
            throw new RuleViolation("mechanism.unknown", "没有这一项机制");
        }

        var words = note?.Trim() ?? "";
        return words.Length is < 2 or > NoteMaxLength
            ? throw new RuleViolation("mechanism.note", $"请写明文件的名称、文号和日期，不超过{NoteMaxLength}字", null, "Note")
            : new MechanismEvidence
            {
                MechanismId = mechanismId,
                FileName = file.FileName,
                ContentType = file.ContentType,
                Size = file.Size,
                Sha256 = file.Sha256,
                Note = words,
                AddedAt = occasion.Now,
                AddedBy = occasion.Actor.Name,
            };
    }

    /// <summary>Withdraws a proof handed in by mistake; it stays on record.</summary>
    /// <exception cref="RuleViolation"><c>mechanism.withdrawn</c>.</exception>
    public void Withdraw(Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        if (WithdrawnAt is not null)
        {
            throw new RuleViolation("mechanism.withdrawn", "这份文件已经撤下");
        }

        (WithdrawnAt, WithdrawnBy) = (occasion.Now, occasion.Actor.Name);
    }
}
