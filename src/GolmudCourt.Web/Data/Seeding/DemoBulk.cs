using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>
/// Many invented filings through the same verbs as real ones, for measuring. The same count always makes the same
/// people and quarrels.
/// </summary>
internal sealed class DemoBulk(IServiceScopeFactory scopes, CalendarStore calendars, CourtClock clock, CourtSettings court, ReferenceData reference)
{
    private const int Batch = 400;
    private const int Owners = 400;
    private const string Surnames = "马韩李王张刘陈赵周吴祁冶包石吕安白何沈杨";
    private const string GivenNames = "文忠国庆秀兰建军玉梅志强海峰晓燕生福占海长青桂英德明才让卓玛扎西多杰巴图其其格";
    private static readonly string[] s_causes = ["MS4-108-03", "MS3-088", "MS4-116-02", "MS3-126", "MS3-411", "MS3-014", "MS3-144", "MS4-120-07", "MS3-132", "MS3-055"];

    /// <summary>Adds filings, showing a progress bar.</summary>
    public async Task SeedAsync(int count, TextWriter output)
    {
        var calendar = await calendars.CurrentAsync();
        var (owners, clerk, papers) = await PrepareAsync();
        for (var done = 0; done < count;)
        {
            var size = Math.Min(Batch, count - done);
            await SeedBatchAsync(done, size, calendar, owners, clerk, papers);
            done += size;
            await ShowAsync(output, done, count);
        }

        await output.WriteLineAsync();
    }

    private sealed record Papers(StoredFile Pleading, StoredFile Picture);

    private async Task<(IReadOnlyList<Actor> Owners, Actor Clerk, Papers Papers)> PrepareAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CourtDbContext>();
        var people = await scope.ServiceProvider.GetRequiredService<DemoAccounts>().EnsureAsync();
        var existing = await db.Users.CountAsync(u => u.UserName!.StartsWith("bulk-"));
        for (var i = existing; i < Owners; i++)
        {
            // Without a password nobody can sign in to them; they only own matters.
            db.Users.Add(new CourtUser { UserName = $"bulk-{i}", NormalizedUserName = $"BULK-{i}", RealName = NameOf(i), CreatedAt = clock.Now, SecurityStamp = $"bulk-{i}" });
        }

