using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Triage.PaymentOrders;

/// <summary>A line of a list.</summary>
internal sealed record PaymentOrderRow(
    long Id, Guid Key, string Title, string? CaseNumber, decimal Amount, PaymentOrderStatus Status, DateOnly? Due, bool Provisional, DateTimeOffset AppliedAt);

/// <summary>A page of a list; <paramref name="Next"/> is where the next begins.</summary>
internal sealed record PaymentOrderList(
    PaymentOrderStatus? Status, IReadOnlyList<PaymentOrderRow> Rows, IReadOnlyDictionary<PaymentOrderStatus, int> Counts, string? Next, DateOnly Today);

/// <summary>Where one order stands, as its page shows it. Document numbers and telephones are masked already.</summary>
internal sealed record PaymentOrderPage
{
    public required Guid Key { get; init; }

    public required int Version { get; init; }

    public required string Title { get; init; }

    public required string? CaseNumber { get; init; }

    public required PaymentOrderStatus Status { get; init; }

    public required PaymentOrderSide? Side { get; init; }

    public required PaymentOrderClaim Claim { get; init; }

    public required PaymentOrderFees Fees { get; init; }

    public required string? FeeBearer { get; init; }

    public required string? Objection { get; init; }

    public required DateOnly? ServedOn { get; init; }

    public required DateTimeOffset AppliedAt { get; init; }

    public required DeadlineStory? Step { get; init; }

    public required IReadOnlyList<PaymentOrderPart> Open { get; init; }

    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    public required IReadOnlyList<PaymentOrderFile> Files { get; init; }

    public required bool AtCounter { get; init; }
}

/// <summary>Reads payment orders for those who may see them.</summary>
internal sealed class PaymentOrderQueries(PaymentOrderAccess access, MatterHeads heads, Occasions occasions)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 25;

    /// <summary>One's own, newest first.</summary>
    public async Task<PaymentOrderList> OwnAsync(string? after)
    {
        var hasId = long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        var rows = await Rows(access.Orders().Where(o => !hasId || o.Id < id).OrderByDescending(o => o.Id)).ToListAsync();
        return Page(null, rows, new Dictionary<PaymentOrderStatus, int>(), last => last.Id.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The court's queue: of a state by due day, or all, newest first.</summary>
    public async Task<PaymentOrderList> QueueAsync(PaymentOrderStatus? status, string? after)
    {
        var counts = await access.Orders().Where(o => o.NextDue != null).GroupBy(o => o.Status)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var parts = (after ?? "").Split('.');
        var hasId = long.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        var list = access.Orders();
        if (status is not { } wanted)
        {
            return Page(
                null, await Rows(list.Where(o => !hasId || o.Id < id).OrderByDescending(o => o.Id)).ToListAsync(), counts,
                last => last.Id.ToString(CultureInfo.InvariantCulture));
        }

        list = list.Where(o => o.Status == wanted);
        if (hasId && parts.Length == 2 && DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due))
        {
            list = list.Where(o => o.NextDue >= due && (o.NextDue > due || o.Id > id));
        }

        return Page(
            status, await Rows(list.OrderBy(o => o.NextDue).ThenBy(o => o.Id)).ToListAsync(), counts,
            last => string.Create(CultureInfo.InvariantCulture, $"{last.Due:yyyy-MM-dd}.{last.Id}"));
    }

    /// <summary>One order.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<PaymentOrderPage> PageAsync(Guid key)
    {
        var order = await access.FindAsync(key);
        var (side, role) = (access.SideOf(order), occasions.User.Role);
        var now = await occasions.NowAsync();
        var acts = PaymentOrderWorkflow.Table.ActsFrom(order.Status, role).ToHashSet();
        if (order.RulingServedOn is not null)
        {
            acts.Remove(PaymentOrderAct.RecordRulingService);
        }

        return new PaymentOrderPage
        {
            Key = key,
            Version = order.Version,
            Title = order.Title,
            CaseNumber = order.CaseNumber,
            Status = order.Status,
            Side = side,
            Claim = order.Claim with
            {
                CreditorDocument = IdentityDocuments.Mask(order.Claim.CreditorDocument),
                CreditorPhone = MobileNumber.Mask(order.Claim.CreditorPhone),
                DebtorDocument = order.Claim.DebtorDocument is { } number ? IdentityDocuments.Mask(number) : null,
                DebtorPhone = order.Claim.DebtorPhone is { } phone ? MobileNumber.Mask(phone) : null,
            },
            Fees = order.Fees,
            FeeBearer = order.FeeBearer,
            Objection = order.Objection,
            ServedOn = order.ServedOn,
            AppliedAt = order.AppliedAt,
            Step = order.Step is { } step ? DeadlineStory.Of(step, now.Calendar, now.Today) : null,
            Open = [.. PaymentOrderPart.All.Where(p => acts.Contains(p.Act) && (side is null || PaymentOrderWorkflow.SideOf(p.Act) == side))],
            Timeline = await heads.TimelineAsync(key),
            Files = await access.Orders().Where(o => o.Key == key).SelectMany(o => o.Files).AsNoTracking().OrderBy(f => f.Number).ToListAsync(),
            AtCounter = role == CourtRole.Clerk,
        };
    }

    /// <summary>A piece of evidence.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<StoredFile> FileAsync(Guid key, int number) =>
        (await access.Orders().Where(o => o.Key == key).SelectMany(o => o.Files).AsNoTracking().SingleOrDefaultAsync(f => f.Number == number))?.Stored
        ?? throw new NotFoundException();

    private static IQueryable<PaymentOrderRow> Rows(IQueryable<PaymentOrder> orders) => orders.AsNoTracking().Take(PageSize + 1).Select(o => new PaymentOrderRow(
        o.Id, o.Key, o.Title, o.CaseNumber, o.Claim.Amount, o.Status, o.NextDue, o.Step != null && o.Step.Provisional, o.AppliedAt));

    private PaymentOrderList Page(
        PaymentOrderStatus? status, List<PaymentOrderRow> rows, IReadOnlyDictionary<PaymentOrderStatus, int> counts, Func<PaymentOrderRow, string> cursor) =>
        new(status, [.. rows.Take(PageSize)], counts, rows.Count > PageSize ? cursor(rows[PageSize - 1]) : null, occasions.Today);
}
