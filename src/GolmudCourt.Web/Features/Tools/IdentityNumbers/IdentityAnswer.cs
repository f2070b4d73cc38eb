using System.ComponentModel;
using System.Text.Json.Serialization;
using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Web.Features.Tools.IdentityNumbers;

/// <summary>What a number says of itself: the order of the properties is the contract, and what does not apply is left out.</summary>
/// <param name="Valid">Whether the number can exist.</param>
/// <param name="Normalized">Its one form.</param>
/// <param name="Sex"><c>female</c> or <c>male</c>, of an identity card.</param>
/// <param name="BirthDate">Of an identity card.</param>
/// <param name="Reason">Why it cannot exist; never repeats the number.</param>
internal sealed record IdentityAnswer(
    [property: Description("号码是否符合校验规则")] bool Valid,
    [property: Description("统一写法"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Normalized = null,
    [property: Description("性别：female 或者 male，仅公民身份号码"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Sex = null,
    [property: Description("出生日期，仅公民身份号码"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? BirthDate = null,
    [property: Description("不符合的原因"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason = null)
{
    /// <summary>Checks a number.</summary>
    /// <param name="type">Identity card or credit code.</param>
    /// <param name="number">As typed.</param>
    /// <param name="today">The legal day.</param>
    public static IdentityAnswer For(IdentityDocumentType type, string? number, DateOnly today)
    {
        if (type == IdentityDocumentType.CreditCode)
        {
            var code = CreditCode.Read(number);
            return new IdentityAnswer(code.Valid, code.Normalized, Reason: code.Reason);
        }

        var card = IdCardNumber.Read(number, today);
        var sex = card.Sex switch
        {
            null => null,
            Domain.Cases.Sex.Female => "female",
            _ => "male",
        };
        return new IdentityAnswer(card.Valid, card.Normalized, sex, card.BirthDate, card.Reason);
    }
}
