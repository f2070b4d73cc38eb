using DocumentFormat.OpenXml.Wordprocessing;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Documents.Templates;
using Xunit;

namespace GolmudCourt.Web.Tests.Documents;

/// <summary>Templates as people make them in Word, filled in and refused.</summary>
public sealed class TemplateEngineTests
{
    private static readonly FactSet<(string Name, string? Address)> s_party = new FactSet<(string Name, string? Address)>()
        .Text("姓名", "", p => p.Name).Text("住所", "", p => p.Address);

    private static readonly FactSet<int> s_set = new FactSet<int>()
        .Text("案件.案由", "", _ => "租赁合同纠纷").Text("事实", "", _ => "第一段。\n第二段。").Text("空", "", _ => null)
        .Money("金额", "", _ => 12_000m).Day("日期", "", _ => new DateOnly(2026, 11, 22))
        .List("当事人", "", s_party, n => Enumerable.Range(1, n).Select(i => ($"当事人{i}", i == 1 ? "格尔木" : null)));

    [Fact]
    public void A_mark_that_Word_cut_into_runs_is_filled_in()
    {
        var filled = Fill(Word.Of("案由：{¦{案件¦.案¦由}¦}，金额{{金额|大¦写}}。"));
        Assert.Equal("案由：租赁合同纠纷，金额人民币壹万贰仟元整。", Assert.Single(Word.Lines(filled)));
    }

    [Fact]
    public void A_value_takes_the_form_of_where_its_mark_begins()
    {
        var filled = PaperReader.Read(Fill(Word.Of("案由：¦{{案件.案由}}¦。")));
        var runs = Assert.IsType<PaperParagraph>(Assert.Single(filled)).Runs;
        Assert.Equal([("案由：", false), ("租赁合同纠纷", true), ("。", false)], runs.Select(r => (r.Text, r.Bold)));
    }

    [Fact]
    public void A_block_alone_in_its_paragraph_repeats_whole_paragraphs()
    {
        var lines = Word.Lines(Fill(Word.Of("{{#各¦ 当事人}}", "{{当事人.序号|中文}}、{{当事人.姓名}}", "{{#若 当事人.住所}}", "住所：{{当事人.住所}}", "{{/若}}", "{{/各}}", "完"), 2));
        Assert.Equal(["一、当事人1", "住所：格尔木", "二、当事人2", "完"], lines);
    }

    [Fact]
    public void A_block_within_a_line_takes_a_part_of_the_line()
    {
        var lines = Word.Lines(Fill(Word.Of("当事人：{{#各 当事人}}{{姓名}}{{#若 住所}}（{{住所}}）{{/若}}；{{/各}}共{{#若无 空}}若干{{/若无}}人"), 2));
        Assert.Equal("当事人：当事人1（格尔木）；当事人2；共若干人", Assert.Single(lines));
    }

    [Fact]
    public void A_block_alone_in_its_row_repeats_rows()
    {
        var docx = Fill(Word.Of(body => body.Append(Word.Table(["姓名", "住所"], ["{{#各 当事人}}", ""], ["{{当事人.姓名}}", "{{当事人.住所}}"], ["{{/各}}"]), Word.Line("完"))), 3);
        Assert.Equal(["姓名", "住所", "当事人1", "格尔木", "当事人2", "", "当事人3", "", "完"], Word.Lines(docx));
        Assert.Empty(Word.Faults(docx));
    }

    [Fact]
    public void An_empty_list_leaves_nothing_behind()
    {
        var docx = Fill(Word.Of(body => body.Append(Word.Line("{{#各 当事人}}"), Word.Line("{{当事人.姓名}}"), Word.Line("{{/各}}"), Word.Table(["{{#各 当事人}}"], ["{{姓名}}"], ["{{/各}}"]), Word.Line("完"))), 0);
        Assert.Equal(["完"], Word.Lines(docx));
    }

    [Fact]
    public void A_paragraph_that_says_nothing_any_more_is_taken_away() =>
        Assert.Equal(["头", "尾"], Word.Lines(Fill(Word.Of("头", "{{#若 空}}没有{{/若}}", "{{空}}", "尾"))));

    [Fact]
    public void A_value_of_several_lines_becomes_several_paragraphs() =>
        Assert.Equal(["第一段。", "第二段。"], Word.Lines(Fill(Word.Of("{{事实}}"))));

