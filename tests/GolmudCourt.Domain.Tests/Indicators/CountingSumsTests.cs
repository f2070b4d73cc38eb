using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Domain.Mediation;
using Xunit;

namespace GolmudCourt.Domain.Tests.Indicators;

/// <summary>A year counted whole and in parts.</summary>
public sealed class CountingSumsTests
{
    private static readonly DateOnly s_today = new(2026, 11, 23);

    [Fact]
    public void Months_add_up_to_the_quarter_and_dimensions_to_the_whole()
    {
        var year = IndicatorPeriod.Read("2026")!;
        IReadOnlyList<IndicatorPeriod> periods = [year, .. IndicatorPeriod.Month(2026, 12).Run(12)];
        var flows = IndicatorCatalogue.All.Where(i => !i.Numerator.Concat(i.Denominator).Any(t => t.IsStock)).ToList();
        var tally = new IndicatorTally(flows, periods, s_today);
        for (var n = 0; n < 300; n++)
        {
            var at = new DateTimeOffset(2026, 1, 2, 9, 0, 0, TimeSpan.FromHours(8)).AddDays(n);
            tally.Add(new FilingFacts
            {
                ReceivedAt = at,
                Way = (FilingChannel)(n % 3),
                Channel = $"{n % 3}",
                ReviewDue = DateOnly.FromDateTime(at.DateTime).AddDays(7),
                CorrectionAskedAt = n % 5 == 0 ? at.AddDays(2) : null,
                TimesReturned = n % 5 == 0 ? 1 : 0,
                DocketedAt = n % 4 == 0 ? null : at.AddDays(n % 11),
                TypeCode = "民初",
            });
            tally.Add(new MediationFacts { RequestedAt = at, AcceptedAt = at, ClockStartedAt = at, EndedAt = at.AddDays(n % 40), Ground = EndingGround.Settled, HasSignedAgreement = n % 2 == 0 });
        }

        foreach (var indicator in flows)
        {
            Assert.Equal(tally.Of(indicator.Id, year).Numerator, periods.Skip(1).Sum(p => tally.Of(indicator.Id, p).Numerator));
            Assert.Equal(tally.Of(indicator.Id, year).Denominator ?? 0, periods.Skip(1).Sum(p => tally.Of(indicator.Id, p).Denominator ?? 0));
            foreach (var dimension in indicator.Dimensions)
            {
                Assert.Equal(tally.Of(indicator.Id, year).Numerator, tally.By(indicator.Id, year, dimension).Sum(b => b.Figure.Numerator));
            }
        }

        Assert.True(tally.Of("QI-10", year).Numerator > 50);
    }
}
