using System.Globalization;

namespace GolmudCourt.Domain.Cases;

/// <summary>A case number in the form in force since 2016 (法〔2015〕137 号).</summary>
/// <param name="Year">收案年度.</param>
/// <param name="Court">法院代字, with the code of a specialised bench where there is one.</param>
/// <param name="Type">类型代字.</param>
/// <param name="Number">The running number, from 1.</param>
public sealed record CaseNumber(int Year, string Court, string Type, int Number)
{
    /// <summary>之一, 之二 …: one of several rulings in the case; empty otherwise.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>The stored form, with half-width brackets: <c>(2026)青2801民初1号</c>.</summary>
    public string Normalized => string.Create(CultureInfo.InvariantCulture, $"({Year}){Court}{Type}{Number}号{Suffix}");

    /// <summary>Reads a case number as people type it: any brackets, full or half width, spaces inside.</summary>
    /// <param name="text">The input.</param>
    /// <param name="registry">The codes.</param>
    public static CaseNumberReading Read(string? text, CaseNumberRegistry registry) => CaseNumberParser.Read(text, registry);

    /// <summary>The same as <see cref="Normalized"/>.</summary>
    public override string ToString() => Normalized;
}

/// <summary>What was read from a case number.</summary>
/// <param name="Valid">Whether it is a case number.</param>
/// <param name="Reason">Why it is not, in a Chinese sentence; null when it is.</param>
/// <param name="Normalized">The stored form.</param>
/// <param name="Year">The year.</param>
/// <param name="Court">法院代字; null for the legacy form, which has none.</param>
/// <param name="CourtName">The court's name where the registry knows it.</param>
/// <param name="Type">类型代字; null for the legacy form.</param>
/// <param name="Number">The running number.</param>
/// <param name="Legacy">Whether it is of the form used to the end of 2015, such as <c>(2015)海行民初字第5号</c>.</param>
public sealed record CaseNumberReading(
    bool Valid,
    string? Reason,
    string? Normalized,
    int? Year,
    string? Court,
    string? CourtName,
    string? Type,
    int? Number,
    bool Legacy)
{
    internal static CaseNumberReading Invalid(string reason) => new(false, reason, null, null, null, null, null, null, false);
}
