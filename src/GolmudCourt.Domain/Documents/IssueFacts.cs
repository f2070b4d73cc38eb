namespace GolmudCourt.Domain.Documents;

/// <summary>What every document says of itself.</summary>
/// <param name="Court">The court.</param>
/// <param name="Higher">The court one appeals to.</param>
/// <param name="Complaints">Where to complain.</param>
/// <param name="Number">The number of the document.</param>
/// <param name="Day">The day it is issued.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="Replaces">The number of the document it replaces, if any.</param>
public sealed record IssueFacts(string Court, string Higher, string Complaints, string Number, DateOnly Day, string Issuer, string? Replaces)
{
    /// <summary>The facts of issue, the same in every document.</summary>
    public static FactSet<IssueFacts> Set { get; } = new FactSet<IssueFacts>()
        .Text("法院.名称", "本院名称", f => f.Court)
        .Text("法院.上一级法院", "上诉的法院", f => f.Higher)
        .Text("法院.投诉渠道", "公布的投诉渠道", f => f.Complaints)
        .Text("文书.编号", "文书编号", f => f.Number)
        .Day("文书.日期", "签发日期", f => f.Day)
        .Text("文书.签发人", "签发的人", f => f.Issuer)
        .Text("文书.替换", "被替换的文书编号；没有替换的为空", f => f.Replaces);
}
