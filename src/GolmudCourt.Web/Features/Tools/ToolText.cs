using System.Text;
using GolmudCourt.Domain;

namespace GolmudCourt.Web.Features.Tools;

/// <summary>What the tools share in reading what was typed.</summary>
internal static class ToolText
{
    /// <summary>The longest text a tool reads.</summary>
    public const int MaxLength = 100;

    /// <summary>Full-width signs made plain, blanks around taken off; empty for nothing.</summary>
    public static string Plain(string? text) =>
        string.IsNullOrWhiteSpace(text) || text.Length > MaxLength ? "" : text.Normalize(NormalizationForm.FormKC).Trim();

    /// <summary>What is wrong with a text that has to be there and may not be overlong; null when nothing is.</summary>
    /// <param name="field">The property.</param>
    /// <param name="text">As typed.</param>
    /// <param name="missing">The sentence for a missing text.</param>
    public static FieldProblem? Problem(string field, string? text, string missing) =>
        string.IsNullOrWhiteSpace(text) ? new FieldProblem(field, missing)
        : text.Length > MaxLength ? new FieldProblem(field, $"内容太长，请不要超过 {MaxLength} 个字符。")
        : null;
}
