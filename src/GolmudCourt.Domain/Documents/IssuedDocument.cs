namespace GolmudCourt.Domain.Documents;

/// <summary>The template a document was made with.</summary>
/// <param name="Number">The version; 0 for the one that comes with the program.</param>
/// <param name="Sha256">SHA-256 of the template, lower-case hex.</param>
public sealed record TemplateUsed(int Number, string Sha256);

/// <summary>The file of a document.</summary>
/// <param name="Sha256">SHA-256 of the content, lower-case hex; also the key in the file store.</param>
/// <param name="Size">Bytes.</param>
public sealed record DocumentFile(string Sha256, long Size);

/// <summary>
/// A document as it was issued. Nothing in it ever changes: a correction is another document that names this one.
/// </summary>
public sealed class IssuedDocument
{
    private IssuedDocument()
    {
    }

    /// <summary>Issues a document.</summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="number">Its number, taken in the same transaction.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="matterKey">The matter.</param>
    /// <param name="template">The template it was made with.</param>
    /// <param name="file">Its file.</param>
    /// <param name="replaces">The document whose place it takes, or null.</param>
    /// <param name="occasion">Who issues it and when.</param>
    /// <exception cref="RuleViolation"><c>document.not-yours</c>: the person does not issue this kind; <c>document.replaces</c>: it names a document of another kind or matter.</exception>
    public static IssuedDocument Issue(
        Guid key, string number, DocumentKind kind, Guid matterKey, TemplateUsed template, DocumentFile file, IssuedDocument? replaces, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(occasion);
        RequireIssuer(kind, occasion.Actor.Role);
        if (replaces is not null && (replaces.KindCode != kind.Code || replaces.MatterKey != matterKey))
        {
            throw new RuleViolation("document.replaces", "只能替换同一案件的同一种文书，请重新选择");
        }

        return new IssuedDocument
        {
            Key = key,
            Number = number,
            KindCode = kind.Code,
            Name = kind.Name,
            Matter = kind.Matter,
            MatterKey = matterKey,
            Audience = kind.Audience,
            TemplateNumber = template.Number,
            TemplateSha256 = template.Sha256,
            Sha256 = file.Sha256,
            Size = file.Size,
            ReplacesId = replaces?.Id,
            ReplacesNumber = replaces?.Number,
            IssuedAt = occasion.Now,
            IssuedById = occasion.Actor.UserId,
            IssuedBy = occasion.Actor.Name,
            IssuedByRole = occasion.Actor.Role,
        };
    }

    /// <summary>Refuses who does not make out documents of a kind.</summary>
    public static void RequireIssuer(DocumentKind kind, CourtRole role)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (!kind.Issuers.Contains(role))
        {
            throw new RuleViolation("document.not-yours", $"《{kind.Name}》由{string.Join("、", kind.Issuers.Select(CourtRoles.Name))}制作", kind.Article);
        }
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The document's name in addresses.</summary>
    public Guid Key { get; private set; }

    /// <summary>Its number: <c>格文〔2026〕000001号</c>.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The code of its kind.</summary>
    public string KindCode { get; private set; } = "";

    /// <summary>Its title at the time.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What kind of matter.</summary>
    public DocumentMatter Matter { get; private set; }

    /// <summary>The matter.</summary>
    public Guid MatterKey { get; private set; }

    /// <summary>Who may read it.</summary>
    public DocumentAudience Audience { get; private set; }

    /// <summary>The version of the template; 0 for the one of the program.</summary>
    public int TemplateNumber { get; private set; }

    /// <summary>SHA-256 of the template.</summary>
    public string TemplateSha256 { get; private set; } = "";

    /// <summary>SHA-256 of the document.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>The document it replaces.</summary>
    public long? ReplacesId { get; private set; }

    /// <summary>Its number.</summary>
    public string? ReplacesNumber { get; private set; }

    /// <summary>When it was issued.</summary>
    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>The account.</summary>
    public long? IssuedById { get; private set; }

    /// <summary>The person.</summary>
    public string IssuedBy { get; private set; } = "";

    /// <summary>In what capacity.</summary>
    public CourtRole IssuedByRole { get; private set; }

    /// <summary>The name of its file.</summary>
    public string FileName => $"{Name}（{Number}）.docx";
}

/// <summary>A template that the administrator brought. It is in force from its release on; a template itself never changes.</summary>
public sealed class TemplateVersion
{
    /// <summary>The longest note.</summary>
    public const int NoteMaxLength = 200;

    private TemplateVersion()
    {
    }

    /// <summary>Takes a checked template in; it is not in force yet.</summary>
    /// <exception cref="RuleViolation"><c>template.note</c>.</exception>
    public static TemplateVersion Bring(DocumentKind kind, int number, string fileName, DocumentFile file, string? note, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(occasion);
        if (string.IsNullOrWhiteSpace(note) || note.Length > NoteMaxLength)
        {
            throw new RuleViolation("template.note", $"请写明改了什么，不超过{NoteMaxLength}个字", null, "Note");
        }

        return new TemplateVersion
        {
            KindCode = kind.Code,
            Number = number,
            FileName = fileName,
            Sha256 = file.Sha256,
            Size = file.Size,
            Note = note.Trim(),
            BroughtAt = occasion.Now,
            BroughtBy = occasion.Actor.Name,
        };
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The kind of document.</summary>
    public string KindCode { get; private set; } = "";

    /// <summary>The version, from 1; 0 is the one of the program.</summary>
    public int Number { get; private set; }

    /// <summary>The name of the file as uploaded.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>SHA-256 of the file.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>What was changed.</summary>
    public string Note { get; private set; } = "";

    /// <summary>When it was uploaded.</summary>
    public DateTimeOffset BroughtAt { get; private set; }

    /// <summary>By whom.</summary>
    public string BroughtBy { get; private set; } = "";

    /// <summary>When it was released; null before.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string? ReleasedBy { get; private set; }

    /// <summary>Puts it in force. An older version is put in force again by releasing it again.</summary>
    public void Release(Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        ReleasedAt = occasion.Now;
        ReleasedBy = occasion.Actor.Name;
    }
}
