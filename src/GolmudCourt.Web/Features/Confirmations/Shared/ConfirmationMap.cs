using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Security;

namespace GolmudCourt.Web.Features.Confirmations.Shared;

/// <summary>Makes the page of an application from the application.</summary>
internal static class ConfirmationMap
{
    /// <summary>The page, for one reader.</summary>
    public static ConfirmationPage Of(
        ConfirmationApplication a, ConfirmationHead head, SignedInUser user, ConfirmationContext context, IReadOnlyCollection<string> earlier, Occasion occasion)
    {
        var court = CourtRoles.IsStaff(user.Role);
        string Name(int number) => a.Parties.FirstOrDefault(p => p.Number == number)?.Name ?? "";
        return new ConfirmationPage(head)
        {
            Agreement = AgreementOf(a),
            Parties = [.. a.Parties.OrderBy(p => p.Number).Select(p => Party(a, p, user, occasion.Now))],
            Clauses = [.. a.Clauses.OrderBy(c => c.Number).Select(c => ConfirmationText.ClauseOf(c, a))],
            TotalSum = a.TotalSum(),
            Facts = [.. a.Facts.OrderBy(f => f.Number).Select(f => f.Text)],
            Files =
            [
                .. a.Files.Where(f => court || f.Purpose != ConfirmationFilePurpose.Objection || f.UploadedById == user.Id).OrderBy(f => f.Number)
                    .Select(f => new ConfirmationFileLine(f.Number, f.Purpose, f.BelongsTo, f.FileName, f.Pages, f.Size, f.UploadedAt, f.UploadedBy, f.UploadedById == user.Id)),
            ],
            Checks = a.Status == ConfirmationStatus.Draft || court ? ConfirmationCheck.Of(a, context, occasion) : [],
            Signals = court ? FalseMediationSignals.Of(a, earlier, context.Settings) : [],
            Interviews = [.. a.Interviews.OrderBy(i => i.Number).Select(i => new InterviewLine(i.Number, Name(i.PartyNumber), i.Mode, i.HeldAt, i.FreeWill, court ? i.Record : null, i.RecordedBy))],
            Supplements =
            [
                .. a.Supplements.OrderBy(s => s.Number)
                    .Select(s => new SupplementLine(s.Number, s.What, s.Deadline.Due, s.RequestedAt, s.RequestedBy, s.AnsweredAt, s.Answer, s.AnsweredBy, s.BeforeAcceptance)),
            ],
            Withdrawals = [.. a.Withdrawals.OrderBy(w => w.Number).Select(w => new WithdrawalLine(Name(w.PartyNumber), w.Reason, w.AskedAt, w.Permitted, w.Decision))],
            Objections = [.. a.Objections.OrderBy(o => o.Number).Select(o => Objection(o, court))],
            Extensions = [.. a.Extensions.OrderBy(e => e.Number).Select(e => new ExtensionLine(e.Days, e.Reason, e.OldDue, e.NewDue, e.GrantedBy, e.GrantedAt))],
            Clocks = [.. Clocks(a).Select(d => DeadlineStory.Of(d, occasion.Calendar, occasion.Today))],
            IsOwner = a.OwnerId == user.Id,
            SubmittedAt = a.SubmittedAt,
            Outcome = OutcomeOf(a),
            OutcomeReasons = a.Ruling?.Reasons ?? a.Refusal?.Reason ?? a.Lapse?.Reason,
            Acts = [.. ConfirmationWorkflow.Table.ActsFrom(a.Status, user.Role).Where(act => HasSubject(a, act, user))],
            Conflict = user.Role == CourtRole.Judge ? a.ConflictOf(user.Id, user.Name) : null,
            MayEnforce = a.Status == ConfirmationStatus.Confirmed && a.Parties.Any(p => p.UserId == user.Id || p.AgentUserId == user.Id),
        };
    }

    /// <summary>The jurisdiction in one sentence.</summary>
    public static string Jurisdiction(ConfirmationAgreement agreement) => agreement.Initiative == MediationInitiative.InvitedByCourt
        ? $"{ConfirmationNames.Of(agreement.Initiative)}，作出邀请的法院：{agreement.InvitingCourt}"
        : $"{ConfirmationNames.Of(agreement.Initiative)}，本院辖区：{string.Join("、", agreement.Links.Select(ConfirmationNames.Of))}";

    private static AgreementLine? AgreementOf(ConfirmationApplication a) => a.Agreement is not { } g ? null : new(
        g.Origin, g.MediationNumber is { Length: > 0 } number ? number : g.Number, g.EffectiveOn, g.OrganisationName, g.CauseName, Jurisdiction(g), g.Sealed,
        g.Text.Length == 0 ? null : g.Text, a.SubjectStatement, string.Join("、", a.Mediators.Select(m => m.Name)));

