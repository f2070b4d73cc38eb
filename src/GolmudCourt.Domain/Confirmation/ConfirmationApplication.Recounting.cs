using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Confirmation;

/// <content>Dates that waited for a calendar.</content>
public sealed partial class ConfirmationApplication
{
    /// <summary>Counts the provisional dates again on a calendar that now covers them, and writes what became of them.</summary>
    /// <returns>How many dates are provisional no more.</returns>
    public int RecountProvisional(Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        var settled = new List<string>();
        Deadline? Recount(string name, Deadline? old)
        {
            if (old is not { Provisional: true } || old.Recomputed(occasion.Calendar) is not { Provisional: false } now)
            {
                return old;
            }

            settled.Add(now.Due == old.Due ? $"{name}确定为{now.Due:yyyy年M月d日}" : $"{name}由暂定的{old.Due:yyyy年M月d日}改为{now.Due:yyyy年M月d日}");
            return now;
        }

        ApplyBy = Recount("申请期限", ApplyBy);
        AcceptBy = Recount("受理目标期限", AcceptBy);
        ExamineBy = Recount("审查期限", ExamineBy);
        if (OpenSupplement() is { } open)
        {
            open.Recount(Recount(open.BeforeAcceptance ? "补齐申请材料期限" : "补充材料期限", open.Deadline)!);
        }

        if (settled.Count > 0)
        {
            KeepNextDue();
            Write(occasion, "Recount", Status.ToString(), Status.ToString(), $"节假日安排公布后重新计算期限：{string.Join("；", settled)}", null);
        }

        return settled.Count;
    }
}
