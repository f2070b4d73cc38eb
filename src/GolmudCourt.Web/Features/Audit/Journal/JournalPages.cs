using System.ComponentModel.DataAnnotations;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Audit.Journal;

/// <summary>What the journal is asked for.</summary>
internal sealed class JournalFilter
{
    /// <summary>From this day.</summary>
    public DateOnly? From { get; set; }

    /// <summary>To this day, included.</summary>
    public DateOnly? To { get; set; }

    /// <summary>How the actor's name begins.</summary>
    [StringLength(100)]
    public string? Actor { get; set; }

    /// <summary>Only this act: its name, or of one kind of matter only, as <c>Mediation.Accept</c>.</summary>
    [StringLength(100)]
    public string? Act { get; set; }

    /// <summary>A matter: its key, a receipt number or a case number.</summary>
    [StringLength(100)]
    public string? Matter { get; set; }

    /// <summary>The entry the page goes on before.</summary>
    public long? Before { get; set; }

    /// <summary>The address of the page that goes on before an entry.</summary>
    public string Next(long before) => QueryString.Create(new Dictionary<string, string?>
    {
        ["from"] = From?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["to"] = To?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["actor"] = Actor,
        ["act"] = Act,
        ["matter"] = Matter,
        ["before"] = before.ToString(System.Globalization.CultureInfo.InvariantCulture),
    }.Where(p => !string.IsNullOrEmpty(p.Value))).Value!;
}

/// <summary>One entry as the auditor sees it: who, when, what, from where to where. What was said in the case is not among it.</summary>
internal sealed record JournalRow(
    long Id, Guid MatterKey, int Sequence, DateTimeOffset At, string Actor, CourtRole Role, string Act, string From, string To, string? Kind, string? Receipt, string Hash)
{
    /// <summary>The act in Chinese.</summary>
    public string ActName => MatterWords.Act(Kind, Act);

    /// <summary>The states in Chinese.</summary>
    public string Passage => From == To ? MatterWords.State(Kind, To) : $"{MatterWords.State(Kind, From)} → {MatterWords.State(Kind, To)}";

    /// <summary>What the matter is called: a filing by its receipt, anything else by its kind.</summary>
    public string Matter => Receipt ?? (Kind is null or nameof(Filing) ? "未收件" : MatterWords.Kind(Kind));
}

/// <summary>A page of the journal.</summary>
internal sealed record JournalPage(JournalFilter Filter, IReadOnlyList<JournalRow> Rows, long? Next);

/// <summary>One matter's journal.</summary>
/// <param name="Key">The matter.</param>
/// <param name="Rows">Its entries.</param>
/// <param name="Break">What does not hold; null when all does.</param>
internal sealed record MatterJournalPage(Guid Key, IReadOnlyList<JournalRow> Rows, string? Break);

/// <summary>What the verification of many matters found.</summary>
/// <param name="Matters">How many were walked.</param>
/// <param name="Entries">How many entries they have.</param>
/// <param name="Breaks">The breaks, at most the first hundred.</param>
/// <param name="Older">Where to go on; null when all were walked.</param>
/// <param name="Total">How many matters there are.</param>
internal sealed record VerificationPage(
    int Matters, int Entries, IReadOnlyList<(Guid Key, string Sentence)> Breaks, VerificationCursor? Older, int Total);

/// <summary>Where the verification goes on.</summary>
/// <param name="Kind">The kind of matter.</param>
/// <param name="Before">Only matters older than this; null for all of the kind.</param>
internal sealed record VerificationCursor(string Kind, long? Before);
