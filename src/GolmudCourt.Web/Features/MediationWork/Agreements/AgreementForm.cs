using System.Globalization;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.MediationWork.Offers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.MediationWork.Agreements;

/// <summary>Who does what, as typed.</summary>
internal sealed class ClauseRow
{
    public ClauseKind Kind { get; set; }

    public int? ObligorNumber { get; set; }

    public int? ObligeeNumber { get; set; }

    public string? Subject { get; set; }

    public string? Sum { get; set; }

    public DateOnly? DueOn { get; set; }

    public List<InstalmentRow> Instalments { get; set; } = [];

    public string? Account { get; set; }

    public string? Breach { get; set; }

    /// <summary>A clause on file, as it would be typed.</summary>
    public static ClauseRow Of(AgreementClause c) => new()
    {
        Kind = c.Kind,
        ObligorNumber = c.ObligorNumber,
        ObligeeNumber = c.ObligeeNumber,
        Subject = c.Subject,
        Sum = c.Sum?.ToString("0.00", CultureInfo.InvariantCulture),
        DueOn = c.DueOn,
        Instalments = [.. c.Instalments.OrderBy(i => i.Number).Select(i =>
            new InstalmentRow { DueOn = i.DueOn, Amount = i.Amount.ToString("0.00", CultureInfo.InvariantCulture) })],
        Account = c.Account,
        Breach = c.Breach,
    };

    /// <summary>The clause of the domain; what cannot be read is said at its field.</summary>
    public ClauseDetails Read(int at, ModelStateDictionary state)
    {
        decimal? sum = null;
        if (Kind == ClauseKind.PayMoney && !string.IsNullOrWhiteSpace(Sum))
        {
            if (MoneyText.TryRead(Sum, out var read, out var reason))
            {
                sum = read;
            }
            else
            {
                state.AddModelError($"Clauses[{at}].Sum", reason);
            }
        }

        return new(
            Kind, ObligorNumber, ObligeeNumber, Line(Subject), sum, DueOn, InstalmentRow.Read(Instalments, $"Clauses[{at}].Instalments", state),
            Line(Account), Line(Breach));
    }

    private static string? Line(string? text) => text?.ReplaceLineEndings("\n");
}

/// <summary>The draft of an agreement, as typed. A draft may lack anything; the check list says what.</summary>
internal sealed class AgreementForm
{
    private const int MostRows = 200;

    public string? FactsAndDisputes { get; set; }

    public List<ClauseRow> Clauses { get; set; } = [];

    public List<string?> FreeClauses { get; set; } = [];

    public string? Costs { get; set; }

    public string? Then { get; set; }

    /// <summary>The hash of the draft this form was filled from: an accepted offer may write into it meanwhile.</summary>
    public string? Stamp { get; set; }

    /// <summary>The draft on file, as it would be typed.</summary>
    public static AgreementForm Of(Agreement a) => new()
    {
        FactsAndDisputes = a.FactsAndDisputes,
        Clauses = [.. a.Clauses.OrderBy(c => c.Number).Select(ClauseRow.Of)],
        FreeClauses = [.. a.FreeClauses.OrderBy(f => f.Number).Select(f => f.Text)],
        Costs = a.Costs,
    };

    /// <summary>The draft of the domain.</summary>
    public AgreementDetails Read(ModelStateDictionary state) => new(
        FactsAndDisputes?.ReplaceLineEndings("\n"), [.. Clauses.Select((c, i) => c.Read(i, state))],
        [.. FreeClauses.Where(f => !string.IsNullOrWhiteSpace(f)).Select(f => f!.ReplaceLineEndings("\n"))], Costs?.ReplaceLineEndings("\n"));

    /// <summary>Makes the rows as many as were typed before the session ended; their words are put back by the portal.</summary>
    public void LayOut(IEnumerable<string> names)
    {
        var typed = names.ToHashSet();
        int Rows(string list, string end = "") => Enumerable.Range(0, MostRows).Count(i => typed.Any(n => n.StartsWith($"{list}[{i}]{end}", StringComparison.Ordinal)));
        Fit(Clauses, Rows("Clauses", "."), () => new());
        Fit(FreeClauses, Rows("FreeClauses"), () => "");
        for (var i = 0; i < Clauses.Count; i++)
        {
            Fit(Clauses[i].Instalments, Rows($"Clauses[{i}].Instalments", "."), () => new());
        }
    }

    /// <summary>Does what a button does that only changes the rows on the page; nothing is saved by it, nothing typed is lost.</summary>
    /// <returns>Whether it was such a button.</returns>
    public bool Rearranged()
    {
        var words = (Then ?? "").Split('-');
        int At(int word) => words.Length > word && int.TryParse(words[word], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
        switch (words[0])
        {
            case "clause":
                Clauses.Add(new());
                return true;
            case "unclause" when Has(Clauses, At(1)):
                Clauses.RemoveAt(At(1));
                return true;
            case "payment" when Has(Clauses, At(1)):
                Clauses[At(1)].Instalments.Add(new());
                return true;
            case "unpayment" when Has(Clauses, At(1)) && Has(Clauses[At(1)].Instalments, At(2)):
                Clauses[At(1)].Instalments.RemoveAt(At(2));
                return true;
            case "free":
                FreeClauses.Add("");
                return true;
            case "unfree" when Has(FreeClauses, At(1)):
                FreeClauses.RemoveAt(At(1));
                return true;
            case "template" when AgreementTemplates.All.ElementAtOrDefault(At(1)) is { } template:
                FreeClauses.RemoveAll(string.IsNullOrWhiteSpace);
                FreeClauses.Add(template.Text);
                return true;
            default:
                return false;
        }
    }

    private static void Fit<T>(List<T> list, int count, Func<T> fresh)
    {
        list.RemoveRange(Math.Min(count, list.Count), Math.Max(0, list.Count - count));
        while (list.Count < count)
        {
            list.Add(fresh());
        }
    }

    private static bool Has<T>(List<T> list, int at) => at >= 0 && at < list.Count;
}
