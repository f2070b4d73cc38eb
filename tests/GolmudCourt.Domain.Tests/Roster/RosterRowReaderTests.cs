using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Roster.Import;
using Xunit;
using static GolmudCourt.Domain.Roster.Import.RosterColumn;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using static GolmudCourt.Domain.Tests.Roster.People;

namespace GolmudCourt.Domain.Tests.Roster;

/// <summary>The table of mediators, cell by cell: what is wrong is said at the cell where it is wrong.</summary>
public sealed class RosterRowReaderTests
{
    private static readonly RosterRowReader _reader = new(["格尔木市测试调解工作站"], Today);

    private static readonly Dictionary<RosterColumn, string?> _good = RosterColumns.All.ToDictionary(c => c.Column, c => (string?)c.Example);

    public static TheoryData<RosterColumn, string?, RosterColumn[]> Cells => new()
    {
        { Name, "", [Name] },
        { Name, "马😀", [Name] },
        { Phone, "", [Phone] },
        { Phone, "12345678901", [Phone] },
        { Phone, "1.39E+10", [Phone] },
        { Phone, "１３９ ００００ １２３４", [] },
        { Categories, "", [Categories] },
        { Categories, "律师、调解明星", [Categories] },
        { Categories, "律师，仲裁员;专家/人大代表", [] },
        { RosterColumn.Organisation, "没有的组织", [RosterColumn.Organisation] },
        { RosterColumn.Organisation, "格尔木市 测试调解工作站", [] },
        { RosterColumn.Fields, "", [RosterColumn.Fields] },
        { RosterColumn.Fields, "劳动、刑事", [RosterColumn.Fields] },
        { RosterColumn.Fields, "劳动纠纷、婚姻家庭", [] },
        { Strengths, Long(201), [Strengths] },
        { Languages, "", [Languages] },
        { Languages, "汉语、英语", [Languages] },
        { Languages, "藏、蒙", [] },
        { Languages, "其他语言", [OtherLanguage] },
        { AreaServed, "", [AreaServed] },
        { Township, Long(51), [Township] },
        { Employer, Long(101), [Employer] },
        { ChargesFees, "", [ChargesFees] },
        { ChargesFees, "看情况", [ChargesFees] },
        { ChargesFees, "是", [FeeNote] },
        { FeeNote, Long(201), [FeeNote] },
        { Biography, "", [Biography] },
        { Biography, Long(1001), [Biography] },
        { Level, "", [] },
        { Level, "最高名册", [Level] },
        { Level, "全国名册", [] },
        { InvitingCourt, "", [InvitingCourt] },
        { MaxOpenMatters, "", [] },
        { MaxOpenMatters, "十件", [MaxOpenMatters] },
        { MaxOpenMatters, "0", [MaxOpenMatters] },
        { MaxOpenMatters, "99999999999", [MaxOpenMatters] },
        { MaxOpenMatters, "-1", [MaxOpenMatters] },
        { CertificateNumber, "", [CertificateNumber] },
        { CertificateNumber, Long(41), [CertificateNumber] },
        { TermFrom, "", [TermFrom] },
        { TermFrom, "2026-13-01", [TermFrom] },
        { TermFrom, "今年", [TermFrom] },
        { TermFrom, "2026年1月1日", [] },
        { TermFrom, "2026/1/1", [] },
        { TermFrom, "2026-01-01 00:00:00", [] },
        { TermFrom, "20260101", [] },
        { TermFrom, "2029-01-01", [TermTo] },
        { TermTo, "2025-12-31", [TermTo] },
        { TermTo, "2026-11-22", [TermTo] },
        { TermTo, "2026-11-23", [] },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void What_is_wrong_is_said_at_its_cell(RosterColumn column, string? text, RosterColumn[] wrong)
    {
        var reading = _reader.Read([Row(7, (column, text))]).Single();
        Assert.True(wrong.SequenceEqual(reading.Problems.Select(p => p.Column)), $"{column} '{text}': {string.Join("; ", reading.Problems)}");
        Assert.Equal(wrong.Length > 0, reading.Candidate is null);
        Assert.All(reading.Problems, p => Assert.Equal(7, p.Row));
    }

    [Fact]
    public void A_row_in_order_is_a_candidate()
    {
        var candidate = _reader.Read([Row(2, (RosterColumn.Organisation, "格尔木市测试调解工作站"))]).Single().Candidate!;
        Assert.Equal((2, "格尔木市测试调解工作站"), (candidate.Row, candidate.OrganisationName));
        Assert.Equal(new RosterCertificate("格调证2026001", new DateOnly(2026, 1, 1), new DateOnly(2028, 12, 31)), candidate.Certificate);
        Assert.Equal([MediatorCategory.Lawyer, MediatorCategory.PeoplesAssessor], candidate.Details.Categories);
        Assert.Equal([CourtLanguage.Chinese, CourtLanguage.Tibetan], candidate.Details.Languages);
        Assert.Equal((false, 10, RosterLevel.Basic), (candidate.Details.ChargesFees, candidate.Details.MaxOpenMatters, candidate.Details.Level));
        Assert.Empty(candidate.Details.Problems());
    }

    [Fact]
    public void A_row_without_certificate_is_a_proposal() =>
        Assert.Null(_reader.Read([Row(2, (CertificateNumber, ""), (TermFrom, ""), (TermTo, null))]).Single().Candidate!.Certificate);

    [Fact]
    public void The_sentence_names_what_was_not_understood_and_what_may_stand_there()
    {
        var problem = _reader.Read([Row(5, (Languages, "汉语、英语、法语"))]).Single().Problems.Single();
        Assert.Equal(("第5行“语言”", "不认识“英语、法语”，可填：汉语、藏语、蒙古语、其他语言"), (problem.Where, problem.Sentence));
    }

    [Fact]
    public void What_stands_twice_is_a_problem_of_the_later_row()
    {
        var readings = _reader.Read(
        [
            Row(2), Row(3, (Phone, "13900009999")), Row(4, (CertificateNumber, "格调证2026002"), (Name, "马 测试"), (Phone, "+86 13900001234")),
            Row(5, (CertificateNumber, "格调证2026003"), (Name, "别人")),
        ]);
        Assert.Equal(
            ["3 CertificateNumber 证书编号与第2行相同，同一名调解员只能填写一行", "4 Phone 姓名和手机号码与第2行相同，同一名调解员只能填写一行"],
            readings.SelectMany(r => r.Problems).Select(p => $"{p.Row} {p.Column} {p.Sentence}"));
        Assert.Equal([2, 5], readings.Where(r => r.Candidate is not null).Select(r => r.Row));
    }

    [Fact]
    public void A_row_that_is_wrong_still_marks_what_comes_after_it()
    {
        var readings = _reader.Read([Row(2, (Biography, "")), Row(3)]);
        Assert.Equal([Biography, Phone, CertificateNumber], readings.SelectMany(r => r.Problems).Select(p => p.Column));
    }

    [Fact]
    public void Empty_rows_are_passed_over() =>
        Assert.Equal([3], _reader.Read([new RosterRow(2, [new(Name, "  ")]), Row(3)]).Select(r => r.Row));

    [Fact]
    public void Of_five_thousand_rows_the_three_wrong_ones_are_found()
    {
        var rows = Enumerable.Range(2, 5000).Select(i => Row(
            i, (CertificateNumber, $"格调证{i}"), (Phone, $"139{i:00000000}"), (RosterColumn.Fields, i is 100 or 2000 or 4999 ? "不知道" : "劳动")));
        Assert.Equal([100, 2000, 4999], _reader.Read(rows).Where(r => r.Candidate is null).Select(r => r.Row));
    }

    [Fact]
    public void What_is_exported_reads_back_the_same()
    {
        var mediator = RosterMediator.Transcribe(
            Guid.NewGuid(),
            Ma with
            {
                Name = "才让·卓玛",
                Categories = Enum.GetValues<MediatorCategory>()[..8],
                Fields = Enum.GetValues<DisputeField>(),
                Languages = Enum.GetValues<CourtLanguage>(),
                OtherLanguage = "哈萨克语",
                Strengths = "草场、草山",
                Township = "郭勒木德镇",
                Employer = "测试单位",
                ChargesFees = true,
                FeeNote = "每件200元",
                Level = RosterLevel.Regional,
                MaxOpenMatters = 12,
            },
            null, "格调证1", Today, Today.AddYears(1), President());
        var row = RosterRow.Of(2, mediator, "格尔木市测试调解工作站");
        Assert.All(RosterColumns.All, c => Assert.NotEmpty(row[c.Column]));
        var candidate = _reader.Read([row]).Single().Candidate!;
        Assert.Empty(MediatorDetails.Differences(mediator.Details(), candidate.Details));
        Assert.Equal(new RosterCertificate("格调证1", Today, Today.AddYears(1)), candidate.Certificate);

        Assert.NotEqual("", RosterRow.Of(2, Proposed(), null)[Name]);
        Assert.Equal("", RosterRow.Of(2, Proposed(), null)[TermFrom]);
    }

    [Fact]
    public void Columns_stand_in_the_order_of_their_enumeration_with_titles_of_their_own()
    {
        Assert.Equal(Enum.GetValues<RosterColumn>(), RosterColumns.All.Select(c => c.Column));
        Assert.Equal(RosterColumns.All.Count, RosterColumns.All.Select(c => c.Title).Distinct().Count());
        Assert.All(RosterColumns.All, c => Assert.Equal(c.Column, RosterColumns.Find(RosterColumns.Title(c.Column))));
        Assert.All(RosterColumns.All.Where(c => c.Required), c => Assert.Single(
            _reader.Read([Row(2, (c.Column, ""))]).Single().Problems, p => p.Column == c.Column));
    }

    [Fact]
    public void Every_field_of_the_form_has_its_column() =>
        Assert.Empty(typeof(MediatorDetails).GetProperties().Select(p => p.Name).Except(Enum.GetNames<RosterColumn>()));

    [Fact]
    public void The_first_row_is_checked_against_the_template()
    {
        Assert.Empty(RosterColumns.HeaderProblems([.. RosterColumns.All.Select(c => $" {c.Title}"), "", null]));
        Assert.Equal(
            ["缺少“手机号码”一列，请使用下载的模板", "不认识“电话”一列，请使用下载的模板，不要改动标题", "“姓名”一列出现了2次"],
            RosterColumns.HeaderProblems([.. RosterColumns.All.Where(c => c.Column != Phone).Select(c => c.Title), "电话", "姓名"]));
    }

    [Fact]
    public void Cells_are_found_by_their_titles()
    {
        var row = RosterRow.ByTitles(9, [new("姓名", " 马测试 "), new("备注", "不要的"), new(" 手机号码", "13900001234"), new("手机号码", "13900005678")]);
        Assert.Equal((9, "马测试", "13900005678", "", false), (row.Number, row[Name], row[Phone], row[Biography], row.IsEmpty));
    }

    private static RosterRow Row(int number, params (RosterColumn Column, string? Text)[] changed)
    {
        var cells = new Dictionary<RosterColumn, string?>(_good);
        foreach (var (column, text) in changed)
        {
            cells[column] = text;
        }

        return new RosterRow(number, cells);
    }

    private static string Long(int length) => new('字', length);
}
