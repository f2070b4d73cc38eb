using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>One clause of the agreement: who owes whom what, by when.</summary>
public sealed class ConfirmationClause
{
    private readonly List<ConfirmationInstalment> _instalments = [];

    private ConfirmationClause()
    {
    }

    internal ConfirmationClause(int number, ClauseDetails d)
    {
        Number = number;
        Kind = d.Kind;
        ObligorNumber = d.ObligorNumber;
        ObligeeNumber = d.ObligeeNumber;
        Subject = d.Subject?.Trim() ?? "";
        Sum = d.Kind == ClauseKind.PayMoney ? d.Sum : null;
        DueOn = d.Instalments.Count == 0 ? d.DueOn : null;
        Account = Blank(d.Account);
        Breach = Blank(d.Breach);
        _instalments.AddRange(d.Instalments.Select((row, i) => new ConfirmationInstalment(i + 1, row)));
    }

    // A clause in free words.
    internal ConfirmationClause(int number, string text)
    {
        Number = number;
        Kind = ClauseKind.Other;
        Subject = text.Trim();
        Free = true;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What it asks.</summary>
    public ClauseKind Kind { get; private set; }

    /// <summary>Whether it is in free words only.</summary>
    public bool Free { get; private set; }

    /// <summary>Who owes.</summary>
    public int? ObligorNumber { get; private set; }

    /// <summary>To whom.</summary>
    public int? ObligeeNumber { get; private set; }

    /// <summary>What for, what thing, what act. Encrypted at rest.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>In yuan.</summary>
    public decimal? Sum { get; private set; }

    /// <summary>By when, unless in instalments.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The payments, when paid in several.</summary>
    public IReadOnlyList<ConfirmationInstalment> Instalments => _instalments;

    /// <summary>The account or the way of payment. Encrypted at rest.</summary>
    public string? Account { get; private set; }

    /// <summary>What follows when it is not kept. Encrypted at rest.</summary>
    public string? Breach { get; private set; }

    internal AgreementClause ToAgreementClause() => new(
        Number,
        new ClauseDetails(
            Kind, ObligorNumber, ObligeeNumber, Subject, Sum, DueOn,
            [.. _instalments.OrderBy(i => i.Number).Select(i => new InstalmentDetails(i.DueOn, i.Amount))], Account, Breach));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>One payment of a clause.</summary>
public sealed class ConfirmationInstalment
{
    private ConfirmationInstalment()
    {
    }

    internal ConfirmationInstalment(int number, InstalmentDetails d) => (Number, DueOn, Amount) = (number, d.DueOn, d.Amount);

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>By when.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>In yuan.</summary>
    public decimal Amount { get; private set; }
}

/// <summary>A file that belongs to an application.</summary>
public sealed class ConfirmationFile
{
    private ConfirmationFile()
    {
    }

    internal ConfirmationFile(int number, ConfirmationFilePurpose purpose, int? belongsTo, StoredFile file, Occasion occasion)
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
        UploadedById = occasion.Actor.UserId;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The file's number within the application.</summary>
    public int Number { get; private set; }

    /// <summary>What it is for.</summary>
    public ConfirmationFilePurpose Purpose { get; private set; }

    /// <summary>The number of the request it answers, or of the objection it supports.</summary>
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

    /// <summary>The account that brought it.</summary>
    public long? UploadedById { get; private set; }
}
