using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Roster.Directory;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster;

/// <summary>What the acts on the roster share: saving so that the public sees it, certificate numbers, whose organisation.</summary>
internal sealed class RosterDesk(CourtDbContext db, NumberBook numbers, PublicRoster directory, RosterSettings settings)
{
    /// <summary>The series of mediators' certificates.</summary>
    public const string MediatorSeries = "特邀调解员证书";

    /// <summary>The series of organisations' certificates.</summary>
    public const string OrganisationSeries = "特邀调解组织证书";

    /// <summary>Saves, and lets the public directory be read anew.</summary>
    public async Task SaveAsync()
    {
        await db.SaveChangesAsync();
        directory.Drop();
    }

    /// <summary>Admits with the next certificate number; a refused admission gives the number back.</summary>
    public Task AdmitAsync(RosterEntry entry, DateOnly from, Occasion occasion) =>
        WithNumberAsync(entry, occasion, certificate => entry.Admit(certificate, from, settings, occasion));

    /// <summary>Renews with the next certificate number.</summary>
    public Task RenewAsync(RosterEntry entry, Occasion occasion) =>
        WithNumberAsync(entry, occasion, certificate => entry.Renew(certificate, settings, occasion));

    /// <summary>The organisation whose member a mediator is; null for one who stands alone.</summary>
    public async Task<RosterOrganisation?> OrganisationOfAsync(RosterMediator mediator) =>
        mediator.OrganisationId is { } id ? await db.Organisations.FindAsync(id) : null;

    /// <summary>Refuses a certificate number that another mediator has or had.</summary>
    public async Task RequireFreeCertificateAsync(string? number)
    {
        var certificate = number?.Trim();
        if (!string.IsNullOrEmpty(certificate)
            && await db.Set<RosterTerm>().AnyAsync(t => t.CertificateNumber == certificate))
        {
            throw new RuleViolation("roster.certificate-taken", "这个证书编号已经登记给别人，请核对", "特邀规定 5", "CertificateNumber");
        }
    }

    private async Task WithNumberAsync(RosterEntry entry, Occasion occasion, Action<string> act)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var (series, prefix) = entry is RosterMediator ? (MediatorSeries, "格特调证") : (OrganisationSeries, "格特组证");
        var year = occasion.Today.Year;
        var number = await numbers.TakeAsync(series, year);
        act(string.Create(CultureInfo.InvariantCulture, $"{prefix}{year}{number:000}"));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        directory.Drop();
    }
}
