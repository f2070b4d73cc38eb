using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>The roster of Development: organisations, mediators in every state, trainings, complaints, appraisal institutions.</summary>
internal sealed class DemoRoster(CourtDbContext db, DemoAccounts accounts, RosterDesk desk, RosterSettings settings, CalendarStore calendars, CourtClock clock)
{
    private const int Trained = 24;
    private const int Admitted = 21;

    private IReadOnlyDictionary<string, CourtUser> _people = new Dictionary<string, CourtUser>();

    /// <summary>Makes it, once: a database that has mediators is left alone.</summary>
    public async Task SeedOnceAsync(IReadOnlyDictionary<string, CourtUser> people)
    {
        _people = people;
        if (await db.Mediators.AnyAsync())
        {
            return;
        }

        var organisations = await OrganisationsAsync();
        var mediators = await ProposedAsync(organisations);
        await TrainingsAsync(mediators);
        foreach (var mediator in mediators.Take(Admitted))
        {
            await desk.AdmitAsync(mediator, clock.Today.AddDays(-100), await At("president", 100));
        }

        await EndsAsync(mediators, organisations);
        await ComplaintsAsync(mediators);
        await InstitutionsAsync();
        await LinkAsync(organisations, mediators);
    }

    private async Task<List<RosterOrganisation>> OrganisationsAsync()
    {
        var organisations = DemoRosterPeople.Organisations.ToList();
        var entered = new List<RosterOrganisation>();
        foreach (var details in organisations)
        {
            var organisation = RosterOrganisation.Propose(Guid.NewGuid(), details, await At("clerk", 160));
            db.Organisations.Add(organisation);
            await db.SaveChangesAsync();
            await desk.AdmitAsync(organisation, clock.Today.AddDays(-150), await At("president", 150));
            entered.Add(organisation);
        }

        return entered;
    }

    // The last two stood on the paper roster before the portal; the rest are put forward.
    private async Task<List<RosterMediator>> ProposedAsync(List<RosterOrganisation> organisations)
    {
        var mediators = new List<RosterMediator>();
        for (var i = 0; i < DemoRosterPeople.Mediators.Count; i++)
        {
            var of = DemoRosterPeople.Mediators[i].Of;
            var organisation = of < 0 ? null : organisations[of];
            mediators.Add(i >= DemoRosterPeople.Mediators.Count - 2
                ? RosterMediator.Transcribe(
                    Guid.NewGuid(), DemoRosterPeople.Details(i), organisation, $"格调证202300{i}", clock.Today.AddDays(-1100), clock.Today.AddDays(-20), await At("president", 140))
                : RosterMediator.Propose(Guid.NewGuid(), DemoRosterPeople.Details(i), organisation, await At("clerk", 140)));
        }

        db.Mediators.AddRange(mediators);
        await db.SaveChangesAsync();
        return mediators;
    }

    private async Task TrainingsAsync(List<RosterMediator> mediators)
    {
        var first = await HoldAsync("特邀调解员岗前培训", 120, 16m, mediators.Take(Trained));
        var second = await HoldAsync("调解协议写法和司法确认", 30, 4m, mediators.Take(8));
        var planned = TrainingSession.Plan(Guid.NewGuid(), Details("藏汉双语调解用语", clock.Today.AddDays(20), 4m), null, await At("clerk", 2));
        foreach (var mediator in mediators.Take(3))
        {
            planned.Enrol(mediator, null, await At("clerk", 1));
        }

        db.Trainings.AddRange(first, second, planned);
        await db.SaveChangesAsync();
    }

    private async Task<TrainingSession> HoldAsync(string title, int daysAgo, decimal hours, IEnumerable<RosterMediator> came)
    {
        var training = TrainingSession.Plan(Guid.NewGuid(), Details(title, clock.Today.AddDays(-daysAgo), hours), null, await At("clerk", daysAgo + 10));
        foreach (var mediator in came)
        {
            training.RecordAttendance(mediator, true, null, null, await At("clerk", daysAgo - 0.5));
        }

        return training;
    }

    private static TrainingDetails Details(string title, DateOnly day, decimal hours) => new()
    {
        Title = title,
        Date = day,
        Hours = hours,
        Mode = TrainingMode.OnSite,
        Place = "格尔木市人民法院第三会议室",
        Content = "调解的基本要求、法律责任、笔录和协议的写法。",
        Trainer = "陈德明",
    };