        await db.SaveChangesAsync();
        var owners = await db.Users.Where(u => u.UserName!.StartsWith("bulk-")).OrderBy(u => u.Id).Take(Owners)
            .Select(u => new Actor(u.Id, u.RealName, CourtRole.Litigant)).ToListAsync();
        owners.Add(new Actor(people["litigant"].Id, people["litigant"].RealName, CourtRole.Litigant));
        var pleading = await scope.ServiceProvider.GetRequiredService<Uploads>().TakeTextAsync("民事起诉状.txt", "民事起诉状\n（批量演示数据）\n");
        var picture = await scope.ServiceProvider.GetRequiredService<DemoFiles>().PictureAsync("身份证明.png");
        return (owners, new Actor(people["clerk"].Id, people["clerk"].RealName, CourtRole.Clerk), new Papers(pleading, picture));
    }

    private async Task SeedBatchAsync(int first, int size, CourtCalendar calendar, IReadOnlyList<Actor> owners, Actor clerk, Papers papers)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CourtDbContext>();
        db.WritesNotices = false;
        var numbers = scope.ServiceProvider.GetRequiredService<NumberBook>();
        var desk = scope.ServiceProvider.GetRequiredService<FilingDesk>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var year = clock.Today.Year;
        var receipt = await numbers.TakeManyAsync(FilingDesk.ReceiptSeries, year, size) - size;
        var docketed = Enumerable.Range(first, size).Count(IsDocketed);
        var caseNumber = docketed == 0 ? 0 : await numbers.TakeManyAsync($"{court.Code}/民初", year, docketed) - docketed;
        for (var i = first; i < first + size; i++)
        {
            var submitted = new Occasion(owners[i % owners.Count], clock.Now.AddMinutes(-(i % 10_000) - 60), calendar);
            var filing = Write(i, papers.Picture, submitted);
            filing.Submit(
                new SignatureDetails(NameOf(i), null, null), papers.Pleading,
                new ReceiptNumber(FilingDesk.ReceiptNumberText(year, ++receipt), FilingDesk.FreshCode()), null, submitted);
            var decided = submitted with { Actor = clerk, Now = submitted.Now.AddMinutes(30) };
            if (IsDocketed(i))
            {
                filing.Docket(new CaseNumber(year, court.Code, "民初", ++caseNumber), desk.FeeOf(filing)!, i % 2 == 0, decided);
            }
            else
            {
                Decide(filing, i, decided);
            }

            db.Filings.Add(filing);
        }

        await db.SaveChangesAsync();

        // A track names its filing by number, which it has only now.
        db.CaseTracks.AddRange(db.Filings.Local.Select(FilingDesk.OpenTrack).OfType<CaseTrack>());
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    // Six of ten are docketed, half of those paid; the rest stand in every other state.
    private static bool IsDocketed(int i) => i % 10 < 6;

    private static void Decide(Filing filing, int i, Occasion occasion)
    {
        switch (i % 20)
        {
            case 6 or 16:
                filing.RequestCorrection([new(FilingSection.Evidence, "补充证据原件的照片", "上传的照片无法辨认", "登记立案规定 6")], 15, occasion);
                break;
            case 7:
                filing.RefuseAcceptance(RefusalGround.OtherCourt, "被告住所地和合同履行地均不在本院辖区，应向有管辖权的法院起诉。", occasion);
                break;
            case 17:
                filing.Withdraw("双方自行和解。", occasion with { Actor = occasion.Actor with { Role = CourtRole.Litigant } });
                break;
        }
    }

    private Filing Write(int i, StoredFile file, Occasion o)
    {
        var filing = Filing.Start(Guid.NewGuid(), FilingChannel.Online, o);
        filing.AddParty(DemoPeople.Person(PartyPosition.Plaintiff, NameOf(i), 1950 + (i % 50), i, "格尔木市昆仑路街道"), o);
        filing.AddParty(DemoPeople.Person(PartyPosition.Defendant, NameOf((i * 7) + 3), 1955 + (i % 45), i + 13, "格尔木市黄河路街道"), o);
        filing.ChooseCause(reference.Causes.ByCode(s_causes[i % s_causes.Length])!, o);
        filing.StateClaims([new("判令被告支付款项", 1_000m + (i % 500 * 731)), new("诉讼费用由被告承担", null)], o);
        filing.StateFacts(string.Create(CultureInfo.InvariantCulture, $"双方发生纠纷，被告至今未履行（批量演示数据第{i + 1}件）。"), null, new Dictionary<string, string>(), o);
        filing.Attach(FilePurpose.Identity, null, file, o);
        var item = filing.AddEvidence(new EvidenceDetails { Name = "合同", Source = "双方签订", Purpose = "双方的约定", Pages = 3 }, o);
        filing.Attach(FilePurpose.Evidence, item.Number, file with { FileName = "合同.png" }, o);
        filing.ConfirmDelivery(new DeliveryDetails { Recipient = NameOf(i), Address = "格尔木市昆仑路街道", Phone = DemoPeople.Mobile(60_000_000 + i), Consents = [ConsentStage.Service], Confirmed = true }, o);
        filing.AnswerMediation(i % 3 == 0 ? MediationWish.Willing : MediationWish.Unwilling, o);
        return filing;
    }

    private static string NameOf(int i)
    {
        var mixed = (uint)i * 2654435761u;
        var given = (int)((mixed >> 8) % (uint)(GivenNames.Length - 1));
        return string.Concat(Surnames.AsSpan((int)(mixed % (uint)Surnames.Length), 1), GivenNames.AsSpan(given, 2));
    }

    private static async Task ShowAsync(TextWriter output, int done, int count)
    {
        var filled = (int)(40L * done / count);
        await output.WriteAsync($"\r[{new string('#', filled)}{new string('.', 40 - filled)}] {done}/{count}");
        await output.FlushAsync();
    }
}
