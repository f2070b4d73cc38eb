using GolmudCourt.Domain.Filing.Elements;
using Xunit;

namespace GolmudCourt.Domain.Tests.Filing.Elements;

public sealed class ElementCheckTests
{
    private static readonly DateOnly _today = new(2026, 11, 23);

    [Theory]
    [InlineData("50000")]
    [InlineData("５００００")]
    [InlineData("50,000.00")]
    [InlineData("￥50000元")]
    [InlineData(" 50 000 ")]
    public void Money_is_read_in_either_width(string typed) =>
        Assert.Empty(Check("private-lending", ("principal", typed)));

    [Theory]
    [InlineData("principal", "十万", "阿拉伯数字")]
    [InlineData("principal", "-1", "不能是负数")]
    [InlineData("principal", "1e30", "完整写出来")]
    [InlineData("principal", "99999999999999999999999999999999", "金额太大")]
    [InlineData("principal", "10000000000001", "金额太大")]
    [InlineData("principal", "1.005", "最多写到分")]
    [InlineData("principal", "0", "应当大于零")]
    [InlineData("rate", "一分", "请填写百分数")]
    [InlineData("rate", "-3", "请填写百分数")]
    [InlineData("rate", "1001", "请填写百分数")]
    [InlineData("delivered-on", "去年", "请填写确切的日期")]
    [InlineData("delivered-on", "2025-02-30", "请填写确切的日期")]
    [InlineData("delivered-on", "0024-03-02", "请填写确切的日期")]
    [InlineData("payee", "随便", "请从所列选项中选择一项")]
    [InlineData("repaid", "yes", "请从所列选项中选择一项")]
    public void What_cannot_be_read_is_said_at_its_field(string key, string typed, string sentence) =>
        Assert.Contains(
            Check("private-lending", (key, typed)),
            p => p.Key == key && !p.IsAdvice && p.Sentence.Contains(sentence, StringComparison.Ordinal));

    [Theory]
    [InlineData("rate", "12%")]
    [InlineData("rate", "１２．５％")]
    [InlineData("delivered-on", "2024年3月2日")]
    [InlineData("delivered-on", "２０２４/３/２")]
    [InlineData("delivered-on", "2024.3.2")]
    public void What_people_usually_write_is_read(string key, string typed) => Assert.Empty(Check("private-lending", (key, typed)));

    [Fact]
    public void A_count_is_a_whole_number() =>
        Assert.Contains(Check("divorce", ("children-count", "1.5")), p => p.Key == "children-count");

    [Theory]
    [InlineData("purpose", 200, 0)]
    [InlineData("purpose", 201, 1)]
    [InlineData("other", 10_000, 0)]
    [InlineData("other", 10_001, 1)]
    public void A_text_has_its_longest(string key, int length, int problems) =>
        Assert.Equal(problems, Check("private-lending", (key, new string('事', length))).Count(p => p.Key == key));

    [Fact]
    public void What_is_not_asked_is_neither_required_nor_checked() =>
        Assert.Empty(Check(
            "private-lending",
            ("repaid", "否"), ("owed-principal", "50000"), ("repaid-principal", "rubbish"), ("rate", "12")));

    [Fact]
    public void A_question_that_hangs_on_an_unasked_one_is_not_asked_either()
    {
        // 丈夫 opens protected-time, which opens necessity; 妻子 closes both although the old answers are still there.
        (string, string)[] old = [("protected-time", "妻子在怀孕期间"), ("plaintiff-is", "丈夫")];
        Assert.Contains(Check("divorce", old), p => p.Key == "necessity");
        Assert.Empty(Check("divorce", [.. old, ("plaintiff-is", "妻子")]));
    }

    [Fact]
    public void Problems_come_in_the_order_of_the_questions()
    {
        var form = ElementForms.ByCode("private-lending")!;
        var order = form.Fields.Select(f => f.Key).ToList();
        var told = form.Check(ElementAnswers.Of(form.Code).With(("owed-principal", "99999"), ("principal", "x"), ("repaid", "")), _today);
        Assert.Equal(
            ["principal", "repaid", "owed-principal"],
            told.Select(p => p.Key).Intersect(["owed-principal", "principal", "repaid"]));
        Assert.Equal(told.Select(p => order.IndexOf(p.Key)).Order(), told.Select(p => order.IndexOf(p.Key)));
    }

