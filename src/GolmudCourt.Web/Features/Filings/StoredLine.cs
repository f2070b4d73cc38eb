using System.Security.Cryptography;
using System.Text;

namespace GolmudCourt.Web.Features.Filings;

/// <summary>One line of what a step has stored, as it is shown to the person who meets another version of it.</summary>
/// <param name="Label">The name of the field.</param>
/// <param name="Value">What is stored.</param>
internal sealed record StoredLine(string Label, string Value);

/// <summary>
/// Tells whether what a step has stored is still what its form was filled with. A form carries the stamp of what it
/// was rendered from; a save with another stamp means that someone, perhaps the same person on a telephone, was there.
/// </summary>
internal static class DraftStamp
{
    /// <summary>The form field that carries the stamp.</summary>
    public const string Field = "Stamp";

    /// <summary>The answer header that brings a form up to date after it was saved in the background.</summary>
    public const string Header = "X-Draft-Stamp";

    /// <summary>The stamp of these lines; lines without a value say nothing.</summary>
    public static string Of(IEnumerable<StoredLine> lines)
    {
        var text = string.Join('\u001e', lines.Where(l => l.Value.Length > 0).Select(l => $"{l.Label}\u001f{l.Value}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24];
    }
}
