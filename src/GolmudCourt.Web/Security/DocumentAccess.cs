using GolmudCourt.Domain;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Security;

/// <summary>A matter that has documents, as its pages name it.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Key">The matter.</param>
/// <param name="Title">Who and who.</param>
/// <param name="Number">Its number, where it has one.</param>
internal sealed record PaperMatter(DocumentMatter Kind, Guid Key, string Title, string? Number);

/// <summary>
/// The only way to documents: whoever may see the matter may read its documents, and what is confidential in a mediation
/// is its present mediator's alone.
/// </summary>
internal sealed class DocumentAccess(CourtDbContext db, CaseAccess cases, MediationAccess mediations, ConfirmationAccess confirmations, PaymentOrderAccess orders,
    Occasions occasions)
{
    private (Guid Matter, bool Holds)? _held;

    /// <summary>The documents the signed-in person may read.</summary>
    public IQueryable<IssuedDocument> Documents()
    {
        var user = occasions.User;
        var filings = cases.Filings().Where(f => f.ReceivedAt != null).Select(f => f.Key);
        var talks = mediations.Mediations().Where(m => m.RequestedAt != null).Select(m => m.Key);
        var applications = confirmations.Confirmations().Where(a => a.SubmittedAt != null).Select(a => a.Key);
        var commands = orders.Orders().Select(o => o.Key);
        var ofCourt = user.Role is CourtRole.Clerk or CourtRole.Judge or CourtRole.President;
        var open = db.IssuedDocuments.Where(d => (d.Audience == DocumentAudience.Matter || (ofCourt && d.Audience == DocumentAudience.Court))
            && (filings.Contains(d.MatterKey) || talks.Contains(d.MatterKey) || applications.Contains(d.MatterKey) || commands.Contains(d.MatterKey)));
        if (user.Role != CourtRole.Mediator)
        {
            return open;
        }

        var own = db.Mediations.Where(m => m.Appointments.Any(a => a.MediatorUserId == user.Id && a.EndedAt == null)).Select(m => m.Key);
        return db.IssuedDocuments.Where(d => (d.Audience == DocumentAudience.Matter && talks.Contains(d.MatterKey)) || (d.Audience != DocumentAudience.Court && own.Contains(d.MatterKey)));
    }

    /// <summary>Opens one document.</summary>
    /// <exception cref="NotFoundException">There is none that this person may read.</exception>
    public async Task<IssuedDocument> DocumentAsync(Guid key) =>
        await Documents().AsNoTracking().SingleOrDefaultAsync(d => d.Key == key) ?? throw new NotFoundException();

    /// <summary>Opens a matter of whatever kind.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<PaperMatter> MatterAsync(Guid key)
    {
        var filings = cases.Filings().Where(f => f.Key == key && f.ReceivedAt != null);
        var talks = mediations.Mediations().Where(m => m.Key == key && m.RequestedAt != null);
        var applications = confirmations.Confirmations().Where(a => a.Key == key && a.SubmittedAt != null);
        var commands = orders.Orders().Where(o => o.Key == key);
        var kind = await filings.Select(_ => (int?)DocumentMatter.Filing).Concat(talks.Select(_ => (int?)DocumentMatter.Mediation))
            .Concat(applications.Select(_ => (int?)DocumentMatter.Confirmation)).Concat(commands.Select(_ => (int?)DocumentMatter.PaymentOrder)).FirstOrDefaultAsync();
        return (DocumentMatter?)kind switch
        {
            DocumentMatter.Filing => await filings.Select(f => new PaperMatter(DocumentMatter.Filing, f.Key, f.Title, f.Acceptance!.CaseNumber)).SingleAsync(),
            DocumentMatter.Mediation => await talks.Select(m => new PaperMatter(DocumentMatter.Mediation, m.Key, m.Title, m.CaseNumber)).SingleAsync(),
            DocumentMatter.Confirmation => await applications.Select(a => new PaperMatter(DocumentMatter.Confirmation, a.Key, a.Title, a.Docketing!.CaseNumber)).SingleAsync(),
            DocumentMatter.PaymentOrder => await commands.Select(o => new PaperMatter(DocumentMatter.PaymentOrder, o.Key, o.Title, o.CaseNumber)).SingleAsync(),
            _ => throw new NotFoundException(),
        };
    }

    /// <summary>
    /// Whether the signed-in person may make out this kind in this matter: the role does, and for what is confidential it is the
    /// present mediator. A payment order is not one judge's: whoever may examine it may make out its papers.
    /// </summary>
    public async Task<bool> MayIssueAsync(DocumentKind kind, PaperMatter matter)
    {
        var user = occasions.User;
        return kind.Matter == matter.Kind && kind.Issuers.Contains(user.Role)
            && (user.Role is not (CourtRole.Judge or CourtRole.Mediator) || matter.Kind == DocumentMatter.PaymentOrder || await HoldsAsync(matter.Key, user));
    }

    // A page asks for every kind of a matter; who holds it is read once.
    private async Task<bool> HoldsAsync(Guid matter, SignedInUser user)
    {
        if (_held?.Matter != matter)
        {
            _held = (matter, user.Role == CourtRole.Judge
                ? await db.Confirmations.AnyAsync(a => a.Key == matter && a.Judges.OrderByDescending(j => j.Number).Select(j => j.UserId).FirstOrDefault() == user.Id)
                : await db.Mediations.AnyAsync(m => m.Key == matter && m.Appointments.Any(a => a.MediatorUserId == user.Id && a.EndedAt == null)));
        }

        return _held.Value.Holds;
    }
}
