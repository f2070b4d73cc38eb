using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Mediation;

/// <summary>A mediator as the roster names one; the matter keeps the name it had at the time.</summary>
/// <param name="Id">The mediator's key on the roster.</param>
/// <param name="Name">Name.</param>
/// <param name="UserId">The mediator's account, or null without one.</param>
/// <param name="OrganisationId">The organisation the mediator belongs to, if any.</param>
/// <param name="OrganisationName">Its name.</param>
public sealed record MediatorRef(long Id, string Name, long? UserId, long? OrganisationId, string? OrganisationName);

/// <summary>Where a mediation comes from.</summary>
public sealed record MediationOrigin
{
    /// <summary>The filing it was handed over from (立案前委派).</summary>
    public Guid? FilingKey { get; init; }

    /// <summary>The number of the receipt the court gave for the filing.</summary>
    public string? ReceiptNumber { get; init; }

    /// <summary>When the court first received the filing. It stands whatever comes of the mediation.</summary>
    public DateTimeOffset? FirstReceivedAt { get; init; }

    /// <summary>The docketed case (委托), in its one form.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>The partner organisation (转介).</summary>
    public long? PartnerId { get; init; }

    /// <summary>Its name.</summary>
    public string? PartnerName { get; init; }
}

/// <summary>What the quarrel is about, as entered.</summary>
/// <param name="FieldCode">The field of the roster, such as 民间借贷.</param>
/// <param name="FieldName">Its name.</param>
/// <param name="CauseCode">The stable code of the cause of action, where known.</param>
/// <param name="CauseName">Its name.</param>
/// <param name="Summary">The dispute in short.</param>
/// <param name="Request">What is asked.</param>
/// <param name="Amount">In yuan, where there is one.</param>
public sealed record DisputeDetails(
    string? FieldCode, string? FieldName, string? CauseCode, string? CauseName, string? Summary, string? Request, decimal? Amount);

/// <summary>What a file of a mediation is for.</summary>
public enum MediationFilePurpose
{
    /// <summary>身份证明.</summary>
    Identity,

    /// <summary>授权委托书.</summary>
    Authority,

    /// <summary>证据.</summary>
    Evidence,

    /// <summary>履行凭证.</summary>
    PerformanceProof,
}

/// <summary>A file that belongs to a mediation.</summary>
public sealed class MediationFile
{
    private MediationFile()
    {
    }

    internal MediationFile(int number, MediationFilePurpose purpose, int? partyNumber, StoredFile file, Occasion occasion)
    {
        Number = number;
        Purpose = purpose;
        PartyNumber = partyNumber;
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

    /// <summary>The file's number within the mediation.</summary>
    public int Number { get; private set; }

    /// <summary>What it is for.</summary>
    public MediationFilePurpose Purpose { get; private set; }

    /// <summary>The party it came from; null when it came with a filing or from the court.</summary>
    public int? PartyNumber { get; private set; }

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

/// <summary>A request not taken, on one of the three grounds (在线调解规则 9).</summary>
public sealed class Declination
{
    private Declination()
    {
    }

    internal Declination(DeclineGround ground, string reason, Consequence consequence, Occasion occasion)
    {
        Ground = ground;
        Reason = reason;
        Consequence = consequence;
        DeclinedAt = occasion.Now;
        DeclinedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The ground.</summary>
    public DeclineGround Ground { get; private set; }

    /// <summary>Why it applies.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>What follows: a filing goes back to review.</summary>
    public Consequence Consequence { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset DeclinedAt { get; private set; }

    /// <summary>The clerk.</summary>
    public string DeclinedBy { get; private set; } = "";
}
