using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Triage;

/// <summary>A piece of evidence the claim of a payment order rests on (民诉法 225).</summary>
public sealed class PaymentOrderFile
{
    private PaymentOrderFile()
    {
    }

    internal PaymentOrderFile(int number, StoredFile file, Occasion occasion)
    {
        Number = number;
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

    /// <summary>Its number within the order, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The name shown.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>The media type found from the content.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Pages, where they can be counted.</summary>
    public int? Pages { get; private set; }

    /// <summary>When it was handed in.</summary>
    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>Who handed it in.</summary>
    public string UploadedBy { get; private set; } = "";

    /// <summary>The file as it lies in the store.</summary>
    public StoredFile Stored => new(FileName, ContentType, Size, Sha256, Pages);
}
