using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Triage.Teams;

/// <summary>Reads the teams with what their judges hold now.</summary>
internal sealed class TeamQueries(CourtDbContext db, ReferenceData reference, Occasions occasions)
{
    /// <summary>All teams, those that work first.</summary>
    public async Task<IReadOnlyList<TeamLine>> ListAsync()
    {
        var teams = await db.FastTrackTeams.AsNoTracking().Include(t => t.Judges).AsSingleQuery().OrderBy(t => t.Id).ToListAsync();
        var open = await OpenCasesAsync([.. teams.SelectMany(t => t.Judges).Select(j => j.UserId).Distinct()]);
        return
        [
            .. teams.OrderBy(t => t.Status).ThenBy(t => t.Id).Select(t => new TeamLine(
                t.Key, t.Name, t.Status == TeamStatus.Active, NamesOf(t), t.Judges.Count, t.Judges.Count(j => j.Available),
                t.Judges.Sum(j => open.GetValueOrDefault(j.UserId)), t.Judges.Sum(j => j.Capacity))),
        ];
    }

    /// <summary>A team, to act on it.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public async Task<FastTrackTeam> FindAsync(Guid key) =>
        await db.FastTrackTeams.Include(t => t.Judges).AsSingleQuery().SingleOrDefaultAsync(t => t.Key == key) ?? throw new NotFoundException();

    /// <summary>The page of a team, as the database has it.</summary>
    public async Task<TeamPage> PageAsync(Guid key)
    {
        var team = await db.FastTrackTeams.AsNoTracking().Include(t => t.Judges).AsSingleQuery().SingleOrDefaultAsync(t => t.Key == key)
            ?? throw new NotFoundException();
        var open = await OpenCasesAsync([.. team.Judges.Select(j => j.UserId)]);
        var keeps = occasions.User.Role == CourtRole.President && team.Status == TeamStatus.Active;
        var judges = keeps ? await JudgesAsync() : [];
        return new(
            team.Key, team.Name, team.Status == TeamStatus.Active, NamesOf(team),
            [
                .. team.Judges.OrderBy(j => j.Id).Select(j => new SeatLine(
                    j.UserId, j.Name, j.Capacity, open.GetValueOrDefault(j.UserId), j.Available, j.Avoids.Split('\n', StringSplitOptions.RemoveEmptyEntries))),
            ],
            [.. judges.Select(j => new SelectListItem(j.Name, $"{j.Id}"))], keeps);
    }

    /// <summary>The judges with an open account.</summary>
    public Task<List<(long Id, string Name)>> JudgesAsync() => DeskDuties.PeopleAsync(db, CourtRole.Judge, null);

    /// <summary>Reads the causes a president has typed, a line each, by their name or their key; of one name at two places both are meant.</summary>
    /// <exception cref="RuleViolation"><c>team.cause</c>: there is no such cause.</exception>
    public IReadOnlyList<string> ReadCauses(string? text)
    {
        var lines = (text ?? "").Split(['\n', '\r', '，', '、', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct();
        return
        [
            .. lines.SelectMany(line => reference.Causes.All.Where(c => c.Name == line || c.Code == line).Select(c => c.Code).ToList() is { Count: > 0 } codes ? codes
                : throw new RuleViolation("team.cause", $"没有“{line}”这一案由，请按案由规定的全称填写", "民事案件案由规定", nameof(TeamActForm.Causes))),
        ];
    }

    private List<string> NamesOf(FastTrackTeam team) =>
        [.. team.Causes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(code => reference.Causes.ByCode(code)?.Name ?? code).Distinct()];

    private async Task<Dictionary<long, int>> OpenCasesAsync(IReadOnlyList<long> judges)
    {
        var ids = judges.Select(j => (long?)j).ToList();
        return await db.CaseTracks.Where(t => ids.Contains(t.JudgeId) && t.Status != CaseTrackStatus.Closed).GroupBy(t => t.JudgeId)
            .Select(g => new { Judge = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Judge!.Value, g => g.Count);
    }
}
