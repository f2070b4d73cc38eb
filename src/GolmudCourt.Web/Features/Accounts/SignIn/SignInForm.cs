using System.ComponentModel.DataAnnotations;

namespace GolmudCourt.Web.Features.Accounts.SignIn;

/// <summary>The sign-in form.</summary>
internal sealed class SignInForm
{
    /// <summary>User name or mobile number, as typed.</summary>
    [Required(ErrorMessage = "请填写用户名或者手机号码")]
    [StringLength(100, ErrorMessage = "用户名不超过100个字符")]
    public string? Name { get; set; }

    /// <summary>The password.</summary>
    [Required(ErrorMessage = "请填写密码")]
    [StringLength(200, ErrorMessage = "密码不超过200个字符")]
    public string? Password { get; set; }

    /// <summary>Where to go afterwards; followed only when it is an address of the portal.</summary>
    public string? ReturnUrl { get; set; }
}
