using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.Consents;

/// <summary>The consent to one stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="GivenAt">When the consent that stands was given; null when none stands.</param>
/// <param name="RevokedAt">When the last one was taken back, where none stands.</param>
/// <param name="IsOpen">Whether it can still be changed.</param>
internal sealed record ConsentLine(ConsentStage Stage, DateTimeOffset? GivenAt, DateTimeOffset? RevokedAt, bool IsOpen);

/// <summary>The page of consents.</summary>
internal sealed record ConsentPage(MatterHead Head, IReadOnlyList<ConsentLine> Stages);

/// <summary>Reads the consents of a matter.</summary>
internal sealed class ConsentQueries(MatterHeads heads)
{
    /// <summary>The page.</summary>
    /// <exception cref="NotFoundException">There is no such matter for this person.</exception>
    public async Task<ConsentPage> PageAsync(Guid key)
    {
        var filing = await heads.HandedIn(key).AsNoTracking().Include(f => f.Acceptance).Include(f => f.Consents).AsSingleQuery().SingleOrDefaultAsync()
            ?? throw new NotFoundException();
        return new(
            new(filing.Key, filing.Version, filing.Title, filing.CauseName, filing.Status, filing.Acceptance?.CaseNumber),
            [.. Enum.GetValues<ConsentStage>().Select(stage => new ConsentLine(
                stage,
                filing.Consents.FirstOrDefault(c => c.Stands && c.Stage == stage)?.GivenAt,
                filing.Consents.Where(c => c.Stage == stage).Max(c => c.RevokedAt),
                filing.ConsentIsOpen(stage)))]);
    }
}
