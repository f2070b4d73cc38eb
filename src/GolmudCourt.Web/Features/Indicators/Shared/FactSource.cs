using GolmudCourt.Domain.Indicators;

namespace GolmudCourt.Web.Features.Indicators.Shared;

/// <summary>One table of facts, walked by its own id. People who were asked how satisfied they are stand in three.</summary>
internal enum FactSource
{
    Filing,
    Mediation,
    Confirmation,
    Service,
    Complaint,
    RatedFiling,
    RatedMediation,
    RatedConfirmation,
    Trial,
}

/// <summary>Which sources hold a kind of facts.</summary>
internal static class FactSources
{
    /// <summary>The sources, in the order in which a list walks them.</summary>
    public static IReadOnlyList<FactSource> Of(IEnumerable<FactKind> kinds) => [.. Enum.GetValues<FactSource>().Where(s => kinds.Contains(KindOf(s)))];

    /// <summary>The kind of a source.</summary>
    public static FactKind KindOf(FactSource source) => source switch
    {
        FactSource.Filing => FactKind.Filing,
        FactSource.Mediation => FactKind.Mediation,
        FactSource.Confirmation => FactKind.Confirmation,
        FactSource.Service => FactKind.Service,
        FactSource.Complaint => FactKind.Complaint,
        FactSource.Trial => FactKind.Trial,
        _ => FactKind.Satisfaction,
    };
}
