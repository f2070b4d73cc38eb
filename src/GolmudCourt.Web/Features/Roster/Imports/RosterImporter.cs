using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Roster.Directory;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.Imports;

/// <summary>Checks a table that was handed in, and takes it: all rows or none.</summary>
internal sealed class RosterImporter(
    CourtDbContext db, FileStore files, ImportPlanner planner, ImportQueue queue, PublicRoster directory, CourtClock clock, CalendarStore calendars)
{
    private const int Batch = 500;

    /// <summary>Does what the table waits for.</summary>
    public async Task RunAsync(Guid key, CancellationToken cancel)
    {
        var import = await db.RosterImports.SingleAsync(i => i.Key == key, cancel);
        if (import.Status is not (RosterImportStatus.Checking or RosterImportStatus.Applying))
        {
            return;
        }

        var occasion = new Occasion(new Actor(import.OwnerId, import.OwnerName, import.OwnerRole), clock.Now, await calendars.CurrentAsync());
        var plan = await planner.PlanAsync(await ReadAsync(import, cancel), occasion);
        var applies = import.Status == RosterImportStatus.Applying && plan.Problems.Count == 0;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (applies)
        {
            await TakeAsync(import.Key, plan, occasion, cancel);
            import = await db.RosterImports.SingleAsync(i => i.Key == key, cancel);
            import.AppliedAt = occasion.Now;
        }

        Note(import, plan, applies ? RosterImportStatus.Applied : RosterImportStatus.Checked);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        directory.Drop();
    }

    /// <summary>Notes that the file could not be read.</summary>
    public async Task FailAsync(Guid key, string sentence)
    {
        db.ChangeTracker.Clear();
        var import = await db.RosterImports.SingleAsync(i => i.Key == key);
        import.Status = RosterImportStatus.Failed;
        import.ProblemCount = 1;
        import.Problems = sentence;
        import.Version++;
        await db.SaveChangesAsync();
    }

    private async Task<WorkbookContent> ReadAsync(RosterImport import, CancellationToken cancel)
    {
        using var content = new MemoryStream(await files.ReadAsync(import.Sha256, cancel));
        return RosterWorkbook.Read(content);
    }

    // In batches, so that it can be told how far it is; one transaction, so that it is all or nothing.
    private async Task TakeAsync(Guid key, ImportPlan plan, Occasion occasion, CancellationToken cancel)
    {
        var rows = plan.Rows.Where(r => r.Changes).ToList();
        for (var done = 0; done < rows.Count; done += Batch)
        {
            queue.Report(key, done, rows.Count);
            db.ChangeTracker.Clear();
            var organisations = await db.Organisations.Where(o => o.Status != RosterStatus.Removed && o.Status != RosterStatus.NotAdmitted).ToListAsync(cancel);
            var byName = organisations.GroupBy(o => o.Name).ToDictionary(g => g.Key, g => g.First());
            var batch = rows.Skip(done).Take(Batch).ToList();
            var ids = batch.Select(r => r.MediatorId).OfType<long>().ToList();
            var known = await db.Mediators.Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancel);
            foreach (var row in batch)
            {
                var organisation = row.Candidate.OrganisationName is { } name ? byName[name] : null;
                Take(row, row.MediatorId is { } id ? known[id] : null, organisation, occasion);
            }

            await db.SaveChangesAsync(cancel);
        }

        db.ChangeTracker.Clear();
    }

    private void Take(PlannedRow row, RosterMediator? mediator, RosterOrganisation? organisation, Occasion occasion)
    {
        var (details, certificate) = (row.Candidate.Details, row.Candidate.Certificate);
        if (mediator is not null)
        {
            mediator.Revise(details, organisation, occasion);
        }
        else
        {
            db.Mediators.Add(certificate is null
                ? RosterMediator.Propose(Guid.NewGuid(), details, organisation, occasion)
                : RosterMediator.Transcribe(Guid.NewGuid(), details, organisation, certificate.Number, certificate.From, certificate.To, occasion));
        }
    }

    private static void Note(RosterImport import, ImportPlan plan, RosterImportStatus status)
    {
        import.Status = status;
        import.Rows = plan.Count;
        import.Added = plan.Added;
        import.Changed = plan.Changed;
        import.Unchanged = plan.Rows.Count - plan.Added - plan.Changed;
        import.ProblemCount = plan.Problems.Count;
        import.Problems = string.Join('\n', plan.Problems.Take(RosterImport.MostProblems).Select(p => p.ReplaceLineEndings(" ")).Select(p => p.Length <= 390 ? p : p[..390]));
        import.Version++;
    }
}
