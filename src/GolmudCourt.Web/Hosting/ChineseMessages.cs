using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace GolmudCourt.Web.Hosting;

/// <summary>Every message a form can give by itself, in Chinese.</summary>
internal static class ChineseMessages
{
    /// <summary>Replaces the English messages of model binding and of the validation attributes.</summary>
    public static void Use(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => "填写的内容无法识别，请检查格式");
        messages.SetMissingBindRequiredValueAccessor(field => "请填写此项");
        messages.SetMissingKeyOrValueAccessor(() => "请填写此项");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "没有收到内容");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => "填写的内容无法识别，请检查格式");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写的内容无法识别，请检查格式");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "请填写数字");
        messages.SetUnknownValueIsInvalidAccessor(field => "填写的内容无法识别，请检查格式");
        messages.SetValueIsInvalidAccessor(value => "填写的内容无法识别，请检查格式");
        messages.SetValueMustBeANumberAccessor(field => "请填写数字");
        messages.SetValueMustNotBeNullAccessor(value => "请填写此项");
        options.ModelMetadataDetailsProviders.Add(new ChineseValidation());
    }

    private sealed class ChineseValidation : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            {
                if (attribute.ErrorMessage is null && attribute.ErrorMessageResourceName is null)
                {
                    attribute.ErrorMessage = attribute switch
                    {
                        RequiredAttribute => "请填写此项",
                        StringLengthAttribute { MinimumLength: > 0 } => "请填写{2}到{1}个字符",
                        StringLengthAttribute => "不超过{1}个字符",
                        MaxLengthAttribute => "不超过{1}个字符",
                        RangeAttribute => "请填写{1}到{2}之间的数",
                        CompareAttribute => "两次填写的内容不一致",
                        _ => "填写的内容不符合要求",
                    };
                }
            }
        }
    }
}
