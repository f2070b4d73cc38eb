using System.ComponentModel;
using System.Text.Json.Nodes;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Web.Features.Tools.Deadlines;
using GolmudCourt.Web.Features.Tools.IdentityNumbers;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GolmudCourt.Web.Features.Tools.Api;

/// <summary>The OpenAPI document of the JSON tools. The parameters arrive as text, so that every slip gets a sentence; here they are told as what they mean.</summary>
internal static class ToolDocument
{
    private static readonly Dictionary<string, Action<OpenApiSchema>> _parameters = new(StringComparer.Ordinal)
    {
        ["kind"] = schema => schema.Enum = Values(FeeKinds.All.Select(FeeKinds.Code)),
        ["unit"] = schema => schema.Enum = Values(DeadlineForm.Units.Select(u => u.Code)),
        ["from"] = schema => schema.Format = "date",
        ["length"] = schema => (schema.Type, schema.Minimum) = (JsonSchemaType.Integer, "1"),
        ["amount"] = schema => (schema.Type, schema.Minimum, schema.Maximum) = (JsonSchemaType.Number, "0", "10000000000000"),
        ["base"] = schema => (schema.Type, schema.Minimum, schema.Maximum) = (JsonSchemaType.Number, "0.01", "10000000000000"),
        ["text"] = schema => schema.MaxLength = ToolText.MaxLength,
    };

    /// <summary>Sets the document up.</summary>
    public static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = api => api.RelativePath?.StartsWith("api/v1/tools/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "格尔木市人民法院诉讼服务：公开计算工具";
            document.Info.Version = "v1";
            document.Info.Description = "诉讼费、期限、证件号码、案号和小额诉讼标的额的计算与核对。无需登录，按来源地址限制频率；参数有误时返回指明参数的 problem+json。";
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            // The comments in the code are for those who keep it; readers of the document get the Chinese sentences.
            operation.Summary = context.Description.ActionDescriptor.EndpointMetadata.OfType<IEndpointSummaryMetadata>().LastOrDefault()?.Summary;
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            {
                // The fee of some kinds needs no amount; the wage base is the court's where none is given.
                parameter.Required = parameter.Name != "base" && (parameter.Name != "amount" || operation.OperationId == "smallClaims");
                if (parameter.Schema is OpenApiSchema schema && _parameters.TryGetValue(parameter.Name ?? "", out var refine))
                {
                    refine(schema);
                }
            }

            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            Straighten(schema);
            var property = context.JsonPropertyInfo;
            schema.Description = property?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), true)
                .OfType<DescriptionAttribute>().FirstOrDefault()?.Description;
            if (context.JsonTypeInfo.Type == typeof(IdentityQuestion) && property is null)
            {
                schema.Required = new HashSet<string>(["type", "number"], StringComparer.Ordinal);
            }
            else if (property is { Name: "type" } && property.DeclaringType == typeof(IdentityQuestion))
            {
                schema.Type = JsonSchemaType.String;
                schema.Enum = Values(IdentityForm.Types.Select(t => t.Code));
            }
            else if (property is { Name: "number" } && property.DeclaringType == typeof(IdentityQuestion))
            {
                schema.Type = JsonSchemaType.String;
                schema.MaxLength = ToolText.MaxLength;
            }

            return Task.CompletedTask;
        });
    }

    // The serializer could read numbers from text and tell shapes apart by a mark; these answers do neither.
    private static void Straighten(OpenApiSchema schema)
    {
        schema.Discriminator = null;
        if (schema.Type is { } type && (type & (JsonSchemaType.Integer | JsonSchemaType.Number)) != 0)
        {
            schema.Type = type & ~JsonSchemaType.String;
            schema.Pattern = null;
        }
    }

    private static List<JsonNode> Values(IEnumerable<string> codes) => [.. codes.Select(c => (JsonNode)c)];
}
