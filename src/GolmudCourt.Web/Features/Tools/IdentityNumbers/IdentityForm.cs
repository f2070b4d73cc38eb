using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.Tools.IdentityNumbers;

/// <summary>A document whose number can be checked by arithmetic alone.</summary>
/// <param name="Code">In JSON.</param>
/// <param name="Name">In Chinese.</param>
/// <param name="Type">The document.</param>
internal sealed record NumberChoice(string Code, string Name, IdentityDocumentType Type);

/// <summary>The number to check. It is posted, never put into an address.</summary>
internal sealed class IdentityForm
{
    /// <summary>The documents, as listed to the public.</summary>
    public static IReadOnlyList<NumberChoice> Types { get; } =
    [
        new("id-card", "公民身份号码", IdentityDocumentType.IdCard),
        new("credit-code", "统一社会信用代码", IdentityDocumentType.CreditCode),
    ];

    /// <summary>A code of <see cref="Types"/>.</summary>
    public string? Type { get; set; }

    /// <summary>The number.</summary>
    public string? Number { get; set; }

    /// <summary>The answer shown below the form.</summary>
    [BindNever]
    public IdentityAnswer? Answer { get; set; }

    /// <summary>Reads it; the result says what cannot be read. Whether the number can exist is the answer, not a problem.</summary>
    public IReadOnlyList<FieldProblem> Read(out IdentityDocumentType type)
    {
        List<FieldProblem> problems = [];
        var choice = Types.FirstOrDefault(t => string.Equals(t.Code, Type?.Trim(), StringComparison.OrdinalIgnoreCase));
        type = choice?.Type ?? default;
        if (choice is null)
        {
            problems.Add(new(nameof(Type), string.IsNullOrWhiteSpace(Type)
                ? "请选择号码的类型。"
                : $"没有这个类型，可以用 {string.Join("、", Types.Select(t => t.Code))}。"));
        }

        if (ToolText.Problem(nameof(Number), Number, "请填写要核对的号码。") is { } problem)
        {
            problems.Add(problem);
        }

        return problems;
    }
}
