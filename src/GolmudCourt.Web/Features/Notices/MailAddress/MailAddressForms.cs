using System.ComponentModel.DataAnnotations;

namespace GolmudCourt.Web.Features.Notices.MailAddress;

/// <summary>Asks for an address.</summary>
internal sealed class MailForm
{
    /// <summary>The address, as typed.</summary>
    [Required(ErrorMessage = "请填写电子邮箱")]
    [StringLength(MailNames.MaxLength, ErrorMessage = "电子邮箱不超过200个字符")]
    public string? Address { get; set; }

    /// <summary>The password, so that an unattended screen cannot lead the notices away.</summary>
    [Required(ErrorMessage = "请填写密码")]
    [StringLength(200, ErrorMessage = "密码不超过200个字符")]
    public string? Current { get; set; }
}

/// <summary>The address, sealed into the page that asks for its code.</summary>
internal sealed record MailNote(long UserId, string Address);

/// <summary>Confirms the address.</summary>
internal sealed class MailCodeForm
{
    /// <summary>The address, sealed.</summary>
    public string? Sealed { get; set; }

    /// <summary>The code from the e-mail.</summary>
    [Required(ErrorMessage = "请填写邮件里的6位验证码")]
    [StringLength(20, ErrorMessage = "验证码是6位数字")]
    public string? Code { get; set; }
}

/// <summary>The page of the address.</summary>
/// <param name="Address">The confirmed one, masked; null where there is none.</param>
/// <param name="IsOpen">Whether the portal can send e-mail at all.</param>
internal sealed record MailState(string? Address, bool IsOpen);
