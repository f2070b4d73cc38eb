using GolmudCourt.Domain.Causes;

namespace GolmudCourt.Domain.Filing.Elements;

/// <summary>The element forms of this court. Every other dispute is told freely.</summary>
public static class ElementForms
{
    /// <summary>Answer of a yes/no: yes.</summary>
    public const string Yes = "是";

    /// <summary>Answer of a yes/no: no.</summary>
    public const string No = "否";

    /// <summary>Every form.</summary>
    public static IReadOnlyList<ElementForm> All { get; } =
    [
        PrivateLendingForm.Form,
        SaleForm.Form,
        DivorceForm.Form,
        MotorAccidentForm.Form,
        PropertyServiceForm.Form,
        LabourForm.Form,
    ];

    /// <summary>The form with this <see cref="ElementForm.Code"/>, or null.</summary>
    public static ElementForm? ByCode(string code) => All.FirstOrDefault(f => f.Code == code);

    /// <summary>The form for a cause of action: the one that names the cause itself or the nearest line above it.</summary>
    /// <param name="causeCode">The key of the cause.</param>
    /// <param name="catalogue">The list it stands in.</param>
    /// <returns>The form, or null where the facts are told freely.</returns>
    public static ElementForm? ForCause(string causeCode, CauseCatalogue catalogue) =>
        catalogue.SelfAndAncestors(causeCode)
            .Select(line => All.FirstOrDefault(f => f.CauseCodes.Contains(line.Code)))
            .FirstOrDefault(f => f is not null);
}
