using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Filings.Delivery;

/// <summary>The address for service and the consents, as typed.</summary>
internal sealed class DeliveryForm
{
    public string? Recipient { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    /// <summary>The stages ticked; none is ticked beforehand.</summary>
    public List<ConsentStage> Consents { get; set; } = [];

    public bool Confirmed { get; set; }

    /// <summary>What the form was rendered from.</summary>
    public string? Stamp { get; set; }

    /// <summary>The button pressed: next, stay or leave.</summary>
    public string? Then { get; set; }

    /// <summary>The form of what is stored; before that, of the first plaintiff.</summary>
    public static DeliveryForm Of(Filing filing)
    {
        if (filing.Delivery is { } stored)
        {
            return new()
            {
                Recipient = stored.Recipient,
                Address = stored.Address,
                Phone = stored.Phone,
                Email = stored.Email,
                Consents = [.. filing.Consents.Where(c => c.Stands).Select(c => c.Stage)],
                Confirmed = true,
            };
        }

        var plaintiff = filing.Parties.Where(p => p.Position == PartyPosition.Plaintiff).OrderBy(p => p.Number).FirstOrDefault();
        return new()
        {
            Recipient = plaintiff is { Kind: not PartyKind.NaturalPerson, Representative: { } head } ? head : plaintiff?.Name,
            Address = plaintiff?.Address,
            Phone = plaintiff?.Phone,
        };
    }

    /// <summary>What the domain checks and stores.</summary>
    public DeliveryDetails ToDetails() => new()
    {
        Recipient = Recipient,
        Address = Address,
        Phone = Phone,
        Email = Email,
        Consents = Consents,
        Confirmed = Confirmed,
    };

    /// <summary>What is stored, line by line.</summary>
    public static IReadOnlyList<StoredLine> Lines(Filing filing) => filing.Delivery is not { } d ? [] :
    [
        new("收件人", d.Recipient),
        new("送达地址", d.Address),
        new("手机号码", d.Phone),
        new("电子邮箱", d.Email ?? ""),
        new("同意在线办理的环节", Names(filing.Consents)),
    ];

    /// <summary>The stages that stand, in their order.</summary>
    public static string Names(IEnumerable<StageConsent> consents) =>
        string.Join("、", consents.Where(c => c.Stands).Select(c => c.Stage).Order().Select(FilingNames.Of));
}
