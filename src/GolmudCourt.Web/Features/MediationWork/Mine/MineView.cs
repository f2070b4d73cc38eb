using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Features.MediationWork.Shared;
using GolmudCourt.Web.Security;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Mine;

/// <summary>A party as its mediator sees it: the number stays masked on the page, and one click calls it.</summary>
internal sealed record PartyLine(
    int Number, string Name, MediationPosition Position, string? Masked, string? Dial, string? Address, string? Language, string? Representative,
    string? Agent, bool Agreed);

/// <summary>A file.</summary>
internal sealed record FileLine(int Number, string Name, string ContentType, long Size, MediationFilePurpose Purpose, int? PartyNumber);

/// <summary>What a party said about a session, and whether it came.</summary>
internal sealed record AnswerLine(int PartyNumber, bool? WillAttend, bool? Attended);

/// <summary>A session on the matter's page.</summary>
internal sealed record SessionLine(
    int Number, SessionStatus Status, DateTimeOffset Start, DateTimeOffset End, SessionMode Mode, string? Room, SessionOutcome? Outcome,
    string? CancelReason, IReadOnlyList<AnswerLine> Answers);

/// <summary>The parts of a matter that the page only counts or lists.</summary>
internal sealed record MatterParts(
    IReadOnlyList<FileLine> Files, IReadOnlyList<SessionLine> Sessions, int Facts, int FactsConfirmed, int OpenOffers, int Offers,
    AgreementStatus? Agreement);

/// <summary>A proposal to extend that waits for answers.</summary>
internal sealed record ExtensionLine(int Number, int Days, string Reason, IReadOnlyList<int> Agreed);

/// <summary>A disclosure and who has not answered it.</summary>
internal sealed record DisclosureLine(string Text, IReadOnlyList<string> Waiting);

/// <summary>The page of one matter of the mediator's.</summary>
internal sealed record MineView(
    WorkHead Head, string? FieldName, string Summary, string Request, decimal? Amount, MediationSource Source, IReadOnlyList<PartyLine> Parties,
    MatterParts Parts, DeadlineStory? Clock, DeadlineStory? Step, AppraisalSuspension? Appraisal, ExtensionLine? Extension,
    IReadOnlyList<DisclosureLine> Disclosures, bool ObjectionPending, EndingGround? Ending, Consequence? Consequence,
    IReadOnlyList<TimelineEntry> Timeline)
{
    /// <summary>Whether the mediator may do an act now.</summary>
    public bool May(MediationAct act) => Head.Allows(act, CourtRole.Mediator);

    /// <summary>Puts the page together.</summary>
    public static MineView Of(Case m, MatterParts parts, CourtCalendar calendar, IReadOnlyList<TimelineEntry> timeline, Occasions occasions)
    {
        var today = occasions.Today;
        var head = new WorkHead(
            m.Key, m.Title, m.CaseNumber, m.CauseName ?? m.FieldName, m.Status, m.StepDeadline, m.Period,
            [.. m.Parties.OrderBy(p => p.Number).Select(p => new WorkParty(p.Number, p.Name, p.Position, p.UserId, p.AgentUserId))])
        { Today = today };
        return new(
            head, m.FieldName, m.Summary, m.Request, m.Amount, m.Source,
            [.. m.Parties.OrderBy(p => p.Number).Select(p => Line(m, p))],
            parts, StoryOf(m, calendar, today), m.StepDeadline is null ? null : DeadlineStory.Of(m.StepDeadline, calendar, today), m.OpenAppraisal(),
            m.Extensions.Where(e => e.IsOpen).Select(e => new ExtensionLine(
                e.Number, e.Days, e.Reason, [.. e.Answers.Where(a => a.Agrees).Select(a => a.PartyNumber)])).FirstOrDefault(),
            [.. m.Disclosures.Where(d => d.AppointmentNumber == m.CurrentAppointment()?.Number).Select(d => new DisclosureLine(
                d.Text, [.. m.Participants().Where(p => d.Answers.All(a => a.PartyNumber != p.Number)).Select(p => p.Name)]))],
            m.Objections.Any(o => o.Upheld is null && o.AppointmentNumber == m.CurrentAppointment()?.Number),
            m.Ending?.Ground, m.Ending?.Consequence, timeline);
    }

    /// <summary>The clock of a mediation, told with everything that lengthened it; null before a mediator accepted.</summary>
    public static DeadlineStory? StoryOf(Case m, CourtCalendar calendar, DateOnly today)
    {
        if (m.Period is not { } period)
        {
            return null;
        }

        var rule = DeadlineRules.ByCode(period.RuleCode);
        return new("调解期限", rule.StartsFrom, period.From, period.Due, period.Provisional, period.Article, period.Explain(calendar), today);
    }

    private static PartyLine Line(Case m, MediationParty p)
    {
        var mobile = MobileNumber.TryNormalize(p.Phone, out var number, out _) ? number : null;
        var masked = p.Phone is null ? null : mobile is not null ? MobileNumber.Mask(mobile) : $"尾号{p.Phone[^Math.Min(4, p.Phone.Length)..]}";
        return new(
            p.Number, p.Name, p.Position, masked, p.Phone is null ? null : new string([.. p.Phone.Where(c => char.IsAsciiDigit(c) || c == '+')]),
            p.Address, p.Language == CourtLanguage.Chinese ? null : p.OtherLanguage ?? PartyNames.Of(p.Language), p.Representative, p.AgentName,
            m.HasConsent(p.Number, MediationStage.Mediation));
    }
}
