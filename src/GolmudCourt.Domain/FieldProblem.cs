namespace GolmudCourt.Domain;

/// <summary>One thing that is wrong with what was entered, said at the field where it was entered.</summary>
/// <param name="Field">The property of the details record, or empty for the whole of it.</param>
/// <param name="Sentence">What is wrong and what to do, in Chinese.</param>
/// <param name="Article">The article that asks for it, or null where it is plain sense.</param>
public sealed record FieldProblem(string Field, string Sentence, string? Article = null);
