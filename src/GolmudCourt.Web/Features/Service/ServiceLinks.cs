namespace GolmudCourt.Web.Features.Service;

/// <summary>The addresses of service.</summary>
internal static class ServiceLinks
{
    /// <summary>What waits for the clerk.</summary>
    public const string Root = "/service";

    /// <summary>What was served on me.</summary>
    public const string Inbox = "/service/inbox";

    /// <summary>Fetching by short code.</summary>
    public const string Pickup = "/s";

    /// <summary>The service of a document; posting here begins it for a recipient.</summary>
    public static string Of(Guid document) => $"{Root}/of/{document}";

    /// <summary>One document and recipient.</summary>
    public static string Record(Guid record) => $"{Root}/records/{record}";

    /// <summary>One more attempt.</summary>
    public static string Attempts(Guid record) => $"{Record(record)}/attempts";

    /// <summary>What happened to an attempt.</summary>
    public static string Attempt(Guid record, int number) => $"{Attempts(record)}/{number}";

    /// <summary>送达回证.</summary>
    public static string Certificate(Guid record) => $"{Record(record)}/certificate";

    /// <summary>A document served on me.</summary>
    public static string Received(Guid record) => $"{Inbox}/{record}";

    /// <summary>Its Word file.</summary>
    public static string ReceivedDocx(Guid record) => $"{Received(record)}/docx";

    /// <summary>Saying that it was received.</summary>
    public static string Acknowledgement(Guid record) => $"{Received(record)}/acknowledgement";

    /// <summary>Fetching by this code.</summary>
    public static string PickupOf(string code) => $"{Pickup}/{code}";

    /// <summary>The Word file of a document fetched by this code.</summary>
    public static string PickupDocx(string code) => $"{PickupOf(code)}/docx";

    /// <summary>Its PDF.</summary>
    public static string PickupPdf(string code) => $"{PickupOf(code)}/pdf";
}
