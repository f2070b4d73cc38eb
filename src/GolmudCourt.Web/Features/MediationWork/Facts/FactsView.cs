namespace GolmudCourt.Web.Features.MediationWork.Facts;

/// <summary>A party's signature under the facts as they stand.</summary>
internal sealed record FactSigner(int PartyNumber, string Party, string? Name, DateTimeOffset? SignedAt);

/// <summary>The facts nobody disputes, and who has signed under them.</summary>
internal sealed record FactsView(string Text, string Hash, IReadOnlyList<string> Facts, IReadOnlyList<FactSigner> Signers, string Allowed);

/// <summary>The facts as the mediator writes them.</summary>
internal sealed class FactsForm
{
    public List<string?> Facts { get; set; } = [];

    public string? Then { get; set; }

    /// <summary>The facts without the rows left empty.</summary>
    public IReadOnlyList<string> Written() => [.. Facts.Where(f => !string.IsNullOrWhiteSpace(f)).Select(f => f!.ReplaceLineEndings("\n"))];
}