    [Theory]
    [InlineData("private-lending", "delivered", "50000.01")]
    [InlineData("private-lending", "repaid-principal", "60000")]
    [InlineData("private-lending", "owed-principal", "40000.01")]
    [InlineData("private-lending", "due-on", "2024-03-01")]
    [InlineData("private-lending", "last-repaid-on", "2024-03-01")]
    [InlineData("private-lending", "interest-until", "2024-03-01")]
    [InlineData("private-lending", "last-demand-on", "2024-03-01")]
    [InlineData("sale", "paid", "90001")]
    [InlineData("sale", "owed", "60001")]
    [InlineData("sale", "last-demand-on", "2025-03-31")]
    [InlineData("divorce", "separated-since", "2012-05-19")]
    [InlineData("divorce", "children-count", "0")]
    [InlineData("motor-accident", "finding-on", "2026-05-08")]
    [InlineData("motor-accident", "admitted-on", "2026-05-08")]
    [InlineData("motor-accident", "discharged-on", "2026-05-08")]
    [InlineData("motor-accident", "hospital-days", "16")]
    [InlineData("motor-accident", "plaintiff-share", "主要责任")]
    [InlineData("motor-accident", "claimed", "26000.51")]
    [InlineData("motor-accident", "received", "26000.51")]
    [InlineData("motor-accident", "death-pay", "1")]
    [InlineData("property-service", "arrears-to", "2023-12-31")]
    [InlineData("property-service", "arrears-from", "2019-08-31")]
    [InlineData("property-service", "reminded-on", "2023-12-31")]
    [InlineData("labour", "award-received-on", "2026-11-09")]
    [InlineData("labour", "left-on", "2022-02-28")]
    [InlineData("labour", "unpaid-from", "2022-02-28")]
    [InlineData("labour", "injury-pay", "1")]
    public void Answers_that_contradict_each_other_are_pointed_out(string form, string key, string typed) =>
        Assert.Contains(Check(form, (key, typed)), p => p.Key == key && !p.IsAdvice && p.Sentence.Contains('，'));

    [Fact]
    public void A_buyer_cannot_sue_for_the_unpaid_price() =>
        Assert.Contains(Check("sale", ("role", "买方")), p => p.Key == "breach");

    [Fact]
    public void Losses_must_be_told_in_at_least_one_item() =>
        Assert.Contains(Check("motor-accident", ("medical", ""), ("care", "0")), p => p.Key == "medical");

    [Fact]
    public void A_labour_suit_must_ask_for_something() =>
        Assert.Contains(
            Check("labour", ("confirm-relation", "否"), ("unpaid-wages", ""), ("overtime", "0")),
            p => p.Key == "confirm-relation" && !p.IsAdvice);

    [Theory]
    [InlineData("2026-05-24", "", true)]
    [InlineData("2026-05-23", "", false)]
    [InlineData("2026-05-24", "对方又实施家庭暴力", false)]
    public void Six_months_after_a_failed_divorce_suit_only_new_facts_help(string ended, string newFacts, bool advised)
    {
        var told = Check(
            "divorce",
            ("sued-before", "是"), ("sued-by", "本次的原告"), ("previous-result", "判决不准离婚"),
            ("previous-ended-on", ended), ("new-facts", newFacts));
        Assert.Equal(advised, told.Any(p => p.Key == "new-facts" && p.IsAdvice));
        Assert.DoesNotContain(told, p => !p.IsAdvice);
    }

    [Fact]
    public void The_six_months_do_not_bind_who_was_sued_last_time() =>
        Assert.Empty(Check(
            "divorce",
            ("sued-before", "是"), ("sued-by", "本次的被告"), ("previous-result", "判决不准离婚"), ("previous-ended-on", "2026-11-01")));

    [Theory]
    [InlineData("labour", "award-received-on", "2026-11-08", false)]
    [InlineData("labour", "award-received-on", "2026-11-07", true)]
    [InlineData("private-lending", "due-on", "2026-11-22", false)]
    [InlineData("private-lending", "due-on", "2026-11-23", true)]
    [InlineData("property-service", "arrears-from", "2023-11-23", false)]
    [InlineData("property-service", "arrears-from", "2023-11-22", true)]
    [InlineData("motor-accident", "happened-on", "2023-11-23", false)]
    [InlineData("motor-accident", "happened-on", "2023-11-22", true)]
    public void A_period_that_may_have_run_is_advice_and_never_a_hindrance(string form, string key, string typed, bool advised)
    {
        var told = Check(form, (key, typed), ("award-on", "2026-11-01")).Where(p => p.Key == key).ToList();
        Assert.Equal(advised, told.Any(p => p.IsAdvice));
        Assert.DoesNotContain(told, p => !p.IsAdvice);
    }

    [Fact]
    public void An_employer_is_told_where_a_final_award_is_challenged() =>
        Assert.Contains(Check("labour", ("role", "用人单位"), ("final-award", "是")), p => p.Key == "final-award" && p.IsAdvice);

    [Fact]
    public void Going_to_court_without_arbitration_is_advised_against_but_not_stopped()
    {
        var told = Check("labour", ("arbitration", "没有申请仲裁"), ("direct-reason", "其他原因"), ("direct-detail", "不知道要先仲裁"));
        Assert.True(Assert.Single(told).IsAdvice);
        Assert.Empty(Check("labour", ("arbitration", "没有申请仲裁"), ("direct-reason", "有工资欠条，只要求支付欠条上的工资")));
    }

    private static IReadOnlyList<ElementProblem> Check(string form, params (string Key, string Answer)[] changes) =>
        ElementForms.ByCode(form)!.Check(ElementAnswers.Of(form).With(changes), _today);
}
