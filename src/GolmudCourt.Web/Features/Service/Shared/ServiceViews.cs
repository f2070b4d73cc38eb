using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Documents.Papers;

namespace GolmudCourt.Web.Features.Service.Shared;

/// <summary>A recipient and how far service on them has come.</summary>
internal sealed record RecipientLine(PossibleRecipient Person, Guid? Record, string State, string Tone);

/// <summary>The service of one document.</summary>
internal sealed record ServicePage(IssuedDocument Document, string Matter, IReadOnlyList<RecipientLine> Recipients, ServiceForm Form);

/// <summary>One record as the clerk sees it.</summary>
internal sealed record RecordPage(ServiceRecord Record, Guid Document, string Matter, string? Phone, DateOnly Today, RecordForm Form, int? Attempt)
{
    /// <summary>What the clerk may record of an attempt.</summary>
    public IReadOnlyList<AttemptAct> ActsOf(ServiceAttempt attempt) =>
    [
        .. ServiceWorkflow.Table.ActsFrom(attempt.Status, Domain.CourtRole.Clerk)
            .Where(a => ServiceWorkflow.Knows(attempt.Channel, a) && ServiceWorkflow.IsFor(Domain.CourtRole.Clerk, attempt.Channel, attempt.Status, a)
                && (Record.EffectiveOn is null || a == AttemptAct.ProveArrival || (a == AttemptAct.Fail && attempt.Number == Record.EffectiveBy))),
    ];

    /// <summary>The attempt whose form is on the page: the one asked for, or the newest that has acts.</summary>
    public int? Chosen => (Record.Attempts.FirstOrDefault(a => a.Number == Attempt && ActsOf(a).Count > 0)
        ?? Record.Attempts.OrderByDescending(a => a.Number).FirstOrDefault(a => ActsOf(a).Count > 0))?.Number;
}

/// <summary>What waits: service that failed, documents changed on disk.</summary>
internal sealed record OpenItemsPage(IReadOnlyList<OpenItem> Failed, IReadOnlyList<OpenItem> Unread, IReadOnlyList<AlarmItem> Alarms);

/// <summary>A record in a list.</summary>
internal sealed record OpenItem(Guid Record, string Recipient, string Document, string Number, string Channel, string What, DateTimeOffset At);

/// <summary>A document changed on disk.</summary>
internal sealed record AlarmItem(Guid Document, string Name, string Number, string Finding, DateTimeOffset At);

/// <summary>A document served on the person.</summary>
internal sealed record InboxLine(Guid Record, string Document, string Number, string Recipient, DateTimeOffset SentAt, bool Read, DateOnly? EffectiveOn);

/// <summary>A document served on the person, with its content.</summary>
internal sealed record ReceivedPage(ServiceRecord Record, string? Alarm, IReadOnlyList<PaperBlock> Blocks);

/// <summary>Service as it is begun.</summary>
internal sealed class ServiceForm
{
    /// <summary>The party.</summary>
    public int? Party { get; set; }

    /// <summary>The channel.</summary>
    public ServiceChannel? Channel { get; set; }

    /// <summary>The number of the letter, the newspaper, who goes there.</summary>
    public string? Details { get; set; }
}

/// <summary>What happened to an attempt, as entered.</summary>
internal sealed class RecordForm
{
    /// <summary>What.</summary>
    public AttemptAct? Act { get; set; }

    /// <summary>On which day.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>Why a letter came back.</summary>
    public ReturnReason? Reason { get; set; }

    /// <summary>In words.</summary>
    public string? Remark { get; set; }
}
