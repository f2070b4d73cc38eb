using GolmudCourt.Domain.Causes;
using GolmudCourt.Web.Data.Reference;
using Xunit;

namespace GolmudCourt.Web.Tests.Data;

public sealed class ReferenceDataTests
{
    private static readonly ReferenceData _data = new();

    public static TheoryData<string, string> EverydayWords => new()
    {
        { "欠钱", "108.3" },
        { "借条", "108.3" },
        { " 欠 钱 ", "108.3" },
        { "朋友欠钱不还怎么办", "108.3" },
        { "108.3", "108.3" },
        { "１０８．３", "108.3" },
        { "民间借贷纠纷", "108.3" },
        { "民间借贷", "108.3" },
        { "车祸", "411" },
        { "交通事故", "411" },
        { "机动车 事故", "411" },
        { "离婚", "14" },
        { "我要离婚", "14" },
        { "物业费", "126" },
        { "抚养费", "22.1" },
        { "彩礼", "12" },
        { "家暴", "481" },
        { "遗产", "29" },
        { "讨薪", "205.5" },
        { "老板拖欠工资", "205.5" },
        { "工伤", "206.2" },
        { "农民工工资", "144" },
        { "押金", "116.2" },
        { "工程款", "120.3" },
        { "货款", "88" },
        { "网购", "88.8" },
        { "快递丢了", "142.3" },
        { "草场", "65" },
        { "放牧", "139" },
        { "漏水", "55.7" },
        { "造谣", "6" },
        { "照片被用", "4" },
        { "狗咬", "419" },
        { "医疗事故", "413" },
        { "信用卡", "115.2" },
        { "运费", "121.2" },
        { "盐湖", "60" },
        { "司法确认", "448" },
        { "支付令", "458" },
    };

    [Theory]
    [InlineData(1, 12)]
    [InlineData(2, 59)]
    [InlineData(3, 514)]
    [InlineData(4, 470)]
    public void The_list_of_causes_is_whole_at_every_level(int level, int count) =>
        Assert.Equal(count, _data.Causes.All.Count(c => c.Level == level));

    [Fact]
    public void Third_level_numbers_run_from_1_to_514_without_a_gap() =>
        Assert.Equal(
            Enumerable.Range(1, 514).Select(n => $"{n}"),
            _data.Causes.All.Where(c => c.Level == 3).Select(c => c.Number));

    [Fact]
    public void Fourth_level_numbers_run_on_from_1_under_their_third_level()
    {
        foreach (var third in _data.Causes.All.Where(c => c.Level == 3))
        {
            var children = _data.Causes.Children(third.Code).Select(c => c.Number).ToList();
            Assert.Equal(Enumerable.Range(1, children.Count).Select(n => $"{third.Number}.{n}"), children);
        }
    }

    [Fact]
    public void Every_cause_stands_one_level_under_its_parent() =>
        Assert.All(_data.Causes.All, c => Assert.Equal(
            c.Level - 1,
            c.ParentCode is null ? 0 : _data.Causes.ByCode(c.ParentCode)!.Level));

    [Fact]
    public void The_other_tables_have_the_counts_their_readme_states()
    {
        Assert.Equal(3213, _data.Divisions.Current.Count);
        Assert.Equal(
            [34, 333, 2846],
            Enum.GetValues<DivisionLevel>().Select(l => _data.Divisions.Current.Count(d => d.Level == l)));
        Assert.Equal(1065, _data.Divisions.Retired.Count);
        Assert.Equal(422, _data.Towns.Count);
        Assert.Equal(56, _data.EthnicGroups.Count);
        Assert.Equal(254, _data.CalendarDays.Count);
        Assert.Equal(54, _data.Courts.Count);
        Assert.Equal(50, _data.CaseTypes.Count);
    }

    [Fact]
    public void No_key_stands_twice()
    {
        AssertUnique(_data.Towns.Select(t => t.Code));
        AssertUnique(_data.EthnicGroups.Select(e => e.Code));
        AssertUnique(_data.EthnicGroups.Select(e => e.LetterCode));
        AssertUnique(_data.EthnicGroups.Select(e => e.Name));
        AssertUnique(_data.CalendarDays.Select(d => d.Date));
        AssertUnique(_data.CaseTypes.Select(t => t.Code));
        AssertUnique(_data.Courts.Select(c => c.Name));
        AssertUnique(_data.Courts.Where(c => c.Code is not null).Select(c => c.Code));
        AssertUnique(_data.Causes.Synonyms.Select(s => s.Word));
    }

    [Fact]
    public void Every_division_has_its_parent_and_every_court_its_superior()
    {
        Assert.All(
            _data.Divisions.Current.Concat(_data.Divisions.Retired),
            d => Assert.True(d.Level == DivisionLevel.Province ? d.ParentCode is null : _data.Divisions.IsKnown(d.ParentCode!), d.Code));
        Assert.All(
            _data.Courts.Where(c => c.ParentCode is not null),
            c => Assert.Contains(_data.Courts, above => above.Code == c.ParentCode));

        // 大柴旦 is a statistical unit without a code of its own in the list of the civil-affairs ministry.
        Assert.All(
            _data.Towns.Where(t => !_data.Divisions.IsKnown(t.CountyCode)),
            t => Assert.Equal("632857", t.CountyCode));
    }

