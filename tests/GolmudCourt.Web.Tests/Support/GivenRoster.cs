using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Roster;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>Brings entries of the roster into a state through the verbs of the domain. Each method returns a key.</summary>
internal sealed class GivenRoster(PortalHost host)
{
    private static int s_count;

    /// <summary>An admitted organisation, managed by an account where one is given.</summary>
    public async Task<Guid> OrganisationAsync(Person? manager = null, string? name = null)
    {
        var (clerk, president, admin) = (await host.Accounts.ClerkAsync(), await host.Accounts.PresidentAsync(), await host.Accounts.AdministratorAsync());
        return await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<CourtDbContext>();
            var organisation = RosterOrganisation.Propose(Guid.NewGuid(), OrganisationDetails(name ?? $"格尔木测试调解组织{Mark()}"), await At(services, clerk));
            db.Organisations.Add(organisation);
            await db.SaveChangesAsync();
            await services.GetRequiredService<RosterDesk>().AdmitAsync(organisation, host.Clock.Today, await At(services, president));
            if (manager is not null)
            {
                organisation.LinkManager(manager.Id, await At(services, admin));
            }

            await services.GetRequiredService<RosterDesk>().SaveAsync();
            return organisation.Key;
        });
    }

    /// <summary>A mediator in one of the states on the way to the roster.</summary>
    public async Task<Guid> MediatorAsync(RosterStatus status = RosterStatus.Admitted, Guid? organisation = null, Func<MediatorDetails, MediatorDetails>? but = null)
    {
        var (clerk, president) = (await host.Accounts.ClerkAsync(), await host.Accounts.PresidentAsync());
        return await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<CourtDbContext>();
            var of = organisation is { } key ? await db.Organisations.SingleAsync(o => o.Key == key) : null;
            var details = MediatorDetails();
            var mediator = RosterMediator.Propose(Guid.NewGuid(), but?.Invoke(details) ?? details, of, await At(services, clerk));
            db.Mediators.Add(mediator);
            await db.SaveChangesAsync();
            if (status != RosterStatus.Proposed)
            {
                var training = TrainingSession.Plan(Guid.NewGuid(), TrainingDetails(host.Clock.Today), null, await At(services, clerk));
                training.RecordAttendance(mediator, true, null, null, await At(services, clerk));
                db.Trainings.Add(training);
                await db.SaveChangesAsync();
            }

            if (status is not (RosterStatus.Proposed or RosterStatus.Trained))
            {
                await services.GetRequiredService<RosterDesk>().AdmitAsync(mediator, host.Clock.Today, await At(services, president));
            }

            if (status == RosterStatus.Suspended)
            {
                mediator.Suspend(SuspensionGround.OwnRequest, "本人申请暂停一段时间", await At(services, president));
                await services.GetRequiredService<RosterDesk>().SaveAsync();
            }

            return mediator.Key;
        });
    }

    /// <summary>A mediator as it is now, with the records.</summary>
    public Task<RosterMediator> ReadAsync(Guid key) => host.DbAsync(db => db.Mediators.AsNoTracking()
        .Include(m => m.Terms).Include(m => m.Suspensions).Include(m => m.Trainings).Include(m => m.Disciplines).Include(m => m.Removal)
        .AsSplitQuery().SingleAsync(m => m.Key == key));

    /// <summary>Details of a mediator nobody else has.</summary>
    public static MediatorDetails MediatorDetails() => new()
    {
        Name = $"测试调解员{Mark()}",
        Categories = [MediatorCategory.PeoplesMediator],
        Fields = [DisputeField.Family],
        Languages = [CourtLanguage.Chinese],
        AreaServed = "格尔木市区",
        Township = "秘密乡镇",
        Employer = "秘密单位",
        Biography = "从事调解工作多年。",
        Phone = Accounts.MobileOf(50_000_000 + Interlocked.Increment(ref s_count)),
        InvitingCourt = "格尔木市人民法院",
    };

    /// <summary>Details of a training.</summary>
    public static TrainingDetails TrainingDetails(DateOnly day) => new()
    {
        Title = "岗前培训",
        Date = day,
        Hours = 8m,
        Place = "会议室",
        Content = "调解的基本要求",
        Trainer = "测试老师",
    };

    private static OrganisationDetails OrganisationDetails(string name) => new()
    {
        Name = name,
        Address = "格尔木市测试路1号",
        AreaServed = "格尔木市",
        Fields = [DisputeField.Family],
        Languages = [CourtLanguage.Chinese],
        LiaisonName = "测试联络员",
        LiaisonPhone = "13900001111",
        Introduction = "测试用的调解组织。",
        InvitingCourt = "格尔木市人民法院",
    };

    private static string Mark() => string.Concat(Interlocked.Increment(ref s_count).ToString(CultureInfo.InvariantCulture).Select(c => "零一二三四五六七八九"[c - '0']));

    private static async Task<Occasion> At(IServiceProvider services, Person person) =>
        new(person.Actor, services.GetRequiredService<Hosting.CourtClock>().Now, await services.GetRequiredService<CalendarStore>().CurrentAsync());
}
