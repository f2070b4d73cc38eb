using System.ComponentModel.DataAnnotations;

namespace GolmudCourt.Web.Features.Accounts.Recovery;

/// <summary>Who has forgotten their password.</summary>
internal sealed class RecoveryForm
{
    /// <summary>The document number given at registration, as typed.</summary>
    [Required(ErrorMessage = "请填写证件号码")]
    [StringLength(60, ErrorMessage = "证件号码太长，请核对")]
    public string? DocumentNumber { get; set; }

    /// <summary>The mobile number given at registration, as typed.</summary>
    public string? Mobile { get; set; }
}

/// <summary>What the second step needs to know; sealed into its page.</summary>
internal sealed record RecoveryNote(long? UserId, string Mobile);

/// <summary>The code and the new password.</summary>
internal sealed class NewPasswordForm
{
    /// <summary>The first step, sealed.</summary>
    public string? Sealed { get; set; }

    /// <summary>The code from the short message.</summary>
    [Required(ErrorMessage = "请填写短信里的6位验证码")]
    [StringLength(20, ErrorMessage = "验证码是6位数字")]
    public string? Code { get; set; }

    /// <summary>The new password.</summary>
    [Required(ErrorMessage = "请设置新密码")]
    [StringLength(200, ErrorMessage = "密码不超过200个字符")]
    public string? Password { get; set; }

    /// <summary>The same again.</summary>
    [Compare(nameof(Password), ErrorMessage = "两次填写的密码不一致")]
    public string? PasswordAgain { get; set; }
}
