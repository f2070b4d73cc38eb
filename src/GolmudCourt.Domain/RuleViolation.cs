namespace GolmudCourt.Domain;

/// <summary>
/// A rule refused an act. It is the one exception whose message a citizen may read: the sentence is Chinese,
/// names the article where there is one, and never holds another person's data.
/// </summary>
public sealed class RuleViolation : Exception
{
    /// <summary>Refuses an act.</summary>
    /// <param name="code">The rule, in kebab case and stable, for tests and statistics: <c>filing.no-defendant</c>.</param>
    /// <param name="sentence">What is wrong and what to do, in a sentence a citizen can read.</param>
    /// <param name="article">The article the rule rests on, such as <c>民诉法 122</c>.</param>
    /// <param name="field">The form field to show it at, or null for the whole form.</param>
    public RuleViolation(string code, string sentence, string? article = null, string? field = null)
        : base(sentence)
    {
        Code = code;
        Article = article;
        Field = field;
    }

    /// <summary>The rule, in kebab case and stable.</summary>
    public string Code { get; }

    /// <summary>The article the rule rests on, or null where it is a rule of the house.</summary>
    public string? Article { get; }

    /// <summary>The form field to show the sentence at, or null for the whole form.</summary>
    public string? Field { get; }
}
