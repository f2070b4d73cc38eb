using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Docketing;

/// <summary>The addresses of the clerk's work on filings.</summary>
internal static class DocketingLinks
{
    /// <summary>The queue.</summary>
    public const string Queue = "/docketing";

    /// <summary>The queue at one tab.</summary>
    public static string QueueAt(string tab) => $"{Queue}?tab={tab}";

    /// <summary>The review page of a filing.</summary>
    public static string Review(Guid key) => $"{Queue}/{key}";

    /// <summary>A file of a filing, by its number.</summary>
    public static string File(Guid key, int number) => $"{Review(key)}/files/{number}";

    /// <summary>The decision on an application for fee relief.</summary>
    public static string FeeRelief(Guid key) => $"{Review(key)}/fee-relief-decision";

    /// <summary>The page of an act; null for an act that is not done here.</summary>
    public static string? Act(Guid key, FilingAct act) => act switch
    {
        FilingAct.Docket => $"{Review(key)}/acceptance",
        FilingAct.RequestCorrection => $"{Review(key)}/correction",
        FilingAct.AnswerCorrection => $"{Review(key)}/correction-answer",
        FilingAct.PermitFurtherCorrection => $"{Review(key)}/correction-permission",
        FilingAct.Refuse => $"{Review(key)}/refusal",
        FilingAct.Return => $"{Review(key)}/return",
        FilingAct.RecordPayment => $"{Review(key)}/payment",
        FilingAct.HandOverToMediation => $"{Review(key)}/mediation",
        FilingAct.DecideFeeRelief => FeeRelief(key),
        FilingAct.EntrustMediation => Mediations.MediationLinks.Entrustment(key),
        _ => null,
    };
}
