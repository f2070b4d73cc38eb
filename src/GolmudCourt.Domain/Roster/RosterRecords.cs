using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Roster;

/// <summary>One term on the roster, with the certificate given for it (特邀规定 5).</summary>
public sealed class RosterTerm
{
    private RosterTerm()
    {
    }

    internal RosterTerm(int number, string certificateNumber, DateOnly from, DateOnly to, Occasion occasion)
    {
        Number = number;
        CertificateNumber = certificateNumber;
        From = from;
        To = to;
        GrantedAt = occasion.Now;
        GrantedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    /// <summary>The certificate.</summary>
    public string CertificateNumber { get; private set; } = "";

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly To { get; private set; }

    /// <summary>When it was granted.</summary>
    public DateTimeOffset GrantedAt { get; private set; }

    /// <summary>The president.</summary>
    public string GrantedBy { get; private set; } = "";
}

/// <summary>A time without new matters.</summary>
public sealed class RosterSuspension
{
    private RosterSuspension()
    {
    }

    internal RosterSuspension(SuspensionGround ground, string reason, Occasion occasion)
    {
        Ground = ground;
        Reason = reason;
        SuspendedAt = occasion.Now;
        SuspendedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The ground.</summary>
    public SuspensionGround Ground { get; private set; }

    /// <summary>The reason in words.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset SuspendedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string SuspendedBy { get; private set; } = "";

    /// <summary>When it ended by reinstatement; null otherwise.</summary>
    public DateTimeOffset? ReinstatedAt { get; private set; }

    /// <summary>Who reinstated.</summary>
    public string? ReinstatedBy { get; private set; }

    /// <summary>Why.</summary>
    public string? ReinstatedBecause { get; private set; }

    internal void End(string reason, Occasion occasion)
    {
        ReinstatedAt = occasion.Now;
        ReinstatedBy = occasion.Actor.Name;
        ReinstatedBecause = reason;
    }
}

/// <summary>除名 or 退出: the end of a place on the roster.</summary>
public sealed class RosterRemoval
{
    private RosterRemoval()
    {
    }

    internal RosterRemoval(RemovalGround ground, string reason, Guid? complaintKey, Occasion occasion)
    {
        Ground = ground;
        Reason = reason;
        ComplaintKey = complaintKey;
        RemovedAt = occasion.Now;
        RemovedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The statutory ground.</summary>
    public RemovalGround Ground { get; private set; }

    /// <summary>The reason in words.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The upheld complaint it rests on; null when nobody is blamed.</summary>
    public Guid? ComplaintKey { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset RemovedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string RemovedBy { get; private set; } = "";

    /// <summary>已除名 or 已退出: who leaves without blame is not called struck off.</summary>
    public string Name => RosterGrounds.IsMisconduct(Ground) ? "已除名" : "已退出";
}

/// <summary>A training in the mediator's file (特邀规定 7).</summary>
public sealed class MediatorTraining
{
    private MediatorTraining()
    {
    }

    internal MediatorTraining(Guid sessionKey, string title, DateOnly date, decimal hours, Occasion occasion)
    {
        SessionKey = sessionKey;
        Title = title;
        Date = date;
        Hours = hours;
        RecordedAt = occasion.Now;
        RecordedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The training session.</summary>
    public Guid SessionKey { get; private set; }

    /// <summary>Its title at the time.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The day.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>学时.</summary>
    public decimal Hours { get; private set; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string RecordedBy { get; private set; } = "";
}

/// <summary>A measure taken against a mediator after an upheld complaint (特邀规定 28; 在线调解规则 29).</summary>
public sealed class MediatorDiscipline
{
    private MediatorDiscipline()
    {
    }

    internal MediatorDiscipline(Guid complaintKey, DisciplinaryMeasure measure, string reason, Occasion occasion)
    {
        ComplaintKey = complaintKey;
        Measure = measure;
        Reason = reason;
        TakenAt = occasion.Now;
        TakenBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The complaint.</summary>
    public Guid ComplaintKey { get; private set; }

    /// <summary>The measure.</summary>
    public DisciplinaryMeasure Measure { get; private set; }

    /// <summary>The reason in words.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset TakenAt { get; private set; }

    /// <summary>By whom.</summary>
    public string TakenBy { get; private set; } = "";
}

/// <summary>A picture in the file store: a mediator's photo or an organisation's seal.</summary>
public sealed class RosterImage
{
    /// <summary>The most bytes of a picture: 5 MB.</summary>
    public const long MaxBytes = 5L * 1024 * 1024;

    private RosterImage()
    {
    }

    private RosterImage(StoredFile file)
    {
        FileName = file.FileName;
        ContentType = file.ContentType;
        Size = file.Size;
        Sha256 = file.Sha256;
    }

    /// <summary>The name shown.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>The media type found from the content.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Lower-case hex; also the key in the file store.</summary>
    public string Sha256 { get; private set; } = "";

    internal static RosterImage Of(StoredFile file, string field)
    {
        if (file.ContentType is not ("image/png" or "image/jpeg"))
        {
            throw new RuleViolation("roster.image", "请上传 PNG 或者 JPG 格式的图片", null, field);
        }

        return file.Size <= MaxBytes
            ? new RosterImage(file)
            : throw new RuleViolation("roster.image", "图片不超过5MB，请压缩后再上传", null, field);
    }
}
