using System.Globalization;
using System.Security.Cryptography;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Errors.Pages;

/// <summary>What a person sees when something is not there or went wrong: a sentence and a reference number, never internals.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[MayRepeat]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed partial class PagesController(ILogger<PagesController> logger, CourtClock clock) : CourtController
{
    /// <summary>An unexpected fault.</summary>
    [Route("/error")]
    public IActionResult Fault()
    {
        var fault = HttpContext.Features.Get<IExceptionHandlerFeature>();
        var reference = NewReference();
        if (fault is not null)
        {
            LogFault(logger, fault.Error, reference, fault.Endpoint?.DisplayName);
        }

        Response.StatusCode = fault?.Error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        return Show(Response.StatusCode, reference, fault?.Path);
    }

    /// <summary>An answer without a body, by its status.</summary>
    [Route("/error/{status:int}")]
    public IActionResult Status(int status)
    {
        var original = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        Response.StatusCode = status is >= 400 and < 600 ? status : 404;
        return Show(Response.StatusCode, null, original?.OriginalPath);
    }

    private IActionResult Show(int status, string? reference, string? path)
    {
        if (path?.StartsWith("/api/", StringComparison.Ordinal) == true)
        {
            var problem = new ProblemDetails { Status = status, Title = ErrorPage.TitleOf(status) };
            if (reference is not null)
            {
                problem.Extensions["reference"] = reference;
            }

            return new ObjectResult(problem) { StatusCode = status };
        }

        return View("Error", new ErrorPage(status, reference));
    }

    private string NewReference() =>
        string.Create(CultureInfo.InvariantCulture, $"GM{clock.Now:MMdd}-{RandomNumberGenerator.GetString("23456789ABCDEFGHJKMNPQRSTUVWXYZ", 6)}");

    [LoggerMessage(LogLevel.Error, "Fault {Reference} at {Endpoint}")]
    private static partial void LogFault(ILogger logger, Exception fault, string reference, string? endpoint);
}

/// <summary>The page of an error.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Reference">What to tell the court; null where nothing was logged.</param>
internal sealed record ErrorPage(int Status, string? Reference)
{
    /// <summary>What it is, in a few words.</summary>
    public static string TitleOf(int status) => status switch
    {
        400 => "请求有误",
        401 or 403 => "您不能办理这一事项",
        404 => "没有找到这个页面",
        405 => "这个页面不能这样打开",
        413 => "上传的文件太大",
        429 => "操作过于频繁",
        _ => "系统出了问题",
    };

    /// <summary>What to do.</summary>
    public string Advice => Status switch
    {
        400 => "页面可能放置过久或者重复打开，请返回上一页刷新后再试。您填写的草稿都已保存。",
        401 or 403 => "当前账号没有办理这一事项的权限。如果您有其他账号，请退出后重新登录。",
        404 => "网址可能有误，或者这一内容不属于您的账号。请从首页或者“我的案件”进入。",
        405 => "请从页面上的按钮或者链接进入。",
        413 => "单个文件不超过20MB，一件申请合计不超过200MB。请压缩或者分次上传。",
        429 => "请等一分钟后再试。",
        _ => "问题已记录，您填写的内容没有丢失。请稍后再试；仍然不行的，请拨打12368并告知下面的编号。",
    };
}
