using System.ComponentModel.DataAnnotations;

namespace GolmudCourt.Web.Features.Development.Styleguide;

/// <summary>One field of every kind, to look at and to try.</summary>
public sealed class StyleguideForm
{
    /// <summary>A short text.</summary>
    [Required(ErrorMessage = "请填写姓名")]
    [StringLength(50)]
    public string? Name { get; set; }

    /// <summary>A telephone number.</summary>
    [RegularExpression("1[0-9]{10}", ErrorMessage = "手机号码应为 11 位数字")]
    public string? Phone { get; set; }

    /// <summary>A day.</summary>
    public DateOnly? Born { get; set; }

    /// <summary>An amount in yuan, as typed.</summary>
    [RegularExpression(@"[0-9]+(\.[0-9]{1,2})?", ErrorMessage = "请用数字填写金额，例如 120000.00")]
    public string? Amount { get; set; }

    /// <summary>A long text with a counter.</summary>
    [Required(ErrorMessage = "请写明事实与理由")]
    [StringLength(2000, ErrorMessage = "事实与理由不超过 2000 字")]
    public string? Facts { get; set; }

    /// <summary>A choice from a list.</summary>
    public string? Court { get; set; }

    /// <summary>The kind of party; a company shows one more field.</summary>
    [Required(ErrorMessage = "请选择当事人类型")]
    public string? Kind { get; set; }

    /// <summary>Shown only for a company.</summary>
    public string? CreditCode { get; set; }

    /// <summary>Two answers of equal weight.</summary>
    [Required(ErrorMessage = "请选择是否愿意先行调解")]
    public string? Mediation { get; set; }

    /// <summary>Several answers.</summary>
    public IList<string> Stages { get; set; } = [];

    /// <summary>A confirmation.</summary>
    public bool Confirmed { get; set; }

    /// <summary>Files.</summary>
    public IFormFileCollection? Files { get; set; }

    /// <summary>A list of lines, each with its own fields.</summary>
    public IList<StyleguideClaim> Claims { get; set; } = [];
}

/// <summary>One line of a list in a form.</summary>
public sealed class StyleguideClaim
{
    /// <summary>What is asked for.</summary>
    [Required(ErrorMessage = "请填写请求内容")]
    public string? Text { get; set; }

    /// <summary>How much, in yuan, as typed.</summary>
    [RegularExpression(@"[0-9]+(\.[0-9]{1,2})?", ErrorMessage = "请用数字填写金额")]
    public string? Amount { get; set; }
}
