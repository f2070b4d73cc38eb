using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Roster.Import;

/// <summary>The columns of the table of mediators, in the order of the template.</summary>
public enum RosterColumn
{
    /// <summary>姓名.</summary>
    Name,

    /// <summary>手机号码.</summary>
    Phone,

    /// <summary>身份类别.</summary>
    Categories,

    /// <summary>所属组织.</summary>
    Organisation,

    /// <summary>受理范围.</summary>
    Fields,

    /// <summary>擅长领域.</summary>
    Strengths,

    /// <summary>语言.</summary>
    Languages,

    /// <summary>其他语言.</summary>
    OtherLanguage,

    /// <summary>服务区域.</summary>
    AreaServed,

    /// <summary>住所地乡镇街道.</summary>
    Township,

    /// <summary>工作单位.</summary>
    Employer,

    /// <summary>是否收费.</summary>
    ChargesFees,

    /// <summary>收费标准.</summary>
    FeeNote,

    /// <summary>基本情况.</summary>
    Biography,

    /// <summary>名册层级.</summary>
    Level,

    /// <summary>作出邀请的法院.</summary>
    InvitingCourt,

    /// <summary>在办上限.</summary>
    MaxOpenMatters,

    /// <summary>证书编号.</summary>
    CertificateNumber,

    /// <summary>聘期起.</summary>
    TermFrom,

    /// <summary>聘期止.</summary>
    TermTo,
}

/// <summary>One column of the template.</summary>
/// <param name="Column">The column.</param>
/// <param name="Title">The title in the first row.</param>
/// <param name="Required">Whether every row must fill it.</param>
/// <param name="Hint">What may stand in it, in Chinese; for the template.</param>
/// <param name="Example">An invented example.</param>
public sealed record RosterColumnInfo(RosterColumn Column, string Title, bool Required, string Hint, string Example);

/// <summary>The one place where the titles stand: the template is written from it, and the table read by it.</summary>
public static class RosterColumns
{
    private const string Several = "多项用顿号分开，可填：";
    private const string Dates = "写作2026-01-01或者2026年1月1日；已有证书的，证书编号、聘期起、聘期止都要填";

    /// <summary>All columns, in order.</summary>
    public static IReadOnlyList<RosterColumnInfo> All { get; } =
    [
        new(RosterColumn.Name, "姓名", true, "与身份证件一致", "马测试"),
        new(RosterColumn.Phone, "手机号码", true, "11位手机号码；单元格请设为文本", "13900001234"),
        new(RosterColumn.Categories, "身份类别", true, Several + RosterNames.List<MediatorCategory>(RosterNames.Of), "律师、人民陪审员"),
        new(RosterColumn.Organisation, "所属组织", false, "与名册中的组织名称一致；不属于任何组织的不填", ""),
        new(RosterColumn.Fields, "受理范围", true, Several + RosterNames.List<DisputeField>(RosterNames.Of), "民间借贷、劳动"),
        new(RosterColumn.Strengths, "擅长领域", false, "不超过200个字", "农民工工资纠纷"),
        new(RosterColumn.Languages, "语言", true, Several + RosterNames.List<Filing.CourtLanguage>(Filing.PartyNames.Of), "汉语、藏语"),
        new(RosterColumn.OtherLanguage, "其他语言", false, "语言填了“其他语言”的，写明是哪种", ""),
        new(RosterColumn.AreaServed, "服务区域", true, "不超过200个字", "格尔木市区"),
        new(RosterColumn.Township, "住所地乡镇街道", false, "只用于提示可能的亲属关系，不公开", "昆仑路街道"),
        new(RosterColumn.Employer, "工作单位", false, "只用于提示可能的利害关系", "测试律师事务所"),
        new(RosterColumn.ChargesFees, "是否收费", true, "填“是”或者“否”", "否"),
        new(RosterColumn.FeeNote, "收费标准", false, "收费的必须写明", ""),
        new(RosterColumn.Biography, "基本情况", true, "将在名册中公开，不超过1000个字", "执业律师，从事调解工作五年。"),
        new(RosterColumn.Level, "名册层级", false, "不填即为基层法院名册；可填：" + RosterNames.List<RosterLevel>(RosterNames.Of), "基层法院名册"),
        new(RosterColumn.InvitingCourt, "作出邀请的法院", true, "不超过100个字", "格尔木市人民法院"),
        new(RosterColumn.MaxOpenMatters, "在办上限", false, "1到200的整数；不限的不填", "10"),
        new(RosterColumn.CertificateNumber, "证书编号", false, "还没有证书的不填，导入后为“已推荐”", "格调证2026001"),
        new(RosterColumn.TermFrom, "聘期起", false, Dates, "2026-01-01"),
        new(RosterColumn.TermTo, "聘期止", false, Dates, "2028-12-31"),
    ];

    /// <summary>The title of a column.</summary>
    public static string Title(RosterColumn column) => All[(int)column].Title;

    /// <summary>The column of a title as typed, or null.</summary>
    public static RosterColumn? Find(string? title) =>
        All.FirstOrDefault(c => SearchKey.Of(c.Title) == SearchKey.Of(title ?? ""))?.Column;

    /// <summary>What is wrong with the first row of a table: a title missing, unknown or twice.</summary>
    /// <param name="titles">The titles, empty cells included.</param>
    public static IReadOnlyList<string> HeaderProblems(IReadOnlyCollection<string?> titles)
    {
        ArgumentNullException.ThrowIfNull(titles);
        var found = titles.Select(Find).OfType<RosterColumn>().ToList();
        return
        [
            .. All.Where(c => c.Required && !found.Contains(c.Column)).Select(c => $"缺少“{c.Title}”一列，请使用下载的模板"),
            .. titles.Where(t => !string.IsNullOrWhiteSpace(t) && Find(t) is null).Select(t => $"不认识“{t}”一列，请使用下载的模板，不要改动标题"),
            .. found.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => $"“{Title(g.Key)}”一列出现了{g.Count()}次"),
        ];
    }
}
