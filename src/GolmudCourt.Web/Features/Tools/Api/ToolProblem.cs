using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Triage;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Tools.Api;

/// <summary>Why a JSON tool gave no answer (RFC 9457).</summary>
internal sealed class ToolProblem : ProblemDetails
{
    /// <summary>The code of a parameter that cannot be read.</summary>
    public const string BadParameter = "bad-parameter";

    /// <summary>The rule that refused, for programs.</summary>
    [Description("拒绝的规则，供程序判断：bad-parameter、calendar-missing 等")]
    public required string Code { get; init; }

    /// <summary>The parameter that has to be changed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("需要修改的参数")]
    public string? Parameter { get; init; }

    /// <summary>The year whose holidays are not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("缺少放假安排的年份")]
    public int? Year { get; init; }

    /// <summary>A parameter that cannot be read.</summary>
    public static ToolProblem Of(FieldProblem problem) => OfParameter(problem.Field, problem.Sentence, BadParameter);

    /// <summary>A rule that refused.</summary>
    public static ToolProblem Of(RuleViolation violation) => violation.Data[DeadlineCalculator.MissingYear] is int year
        ? OfMissing("放假安排尚未导入", violation, year)
        : violation.Code == WageBaseTable.MissingCode
        ? OfMissing("年平均工资尚未录入", violation, null)
        : OfParameter(violation.Field ?? "", violation.Message, violation.Code);

    /// <summary>A body that is not the JSON it should be; what was sent is not repeated.</summary>
    public static ToolProblem OfUnreadable(ActionContext context)
    {
        // The binder names a property of the body "$.number", and the body itself by nothing.
        var path = context.ModelState.Where(e => e.Value?.Errors.Count > 0).Select(e => e.Key).FirstOrDefault(k => k.StartsWith("$.", StringComparison.Ordinal));
        return path is null
            ? OfParameter("body", "请求正文应当是 JSON 对象，含 type 和 number 两个属性。", BadParameter)
            : OfParameter(path[2..], "应当是字符串。", BadParameter);
    }

    /// <summary>The answer to send; it is true for this request only.</summary>
    public ObjectResult Result(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        return new(this) { StatusCode = Status, ContentTypes = { "application/problem+json" } };
    }

    // What the court has still to enter is no fault of the asker.
    private static ToolProblem OfMissing(string title, RuleViolation violation, int? year) => new()
    {
        Status = StatusCodes.Status422UnprocessableEntity,
        Title = title,
        Detail = violation.Message,
        Code = violation.Code,
        Year = year,
    };

    private static ToolProblem OfParameter(string field, string sentence, string code)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(field);
        return new ToolProblem
        {
            Status = StatusCodes.Status400BadRequest,
            Title = "参数有误",
            Detail = name.Length == 0 ? sentence : $"参数 {name}：{sentence}",
            Code = code,
            Parameter = name.Length == 0 ? null : name,
        };
    }
}