    private static ConfirmationPartyLine Party(ConfirmationApplication a, ConfirmationParty p, SignedInUser user, DateTimeOffset now) => new(
        p.Number, p.Kind, p.Name, p.Representative, p.AgentName, p.Phone is null ? null : MobileNumber.Mask(p.Phone), p.Address,
        p.UserId is not null || p.AgentUserId is not null, p.UserId == user.Id || p.AgentUserId == user.Id,
        a.Signatures.Where(s => s.VoidedAt is null && s.PartyNumber == p.Number).Select(s => (DateTimeOffset?)s.SignedAt).FirstOrDefault(),
        a.Status == ConfirmationStatus.Draft && a.IsOpen(p), a.OpenInvitation(p.Number, now)?.ExpiresAt);

    private static ObjectionLine Objection(ConfirmationObjection o, bool court)
    {
        var known = court || o.Kind == ObjectorKind.Party;
        return new(
            o.Number, o.Kind, known ? o.Name : ConfirmationNames.Of(o.Kind), court && o.Phone is not null ? MobileNumber.Mask(o.Phone) : null,
            known ? o.Reason : "内容由法院审查", o.FiledAt, o.Deadline.Due, o.Upheld, o.Decision, o.DecidedBy);
    }

    // Only what still runs: a decided application is neither late nor in time any more.
    private static IEnumerable<Deadline> Clocks(ConfirmationApplication a)
    {
        Deadline?[] all = a.Status switch
        {
            ConfirmationStatus.Draft => [a.ApplyBy],
            ConfirmationStatus.AwaitingAcceptance => [a.AcceptBy],
            ConfirmationStatus.AwaitingMaterial => [a.OpenSupplement()?.Deadline],
            ConfirmationStatus.AwaitingSupplement => [a.OpenSupplement()?.Deadline, a.ExamineBy],
            ConfirmationStatus.Docketed or ConfirmationStatus.UnderExamination => [a.ExamineBy],
            _ => [],
        };
        return all.OfType<Deadline>();
    }

    private static string? OutcomeOf(ConfirmationApplication a) => a switch
    {
        { Ruling: { Effective: true } ruling } => $"{Words.Day(DateOnly.FromDateTime(ruling.MadeAt.DateTime))}，审判员{ruling.Judge}裁定调解协议有效",
        { Ruling: { } ruling } => $"{Words.Day(DateOnly.FromDateTime(ruling.MadeAt.DateTime))}，审判员{ruling.Judge}裁定驳回申请："
            + string.Join("；", ruling.Grounds.Select(g => $"{ConfirmationNames.Of(g)}（{ConfirmationNames.ArticleOf(g)}）")
                .Concat(ruling.Subjects.Select(s => $"{ConfirmationNames.Of(s)}（{ConfirmationNames.ArticleOf(s)}）"))),
        { Refusal: { } refusal } => $"不予受理：{ConfirmationNames.Of(refusal.Ground)}（{ConfirmationNames.ArticleOf(refusal.Ground)}）",
        { Lapse: { } lapse } => $"按撤回处理：{ConfirmationNames.Of(lapse.Ground)}（民诉解释 357）",
        _ => null,
    };

    // The table opens the cell; whether there is something to do it to is a matter of the facts.
    private static bool HasSubject(ConfirmationApplication a, ConfirmationAct act, SignedInUser user)
    {
        var own = a.Parties.Where(p => p.UserId == user.Id || p.AgentUserId == user.Id).ToList();
        var mine = user.Role != CourtRole.Judge || a.CurrentJudge()?.UserId == user.Id;
        return act switch
        {
            ConfirmationAct.Sign => a.Agreement is not null && own.Exists(p => !a.IsSignedBy(p.Number)),
            ConfirmationAct.Object => user.Role == CourtRole.Clerk || own.Count > 0,
            ConfirmationAct.ApplyToWithdraw => a.OpenWithdrawal() is null,
            ConfirmationAct.PermitWithdrawal or ConfirmationAct.RejectWithdrawal => mine && a.OpenWithdrawal() is not null,
            ConfirmationAct.RejectObjection or ConfirmationAct.UpholdObjection => a.Objections.Any(o => o.Upheld is null) && a.ConflictOf(user.Id, user.Name) is null,
            ConfirmationAct.Take => a.ConflictOf(user.Id, user.Name) is null,
            ConfirmationAct.RecordInterview or ConfirmationAct.RequestSupplement or ConfirmationAct.DeemWithdrawn
                or ConfirmationAct.Confirm or ConfirmationAct.Dismiss => mine,
            _ => true,
        };
    }
}
