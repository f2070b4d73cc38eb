using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;

namespace GolmudCourt.Domain.Tests.Roster;

/// <summary>Mediators and organisations for the tests of their verbs; everyone in them is invented.</summary>
internal static class People
{
    public static readonly DateOnly Today = Monday;

    public static RosterSettings Settings { get; } = new();

    public static MediatorDetails Ma { get; } = new()
    {
        Name = "马测试",
        Categories = [MediatorCategory.Lawyer, MediatorCategory.PeoplesAssessor],
        Fields = [DisputeField.PrivateLoan, DisputeField.Labour],
        Languages = [CourtLanguage.Chinese, CourtLanguage.Tibetan],
        AreaServed = "格尔木市区",
        Biography = "执业律师，从事调解五年。",
        Phone = "13900001234",
        InvitingCourt = "格尔木市人民法院",
    };

    public static OrganisationDetails Station { get; } = new()
    {
        Name = "格尔木市测试调解工作站",
        Type = OrganisationType.Trade,
        Kind = OrganisationKind.Station,
        Address = "格尔木市测试路3号",
        AreaServed = "格尔木市",
        Fields = [DisputeField.Finance],
        Languages = [CourtLanguage.Chinese],
        LiaisonName = "李联络",
        LiaisonPhone = "0979-8412345",
        Introduction = "办理金融纠纷的调解工作站。",
        InvitingCourt = "格尔木市人民法院",
    };

    public static TrainingDetails Course { get; } = new()
    {
        Title = "调解员入册培训",
        Date = Today,
        Hours = 4.5m,
        Mode = TrainingMode.OnSite,
        Place = "诉讼服务中心二楼",
        Content = "在线调解规则和调解技巧",
        Trainer = "王授课",
    };

    public static ComplaintDetails Complaint { get; } = new()
    {
        Complainant = "赵投诉",
        Phone = "13900005678",
        Ground = ComplaintGround.Coercion,
        Text = "调解员说不签字就不让离开调解室。",
    };

    public static Occasion Manager(DateOnly? day = null) => On(CourtRole.OrganisationManager, day ?? Today);

    public static Occasion Admin(DateOnly? day = null) => On(CourtRole.Administrator, day ?? Today);

    public static Occasion Portal(DateOnly day) => Clerk(day) with { Actor = Actor.Portal };

    public static RosterMediator Proposed(DateOnly? day = null, RosterOrganisation? organisation = null) =>
        RosterMediator.Propose(Guid.NewGuid(), Ma, organisation, Clerk(day));

    public static RosterMediator Trained(DateOnly? day = null)
    {
        var mediator = Proposed(day);
        Train(mediator, day ?? Today);
        return mediator;
    }

    public static RosterMediator Admitted(DateOnly? day = null)
    {
        var mediator = Trained(day);
        mediator.Admit("格调证2026001", day ?? Today, Settings, President(day));
        return mediator;
    }

    public static void Train(RosterMediator mediator, DateOnly day) =>
        TrainingSession.Plan(Guid.NewGuid(), Course with { Date = day }, null, Clerk(day)).RecordAttendance(mediator, true, null, null, Clerk(day));

    public static RosterComplaint Against(RosterMediator mediator, ComplaintGround ground = ComplaintGround.Coercion, DateOnly? day = null) =>
        RosterComplaint.Lodge(Guid.NewGuid(), Complaint with { Ground = ground }, mediator, Settings, Filer(day));

    /// <summary>A mediator in a state; the term runs from Monday for three years, and the expired one ended with it.</summary>
    public static RosterMediator MediatorIn(RosterStatus status)
    {
        var mediator = status switch
        {
            RosterStatus.Proposed or RosterStatus.NotAdmitted => Proposed(),
            RosterStatus.Trained => Trained(),
            _ => Admitted(),
        };
        switch (status)
        {
            case RosterStatus.NotAdmitted:
                mediator.Decline("不符合入册条件", President());
                break;
            case RosterStatus.Suspended:
                mediator.Suspend(SuspensionGround.OwnRequest, "本人申请暂停", President());
                break;
            case RosterStatus.Removed:
                mediator.Remove(RemovalGround.OwnRequest, "本人申请退出", President());
                break;
            case RosterStatus.Expired:
                mediator.Expire(Portal(mediator.TermTo!.Value.AddDays(1)));
                break;
        }

        Assert.Equal(status, mediator.Status);
        return mediator;
    }

    public static RosterOrganisation Organisation(long? manager = null)
    {
        var organisation = RosterOrganisation.Propose(Guid.NewGuid(), Station, Clerk());
        organisation.LinkManager(manager ?? Manager().Actor.UserId, Admin());
        return organisation;
    }

    public static RosterOrganisation OrganisationIn(RosterStatus status)
    {
        var organisation = Organisation();
        if (status is RosterStatus.NotAdmitted)
        {
            organisation.Decline("不符合入册条件", President());
        }
        else if (status is not RosterStatus.Proposed)
        {
            organisation.Admit("格调组2026001", Today, Settings, President());
        }

        switch (status)
        {
            case RosterStatus.Suspended:
                organisation.Suspend(SuspensionGround.OwnRequest, "组织申请暂停", President());
                break;
            case RosterStatus.Removed:
                organisation.Remove(RemovalGround.Ceased, "组织已经注销", President());
                break;
            case RosterStatus.Expired:
                organisation.Expire(Portal(organisation.TermTo!.Value.AddDays(1)));
                break;
        }

        Assert.Equal(status, organisation.Status);
        return organisation;
    }
}
