using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Features.Indicators.Shared;
using GolmudCourt.Web.Features.Matters;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Indicators.Ratings;

/// <summary>The one question: what it is about, and whether it was answered.</summary>
internal sealed class RatingForm
{
    /// <summary>1 to 5.</summary>
    public int? Score { get; set; }

    /// <summary>In the person's words.</summary>
    public string? Comment { get; set; }

    /// <summary>What it is about.</summary>
    public RatedMatter? About { get; set; }
}

/// <summary>What is rated.</summary>
internal sealed record RatedMatter(Milestone Milestone, string Title, string Back, int? Given);

/// <summary>How satisfied people of one capacity were with one milestone.</summary>
internal sealed record SatisfactionLine(Milestone Milestone, CourtRole Role, int Asked, IReadOnlyList<int> Scores)
{
    /// <summary>How many answered.</summary>
    public int Rated => Scores.Sum();

    /// <summary>回收率.</summary>
    public Figure Response => new(Rated, Asked);

    /// <summary>满意率.</summary>
    public Figure Satisfied => new(Scores[SatisfactionScale.Satisfied - 1] + Scores[SatisfactionScale.Highest - 1], Rated);

    /// <summary>平均分.</summary>
    public Figure Average => new(Scores.Select((n, i) => n * (i + 1)).Sum(), Rated);
}

/// <summary>Something a person said.</summary>
internal sealed record SaidLine(Milestone Milestone, int Score, string Comment, DateTimeOffset At);

/// <summary>The results of a period.</summary>
internal sealed record SatisfactionPage(IndicatorPeriod Period, IReadOnlyList<IndicatorPeriod> Periods, IReadOnlyList<SatisfactionLine> Lines, IReadOnlyList<SaidLine> Said, bool MayOpen);

/// <summary>Asks the question after a filing and a confirmation; a mediation asks its own, and the results show all three.</summary>
internal sealed class RatingDesk(CourtDbContext db, FactReader facts, Occasions occasions, CourtClock clock)
{
    private const int MostSaid = 50;

    /// <summary>What the signed-in person may rate.</summary>
    /// <exception cref="NotFoundException">It is not theirs, or the milestone is not reached.</exception>
    public async Task<RatedMatter> FindAsync(Milestone milestone, Guid key)
    {
        var user = occasions.User.Id;
        var title = milestone == Milestone.Filing
            ? await db.Filings.Where(f => f.Key == key && f.OwnerId == user && f.Channel == FilingChannel.Online && (f.Acceptance != null || f.Refusal != null))
                .Select(f => f.Title).SingleOrDefaultAsync()
            : await db.Confirmations.Where(a => a.Key == key && a.Ruling != null && a.Parties.Any(p => (p.AgentUserId ?? p.UserId) == user))
                .Select(a => a.Title).SingleOrDefaultAsync();
        var given = await db.SatisfactionRatings.Where(r => r.MatterKey == key && r.Milestone == milestone && r.UserId == user)
            .Select(r => (int?)r.Score).SingleOrDefaultAsync();
        return title is null ? throw new NotFoundException()
            : new(milestone, title, milestone == Milestone.Filing ? MatterLinks.Matter(key) : ConfirmationLinks.Application(key), given);
    }

    /// <summary>Keeps the answer.</summary>
    /// <exception cref="RuleViolation"><c>rating.given</c> and those of <see cref="SatisfactionRating.Give"/>.</exception>
    public async Task GiveAsync(RatedMatter about, Guid key, RatingForm form)
    {
        if (about.Given is not null)
        {
            throw new RuleViolation("rating.given", "您已经评价过，每人在一个环节只评价一次");
        }

        db.SatisfactionRatings.Add(SatisfactionRating.Give(key, about.Milestone, form.Score ?? 0, form.Comment, await occasions.NowAsync()));
        await db.SaveChangesAsync();
    }

    /// <summary>The results of milestones reached in a period.</summary>
    public async Task<SatisfactionPage> ReadAsync(string? code)
    {
        var period = IndicatorPeriod.Read(code) is { } read && read.First <= clock.Today ? read : IndicatorPeriod.MonthOf(clock.Today);
        var asked = new Dictionary<(Milestone, CourtRole), (int Asked, int[] Scores)>();
        foreach (var source in FactSources.Of([FactKind.Satisfaction]))
        {
            await foreach (var fact in facts.ReadAsync(source, period))
            {
                if (fact is SatisfactionFacts f && period.Has(f.AskedOn))
                {
                    var (count, scores) = asked.GetValueOrDefault((f.Milestone, f.Role), (0, new int[SatisfactionScale.Highest]));
                    if (f.Score is { } score)
                    {
                        scores[score - 1]++;
                    }

                    asked[(f.Milestone, f.Role)] = (count + 1, scores);
                }
            }
        }

        var mayOpen = occasions.User.Role == CourtRole.President;
        return new(
            period, [.. IndicatorPeriod.MonthOf(clock.Today).Run(12).Reverse().Append(period).Distinct()],
            [.. asked.OrderBy(a => a.Key.Item1).ThenBy(a => a.Key.Item2).Select(a => new SatisfactionLine(a.Key.Item1, a.Key.Item2, a.Value.Asked, a.Value.Scores))],
            mayOpen ? await SaidAsync(period) : [], mayOpen);
    }

    // What was said is read by the court without a name and without the matter; a complaint has another way.
    private async Task<IReadOnlyList<SaidLine>> SaidAsync(IndicatorPeriod period)
    {
        var (start, end) = (FactReader.StartOf(period.First), FactReader.StartOf(period.Last.AddDays(1)));
        var own = await db.SatisfactionRatings.Where(r => r.Comment != null && r.RatedAt >= start && r.RatedAt < end).OrderByDescending(r => r.Id).Take(MostSaid)
            .Select(r => new SaidLine(r.Milestone, r.Score, r.Comment!, r.RatedAt)).ToListAsync();
        var ofMediations = await db.Set<Domain.Mediation.MediatorRating>().Where(r => r.Comment != null && r.RatedAt >= start && r.RatedAt < end)
            .OrderByDescending(r => r.Id).Take(MostSaid).Select(r => new SaidLine(Milestone.Mediation, r.Score, r.Comment!, r.RatedAt)).ToListAsync();
        return [.. own.Concat(ofMediations).OrderByDescending(s => s.At).Take(MostSaid)];
    }
}
