using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Filing;

/// <summary>The notice to pay the acceptance fee, within 7 days of its receipt (费用办法 22).</summary>
public sealed class FeeNotice
{
    private FeeNotice()
    {
    }

    internal FeeNotice(decimal amount, string basis, bool halved, Deadline deadline, DateTimeOffset at)
    {
        Amount = amount;
        Basis = basis;
        Halved = halved;
        Deadline = deadline;
        IssuedAt = at;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Yuan to pay, after halving where it applies and before relief.</summary>
    public decimal Amount { get; private set; }

    /// <summary>How it was computed, in words.</summary>
    public string Basis { get; private set; } = "";

    /// <summary>Whether it was halved for summary procedure; it is halved at most once (民诉解释 206).</summary>
    public bool Halved { get; private set; }

    /// <summary>By when.</summary>
    public Deadline Deadline { get; private set; } = null!;

    /// <summary>When the notice was given.</summary>
    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>Yuan remitted by a relief decision.</summary>
    public decimal Remitted { get; private set; }

    /// <summary>The later day allowed by a deferral, or null.</summary>
    public DateOnly? DeferredTo { get; private set; }

    /// <summary>When payment was recorded.</summary>
    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>The number on the payment slip.</summary>
    public string? PaymentReference { get; private set; }

    /// <summary>Yuan still to be paid.</summary>
    public decimal Payable => PaidAt is null ? Amount - Remitted : 0m;

    internal void Pay(string reference, DateTimeOffset at)
    {
        PaymentReference = reference;
        PaidAt = at;
    }

    internal void Remit(decimal amount) => Remitted = amount;

    internal void Defer(DateOnly to) => DeferredTo = to;

    internal void Recount(Deadline deadline) => Deadline = deadline;
}

/// <summary>What is asked: 缓交, 减交 or 免交.</summary>
public enum FeeReliefKind
{
    /// <summary>缓交.</summary>
    Deferral,

    /// <summary>减交, at least 30 % (费用办法 46).</summary>
    Reduction,

    /// <summary>免交, natural persons only (费用办法 45).</summary>
    Exemption,
}

/// <summary>A statutory ground for relief (费用办法 45-47).</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Kind">The relief it supports.</param>
/// <param name="Name">The ground in words.</param>
public sealed record FeeReliefGround(string Code, FeeReliefKind Kind, string Name);

/// <summary>The grounds of relief, as the regulation lists them.</summary>
public static class FeeReliefGrounds
{
    /// <summary>All grounds.</summary>
    public static IReadOnlyList<FeeReliefGround> All { get; } =
    [
        new("exempt-disabled", FeeReliefKind.Exemption, "残疾人，没有固定生活来源"),
        new("exempt-support", FeeReliefKind.Exemption, "追索赡养费、扶养费、抚育费、抚恤金"),
        new("exempt-minimum", FeeReliefKind.Exemption, "低保对象、特困或者五保供养对象、领取失业保险金人员，没有其他收入"),
        new("exempt-rescue", FeeReliefKind.Exemption, "见义勇为或者保护公共利益受损害，请求赔偿或者补偿"),
        new("exempt-other", FeeReliefKind.Exemption, "确实需要免交的其他情形"),
        new("reduce-disaster", FeeReliefKind.Reduction, "因自然灾害等造成生活困难，正在接受救济，或者生产经营难以为继"),
        new("reduce-veteran", FeeReliefKind.Reduction, "国家规定的优抚、安置对象"),
        new("reduce-welfare", FeeReliefKind.Reduction, "社会福利机构和救助管理站"),
        new("reduce-other", FeeReliefKind.Reduction, "确实需要减交的其他情形"),
        new("defer-insurance", FeeReliefKind.Deferral, "追索社会保险金、经济补偿金"),
        new("defer-injury", FeeReliefKind.Deferral, "海上、交通、医疗、工伤、产品质量等人身伤害事故的受害人请求赔偿"),
        new("defer-aid", FeeReliefKind.Deferral, "正在接受法律援助"),
        new("defer-other", FeeReliefKind.Deferral, "确实需要缓交的其他情形"),
    ];

    /// <summary>The name of a kind.</summary>
    public static string Name(FeeReliefKind kind) => kind switch
    {
        FeeReliefKind.Deferral => "缓交",
        FeeReliefKind.Reduction => "减交",
        _ => "免交",
    };

    /// <summary>Finds a ground.</summary>
    public static FeeReliefGround? ByCode(string? code) => All.FirstOrDefault(g => g.Code == code);
}

/// <summary>An application for relief and its decision (费用办法 44-51).</summary>
public sealed class FeeReliefApplication
{
    private FeeReliefApplication()
    {
    }

    internal FeeReliefApplication(int number, FeeReliefGround ground, string statement, Occasion occasion)
    {
        Number = number;
        Kind = ground.Kind;
        GroundCode = ground.Code;
        Statement = statement;
        AppliedAt = occasion.Now;
        AppliedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>缓交, 减交 or 免交.</summary>
    public FeeReliefKind Kind { get; private set; }

    /// <summary>The code of the statutory ground.</summary>
    public string GroundCode { get; private set; } = "";

    /// <summary>The circumstances in the applicant's words.</summary>
    public string Statement { get; private set; } = "";

    /// <summary>When applied.</summary>
    public DateTimeOffset AppliedAt { get; private set; }

    /// <summary>Who applied.</summary>
    public string AppliedBy { get; private set; } = "";

    /// <summary>Whether it was granted; null while undecided.</summary>
    public bool? Granted { get; private set; }

    /// <summary>Percent remitted, of a reduction.</summary>
    public int? ReductionPercent { get; private set; }

    /// <summary>The day to which payment is deferred.</summary>
    public DateOnly? DeferredTo { get; private set; }

    /// <summary>The reasons of the decision; always given when not granted (费用办法 51).</summary>
    public string? DecisionReason { get; private set; }

    /// <summary>When decided.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Who decided.</summary>
    public string? DecidedBy { get; private set; }

    internal void Decide(FeeReliefDecision decision, Occasion occasion)
    {
        Granted = decision.Granted;
        ReductionPercent = decision.Granted && Kind == FeeReliefKind.Reduction ? decision.ReductionPercent : null;
        DeferredTo = decision.Granted && Kind == FeeReliefKind.Deferral ? decision.DeferredTo : null;
        DecisionReason = decision.Reason;
        DecidedAt = occasion.Now;
        DecidedBy = occasion.Actor.Name;
    }
}

/// <summary>The president's decision on relief.</summary>
/// <param name="Granted">Whether it is granted.</param>
/// <param name="ReductionPercent">Percent remitted, for a reduction: 30 or more.</param>
/// <param name="DeferredTo">The day of payment, for a deferral.</param>
/// <param name="Reason">The reasons.</param>
public sealed record FeeReliefDecision(bool Granted, int? ReductionPercent, DateOnly? DeferredTo, string Reason);
