using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.Extensions.Caching.Memory;

namespace GolmudCourt.Web.Features.Desk.Work;

/// <summary>The number the menu of every page shows: what must be done today, counted a few seconds ago at most.</summary>
internal sealed class DeskCounts(DeskQueries queries, CourtClock clock, IMemoryCache cache)
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(15);

    /// <summary>The number for a person.</summary>
    public async Task<int> NowAsync(SignedInUser user)
    {
        var now = clock.Now;
        if (cache.TryGetValue((typeof(DeskCounts), user.Id), out (int Count, DateTimeOffset At) counted) && (now - counted.At).Duration() < s_fresh)
        {
            return counted.Count;
        }

        var count = (await queries.CountAsync(user, clock.Today)).Now;
        return cache.Set((typeof(DeskCounts), user.Id), (count, now), s_fresh).count;
    }

    /// <summary>Lets the next page count anew: the person has done something.</summary>
    public void Recount(long userId) => cache.Remove((typeof(DeskCounts), userId));
}
