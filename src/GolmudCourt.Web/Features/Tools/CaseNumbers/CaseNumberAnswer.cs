using System.ComponentModel;
using System.Text.Json.Serialization;
using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Web.Features.Tools.CaseNumbers;

/// <summary>What was read from a case number: one of two shapes.</summary>
[JsonDerivedType(typeof(CaseNumberRead))]
[JsonDerivedType(typeof(CaseNumberNotRead))]
internal abstract record CaseNumberAnswer
{
    /// <summary>Reads a text.</summary>
    public static CaseNumberAnswer For(string? text, CaseNumberRegistry registry)
    {
        var read = CaseNumber.Read(text, registry);
        return read.Valid
            ? new CaseNumberRead(
                true, read.Normalized!, read.Year!.Value, read.Court, read.CourtName, read.Type, read.Number!.Value, read.Legacy)
            : new CaseNumberNotRead(false, read.Reason!);
    }
}

/// <summary>A case number: the order of the properties is the contract.</summary>
/// <param name="Valid">True.</param>
/// <param name="Normalized">The one form.</param>
/// <param name="Year">The year.</param>
/// <param name="Court">法院代字; null for the legacy form.</param>
/// <param name="CourtName">Null where the code is in no list.</param>
/// <param name="Type">类型代字; null for the legacy form.</param>
/// <param name="Number">The running number.</param>
/// <param name="Legacy">Whether it is of the form used to the end of 2015.</param>
internal sealed record CaseNumberRead(
    [property: Description("是否是案号：true")] bool Valid,
    [property: Description("统一写法")] string Normalized,
    [property: Description("收案年度")] int Year,
    [property: Description("法院代字，旧案号为 null")] string? Court,
    [property: Description("法院名称，名录里没有的为 null")] string? CourtName,
    [property: Description("类型代字，旧案号为 null")] string? Type,
    [property: Description("编号")] int Number,
    [property: Description("是否是 2015 年底以前的旧案号")] bool Legacy) : CaseNumberAnswer;

/// <summary>Not a case number.</summary>
/// <param name="Valid">False.</param>
/// <param name="Reason">Why not.</param>
internal sealed record CaseNumberNotRead(
    [property: Description("是否是案号：false")] bool Valid,
    [property: Description("认不出的原因")] string Reason) : CaseNumberAnswer;
