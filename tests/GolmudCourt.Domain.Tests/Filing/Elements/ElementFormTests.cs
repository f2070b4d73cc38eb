using GolmudCourt.Domain.Causes;
using GolmudCourt.Domain.Filing.Elements;
using Xunit;

namespace GolmudCourt.Domain.Tests.Filing.Elements;

public sealed class ElementFormTests
{
    private static readonly DateOnly _today = new(2026, 11, 23);

    public static TheoryData<string> Forms => [.. ElementForms.All.Select(f => f.Code)];

    [Fact]
    public void The_six_disputes_of_the_portal_have_a_form_each() =>
        Assert.Equal(
            ["private-lending", "sale", "divorce", "motor-accident", "property-service", "labour"],
            ElementForms.All.Select(f => f.Code));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_key_stands_once(string code)
    {
        var keys = Form(code).Fields.Select(f => f.Key).ToList();
        Assert.Equal(keys.Distinct(), keys);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_condition_points_to_an_earlier_field_and_to_answers_it_has(string code)
    {
        var fields = Form(code).Fields.ToList();
        foreach (var field in fields.Where(f => f.OnlyWhen is not null))
        {
            var asked = fields.TakeWhile(f => f != field).SingleOrDefault(f => f.Key == field.OnlyWhen!.Key);
            Assert.True(asked is { Choices: not null }, field.Key);
            Assert.All(field.OnlyWhen!.AnyOf, answer => Assert.Contains(answer, asked!.Choices!));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_choice_has_choices_and_nothing_else_does(string code) =>
        Assert.All(Form(code).Fields, f => Assert.Equal(f.Kind is ElementKind.Choice or ElementKind.YesNo, f.Choices is { Count: >= 2 }));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_count_says_what_it_counts(string code) =>
        Assert.All(Form(code).Fields.Where(f => f.Kind == ElementKind.Count), f => Assert.False(string.IsNullOrEmpty(f.Unit)));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Complete_answers_have_no_problem(string code) => Assert.Empty(Form(code).Check(ElementAnswers.Of(code), _today));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_required_answer_that_is_left_out_is_asked_for(string code)
    {
        var form = Form(code);
        var whole = ElementAnswers.Of(code);
        foreach (var field in form.Fields.Where(f => f.Required && form.IsAsked(f, whole)))
        {
            var problem = form.Check(ElementAnswers.Of(code).With((field.Key, "  ")), _today).FirstOrDefault(p => p.Key == field.Key);
            Assert.True(problem is { IsAdvice: false } && problem.Sentence.Contains(field.Label, StringComparison.Ordinal), field.Key);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_past_day_may_be_today_but_not_tomorrow(string code)
    {
        foreach (var field in Form(code).Fields.Where(f => f.PastFact && Form(code).IsAsked(f, ElementAnswers.Of(code))))
        {
            Assert.DoesNotContain(
                Form(code).Check(ElementAnswers.Of(code).With((field.Key, "2026-11-23")), _today),
                p => p.Key == field.Key && p.Sentence.Contains("不能晚于今天", StringComparison.Ordinal));
            Assert.Contains(
                Form(code).Check(ElementAnswers.Of(code).With((field.Key, "2026-11-24")), _today),
                p => p.Key == field.Key && p.Sentence.Contains("不能晚于今天", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Nothing_answered_tells_nothing(string code) =>
        Assert.Equal("", Form(code).Compose(new Dictionary<string, string>()));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_answer_alone_and_any_rubbish_is_survived(string code)
    {
        foreach (var field in Form(code).Fields)
        {
            foreach (var answer in (string[])["{0}", "𠮷", "\uD83D", "-1", "1e30", "<script>", .. field.Choices ?? []])
            {
                var answers = new Dictionary<string, string> { [field.Key] = answer, ["unknown"] = "x" };
                Assert.NotEmpty(Form(code).Check(answers, _today));
                Assert.DoesNotContain("。。", Form(code).Compose(answers), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_answer_of_a_complete_form_changes_what_is_told(string code)
    {
        var form = Form(code);
        var whole = form.Compose(ElementAnswers.Of(code));

        // These only open other questions or prepare the hearing; the pleading need not say them.
        string[] silent =
        [
            "plaintiff-is", "violence", "guaranteed", "collateral", "settled", "rescind", "final-award", "injured", "disabled", "role",
        ];
        foreach (var key in ElementAnswers.Of(code).Keys.Except(silent))
        {
            var without = ElementAnswers.Of(code);
            without.Remove(key);
            Assert.True(whole != form.Compose(without), key);
        }
    }

    [Theory]
    [InlineData("MS4-108-03", "private-lending")]
    [InlineData("MS4-088-08", "sale")]
    [InlineData("MS3-411", "motor-accident")]
    [InlineData("MS4-205-05", "labour")]
    [InlineData("MS4-108-01", null)]
    [InlineData("MS9", null)]
    public void The_form_follows_the_cause_or_the_line_above_it(string cause, string? form)
    {
        var catalogue = new CauseCatalogue(
            [
                new(2026, 2, "十、", "MS2-10", null, "合同纠纷"),
                new(2026, 3, "88", "MS3-088", "MS2-10", "买卖合同纠纷"),
                new(2026, 4, "88.8", "MS4-088-08", "MS3-088", "信息网络买卖合同纠纷"),
                new(2026, 3, "108", "MS3-108", "MS2-10", "借款合同纠纷"),
                new(2026, 4, "108.1", "MS4-108-01", "MS3-108", "金融借款合同纠纷"),
                new(2026, 4, "108.3", "MS4-108-03", "MS3-108", "民间借贷纠纷"),
                new(2026, 3, "411", "MS3-411", null, "机动车交通事故责任纠纷"),
                new(2026, 2, "十九、", "MS2-19", null, "劳动争议"),
                new(2026, 3, "205", "MS3-205", "MS2-19", "劳动合同纠纷"),
                new(2026, 4, "205.5", "MS4-205-05", "MS3-205", "追索劳动报酬纠纷"),
            ],
            []);
        Assert.Equal(form, ElementForms.ForCause(cause, catalogue)?.Code);
    }

    private static ElementForm Form(string code) => ElementForms.ByCode(code)!;
}
