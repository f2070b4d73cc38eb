namespace GolmudCourt.Web.Notifications;

/// <summary>
/// The one catalogue of what the portal tells whom. A house test holds it against every workflow table: each act is here or
/// in the list of those of which nobody is told.
/// </summary>
internal static partial class NoticeCatalogue
{
    private static readonly ILookup<(string, string), NoticeRule> s_byAct;

    static NoticeCatalogue()
    {
        Rules = [.. FilingRules(), .. MediationCourseRules(), .. MediationWorkRules(), .. RosterRules(), .. ConfirmationRules(), .. ServiceRules(), .. PaymentOrderNotices()];
        Silent = [.. FilingSilence(), .. MediationSilence(), .. RosterSilence(), .. ConfirmationSilence(), .. ServiceSilence(), .. OutageSilence(), .. TriageSilence(), .. PaymentOrderSilence()];
        s_byAct = Rules.ToLookup(r => (r.Matter, r.Act));
    }

    /// <summary>The lines.</summary>
    public static IReadOnlyList<NoticeRule> Rules { get; }

    /// <summary>The acts of which nobody is told.</summary>
    public static IReadOnlyList<SilentAct> Silent { get; }

    /// <summary>The lines of one act.</summary>
    public static IEnumerable<NoticeRule> For(string matter, string act) => s_byAct[(matter, act)];
}
