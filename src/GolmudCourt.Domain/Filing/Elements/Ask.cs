namespace GolmudCourt.Domain.Filing.Elements;

/// <summary>The vocabulary the forms are written in, so that a form reads as a list of questions.</summary>
internal static class Ask
{
    private static readonly string[] _yesNo = [ElementForms.Yes, ElementForms.No];

    public static ElementSection Section(string title, params ElementField[] fields) => new(title, fields);

    public static ElementCondition When(string key, params string[] anyOf) => new(key, anyOf);

    public static ElementCondition IfYes(string key) => new(key, ElementForms.Yes);

    public static ElementField Text(string key, string label, string? hint = null, bool required = false, ElementCondition? when = null) =>
        new(key, label, ElementKind.Text, required, hint, null, when);

    public static ElementField Long(string key, string label, string? hint = null, bool required = false, ElementCondition? when = null) =>
        new(key, label, ElementKind.LongText, required, hint, null, when);

    public static ElementField Money(string key, string label, string? hint = null, bool required = false, ElementCondition? when = null) =>
        new(key, label, ElementKind.Money, required, hint, null, when);

    public static ElementField Percent(
        string key, string label, string? hint = null, bool required = false, ElementCondition? when = null) =>
        new(key, label, ElementKind.Percent, required, hint, null, when);

    public static ElementField Count(
        string key, string label, string unit, string? hint = null, bool required = false, ElementCondition? when = null) =>
        new(key, label, ElementKind.Count, required, hint, null, when) { Unit = unit };

    /// <summary>A day that has come: it cannot lie after today.</summary>
    public static ElementField Day(string key, string label, string? hint = null, bool required = false, ElementCondition? when = null) =>
        new(key, label, ElementKind.Date, required, hint, null, when) { PastFact = true };

    /// <summary>A day that may still come, such as a day of payment.</summary>
    public static ElementField AnyDay(
        string key, string label, string? hint = null, bool required = false, ElementCondition? when = null) =>
        new(key, label, ElementKind.Date, required, hint, null, when);

    public static ElementField YesNo(string key, string label, string? hint = null, bool required = false, ElementCondition? when = null) =>
        new(key, label, ElementKind.YesNo, required, hint, _yesNo, when);

    public static ElementField Choice(
        string key, string label, string[] choices, string? hint = null, bool required = false, ElementCondition? when = null) =>
        new(key, label, ElementKind.Choice, required, hint, choices, when);
}
