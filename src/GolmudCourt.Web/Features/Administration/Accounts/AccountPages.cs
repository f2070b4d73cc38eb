using System.ComponentModel.DataAnnotations;
using GolmudCourt.Domain;

namespace GolmudCourt.Web.Features.Administration.Accounts;

/// <summary>What the list is asked for.</summary>
internal sealed class AccountFilter
{
    /// <summary>Part of a name, a user name, or a whole mobile number.</summary>
    [StringLength(100)]
    public string? Q { get; set; }

    /// <summary>Only this role.</summary>
    public CourtRole? Role { get; set; }

    /// <summary>The account the page begins after.</summary>
    public long? After { get; set; }
}

/// <summary>One account in the list. Document numbers are never shown.</summary>
internal sealed record AccountRow(
    long Id, string UserName, string Name, CourtRole Role, DateTimeOffset CreatedAt, DateTimeOffset? LastSignInAt, bool Closed, DateTimeOffset? LockedUntil);

/// <summary>A page of the list.</summary>
internal sealed record AccountsPage(AccountFilter Filter, IReadOnlyList<AccountRow> Rows, long? Next);

/// <summary>A new account of the staff.</summary>
internal sealed class StaffForm
{
    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>User name.</summary>
    [Required(ErrorMessage = "请填写用户名")]
    [RegularExpression("[A-Za-z][A-Za-z0-9_-]{3,31}", ErrorMessage = "用户名以字母开头，4到32个字母、数字、连接号或者下划线")]
    public string? UserName { get; set; }

    /// <summary>Role; the public registers by itself.</summary>
    [Required(ErrorMessage = "请选择身份")]
    public CourtRole? Role { get; set; }
}

/// <summary>Confirms a reset of a password.</summary>
internal sealed class ResetForm
{
    /// <summary>The administrator has looked at the document or knows the person.</summary>
    public bool Identified { get; set; }
}

/// <summary>A password for one use, on the screen this once.</summary>
internal sealed record FirstPasswordPage(long Id, string Name, string UserName, string Password);
