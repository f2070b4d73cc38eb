using System.ComponentModel.DataAnnotations;

namespace GolmudCourt.Web.Features.Accounts.Profile;

/// <summary>What the owner of an account sees of it; numbers are masked here too.</summary>
internal sealed record ProfilePage(
    string UserName, string RealName, string Role, string? Document, string? Mobile, string? Firm, string? LicenceNumber,
    DateTimeOffset CreatedAt, IReadOnlyList<DateTimeOffset> SignIns, int IdleMinutes);

/// <summary>Changes the password.</summary>
internal sealed class PasswordForm
{
    /// <summary>The password so far.</summary>
    [Required(ErrorMessage = "请填写现在的密码")]
    [StringLength(200, ErrorMessage = "密码不超过200个字符")]
    public string? Current { get; set; }

    /// <summary>The new password.</summary>
    [Required(ErrorMessage = "请设置新密码")]
    [StringLength(200, ErrorMessage = "密码不超过200个字符")]
    public string? Password { get; set; }

    /// <summary>The same again.</summary>
    [Compare(nameof(Password), ErrorMessage = "两次填写的密码不一致")]
    public string? PasswordAgain { get; set; }
}

/// <summary>Asks for a new mobile number.</summary>
internal sealed class MobileForm
{
    /// <summary>The password, so that an unattended screen cannot take the account over.</summary>
    [Required(ErrorMessage = "请填写密码")]
    [StringLength(200, ErrorMessage = "密码不超过200个字符")]
    public string? Current { get; set; }

    /// <summary>The new number, as typed.</summary>
    public string? Mobile { get; set; }
}

/// <summary>The new number, sealed into the page that asks for its code.</summary>
internal sealed record MobileNote(long UserId, string Mobile);

/// <summary>Confirms the new number.</summary>
internal sealed class MobileCodeForm
{
    /// <summary>The number, sealed.</summary>
    public string? Sealed { get; set; }

    /// <summary>The code from the short message.</summary>
    [Required(ErrorMessage = "请填写短信里的6位验证码")]
    [StringLength(20, ErrorMessage = "验证码是6位数字")]
    public string? Code { get; set; }
}
