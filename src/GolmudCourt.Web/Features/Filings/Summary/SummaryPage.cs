using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Filings.Delivery;
using GolmudCourt.Web.Features.Filings.Evidence;
using GolmudCourt.Web.Features.Filings.Parties;

namespace GolmudCourt.Web.Features.Filings.Summary;

/// <summary>Everything that was filled in, to be checked before signing.</summary>
internal sealed record SummaryPage(
    IReadOnlyList<FilingProblem> Missing,
    IReadOnlyList<PartyLine> Parties,
    string? Cause,
    IReadOnlyList<string> Claims,
    string? Facts,
    EvidencePage Evidence,
    IReadOnlyList<StoredLine> Delivery,
    string? Mediation,
    FeeResult? Fee,
    string Pleading)
{
    /// <summary>Reads a draft with its consents.</summary>
    public static SummaryPage Of(Filing filing, IReadOnlyList<FilingProblem> missing, FilingDesk desk, DateOnly today)
    {
        var signer = filing.Parties.Where(p => p.Position == PartyPosition.Plaintiff).OrderBy(p => p.Number).FirstOrDefault()?.Name ?? "";
        var told = string.Join('\n', ((string[])[desk.FormOf(filing)?.Compose(filing.Elements) ?? "", filing.Facts]).Where(t => t.Length > 0));
        return new(
            missing,
            PartyLines.List(filing),
            filing.CauseName,
            [.. filing.Claims.OrderBy(c => c.Number).Select(c => c.Amount is { } a ? $"{c.Text}（{MoneyText.Format(a)}元）" : c.Text)],
            told.Length > 0 ? told : null,
            EvidencePage.Of(filing),
            [.. DeliveryForm.Lines(filing).Select(l => l.Label == "手机号码" ? l with { Value = MobileNumber.Mask(l.Value) } : l)],
            filing.MediationWish is { } wish ? FilingNames.Of(wish) : null,
            desk.FeeOf(filing),
            desk.Pleading(filing, today, signer));
    }
}
