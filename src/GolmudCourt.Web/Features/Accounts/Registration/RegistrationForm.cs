using System.ComponentModel.DataAnnotations;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Web.Features.Accounts.Registration;

/// <summary>Step 1 of the registration: who it is.</summary>
internal sealed class RegistrationForm
{
    /// <summary>当事人 or 代理人.</summary>
    [Required(ErrorMessage = "请选择您以什么身份使用")]
    public CourtRole? Role { get; set; }

    /// <summary>Name as on the document.</summary>
    public string? Name { get; set; }

    /// <summary>The document.</summary>
    [Required(ErrorMessage = "请选择证件种类")]
    public IdentityDocumentType? DocumentType { get; set; }

    /// <summary>Its number, as typed.</summary>
    public string? DocumentNumber { get; set; }

    /// <summary>Mobile number, as typed.</summary>
    public string? Mobile { get; set; }

    /// <summary>Law firm or employer, of an agent.</summary>
    [StringLength(100, ErrorMessage = "执业机构或者单位名称不超过100个字")]
    public string? Firm { get; set; }

    /// <summary>Practising licence number, of an agent.</summary>
    [StringLength(40, ErrorMessage = "执业证号不超过40个字符")]
    public string? LicenceNumber { get; set; }

    /// <summary>Where to go afterwards.</summary>
    public string? ReturnUrl { get; set; }

    /// <summary>What is wrong, and the same in one form when nothing is.</summary>
    public (IReadOnlyList<FieldProblem> Problems, Registrant Registrant) Read(DateOnly today)
    {
        var problems = new List<FieldProblem>();
        void Say(string field, string? sentence)
        {
            if (sentence is not null)
            {
                problems.Add(new FieldProblem(field, sentence));
            }
        }

        var type = DocumentType ?? IdentityDocumentType.IdCard;
        var role = Role ?? CourtRole.Litigant;
        Say(nameof(Role), CourtRoles.OfThePublic.Contains(role) ? null : "这个身份的账号由系统管理员开通");
        Say(nameof(Name), PersonName.Problem(Name));
        Say(nameof(DocumentType), Enum.IsDefined(type) ? null : "请选择证件种类");
        Say(nameof(DocumentType), role == CourtRole.Agent && type == IdentityDocumentType.CreditCode ? "代理人请用本人的身份证件注册" : null);
        Say(nameof(DocumentNumber), IdentityDocuments.Problem(type, DocumentNumber, today, out var number));
        Say(nameof(Mobile), MobileNumber.TryNormalize(Mobile, out var mobile, out var reason) ? null : reason);
        if (role == CourtRole.Agent)
        {
            Say(nameof(Firm), string.IsNullOrWhiteSpace(Firm) ? "请填写执业机构；不是律师的，填写所在单位" : null);
            Say(nameof(LicenceNumber), string.IsNullOrWhiteSpace(LicenceNumber) ? "请填写执业证号；没有执业证的，填写工作证号或者推荐函编号" : null);
        }

        var isAgent = role == CourtRole.Agent;
        return (problems, new Registrant(
            role, Name?.Trim() ?? "", type, number, mobile, isAgent ? Firm?.Trim() : null, isAgent ? LicenceNumber?.Trim() : null, ReturnUrl));
    }
}

/// <summary>What step 1 says, in one form; sealed into the page of step 2.</summary>
internal sealed record Registrant(
    CourtRole Role, string Name, IdentityDocumentType DocumentType, string DocumentNumber, string Mobile, string? Firm, string? LicenceNumber, string? ReturnUrl);

/// <summary>Step 2 of the registration: the code, and how to sign in from now on.</summary>
internal sealed class ConfirmationForm
{
    /// <summary>Step 1, sealed.</summary>
    public string? Sealed { get; set; }

    /// <summary>The code from the short message.</summary>
    [Required(ErrorMessage = "请填写短信里的6位验证码")]
    [StringLength(20, ErrorMessage = "验证码是6位数字")]
    public string? Code { get; set; }

    /// <summary>The name to sign in by.</summary>
    [Required(ErrorMessage = "请给自己起一个用户名")]
    [RegularExpression("[A-Za-z][A-Za-z0-9_-]{3,31}", ErrorMessage = "用户名以字母开头，4到32个字母、数字、连接号或者下划线")]
    public string? UserName { get; set; }

    /// <summary>The password.</summary>
    [Required(ErrorMessage = "请设置密码")]
    [StringLength(200, ErrorMessage = "密码不超过200个字符")]
    public string? Password { get; set; }

    /// <summary>The same again.</summary>
    [Compare(nameof(Password), ErrorMessage = "两次填写的密码不一致")]
    public string? PasswordAgain { get; set; }
}