    private async Task EndsAsync(List<RosterMediator> mediators, List<RosterOrganisation> organisations)
    {
        mediators[18].Suspend(SuspensionGround.OwnRequest, "本人外出学习半年，申请暂停接受委派。", await At("president", 40));
        mediators[19].Suspend(SuspensionGround.MissedTraining, "连续两次没有参加任职期间培训。", await At("president", 15));
        mediators[20].Remove(RemovalGround.OwnRequest, "因工作调动，本人书面申请退出名册。", await At("president", 25));
        mediators[26].Decline("材料不能证明从业经历，补齐后可以再次推荐。", await At("president", 90));
        mediators[27].Retract("推荐单位来函撤回推荐。", organisations[2], await At("clerk", 80));
        mediators[28].Expire(await At("clerk", 10));
        mediators[29].Expire(await At("clerk", 10));
        await db.SaveChangesAsync();
    }

    private async Task ComplaintsAsync(List<RosterMediator> mediators)
    {
        var upheld = RosterComplaint.Lodge(
            Guid.NewGuid(),
            new ComplaintDetails { Complainant = "才让卓玛", Ground = ComplaintGround.Disclosure, Text = "调解员把我们商量的赔偿数额告诉了邻居，要求处理。" },
            mediators[12], settings, await At("litigant2", 50));
        upheld.Uphold(DisciplinaryMeasure.Warning, "经询问双方和调解员，情况属实，情节较轻，予以警告。", mediators[12], await At("president", 42));
        var pending = RosterComplaint.Lodge(
            Guid.NewGuid(),
            new ComplaintDetails { Complainant = "马文忠", Ground = ComplaintGround.Other, Text = "约定的调解时间调解员没有到场，也没有提前通知。" },
            mediators[4], settings, await At("litigant", 3));
        db.RosterComplaints.AddRange(upheld, pending);
        await db.SaveChangesAsync();
    }

    private async Task InstitutionsAsync()
    {
        (string Name, AppraisalCategory[] Does, string[] People)[] institutions =
        [
            ("格尔木昆仑司法鉴定中心", [AppraisalCategory.ForensicMedicine, AppraisalCategory.TraceEvidence], ["马成林", "卓玛措"]),
            ("柴达木价格评估有限公司", [AppraisalCategory.AssetValuation, AppraisalCategory.VehicleLoss], ["张永安"]),
            ("察尔汗工程造价咨询有限公司", [AppraisalCategory.ConstructionCost], ["李建民", "巴特尔"]),
        ];
        for (var i = 0; i < institutions.Length; i++)
        {
            var (name, does, people) = institutions[i];
            var institution = AppraisalInstitution.Enter(
                Guid.NewGuid(),
                new InstitutionDetails
                {
                    Name = name,
                    CreditCode = DemoPeople.CompanyCode(900 + i),
                    LicenceNumber = $"63280100{i + 1}",
                    Categories = does,
                    Address = $"格尔木市江源路{i + 1}号（演示地址）",
                    Phone = $"0979-84000{i + 1}0",
                },
                await At("president", 130));
            foreach (var person in people)
            {
                institution.EnterAppraiser(
                    new AppraiserDetails { Name = person, Qualification = "高级工程师", LicenceNumber = $"6328{i}{person.Length}001", Categories = [does[0]] }, await At("president", 129));
            }

            db.AppraisalInstitutions.Add(institution);
        }

        await db.SaveChangesAsync();
    }

    private async Task LinkAsync(List<RosterOrganisation> organisations, List<RosterMediator> mediators)
    {
        organisations[2].LinkManager(_people["org"].Id, await At("admin", 90));
        mediators[0].LinkAccount(_people["mediator"].Id, await At("admin", 90));
        mediators[1].LinkAccount(_people["mediator2"].Id, await At("admin", 90));
        for (var i = 2; i < mediators.Count; i++)
        {
            if (mediators[i].Status == RosterStatus.Admitted)
            {
                var account = await accounts.OpenMediatorAsync($"mediator{i + 1}", mediators[i].Name);
                mediators[i].LinkAccount(account.Id, await At("admin", 90));
            }
        }

        await desk.SaveAsync();
    }

    private async Task<Occasion> At(string user, double daysAgo)
    {
        var role = DemoAccounts.All.Single(a => a.User == user).Role;
        var person = _people[user];
        return new Occasion(new Actor(person.Id, person.RealName, role), clock.Now.AddDays(-daysAgo), await calendars.CurrentAsync());
    }
}
