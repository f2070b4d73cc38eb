namespace GolmudCourt.Domain.Mediation;

/// <summary>Which way a matter was referred.</summary>
public enum ReferralDirection
{
    /// <summary>联动单位转来.</summary>
    FromPartner,

    /// <summary>法院转请协助.</summary>
    ToPartner,
}

/// <summary>A referral as entered.</summary>
/// <param name="PartnerId">The partner organisation's key.</param>
/// <param name="PartnerName">Its name; the matter keeps the name it had at the time.</param>
/// <param name="Liaison">联络人: through whom.</param>
/// <param name="ReferredOn">On which day.</param>
/// <param name="Note">What was asked or told, where anything was.</param>
public sealed record ReferralDetails(long PartnerId, string PartnerName, string? Liaison, DateOnly? ReferredOn, string? Note)
{
    /// <summary>How far back a referral can lie, in days.</summary>
    public const int MostDaysBack = 365;

    /// <summary>Checks what was entered.</summary>
    public IReadOnlyList<FieldProblem> Problems(DateOnly today)
    {
        var problems = new List<FieldProblem>();
        if (string.IsNullOrWhiteSpace(Liaison) || Liaison.Trim().Length > 50)
        {
            problems.Add(new(nameof(Liaison), "请填写联络人，不超过50个字"));
        }

        if (ReferredOn is not { } day || day > today || day < today.AddDays(-MostDaysBack))
        {
            problems.Add(new(nameof(ReferredOn), "请填写转介的日期，不晚于今天，不早于一年前"));
        }

        if (Note?.Length > 500)
        {
            problems.Add(new(nameof(Note), "不超过500字"));
        }

        return problems;
    }
}

/// <summary>转介: a matter went from a partner organisation to the court, or help was asked of one.</summary>
public sealed class PartnerReferral
{
    private PartnerReferral()
    {
    }

    internal PartnerReferral(int number, ReferralDirection direction, ReferralDetails details, Occasion occasion)
    {
        Number = number;
        Direction = direction;
        PartnerId = details.PartnerId;
        PartnerName = details.PartnerName;
        Liaison = details.Liaison!.Trim();
        ReferredOn = details.ReferredOn!.Value;
        Note = string.IsNullOrWhiteSpace(details.Note) ? null : details.Note.Trim();
        RecordedAt = occasion.Now;
        RecordedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The referral's number within the matter.</summary>
    public int Number { get; private set; }

    /// <summary>Which way.</summary>
    public ReferralDirection Direction { get; private set; }

    /// <summary>The partner organisation.</summary>
    public long PartnerId { get; private set; }

    /// <summary>Its name at the time.</summary>
    public string PartnerName { get; private set; } = "";

    /// <summary>联络人.</summary>
    public string Liaison { get; private set; } = "";

    /// <summary>On which day.</summary>
    public DateOnly ReferredOn { get; private set; }

    /// <summary>What was asked or told, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string RecordedBy { get; private set; } = "";
}
