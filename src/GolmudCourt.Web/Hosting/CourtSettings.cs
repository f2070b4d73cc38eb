using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Data.Reference;

namespace GolmudCourt.Web.Hosting;

/// <summary>What is this court's own (section <c>Court</c>).</summary>
internal sealed class CourtSettings
{
    /// <summary>The court's name.</summary>
    public string Name { get; init; } = "格尔木市人民法院";

    /// <summary>The court one appeals to, named in rulings that can be appealed.</summary>
    public string HigherName { get; init; } = "青海省海西蒙古族藏族自治州中级人民法院";

    /// <summary>法院代字. Derived from the division code; no official table was seen.</summary>
    public string Code { get; init; } = "青2801";

    /// <summary>How sure the code is; shown to the administrator.</summary>
    public string CodeNote { get; init; } = "";

    /// <summary>The days given to correct, where the law leaves them to the court (登记立案规定 7).</summary>
    public int CorrectionDays { get; init; } = 15;

    /// <summary>Where to complain, printed on every receipt (登记立案规定 13).</summary>
    public string ComplaintChannel { get; init; } = "";
}

/// <summary>The lists against which case numbers are read.</summary>
internal static class CaseNumbers
{
    /// <summary>Courts with a known code, and the type codes in use.</summary>
    public static CaseNumberRegistry Registry(ReferenceData data) => new(
        data.Courts.Where(c => c.Code is not null).Select(c => new CourtEntry(c.Code!, c.Name)),
        data.CaseTypes.Select(t => new CaseTypeCode(t.Code, t.Name)));
}
