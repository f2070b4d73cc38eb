using System.ComponentModel;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Web.Features.Tools.Api;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Tools.Fees;

/// <summary>Court fees for programs.</summary>
[Tags("tools")]
internal sealed class FeesApiController(FeeSettings settings) : ToolApiController
{
    /// <summary>Computes a fee.</summary>
    [HttpGet(ToolLinks.CourtFeeApi)]
    [EndpointName("courtFee")]
    [EndpointSummary("计算诉讼费")]
    [EndpointDescription("按《诉讼费用交纳办法》逐段计算。金额单位为元，两位小数；没有减半依据的，halved 为 null。")]
    [ProducesResponseType<FeeAnswer>(StatusCodes.Status200OK, "application/json")]
    public ActionResult Get(
        [Description("案件或者申请的类型")] string? kind,
        [Description("金额，单位元，最多两位小数；财产案件、支付令和破产必填")] string? amount)
    {
        var problems = new FeeForm { Kind = kind, Amount = amount }.Read(out var feeKind, out var sum);
        return Answer(problems, () => FeeAnswer.Of(CourtFees.Compute(feeKind, sum, settings)));
    }
}
