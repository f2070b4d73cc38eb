namespace GolmudCourt.Domain.Indicators;

/// <summary>What a fact record is about.</summary>
public enum FactKind
{
    /// <summary>立案申请.</summary>
    Filing,

    /// <summary>调解.</summary>
    Mediation,

    /// <summary>司法确认.</summary>
    Confirmation,

    /// <summary>送达: one document to one recipient, 一人次.</summary>
    Service,

    /// <summary>投诉.</summary>
    Complaint,

    /// <summary>评价: one person asked about one milestone.</summary>
    Satisfaction,

    /// <summary>审理: a first-instance civil case that is closed.</summary>
    Trial,
}

/// <summary>By what a figure is broken down.</summary>
public enum IndicatorDimension
{
    /// <summary>渠道.</summary>
    Channel,

    /// <summary>案由.</summary>
    Cause,

    /// <summary>人民法庭.</summary>
    Station,

    /// <summary>调解组织.</summary>
    Organisation,
}

/// <summary>In what a figure is read.</summary>
public enum IndicatorUnit
{
    /// <summary>A part of a whole, shown in per cent.</summary>
    Percent,

    /// <summary>件.</summary>
    Matters,

    /// <summary>日, on average.</summary>
    Days,

    /// <summary>次, on average.</summary>
    Times,
}

/// <summary>The module of the assessment an indicator belongs to.</summary>
public enum IndicatorModule
{
    /// <summary>立案服务.</summary>
    Filing,

    /// <summary>多元解纷.</summary>
    Mediation,

    /// <summary>司法确认.</summary>
    Confirmation,

    /// <summary>送达.</summary>
    Service,

    /// <summary>诉讼服务与监督.</summary>
    Care,

    /// <summary>分调裁审.</summary>
    Trial,
}

/// <summary>Which half of an indicator.</summary>
public enum IndicatorPart
{
    /// <summary>分子.</summary>
    Numerator,

    /// <summary>分母.</summary>
    Denominator,
}

/// <summary>Chinese names.</summary>
public static class IndicatorNames
{
    /// <summary>The name of a kind of fact.</summary>
    public static string Of(FactKind kind) => kind switch
    {
        FactKind.Filing => "立案申请",
        FactKind.Mediation => "调解",
        FactKind.Confirmation => "司法确认",
        FactKind.Service => "送达",
        FactKind.Complaint => "投诉",
        FactKind.Trial => "审理",
        _ => "评价",
    };

    /// <summary>The name of a dimension.</summary>
    public static string Of(IndicatorDimension dimension) => dimension switch
    {
        IndicatorDimension.Channel => "渠道",
        IndicatorDimension.Cause => "案由",
        IndicatorDimension.Station => "人民法庭",
        _ => "调解组织",
    };

    /// <summary>The name of a module.</summary>
    public static string Of(IndicatorModule module) => module switch
    {
        IndicatorModule.Filing => "立案服务",
        IndicatorModule.Mediation => "多元解纷",
        IndicatorModule.Confirmation => "司法确认",
        IndicatorModule.Service => "送达",
        IndicatorModule.Trial => "分调裁审",
        _ => "诉讼服务与监督",
    };

    /// <summary>The name of a part.</summary>
    public static string Of(IndicatorPart part) => part == IndicatorPart.Numerator ? "分子" : "分母";

    /// <summary>What stands after a figure.</summary>
    public static string Of(IndicatorUnit unit) => unit switch
    {
        IndicatorUnit.Percent => "%",
        IndicatorUnit.Matters => "件",
        IndicatorUnit.Days => "日",
        _ => "次",
    };
}
