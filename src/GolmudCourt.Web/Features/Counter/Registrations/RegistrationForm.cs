using GolmudCourt.Domain;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing.Acceptances;
using GolmudCourt.Web.Features.Filings.Signature;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Features.Counter.Registrations;

/// <summary>What the party and the clerk confirm when a registration was read back.</summary>
internal sealed class RegistrationForm
{
    /// <summary>The hash of the text that was read back; a text changed since must be read again.</summary>
    public string? ReadText { get; set; }

    /// <summary>The party's name as typed.</summary>
    public string? Name { get; set; }

    /// <summary>The party's signature as drawn, a PNG data address.</summary>
    public string? Drawing { get; set; }

    /// <summary>The party has read it, or heard it read.</summary>
    public bool ReadBack { get; set; }

    /// <summary>The clerk has seen the original documents.</summary>
    public bool Verified { get; set; }

    /// <summary>Docket at once.</summary>
    public bool DocketNow { get; set; }

    /// <summary>类型代字.</summary>
    public string? TypeCode { get; set; } = AcceptanceForm.TypeCodes[0];

    /// <summary>Halve the fee.</summary>
    public bool Halve { get; set; }

    /// <summary>What is read back; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public ReadBackView Page { get; set; } = null!;

    /// <summary>The signature in the form the wizard uses, with the same checks.</summary>
    public SignForm Sign() => new() { Name = Name, Drawing = Drawing, Truthful = true };

    /// <summary>What is wrong, each at its field.</summary>
    public IEnumerable<FieldProblem> Problems()
    {
        foreach (var problem in Sign().Problems())
        {
            yield return problem;
        }

        if (!ReadBack)
        {
            yield return new(nameof(ReadBack), "请当事人看过或者听过全部内容后再确认", "民诉法 123");
        }

        if (!Verified)
        {
            yield return new(nameof(Verified), "请核验身份证件原件后再确认", "登记立案规定 6");
        }

        if (DocketNow && !AcceptanceForm.TypeCodes.Contains(TypeCode))
        {
            yield return new(nameof(TypeCode), "请选择案件类型代字", "案号规定 7");
        }

        if (DocketNow && Halve && Page.Fee?.Halved is null)
        {
            yield return new(nameof(Halve), "这一类费用没有减半的依据", "费用办法 15、16");
        }
    }
}

/// <summary>The whole registration as it is read back.</summary>
internal sealed record ReadBackView(
    Guid Key, string Pleading, string Delivery, string Consents, MediationWish Wish, FeeResult? Fee, IReadOnlyList<string> Signers,
    IReadOnlyList<SelectListItem> Types);
