namespace GolmudCourt.Web.Features.Receipts;

/// <summary>The addresses of receipts and of their public check.</summary>
internal static class ReceiptLinks
{
    /// <summary>The public check.</summary>
    public const string Verify = "/receipts/verify";

    /// <summary>The latest receipt of a matter.</summary>
    public static string Latest(Guid key) => $"/matters/{key}/receipt";

    /// <summary>One receipt of a matter.</summary>
    public static string Receipt(Guid key, long id) => $"/matters/{key}/receipts/{id}";

    /// <summary>The picture that leads to the check.</summary>
    public static string Picture(string code) => $"/receipts/qr/{code}.png";

    /// <summary>The check of one receipt.</summary>
    public static string VerifyOf(string code) => $"{Verify}?code={code}";
}
