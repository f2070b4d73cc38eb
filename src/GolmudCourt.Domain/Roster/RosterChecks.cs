using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Roster;

/// <summary>The checks that everything on the roster shares.</summary>
internal sealed class RosterChecks
{
    public const int ReasonMinLength = 5;
    public const int ReasonMaxLength = 2000;

    private readonly List<FieldProblem> _problems = [];

    public IReadOnlyList<FieldProblem> Problems => _problems;

    public void Add(string field, string sentence, string? article = null) => _problems.Add(new(field, sentence, article));

    public void If(bool wrong, string field, string sentence, string? article = null)
    {
        if (wrong)
        {
            Add(field, sentence, article);
        }
    }

    public void Name(string field, string? name)
    {
        if (PersonName.Problem(name) is { } problem)
        {
            Add(field, problem);
        }
    }

    public void Mobile(string field, string? phone)
    {
        if (!MobileNumber.TryNormalize(phone, out _, out var reason))
        {
            Add(field, reason);
        }
    }

    public void Phone(string field, string? phone)
    {
        if (!MobileNumber.TryNormalize(phone, out _, out var reason) && (string.IsNullOrWhiteSpace(phone) || !PartyDetails.IsLandline(phone)))
        {
            Add(field, string.IsNullOrWhiteSpace(phone) ? "请填写联系电话" : reason);
        }
    }

    /// <summary>What must be there, and not too long.</summary>
    public void Required(string field, string? text, int max, string sentence, string? article = null)
    {
        If(string.IsNullOrWhiteSpace(text), field, sentence, article);
        AtMost(field, text, max);
    }

    public void AtMost(string field, string? text, int max) => If(text?.Trim().Length > max, field, $"不超过{max}个字");

    /// <summary>A set that must not be empty and holds known values only.</summary>
    public void Some<T>(string field, IReadOnlyCollection<T> values, string sentence, string? article = null)
        where T : struct, Enum =>
        If(values.Count == 0 || values.Any(v => !Enum.IsDefined(v)), field, sentence, article);

    public void Languages(string field, IReadOnlyCollection<CourtLanguage> languages, string otherField, string? other)
    {
        Some(field, languages, "请至少选择一种能用来调解的语言", "民诉法 11");
        If(languages.Contains(CourtLanguage.Other) && string.IsNullOrWhiteSpace(other), otherField, "请写明是哪种语言", "民诉法 11");
        AtMost(otherField, other, 50);
    }

    /// <summary>Refuses what has problems, with the first of them.</summary>
    public static void Refuse(IReadOnlyList<FieldProblem> problems)
    {
        if (problems is [var first, ..])
        {
            throw new RuleViolation("roster.details", first.Sentence, first.Article, first.Field);
        }
    }

    /// <summary>A reason that says something.</summary>
    /// <returns>The reason without white space around it.</returns>
    public static string Reason(string? text, string field, string sentence) => text?.Trim() switch
    {
        null or { Length: < ReasonMinLength } => throw new RuleViolation("roster.reason", $"{sentence}（不少于{ReasonMinLength}个字）", null, field),
        { Length: > ReasonMaxLength } => throw new RuleViolation("roster.reason", $"不超过{ReasonMaxLength}字", null, field),
        var reason => reason,
    };

    public static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>A telephone in its one form; a landline keeps its dashes.</summary>
    public static string PhoneForm(string phone) =>
        MobileNumber.TryNormalize(phone, out var mobile, out _) ? mobile : InputText.Compact(phone);

    /// <summary>A set in one order without repetition, so that equal sets are equal lists.</summary>
    public static IReadOnlyList<T> Set<T>(IEnumerable<T> values)
        where T : struct, Enum =>
        [.. values.Distinct().Order()];
}
