using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Roster;

/// <summary>特邀调解员: a person on the court's roster of mediators, with training, measures and terms.</summary>
public sealed class RosterMediator : RosterEntry
{
    private readonly List<MediatorTraining> _trainings = [];
    private readonly List<MediatorDiscipline> _disciplines = [];

    private RosterMediator()
    {
    }

    /// <summary>What the mediator is besides.</summary>
    public IReadOnlyList<MediatorCategory> Categories { get; private set; } = [];

    /// <summary>纠纷受理范围.</summary>
    public IReadOnlyList<DisputeField> Fields { get; private set; } = [];

    /// <summary>擅长领域 in words, or null.</summary>
    public string? Strengths { get; private set; }

    /// <summary>Languages in which the mediator can mediate.</summary>
    public IReadOnlyList<CourtLanguage> Languages { get; private set; } = [];

    /// <summary>Which other language.</summary>
    public string? OtherLanguage { get; private set; }

    /// <summary>The area served.</summary>
    public string AreaServed { get; private set; } = "";

    /// <summary>Home town or street; for hints of kinship only.</summary>
    public string? Township { get; private set; }

    /// <summary>Employer; for hints of conflicts of interest.</summary>
    public string? Employer { get; private set; }

    /// <summary>Whether fees are charged.</summary>
    public bool ChargesFees { get; private set; }

    /// <summary>How much, where they are.</summary>
    public string? FeeNote { get; private set; }

    /// <summary>基本情况.</summary>
    public string Biography { get; private set; } = "";

    /// <summary>Mobile number in one form. Encrypted at rest.</summary>
    public string Phone { get; private set; } = "";

    /// <summary>The most matters at once; null for no limit.</summary>
    public int? MaxOpenMatters { get; private set; }

    /// <summary>The photo; null where none was given.</summary>
    public RosterImage? Photo { get; private set; }

    /// <summary>The organisation whose member this is; null for one who stands alone.</summary>
    public long? OrganisationId { get; private set; }

    /// <summary>The organisation's key.</summary>
    public Guid? OrganisationKey { get; private set; }

    /// <summary>The account, by which a mediator who signs in is found; null where there is none.</summary>
    public long? UserId { get; private set; }

    /// <summary>The trainings taken.</summary>
    public IReadOnlyList<MediatorTraining> Trainings => _trainings;

    /// <summary>The measures taken.</summary>
    public IReadOnlyList<MediatorDiscipline> Disciplines => _disciplines;

    /// <summary>Whether a certificate was ever given.</summary>
    public bool WasAdmitted => Terms.Count > 0;

    private protected override Workflow<RosterStatus, RosterAct> Gate => RosterWorkflow.Mediators;

    private protected override string Noun => "特邀调解员";

    /// <summary>Puts a person forward (特邀规定 6).</summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="details">What is known of the person.</param>
    /// <param name="organisation">Whose member; an organisation's manager puts forward members of its own only.</param>
    /// <param name="occasion">The clerk or the manager.</param>
    public static RosterMediator Propose(Guid key, MediatorDetails details, RosterOrganisation? organisation, Occasion occasion)
    {
        var mediator = new RosterMediator { Key = key };
        mediator.RequireGate(RosterAct.Propose, occasion);
        mediator.Take(details, organisation, occasion);
        mediator.Move(RosterAct.Propose, occasion, $"推荐{mediator.Name}为特邀调解员{Of(organisation)}");
        return mediator;
    }

    /// <summary>Enters one whom the court had admitted on paper before, with the certificate and the term of then.</summary>
    public static RosterMediator Transcribe(
        Guid key, MediatorDetails details, RosterOrganisation? organisation, string? certificateNumber, DateOnly from, DateOnly to,
        Occasion occasion)
    {
        var mediator = new RosterMediator { Key = key };
        mediator.RequireGate(RosterAct.Transcribe, occasion);
        mediator.Take(details, organisation, occasion);
        mediator.Transcribe(certificateNumber, from, to, occasion);
        return mediator;
    }

    /// <summary>Brings the file up to date (特邀规定 10); entering what is known already changes nothing.</summary>
    /// <param name="details">The whole of the details.</param>
    /// <param name="organisation">Whose member from now on; a manager cannot give a member away.</param>
    /// <param name="occasion">The clerk or the manager.</param>
    public void Revise(MediatorDetails details, RosterOrganisation? organisation, Occasion occasion)
    {
        RequireGate(RosterAct.Revise, occasion);
        RequireOwn(organisation, occasion);
        var before = Details();
        var moved = OrganisationKey != organisation?.Key;
        Take(details, organisation, occasion);
        string[] changed = [.. MediatorDetails.Differences(before, details), .. moved ? ["所属组织"] : Array.Empty<string>()];
        if (changed.Length > 0)
        {
            Move(RosterAct.Revise, occasion, $"更新了{Name}的资料：{string.Join('、', changed)}");
        }
    }

    /// <summary>Puts in the photo, or takes it out with null.</summary>
    public void SetPhoto(StoredFile? photo, RosterOrganisation? organisation, Occasion occasion)
    {
        RequireGate(RosterAct.Revise, occasion);
        RequireOwn(organisation, occasion);
        Photo = photo is null ? null : Picture(photo, nameof(Photo));
        Move(RosterAct.Revise, occasion, photo is null ? $"删除了{Name}的照片" : $"更新了{Name}的照片");
    }

