using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Service;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Features.Matters;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.MediationWork;
using GolmudCourt.Web.Features.Roster;
using GolmudCourt.Web.Features.Service;
using GolmudCourt.Web.Features.Triage.PaymentOrders;

namespace GolmudCourt.Web.Notifications;

/// <summary>How a notice speaks of a matter and where it leads: by number, never by the names of the parties.</summary>
internal static class NoticeMatters
{
    /// <summary>The kind of a matter.</summary>
    public static string KindOf(Matter matter) => matter.GetType().Name;

    /// <summary>The number, or a neutral name where there is none yet.</summary>
    public static string NameOf(Matter matter) => matter switch
    {
        Filing { Acceptance.CaseNumber: { } number } => $"{number}案",
        Filing { Receipts: [var receipt, ..] } => $"立案申请（收件凭证{receipt.Number}）",
        Filing => "立案申请",
        Mediation { CaseNumber: { } number } => $"{number}调解",
        Mediation => "调解申请",
        ConfirmationApplication { Docketing.CaseNumber: { } number } => $"{number}司法确认",
        ConfirmationApplication => "司法确认申请",
        PaymentOrder { CaseNumber: { } number } => $"{number}支付令",
        PaymentOrder => "支付令申请",
        _ => "登记",
    };

    /// <summary>The day on which something is due, or by which something holds; null where there is none.</summary>
    public static DateOnly? DueOf(Matter matter) => matter switch
    {
        Filing filing => filing.NextDue,
        Mediation mediation => MediationWorkflow.Table.IsFinal(mediation.Status) ? null : mediation.NextDue,
        ConfirmationApplication confirmation => confirmation.NextDue,
        PaymentOrder order => order.NextDue,
        RosterEntry entry => entry.TermTo,
        RosterComplaint complaint => complaint.NextDue,
        TrainingSession training => training.Date,
        _ => null,
    };

    /// <summary>The page where an audience goes on.</summary>
    public static string PathOf(Matter matter, NoticeAudience to, string act) => (matter, to) switch
    {
        (Filing, _) => MatterLinks.Matter(matter.Key),
        (Mediation, NoticeAudience.Mediator) => WorkLinks.Matter(matter.Key),
        (Mediation, NoticeAudience.FormerMediator) => WorkLinks.Mine,
        (Mediation, NoticeAudience.Manager) => act == nameof(MediationAct.Object) ? MediationLinks.Objections : WorkLinks.Organisation,
        (Mediation, NoticeAudience.OfferParties or NoticeAudience.SessionParties) => WorkLinks.Proceedings(matter.Key),
        (Mediation, _) => MediationLinks.Matter(matter.Key),
        (ConfirmationApplication, NoticeAudience.Judge) => ConfirmationLinks.OnBench(matter.Key),
        (ConfirmationApplication, _) => ConfirmationLinks.Application(matter.Key),
        (PaymentOrder, _) => PaymentOrderLinks.Order(matter.Key),
        (ServiceRecord, _) => act == "AttemptInPortal" ? ServiceLinks.Received(matter.Key) : ServiceLinks.Inbox,
        (RosterMediator, NoticeAudience.ListedManager) => RosterLinks.Mediator(matter.Key),
        (RosterOrganisation, _) => RosterLinks.Organisation(matter.Key),
        (RosterComplaint, _) => RosterLinks.OwnComplaints,
        (TrainingSession, _) => WorkLinks.Mine,
        _ => RosterLinks.Directory,
    };
}
