using System.Globalization;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.MediationWork.Offers;

/// <summary>One payment, as typed.</summary>
internal sealed class InstalmentRow
{
    public DateOnly? DueOn { get; set; }

    public string? Amount { get; set; }

    /// <summary>Whether nothing was typed.</summary>
    public bool IsBlank => DueOn is null && string.IsNullOrWhiteSpace(Amount);

    /// <summary>Reads rows; what cannot be read is said at its field.</summary>
    public static IReadOnlyList<InstalmentDetails> Read(IReadOnlyList<InstalmentRow> rows, string prefix, ModelStateDictionary state)
    {
        var read = new List<InstalmentDetails>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].IsBlank)
            {
                continue;
            }

            if (rows[i].DueOn is null)
            {
                state.AddModelError($"{prefix}[{i}].DueOn", "请填写付款日期");
            }

            if (!MoneyText.TryRead(rows[i].Amount, out var amount, out var reason))
            {
                state.AddModelError($"{prefix}[{i}].Amount", reason);
            }

            read.Add(new(rows[i].DueOn ?? DateOnly.MinValue, amount));
        }

        return read;
    }
}

/// <summary>An offer as typed.</summary>
internal sealed class OfferForm
{
    public int? ToPartyNumber { get; set; }

    /// <summary><c>me</c> or <c>them</c>.</summary>
    public string? Payer { get; set; }

    public string? Sum { get; set; }

    public DateOnly? PayBy { get; set; }

    public List<InstalmentRow> Instalments { get; set; } = [];

    public string? NonMonetary { get; set; }

    public DateOnly? ExpiresOn { get; set; }

    public string? Then { get; set; }

    /// <summary>The number of the offer this one counters.</summary>
    public int? Answers { get; set; }

    /// <summary>The offer of the domain; what cannot be read is said at its field.</summary>
    public OfferDetails Read(int own, ModelStateDictionary state)
    {
        decimal? sum = null;
        if (!string.IsNullOrWhiteSpace(Sum))
        {
            if (MoneyText.TryRead(Sum, out var read, out var reason))
            {
                sum = read;
            }
            else
            {
                state.AddModelError(nameof(Sum), reason);
            }
        }

        if (ToPartyNumber is null)
        {
            state.AddModelError(nameof(ToPartyNumber), "请选择向哪一方提出");
        }

        if (ExpiresOn is null)
        {
            state.AddModelError(nameof(ExpiresOn), "请填写有效期到哪一天");
        }

        int? payer = Payer switch
        {
            "me" => own,
            "them" => ToPartyNumber,
            _ => null,
        };
        // The last second of the day; a day that is missing is said above, and this then only stands in.
        var expires = (ExpiresOn ?? new DateOnly(9000, 1, 1)).ToDateTime(new TimeOnly(23, 59, 59));
        return new(
            ToPartyNumber ?? 0, payer, sum, PayBy, sum is null ? [] : InstalmentRow.Read(Instalments, nameof(Instalments), state),
            NonMonetary?.ReplaceLineEndings("\n"), new DateTimeOffset(expires, CourtClock.Offset));
    }

    /// <summary>Adds or takes away a row of payments, as the button said.</summary>
    /// <returns>Whether it was such a button.</returns>
    public bool Rearranged()
    {
        if (Then == "add")
        {
            Instalments.Add(new());
            return true;
        }

        if (Then?.StartsWith("remove-", StringComparison.Ordinal) == true
            && int.TryParse(Then.AsSpan(7), NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < Instalments.Count)
        {
            Instalments.RemoveAt(at);
            return true;
        }

        return false;
    }
}
