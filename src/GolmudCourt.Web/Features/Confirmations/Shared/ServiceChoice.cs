using GolmudCourt.Domain.Confirmation;

namespace GolmudCourt.Web.Features.Confirmations.Shared;

/// <summary>The fields by which a party says how the papers of the application reach it. Nothing is chosen beforehand (在线诉讼规则 4).</summary>
internal interface IServiceChoice
{
    /// <summary>Yes or no.</summary>
    bool? Agrees { get; set; }

    /// <summary>Where letters reach the party.</summary>
    string? Address { get; set; }

    /// <summary>Mobile number.</summary>
    string? Phone { get; set; }

    /// <summary>E-mail, optional.</summary>
    string? Email { get; set; }
}

/// <summary>The choice as it comes with the signature.</summary>
internal sealed class ServiceChoice : IServiceChoice
{
    /// <inheritdoc/>
    public bool? Agrees { get; set; }

    /// <inheritdoc/>
    public string? Address { get; set; }

    /// <inheritdoc/>
    public string? Phone { get; set; }

    /// <inheritdoc/>
    public string? Email { get; set; }
}

/// <summary>Between the fields and the domain.</summary>
internal static class ServiceChoices
{
    /// <summary>The choice as the domain knows it.</summary>
    public static ServiceChoiceDetails Details(this IServiceChoice choice) => new()
    {
        Agrees = choice.Agrees,
        Address = choice.Address,
        Phone = choice.Phone,
        Email = choice.Email,
    };

    /// <summary>Fills in what the party said before; of one who said nothing only the addresses that are known, never the choice.</summary>
    public static T FilledFrom<T>(this T choice, ConfirmationApplication application, ConfirmationParty party)
        where T : IServiceChoice
    {
        var said = application.ServiceChoiceOf(party.Number);
        choice.Agrees = said?.Agrees;
        choice.Address = said?.Address ?? party.Address;
        choice.Phone = said?.Phone ?? party.Phone;
        choice.Email = said?.Email;
        return choice;
    }
}
