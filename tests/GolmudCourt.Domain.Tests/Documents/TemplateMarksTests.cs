using GolmudCourt.Domain.Documents;
using Xunit;

namespace GolmudCourt.Domain.Tests.Documents;

public sealed class TemplateMarksTests
{
    private static readonly FactSet<(string Name, decimal? Sum)> s_item = new FactSet<(string Name, decimal? Sum)>()
        .Text("姓名", "", i => i.Name).Money("金额", "", i => i.Sum);

    private static readonly FactSet<string> s_set = new FactSet<string>()
        .Text("案件.案由", "", c => c).Day("文书.日期", "", _ => new DateOnly(2026, 11, 22)).YesNo("减半", "", c => c.Length > 0)
        .List("当事人", "", s_item, _ => [("张三", 12_000m), ("李四", null)]);

    [Theory]
    [InlineData("{{案件.案由}}", MarkKind.Value, "案件.案由", null)]
    [InlineData("{{ 文书.日期 | 中文 }}", MarkKind.Value, "文书.日期", "中文")]
    [InlineData("{{文书.日期｜中文}}", MarkKind.Value, "文书.日期", "中文")]
    [InlineData("{{#各 当事人}}", MarkKind.Each, "当事人", null)]
    [InlineData("{{#各当事人}}", MarkKind.Each, "当事人", null)]
    [InlineData("{{#若 减半}}", MarkKind.If, "减半", null)]
    [InlineData("{{#若 案件.案由=离婚纠纷}}", MarkKind.If, "案件.案由", "离婚纠纷")]
    [InlineData("{{#若无 减半}}", MarkKind.Unless, "减半", null)]
    [InlineData("{{/若无}}", MarkKind.End, "若无", null)]
    [InlineData("{{}}", MarkKind.Broken, "", null)]
    [InlineData("{{#当 减半}}", MarkKind.Broken, "#当减半", null)]
    [InlineData("{{#各}}", MarkKind.Broken, "#各", null)]
    [InlineData("{{/全}}", MarkKind.Broken, "/全", null)]
    public void A_mark_is_read(string text, MarkKind kind, string name, string? form)
    {
        var mark = Assert.Single(TemplateMarks.Read($"前{text}后"));
        Assert.Equal((1, text.Length, kind, name, form), (mark.Start, mark.Length, mark.Kind, mark.Name, mark.Form));
    }

    [Theory]
    [InlineData("{{案件.案由")]
    [InlineData("{{案件 {{文书.日期}}")]
    public void A_mark_that_is_not_closed_is_broken(string text) => Assert.Equal(MarkKind.Broken, TemplateMarks.Read(text)[0].Kind);

    [Fact]
    public void Text_without_marks_has_none() => Assert.Empty(TemplateMarks.Read("一{个}大括号不是占位符}}"));

    [Theory]
    [InlineData(" {{#各 当事人}} ", true)]
    [InlineData("{{/各}}", true)]
    [InlineData("{{案件.案由}}", false)]
    [InlineData("一、{{#各 当事人}}", false)]
    [InlineData("{{#各 当事人}}{{/各}}", false)]
    public void A_block_mark_alone_takes_the_paragraph(string text, bool alone) => Assert.Equal(alone, TemplateMarks.Sole(text) is not null);

    [Theory]
    [InlineData("{{案件.案号}}", "是不是“案件.案由”？")]
    [InlineData("{{法官的心情}}", "没有“法官的心情”这个占位符")]
    [InlineData("{{当事人.姓名}}", "请写在 {{#各 当事人}}")]
    [InlineData("{{当事人}}", "有多个")]
    [InlineData("{{减半}}", "只能用来判断")]
    [InlineData("{{#各 案件.案由}}", "不能用“各”重复")]
    [InlineData("{{文书.日期|大写}}", "可以写：中文")]
    [InlineData("{{案件.案由|大写}}", "不能另写成")]
    [InlineData("{{#若 减半=是}}", "不能与“是”比较")]
    public void What_is_wrong_with_a_mark_is_said(string text, string said) =>
        Assert.Contains(said, new TemplateNames(s_set.Shape).Problem(TemplateMarks.Read(text)[0]), StringComparison.Ordinal);

    [Fact]
    public void Within_a_repeat_the_names_of_the_item_are_known()
    {
        var names = new TemplateNames(s_set.Shape);
        names.Enter(TemplateMarks.Read("{{#各 当事人}}")[0]);
        Assert.All(["{{当事人.姓名}}", "{{姓名}}", "{{当事人.序号|中文}}", "{{金额|大写}}", "{{案件.案由}}"], t => Assert.Null(names.Problem(TemplateMarks.Read(t)[0])));
        names.Leave();
        Assert.NotNull(names.Problem(TemplateMarks.Read("{{姓名}}")[0]));
    }

    [Theory]
    [InlineData("{{案件.案由}}", "租赁合同纠纷")]
    [InlineData("{{文书.日期}}", "2026年11月22日")]
    [InlineData("{{文书.日期|中文}}", "二〇二六年十一月二十二日")]
    [InlineData("{{当事人.姓名}}", "李四")]
    [InlineData("{{序号|中文}}", "二")]
    [InlineData("{{金额|大写}}", "")]
    public void A_value_is_written(string text, string words)
    {
        var values = new TemplateValues(s_set.Read("租赁合同纠纷"));
        var each = TemplateMarks.Read("{{#各 当事人}}")[0];
        values.Enter(each, values.Items(each)[1]);
        Assert.Equal(words, values.Write(TemplateMarks.Read(text)[0]));
    }

    [Theory]
    [InlineData("{{#若 减半}}", "租赁合同纠纷", true)]
    [InlineData("{{#若 减半}}", "", false)]
    [InlineData("{{#若无 减半}}", "", true)]
    [InlineData("{{#若 案件.案由}}", " ", false)]
    [InlineData("{{#若 案件.案由=离婚纠纷}}", "离婚纠纷", true)]
    [InlineData("{{#若 案件.案由=离婚纠纷}}", "租赁合同纠纷", false)]
    [InlineData("{{#若 当事人}}", "", true)]
    public void A_condition_holds_or_not(string text, string cause, bool holds) =>
        Assert.Equal(holds, new TemplateValues(s_set.Read(cause)).Holds(TemplateMarks.Read(text)[0]));
}