    /// <summary>Takes the proposal back.</summary>
    public void Retract(string? reason, RosterOrganisation? organisation, Occasion occasion)
    {
        RequireGate(RosterAct.Retract, occasion);
        RequireOwn(organisation, occasion);
        Retract(occasion, reason);
    }

    /// <summary>Says which account is this mediator's; null takes it away. It says nothing about the person.</summary>
    public void LinkAccount(long? userId, Occasion occasion)
    {
        RequireGate(RosterAct.LinkAccount, occasion);
        UserId = userId;
        Move(RosterAct.LinkAccount, occasion, userId is null ? $"解除了{Name}与账户的关联" : $"为{Name}关联了登录账户");
    }

    /// <summary>What is on file, as it would be entered.</summary>
    public MediatorDetails Details() => new()
    {
        Name = Name,
        Categories = Categories,
        Fields = Fields,
        Strengths = Strengths,
        Languages = Languages,
        OtherLanguage = OtherLanguage,
        AreaServed = AreaServed,
        Township = Township,
        Employer = Employer,
        ChargesFees = ChargesFees,
        FeeNote = FeeNote,
        Biography = Biography,
        Phone = Phone,
        Level = Level,
        InvitingCourt = InvitingCourt,
        MaxOpenMatters = MaxOpenMatters,
    };

    /// <summary>Takes a training into the file; the first one opens the way to admission (特邀规定 7).</summary>
    internal void RecordTraining(TrainingSession session, RosterOrganisation? organisation, Occasion occasion)
    {
        RequireGate(RosterAct.RecordTraining, occasion);
        RequireOwn(organisation, occasion);
        _trainings.Add(new MediatorTraining(session.Key, session.Title, session.Date, session.Hours, occasion));
        Move(RosterAct.RecordTraining, occasion, $"{Name}参加了培训“{session.Title}”，{session.Hours:0.#}学时");
    }

    /// <summary>Takes the measure that an upheld complaint calls for (特邀规定 28; 在线调解规则 29).</summary>
    internal void Discipline(RosterComplaint complaint, DisciplinaryMeasure measure, string reason, Occasion occasion)
    {
        var removal = measure == DisciplinaryMeasure.Removal;
        RequireGate(removal ? RosterAct.Remove : RosterAct.Discipline, occasion);
        _disciplines.Add(new MediatorDiscipline(complaint.Key, measure, reason, occasion));
        if (removal)
        {
            End(RosterGrounds.RemovalFor(complaint.Ground), reason, complaint.Key, occasion);
        }
        else
        {
            Move(RosterAct.Discipline, occasion, $"投诉查证属实，对{Name}予以{RosterNames.Of(measure)}", reason);
        }
    }

    /// <summary>Training during the term is a duty (特邀规定 7): without any, there is no further term.</summary>
    private protected override void RequireRenewable()
    {
        if (_trainings.TrueForAll(t => t.Date < Terms[^1].From))
        {
            throw new RuleViolation("roster.renewal-untrained", $"{Name}在本聘期内没有培训记录，请先参加培训再续聘", "特邀规定 7");
        }
    }

    private void Take(MediatorDetails details, RosterOrganisation? organisation, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(details);
        RosterOrganisation.RequireManaged(organisation, occasion);
        RosterChecks.Refuse(details.Problems());
        if (organisation is not null && organisation.Key != OrganisationKey)
        {
            organisation.RequireOpen();
        }

        MobileNumber.TryNormalize(details.Phone, out var phone, out _);
        Name = details.Name!.Trim();
        Categories = RosterChecks.Set(details.Categories);
        Fields = RosterChecks.Set(details.Fields);
        Strengths = RosterChecks.Trimmed(details.Strengths);
        Languages = RosterChecks.Set(details.Languages);
        OtherLanguage = Languages.Contains(CourtLanguage.Other) ? RosterChecks.Trimmed(details.OtherLanguage) : null;
        AreaServed = details.AreaServed!.Trim();
        Township = RosterChecks.Trimmed(details.Township);
        Employer = RosterChecks.Trimmed(details.Employer);
        ChargesFees = details.ChargesFees;
        FeeNote = ChargesFees ? RosterChecks.Trimmed(details.FeeNote) : null;
        Biography = details.Biography!.Trim();
        Phone = phone;
        Level = details.Level;
        InvitingCourt = details.InvitingCourt!.Trim();
        MaxOpenMatters = details.MaxOpenMatters;
        OrganisationId = organisation?.Id;
        OrganisationKey = organisation?.Key;
    }

    // A manager acts on members of the own organisation and shows it; the court's people need not.
    private void RequireOwn(RosterOrganisation? organisation, Occasion occasion)
    {
        RosterOrganisation.RequireManaged(organisation, occasion);
        if (occasion.Actor.Role == CourtRole.OrganisationManager && organisation!.Key != OrganisationKey)
        {
            throw RosterOrganisation.NotOwn();
        }
    }

    private static string Of(RosterOrganisation? organisation) => organisation is null ? "" : $"（{organisation.Name}）";
}
