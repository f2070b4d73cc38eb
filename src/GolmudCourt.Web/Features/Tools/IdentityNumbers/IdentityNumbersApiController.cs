using System.ComponentModel;
using GolmudCourt.Web.Features.Tools.Api;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Tools.IdentityNumbers;

/// <summary>The body of a question. It is no record: a record prints itself, and MVC traces the arguments of an action.</summary>
internal sealed class IdentityQuestion
{
    /// <summary>A code of <see cref="IdentityForm.Types"/>.</summary>
    [Description("号码的类型")]
    public string? Type { get; init; }

    /// <summary>The number.</summary>
    [Description("号码，全角字符和空格也可以")]
    public string? Number { get; init; }
}

/// <summary>Identity numbers for programs. The number comes in the body and goes nowhere else.</summary>
[Tags("tools")]
internal sealed class IdentityNumbersApiController(CourtClock clock) : ToolApiController
{
    private const int MaxBody = 4096;

    /// <summary>Checks a number.</summary>
    [HttpPost(ToolLinks.IdentityApi)]
    [RequestSizeLimit(MaxBody)]
    [EndpointName("identity")]
    [EndpointSummary("核对证件号码")]
    [EndpointDescription("只按校验规则核对，不查询任何登记信息，也不保存、不记录号码。不成立的号码返回 valid 为 false 和原因。")]
    [ProducesResponseType<IdentityAnswer>(StatusCodes.Status200OK, "application/json")]
    public ActionResult Post(IdentityQuestion question)
    {
        var problems = new IdentityForm { Type = question.Type, Number = question.Number }.Read(out var type);
        return Answer(problems, () => IdentityAnswer.For(type, question.Number, clock.Today));
    }
}
