using System.Text;

namespace GolmudCourt.Web.Features.Notices.MailAddress;

/// <summary>The one form of an e-mail address, and how it is shown.</summary>
internal static class MailNames
{
    /// <summary>The longest address kept.</summary>
    public const int MaxLength = 200;

    /// <summary>Brings what was typed into one form; null when it is no address.</summary>
    public static string? Normalize(string? typed)
    {
        var text = (typed ?? "").Normalize(NormalizationForm.FormKC).Trim();
        var at = text.LastIndexOf('@');
        return text.Length <= MaxLength && text.All(c => c is > ' ' and < (char)127) && at > 0
            && System.Net.Mail.MailAddress.TryCreate(text, out var read) && read.Address == text && read.Host.Contains('.', StringComparison.Ordinal)
            ? text[..at] + text[at..].ToLowerInvariant()
            : null;
    }

    /// <summary>Shows the first letter and the domain.</summary>
    public static string Mask(string address) => address.LastIndexOf('@') is > 0 and var at ? $"{address[0]}***{address[at..]}" : "***";
}
