using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Audit.Journal;

/// <summary>Who did what, and whether the record of it is whole.</summary>
[Requires(CourtActs.AuditJournal)]
internal sealed class JournalController(JournalQueries queries, JournalVerification verification) : CourtController
{
    /// <summary>The journal of all matters.</summary>
    [HttpGet(AuditLinks.Journal)]
    public async Task<IActionResult> Index(JournalFilter filter) => View(await queries.ListAsync(filter));

    /// <summary>The journal of one matter, verified.</summary>
    [HttpGet(AuditLinks.Journal + "/{key:guid}")]
    public async Task<IActionResult> Matter(Guid key) => View(await queries.MatterAsync(key));

    /// <summary>A reload of the result goes back to the journal.</summary>
    [HttpGet(AuditLinks.Verification)]
    public IActionResult StartOver() => Redirect(AuditLinks.Journal);

    /// <summary>Verifies the newest matters, or the next older ones.</summary>
    [MayRepeat]
    [HttpPost(AuditLinks.Verification)]
    public async Task<IActionResult> Verify(string? kind, long? before) => View("Verification", await verification.RunAsync(kind, before));
}
