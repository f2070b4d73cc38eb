namespace GolmudCourt.Domain.Roster;

/// <summary>Where the grounds of the roster stand in the law.</summary>
public static class RosterGrounds
{
    /// <summary>The article of a ground of suspension.</summary>
    public static string Article(SuspensionGround ground) => ground switch
    {
        SuspensionGround.ComplaintUnderInquiry => "特邀规定 28；在线调解规则 29",
        SuspensionGround.MissedTraining => "特邀规定 7",
        _ => "特邀规定 10",
    };

    /// <summary>The article of a ground of removal.</summary>
    public static string Article(RemovalGround ground) => ground switch
    {
        RemovalGround.OwnRequest or RemovalGround.Ceased => "特邀规定 10",
        RemovalGround.NoLongerQualified => "特邀规定 6、10",
        RemovalGround.RepeatedRefusal => "在线调解规则 29",
        _ => "特邀规定 28；在线调解规则 29",
    };

    /// <summary>The article of a ground of complaint.</summary>
    public static string Article(ComplaintGround ground) =>
        ground == ComplaintGround.RepeatedRefusal ? "在线调解规则 29" : "特邀规定 28；在线调解规则 29";

    /// <summary>Whether the ground blames somebody: then it needs an upheld complaint and is called 除名, otherwise 退出.</summary>
    public static bool IsMisconduct(RemovalGround ground) =>
        ground is not (RemovalGround.OwnRequest or RemovalGround.NoLongerQualified or RemovalGround.Ceased);

    /// <summary>The ground of removal that an upheld complaint gives.</summary>
    public static RemovalGround RemovalFor(ComplaintGround ground) => ground switch
    {
        ComplaintGround.Coercion => RemovalGround.Coercion,
        ComplaintGround.Unlawful => RemovalGround.Unlawful,
        ComplaintGround.Gifts => RemovalGround.Gifts,
        ComplaintGround.Disclosure => RemovalGround.Disclosure,
        ComplaintGround.RepeatedRefusal => RemovalGround.RepeatedRefusal,
        _ => RemovalGround.OtherMisconduct,
    };
}