    [Fact]
    public void Golmud_has_five_streets_two_towns_and_two_townships() =>
        Assert.Equal(
            ["乡 2", "其他 2", "街道 5", "镇 2"],
            _data.Towns.Where(t => t.CountyCode == "632801")
                .GroupBy(t => t.Type).Select(g => $"{g.Key} {g.Count()}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("632801", "青海省海西蒙古族藏族自治州格尔木市")]
    [InlineData("110101", "北京市东城区")]
    [InlineData("110103", "北京市崇文区")]
    [InlineData("433001", "湖南省怀化市")]
    [InlineData("999999", null)]
    public void A_division_is_named_from_the_province_down_also_when_retired(string code, string? name)
    {
        Assert.Equal(name, _data.Divisions.NameOf(code));
        Assert.Equal(name is not null, _data.Divisions.IsKnown(code));
    }

    [Fact]
    public void A_retired_division_is_not_offered_for_an_address()
    {
        Assert.DoesNotContain(_data.Divisions.Children("110000"), d => d.Code == "110103");
        Assert.Contains(_data.Divisions.Children("632800"), d => d.Code == "632801");
        Assert.Equal(34, _data.Divisions.Provinces.Count());
    }

    [Theory]
    [InlineData("2026-02-14", false)]
    [InlineData("2026-02-15", true)]
    [InlineData("2026-10-10", false)]
    [InlineData("2020-02-01", true)]
    public void The_calendar_knows_days_off_and_days_worked(string date, bool isHoliday) =>
        Assert.Equal(isHoliday, Assert.Single(_data.CalendarDays, d => d.Date == DateOnly.Parse(date, null)).IsHoliday);

    [Fact]
    public void What_is_derived_or_uncertain_is_listed_for_the_administrator()
    {
        Assert.Contains(_data.UnverifiedRows, r => r.Key == "青2801" && r.Note.StartsWith("推得", StringComparison.Ordinal));
        Assert.Contains(_data.UnverifiedRows, r => r.Key == "茫崖市人民法院");
        Assert.DoesNotContain(_data.UnverifiedRows, r => r.Key is "青28" or "民初");
        Assert.Equal(52, _data.UnverifiedRows.Count(r => r.Table == "青海法院代字"));
        Assert.Equal(19, _data.UnverifiedRows.Count(r => r.Table == "案件类型代字"));
    }

    [Fact]
    public void There_are_words_enough_and_each_leads_to_a_selectable_cause()
    {
        Assert.True(_data.Causes.Synonyms.Count >= 150);
        Assert.All(_data.Causes.Synonyms, s => Assert.True(_data.Causes.IsSelectable(_data.Causes.ByCode(s.CauseCode)!), s.Word));
    }

    [Theory]
    [MemberData(nameof(EverydayWords))]
    public void What_people_type_leads_to_the_right_cause_first(string typed, string number) =>
        Assert.Equal(number, _data.Causes.Search(typed, 10)[0].Cause.Number);

    [Fact]
    public void Every_everyday_word_typed_alone_finds_its_cause_among_the_first_five() =>
        Assert.All(
            _data.Causes.Synonyms,
            s => Assert.True(_data.Causes.Search(s.Word, 5).Any(h => h.Cause.Code == s.CauseCode), s.Word));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("qwerty")]
    [InlineData("你好世界")]
    [InlineData("《》，。")]
    public void What_fits_nothing_finds_nothing(string typed) => Assert.Empty(_data.Causes.Search(typed, 10));

    [Theory]
    [InlineData("6", CauseFees.Personality)]
    [InlineData("11.1", CauseFees.Personality)]
    [InlineData("14", CauseFees.Divorce)]
    [InlineData("15", CauseFees.Property)]
    [InlineData("22.1", CauseFees.Property)]
    [InlineData("22.2", CauseFees.NonProperty)]
    [InlineData("27", CauseFees.NonProperty)]
    [InlineData("108.3", CauseFees.Property)]
    [InlineData("411", CauseFees.Property)]
    [InlineData("165.2", CauseFees.Ip)]
    [InlineData("205.5", CauseFees.Labour)]
    [InlineData("214.2", CauseFees.Labour)]
    [InlineData("448", CauseFees.Confirmation)]
    [InlineData("454", CauseFees.Free)]
    [InlineData("458", CauseFees.PaymentOrder)]
    [InlineData("459", CauseFees.OtherApplication)]
    [InlineData("461", CauseFees.Bankruptcy)]
    [InlineData("475", CauseFees.Preservation)]
    [InlineData("481", CauseFees.Free)]
    [InlineData("485", CauseFees.Preservation)]
    [InlineData("512.1", CauseFees.Property)]
    public void The_place_in_the_list_hints_at_the_kind_of_fee(string number, string kind) =>
        Assert.Equal(kind, _data.Causes.FeeCodeOf(_data.Causes.All.Single(c => c.Number == number)));

    private static void AssertUnique<T>(IEnumerable<T> keys)
    {
        var all = keys.ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
    }
}
