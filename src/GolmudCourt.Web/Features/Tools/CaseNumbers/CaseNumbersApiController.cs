using System.ComponentModel;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Features.Tools.Api;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Tools.CaseNumbers;

/// <summary>Case numbers for programs.</summary>
[Tags("tools")]
internal sealed class CaseNumbersApiController(CaseNumberRegistry registry) : ToolApiController
{
    /// <summary>Reads a case number.</summary>
    [HttpGet(ToolLinks.CaseNumberApi)]
    [EndpointName("caseNumber")]
    [EndpointSummary("识别案号")]
    [EndpointDescription("全角、半角和空格都能识别，返回统一写法。只核对写法，不查询案件。不是案号的返回 valid 为 false 和原因。")]
    [ProducesResponseType<CaseNumberAnswer>(StatusCodes.Status200OK, "application/json")]
    public ActionResult Get([Description("案号")] string? text) =>
        Answer(new CaseNumberForm { Text = text }.Problems(), () => CaseNumberAnswer.For(text, registry));
}