    [Fact]
    public void What_a_person_typed_is_text_and_nothing_else()
    {
        var set = new FactSet<int>().Text("案件.案由", "", _ => "{{金额}}<w:br/>&\u0007{{#各 当事人}}");
        var filled = TemplateEngine.Fill(Word.Of("{{案件.案由}}"), set.Read(0), "测试");
        Assert.Equal("{{金额}}<w:br/>&{{#各 当事人}}", Assert.Single(Word.Lines(filled)));
    }

    [Theory]
    [InlineData("原告：{{案件.案号}}", "没有“案件.案号”这个占位符，是不是“案件.案由”？")]
    [InlineData("{{案件.案由", "不是完整的占位符")]
    [InlineData("{{#若 空}}没有结束", "要在同一段里")]
    [InlineData("没有开头{{/各}}", "没有对应的开头")]
    [InlineData("{{#若 空}}{{/各}}", "不对应")]
    [InlineData("{{当事人.姓名}}", "请写在 {{#各 当事人}}")]
    public void What_cannot_be_filled_in_is_refused_with_its_place(string line, string sentence)
    {
        var problem = TemplateCheck.Run(Word.Of("第一段没有问题", line), s_set.Shape)[0];
        Assert.Equal("第2段", problem.Place);
        Assert.Equal(line, problem.Text);
        Assert.Contains(sentence, problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_that_is_never_closed_is_refused() =>
        Assert.Equal(("第1段", "“{{#各 当事人}}”没有对应的 {{/各}}"), Assert.Single(TemplateCheck.Run(Word.Of("{{#各 当事人}}", "{{当事人.姓名}}"), s_set.Shape)) is var p ? (p.Place, p.Sentence) : default);

    [Fact]
    public void A_block_that_opens_in_a_row_and_closes_below_the_table_is_refused()
    {
        var docx = Word.Of(body => body.Append(Word.Table(["{{#各 当事人}}"], ["{{姓名}}"]), Word.Line("{{/各}}")));
        Assert.Contains("不在同一层", Assert.Single(TemplateCheck.Run(docx, s_set.Shape)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_reaches_outside_is_refused()
    {
        var field = Word.Of(body => body.AppendChild(new Paragraph(new SimpleField(new Run(new Text("x"))) { Instruction = "INCLUDEPICTURE http://example.invalid/a.png" })));
        Assert.Contains("INCLUDEPICTURE", Assert.Single(TemplateCheck.Run(field, s_set.Shape)).Sentence, StringComparison.Ordinal);
        var tracked = Word.Of(body => body.AppendChild(new Paragraph(new InsertedRun(new Run(new Text("{{金额}}"))) { Author = "某人" })));
        Assert.Contains("修订", Assert.Single(TemplateCheck.Run(tracked, s_set.Shape)).Sentence, StringComparison.Ordinal);
        Assert.Contains("打不开", Assert.Single(TemplateCheck.Run([0x50, 0x4B, 3, 4, 5], s_set.Shape)).Sentence, StringComparison.Ordinal);
    }

    public static TheoryData<string> Kinds => [.. DocumentKinds.All.Select(k => k.Code)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_shipped_template_passes_its_own_check_and_makes_a_sound_document(string code)
    {
        var kind = DocumentKinds.ByCode(code)!;
        var shape = PaperFacts.ShapeOf(kind);
        var template = TemplateStore.Shipped(kind);
        Assert.Empty(TemplateCheck.Run(template.Content, shape).Select(p => $"{p.Place} {p.Sentence}"));
        Assert.Empty(Word.Faults(template.Content));
        var filled = TemplateEngine.Fill(template.Content, SampleFacts.Of(shape), kind.Name);
        Assert.Empty(Word.Faults(filled));
        Assert.DoesNotContain("{{", Word.Text(filled), StringComparison.Ordinal);
        Assert.Empty(TemplateCheck.Run(filled, shape));
    }

    private static byte[] Fill(byte[] template, int parties = 1)
    {
        Assert.Empty(TemplateCheck.Run(template, s_set.Shape).Select(p => $"{p.Place} {p.Sentence}"));
        return TemplateEngine.Fill(template, s_set.Read(parties), "测试");
    }
}
