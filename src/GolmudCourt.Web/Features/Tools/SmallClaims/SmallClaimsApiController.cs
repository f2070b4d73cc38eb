using System.ComponentModel;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Features.Tools.Api;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Tools.SmallClaims;

/// <summary>The limits of small claims for programs.</summary>
[Tags("tools")]
internal sealed class SmallClaimsApiController(ReferenceData reference, TriageSettings settings) : ToolApiController
{
    /// <summary>Holds an amount against the limits.</summary>
    [HttpGet(ToolLinks.SmallClaimsApi)]
    [EndpointName("smallClaims")]
    [EndpointSummary("判断小额诉讼的标的额")]
    [EndpointDescription("民诉法 165：不超过基数50%的应当适用，超过50%、不超过2倍的可以约定适用。没有给出 base 的，采用本院设定年份的数额；"
        + "本院没有设定或者没有录入的返回 422，code 为 wage-base-missing。")]
    [ProducesResponseType<SmallClaimsAnswer>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType<ToolProblem>(StatusCodes.Status422UnprocessableEntity, "application/problem+json")]
    public ActionResult Get(
        [Description("标的额，单位元，最多两位小数")] string? amount,
        [Description("就业人员年平均工资，单位元；不填的采用本院设定年份的数额")] string? @base)
    {
        var problems = new SmallClaimsForm { Amount = amount, Base = @base }.Read(out var sum, out var wage);
        return Answer(problems, () => SmallClaimsAnswer.Of(sum, wage, reference.WageBases, settings));
    }
}
