using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Web.Features.Triage.PaymentOrders;

/// <summary>The addresses of payment orders.</summary>
internal static class PaymentOrderLinks
{
    /// <summary>One's own.</summary>
    public const string Own = "/payment-orders";

    /// <summary>A new application.</summary>
    public const string New = Own + "/new";

    /// <summary>The application read over before it is handed in.</summary>
    public const string Check = Own + "/check";

    /// <summary>The court's queue.</summary>
    public const string Queue = Own + "/queue";

    /// <summary>The queue of a state; all where there is none.</summary>
    public static string QueueOf(PaymentOrderStatus? status) => status is null ? Queue : $"{Queue}?status={status}";

    /// <summary>One order.</summary>
    public static string Order(Guid key) => $"{Own}/{key}";

    /// <summary>A piece of its evidence.</summary>
    public static string File(Guid key, int number) => $"{Order(key)}/files/{number}";

    /// <summary>Begins the registration of the suit it turned into.</summary>
    public static string SuitDraft(Guid key) => $"{Order(key)}/suit-draft";

    /// <summary>An act on it.</summary>
    public static string Part(Guid key, string part) => $"{Order(key)}/{part}";
}
