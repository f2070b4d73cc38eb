using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Filings.Signature;

namespace GolmudCourt.Web.Features.MediationWork.Shared;

/// <summary>
/// A signature under a text: the typed name, the drawing where there is one, and the text itself with its hash as it was
/// shown, so that a text that changed meanwhile can be refused and the difference be told.
/// </summary>
internal sealed class SignatureForm
{
    public string? Name { get; set; }

    public string? Drawing { get; set; }

    /// <summary>The hash of the text that was shown.</summary>
    public string? Hash { get; set; }

    /// <summary>The text that was shown.</summary>
    public string? Seen { get; set; }

    /// <summary>The text that was shown, with the line ends it was hashed with; browsers send their own.</summary>
    public string SeenText => (Seen ?? "").ReplaceLineEndings("\n");

    /// <summary>A form under a text.</summary>
    public static SignatureForm Under(string text, string hash) => new() { Hash = hash, Seen = text };

    /// <summary>What is wrong, each at its field.</summary>
    public IEnumerable<FieldProblem> Problems() => new SignForm { Name = Name, Drawing = Drawing, Truthful = true }.Problems();

    /// <summary>The signature for the domain; the drawing goes into the store.</summary>
    public async Task<SignatureDetails> ToDetailsAsync(FileStore store, HttpContext http) => new(
        Name!.Trim(), await DrawingAsync(store), http.Connection.RemoteIpAddress?.ToString());

    private async Task<string?> DrawingAsync(FileStore store)
    {
        if (new SignForm { Drawing = Drawing }.Png() is not { } png)
        {
            return null;
        }

        using var content = new MemoryStream(png);
        return (await store.SaveAsync(content)).Sha256;
    }
}
