using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Web.Security;

namespace GolmudCourt.Web.Features.Documents.CaseFiles;

/// <summary>One item of the electronic case file: a stored file, or a text that the portal keeps as rows.</summary>
/// <param name="Code">Its name in addresses.</param>
/// <param name="Group">The part of the file it stands in.</param>
/// <param name="Title">What it is.</param>
/// <param name="FileName">The name of its file.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">SHA-256 of the content.</param>
/// <param name="At">When it came in or was made.</param>
/// <param name="By">Who brought or made it.</param>
/// <param name="Text">The text, of one that is not stored.</param>
/// <param name="Document">The document it is, of one that was issued.</param>
internal sealed record CaseFileItem(
    string Code, string Group, string Title, string FileName, string ContentType, long Size, string Sha256, DateTimeOffset At, string By, string? Text = null, Guid? Document = null)
{
    /// <summary>An item made of a text.</summary>
    public static CaseFileItem Of(string code, string group, string title, string text, DateTimeOffset at, string by)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new(code, group, title, $"{title}.txt", "text/plain; charset=utf-8", bytes.LongLength, Convert.ToHexStringLower(SHA256.HashData(bytes)), at, by, text);
    }
}

/// <summary>The electronic case file of a matter.</summary>
internal sealed record CaseFilePage(PaperMatter Matter, string Back, IReadOnlyList<CaseFileItem> Items)
{
    /// <summary>All bytes.</summary>
    public long Size => Items.Sum(i => i.Size);
}
