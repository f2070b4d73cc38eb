using System.Globalization;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace GolmudCourt.Web.Features.Roster.Directory;

/// <summary>A picture to be shown.</summary>
internal sealed record PublicImage(string FileName, string ContentType, long Size, string Sha256)
{
    /// <summary>As the file store knows it.</summary>
    public StoredFile File => new(FileName, ContentType, Size, Sha256, null);
}

/// <summary>What 在线调解规则 5 makes public of a mediator, and nothing more: no telephone, home or employer.</summary>
internal sealed record PublicMediator(
    Guid Key, string Name, IReadOnlyList<MediatorCategory> Categories, IReadOnlyList<DisputeField> Fields, string? Strengths,
    IReadOnlyList<CourtLanguage> Languages, string? OtherLanguage, string AreaServed, bool ChargesFees, string? FeeNote, string Biography,
    RosterLevel Level, string InvitingCourt, string? CertificateNumber, DateOnly TermFrom, DateOnly TermTo, Guid? OrganisationKey, PublicImage? Photo);

/// <summary>What is public of an organisation.</summary>
internal sealed record PublicOrganisation(
    Guid Key, string Name, OrganisationType Type, OrganisationKind Kind, string Address, string AreaServed, IReadOnlyList<DisputeField> Fields,
    IReadOnlyList<CourtLanguage> Languages, string? OtherLanguage, bool ChargesFees, string? FeeNote, string Introduction,
    RosterLevel Level, string InvitingCourt, DateOnly TermFrom, DateOnly TermTo);

/// <summary>The public directory at one moment.</summary>
internal sealed record RosterSnapshot(IReadOnlyList<PublicMediator> Mediators, IReadOnlyList<PublicOrganisation> Organisations);

/// <summary>
/// Keeps the public directory in memory for a minute; a change of the roster drops it at once. The pages themselves are
/// not kept, because each carries its reader's own token and name.
/// </summary>
internal sealed class PublicRoster(IServiceScopeFactory scopes, IMemoryCache cache)
{
    private const string CacheKey = "public-roster";
    private static readonly TimeSpan s_life = TimeSpan.FromMinutes(1);
    private static readonly StringComparer s_byName = StringComparer.Create(CultureInfo.GetCultureInfo("zh-CN"), CompareOptions.None);

    /// <summary>Forgets it, after a change.</summary>
    public void Drop() => cache.Remove(CacheKey);

    /// <summary>Those on the roster on a day: admitted, and within their term.</summary>
    public async Task<RosterSnapshot> OnAsync(DateOnly today)
    {
        var all = await cache.GetOrCreateAsync(CacheKey, entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = s_life;
            return ReadAsync();
        });
        return new(
            [.. all!.Mediators.Where(m => m.TermFrom <= today && today <= m.TermTo)],
            [.. all.Organisations.Where(o => o.TermFrom <= today && today <= o.TermTo)]);
    }

    private async Task<RosterSnapshot> ReadAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CourtDbContext>();
        var mediators = await db.Mediators.AsNoTracking().Where(m => m.Status == RosterStatus.Admitted).Select(m => new PublicMediator(
            m.Key, m.Name, m.Categories, m.Fields, m.Strengths, m.Languages, m.OtherLanguage, m.AreaServed, m.ChargesFees, m.FeeNote, m.Biography,
            m.Level, m.InvitingCourt, m.CertificateNumber, m.TermFrom!.Value, m.TermTo!.Value, m.OrganisationKey,
            m.Photo == null ? null : new PublicImage(m.Photo.FileName, m.Photo.ContentType, m.Photo.Size, m.Photo.Sha256))).ToListAsync();
        var organisations = await db.Organisations.AsNoTracking().Where(o => o.Status == RosterStatus.Admitted).Select(o => new PublicOrganisation(
            o.Key, o.Name, o.Type, o.Kind, o.Address, o.AreaServed, o.Fields, o.Languages, o.OtherLanguage, o.ChargesFees, o.FeeNote, o.Introduction,
            o.Level, o.InvitingCourt, o.TermFrom!.Value, o.TermTo!.Value)).ToListAsync();
        return new([.. mediators.OrderBy(m => m.Name, s_byName)], [.. organisations.OrderBy(o => o.Name, s_byName)]);
    }
}
