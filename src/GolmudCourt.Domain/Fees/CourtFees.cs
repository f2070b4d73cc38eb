namespace GolmudCourt.Domain.Fees;

/// <summary>The tariff of the 诉讼费用交纳办法 (国务院令第 481 号).</summary>
public static class CourtFees
{
    /// <summary>The largest amount the portal computes with, in yuan.</summary>
    public const decimal MaxAmount = 1e13m;

    private const decimal PreservationCap = 5_000m;
    private const decimal BankruptcyCap = 300_000m;
    private const string AdministrativeNote = "商标、专利、海事行政案件每件 100 元，其他行政案件每件 50 元。";
    private const string ExecutionNote = "申请时不用预交，执行后由被执行人负担（费用办法 20、38）。";

    /// <summary>Computes a fee.</summary>
    /// <param name="kind">What it is charged for.</param>
    /// <param name="amount">The amount in dispute in yuan, or null where there is none.</param>
    /// <param name="settings">The provincial choices and the rounding.</param>
    /// <exception cref="RuleViolation">
    /// <c>fee.amount</c>: the amount is negative, above <see cref="MaxAmount"/>, finer than a fen, or missing where it is needed.
    /// </exception>
    public static FeeResult Compute(FeeKind kind, decimal? amount, FeeSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Refuse(kind, amount);
        return kind switch
        {
            FeeKind.Property => Scaled(kind, amount, settings, FeeScale.Property, "13(1)", halves: true),
            FeeKind.Divorce => OnBase(kind, amount, settings, settings.DivorceBase, FeeScale.DivorceProperty, "13(2)1"),
            FeeKind.Personality => OnBase(kind, amount, settings, settings.PersonalityBase, FeeScale.PersonalityDamages, "13(2)2"),
            FeeKind.NonProperty => OnBase(kind, amount, settings, settings.NonPropertyBase, null, "13(2)3"),
            FeeKind.Ip when amount is null => OnBase(kind, amount, settings, settings.IpBase, null, "13(3)"),
            FeeKind.Ip => Scaled(kind, amount, settings, FeeScale.Property, "13(3)", halves: true),
            FeeKind.Labour => Fixed(kind, amount, settings, 10m, "13(4)", halves: true),
            FeeKind.Administrative => Fixed(kind, amount, settings, settings.AdministrativeBase, "13(5)", halves: true, AdministrativeNote),
            FeeKind.JurisdictionObjection => Fixed(
                kind, amount, settings, settings.JurisdictionObjectionBase, "13(6)", halves: false, "异议不成立时才交纳。" + Unverified(settings)),
            FeeKind.Execution when amount is null => Fixed(
                kind, amount, settings, settings.ExecutionBase, "14(1)", halves: false, ExecutionNote + Unverified(settings)),
            FeeKind.Execution => Scaled(kind, amount, settings, FeeScale.Execution, "14(1)", halves: false, ExecutionNote),
            FeeKind.Preservation when amount is null => Fixed(kind, amount, settings, 30m, "14(2)", halves: false),
            FeeKind.Preservation => Preservation(amount, settings),
            FeeKind.PaymentOrder => PaymentOrder(amount, settings),
            FeeKind.Bankruptcy => Bankruptcy(amount, settings),
            FeeKind.Confirmation => Fixed(kind, amount, settings, 0m, "8(1)", halves: false, "申请司法确认不收费。"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>Halves a fee for a lawful reason such as the summary procedure, mediation or withdrawal (办法 15, 16, 18).</summary>
    /// <param name="result">A fee as computed.</param>
    /// <param name="reason">Why it is halved, in Chinese, shown in the computation.</param>
    /// <exception cref="RuleViolation"><c>fee.halved-once</c>: it was halved before; <c>fee.not-halved</c>: nothing allows halving it.</exception>
    public static FeeResult Halve(FeeResult result, string reason)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.IsHalved)
        {
            throw new RuleViolation("fee.halved-once", "这笔费用已经减半过一次，依法只能减半一次。", "民诉解释 206");
        }

        if (result.Halved is not { } half)
        {
            throw new RuleViolation("fee.not-halved", $"{FeeKinds.Name(result.Kind)}没有减半收取的法律依据。", "费用办法 15、16、18");
        }

        var basePart = result.Addition == 0m ? half : Math.Min(half, Math.Round(result.Base / 2m, 2, MidpointRounding.AwayFromZero));
        return result with
        {
            Base = basePart,
            Addition = half - basePart,
            Fee = half,
            Halved = null,
            IsHalved = true,
            Steps = [.. result.Steps, new FeeStep(reason, "减半收取", half - result.Fee)],
        };
    }

    /// <summary>Refuses an amount no fee can be computed from.</summary>
    internal static void Refuse(decimal amount)
    {
        var sentence = amount switch
        {
            < 0m => "金额不能是负数。",
            > MaxAmount => "金额太大，请核对后填写不超过 10 万亿元的数。",
            _ when Math.Round(amount, 2) != amount => "金额最多写到分，也就是两位小数。",
            _ => null,
        };
        if (sentence is not null)
        {
            throw new RuleViolation("fee.amount", sentence, field: "amount");
        }
    }

    private static void Refuse(FeeKind kind, decimal? amount)
    {
        if (amount is { } given)
        {
            Refuse(given);
        }
        else if (kind is FeeKind.Property or FeeKind.PaymentOrder or FeeKind.Bankruptcy)
        {
            throw new RuleViolation("fee.amount", $"请填写金额，{FeeKinds.Name(kind)}按金额计算费用。", field: "amount");
        }
    }

    private static FeeResult Preservation(decimal? amount, FeeSettings settings)
    {
        List<FeeStep> steps = [.. FeeScale.Preservation.Steps(amount!.Value)];
        Cap(steps, PreservationCap, "最高不超过 5000 元");
        return Build(FeeKind.Preservation, amount, settings, 0m, steps, "14(2)", halves: false);
    }

    private static FeeResult PaymentOrder(decimal? amount, FeeSettings settings)
    {
        List<FeeStep> steps = [.. FeeScale.Property.Steps(amount!.Value)];
        var whole = steps.Sum(s => s.Part);
        steps.Add(new FeeStep("申请支付令", "按财产案件受理费的三分之一", settings.Round(whole / 3m) - whole));
        return Build(FeeKind.PaymentOrder, amount, settings, 0m, steps, "14(3)", halves: false);
    }

    private static FeeResult Bankruptcy(decimal? amount, FeeSettings settings)
    {
        List<FeeStep> steps = [.. FeeScale.Property.Steps(amount!.Value)];
        steps.Add(new FeeStep("申请破产", "按财产案件受理费减半", -steps.Sum(s => s.Part) / 2m));
        Cap(steps, BankruptcyCap, "最高不超过 30 万元");
        return Build(FeeKind.Bankruptcy, amount, settings, 0m, steps, "14(6)", halves: false, "清算后交纳（费用办法 20）。");
    }

    private static FeeResult Fixed(
        FeeKind kind, decimal? amount, FeeSettings settings, decimal sum, string article, bool halves, string? note = null) =>
        Build(kind, amount, settings, sum, [], article, halves, note);

    private static FeeResult OnBase(
        FeeKind kind, decimal? amount, FeeSettings settings, decimal sum, FeeScale? scale, string article) =>
        Build(
            kind,
            amount,
            settings,
            sum,
            scale is not null && amount is { } given ? scale.Steps(given) : [],
            article,
            halves: true,
            Unverified(settings));

    private static FeeResult Scaled(
        FeeKind kind, decimal? amount, FeeSettings settings, FeeScale scale, string article, bool halves, string? note = null) =>
        Build(kind, amount, settings, 0m, scale.Steps(amount!.Value), article, halves, note);

    private static FeeResult Build(
        FeeKind kind,
        decimal? amount,
        FeeSettings settings,
        decimal basePart,
        IEnumerable<FeeStep> computed,
        string article,
        bool halves,
        string? note = null)
    {
        List<FeeStep> steps = [.. computed];
        if (steps.Count == 0 || basePart != 0m)
        {
            steps.Insert(0, new FeeStep("每件", $"{basePart:0.##} 元", basePart));
        }

        var exact = steps.Sum(s => s.Part);
        var fee = settings.Round(exact);
        if (fee != exact)
        {
            steps.Add(new FeeStep("合计取整", settings.Rounding == FeeRounding.ToFen ? "四舍五入到分" : "四舍五入到元", fee - exact));
        }

        decimal? halved = halves ? settings.Round(fee / 2m) : null;
        return new FeeResult(kind, amount, basePart, fee - basePart, fee, halved, $"诉讼费用交纳办法 {article}", note, steps);
    }

    private static void Cap(List<FeeStep> steps, decimal cap, string words)
    {
        var sum = steps.Sum(s => s.Part);
        if (sum > cap)
        {
            steps.Add(new FeeStep("超出封顶的部分", words, cap - sum));
        }
    }

    private static string? Unverified(FeeSettings settings) => settings.ProvincialVerified ? null : FeeSettings.UnverifiedNote;
}
