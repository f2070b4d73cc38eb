using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Web.Features.Triage.Batches;

/// <summary>The addresses of batches of similar cases.</summary>
internal static class BatchLinks
{
    /// <summary>All of them.</summary>
    public const string Batches = "/batches";

    /// <summary>A new one.</summary>
    public const string New = Batches + "/new";

    /// <summary>A new one of cases of a cause and a procedure.</summary>
    public static string NewOf(string cause, TrialProcedure procedure) => $"{New}?cause={Uri.EscapeDataString(cause)}&procedure={procedure}";

    /// <summary>One batch.</summary>
    public static string Batch(Guid key) => $"{Batches}/{key}";

    /// <summary>A part of it: <c>cases</c>, <c>hearing</c> ….</summary>
    public static string Part(Guid key, string part) => $"{Batch(key)}/{part}";
}
