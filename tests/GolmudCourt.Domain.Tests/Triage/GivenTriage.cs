using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Domain.Tests.Triage;

/// <summary>Elements of cases for the tests of triage; everything in them is invented.</summary>
internal static class GivenTriage
{
    public static WageBase Wage2021 { get; } = new(2021, 109_346m, "城镇非私营单位就业人员年平均工资", "青海省", "测试", "测试");

    /// <summary>A plain case over a small sum, of which everything is known and nothing stands against small claims.</summary>
    public static TriageElements Plain { get; } = new()
    {
        CauseCodes = ["MS4-116-03", "MS3-116"],
        MoneyOnly = true,
        Amount = 20_000m,
        Wish = Domain.Filing.MediationWish.Unwilling,
        Answers = new Dictionary<TriageQuestion, TriageAnswer>
        {
            [TriageQuestion.FactsClear] = TriageAnswer.Yes,
            [TriageQuestion.RightsClear] = TriageAnswer.Yes,
            [TriageQuestion.LittleDispute] = TriageAnswer.Yes,
            [TriageQuestion.StatusOrTitle] = TriageAnswer.No,
            [TriageQuestion.ForeignElement] = TriageAnswer.No,
            [TriageQuestion.WhereaboutsUnknown] = TriageAnswer.No,
            [TriageQuestion.NeedsAppraisal] = TriageAnswer.No,
            [TriageQuestion.Counterclaim] = TriageAnswer.No,
            [TriageQuestion.BarredFromSummary] = TriageAnswer.No,
        },
    };

    /// <summary>The same case with other answers.</summary>
    public static TriageElements With(this TriageElements elements, params (TriageQuestion Question, TriageAnswer Answer)[] answers)
    {
        var all = elements.Answers.ToDictionary();
        foreach (var (question, answer) in answers)
        {
            all[question] = answer;
        }

        return elements with { Answers = all };
    }

    /// <summary>A creditor who wants a payment order and may have one.</summary>
    public static TriageElements Creditor { get; } = Plain.With(
        (TriageQuestion.WantsPaymentOrder, TriageAnswer.Yes),
        (TriageQuestion.DueAndCertain, TriageAnswer.Yes),
        (TriageQuestion.CreditorOwesNothing, TriageAnswer.Yes),
        (TriageQuestion.Deliverable, TriageAnswer.Yes),
        (TriageQuestion.PreservedBefore, TriageAnswer.No));

    public static TriageSuggestion Suggest(this TriageElements elements) => TriageRules.Suggest(elements, Wage2021);
}
