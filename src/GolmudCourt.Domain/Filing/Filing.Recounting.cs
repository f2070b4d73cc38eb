using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Filing;

/// <content>Dates that waited for a calendar.</content>
public sealed partial class Filing
{
    /// <summary>Whether a running date was counted without published calendar data.</summary>
    public bool HasProvisionalDates =>
        ReviewDeadline is { Provisional: true }
        || (Status == FilingStatus.AwaitingCorrection && _corrections is [.., { Deadline.Provisional: true }])
        || FeeNotice is { PaidAt: null, Deadline.Provisional: true }
        || Refusal is { Appeal.Provisional: true };

    /// <summary>Counts the provisional dates again on a calendar that now covers them, and writes what became of them.</summary>
    /// <returns>How many dates are provisional no more.</returns>
    public int RecountProvisional(Occasion occasion)
    {
        var settled = new List<string>();
        Deadline? Recount(string name, Deadline? old)
        {
            if (old is not { Provisional: true })
            {
                return old;
            }

            var now = old.Recomputed(occasion.Calendar);
            if (now.Provisional)
            {
                return old;
            }

            settled.Add(now.Due == old.Due ? $"{name}确定为{now.Due:yyyy年M月d日}" : $"{name}由暂定的{old.Due:yyyy年M月d日}改为{now.Due:yyyy年M月d日}");
            return now;
        }

        if (Recount("审查期限", ReviewDeadline) is { } review && review != ReviewDeadline)
        {
            ReviewDeadline = review;
            NextDue = review.Due;
        }

        if (_corrections is [.., var correction] && Recount("补正期限", correction.Deadline) is { } asked && asked != correction.Deadline)
        {
            correction.Recount(asked);
            NextDue = Status == FilingStatus.AwaitingCorrection ? asked.Due : NextDue;
        }

        if (FeeNotice is { } notice && Recount("交费期限", notice.Deadline) is { } pay && pay != notice.Deadline)
        {
            notice.Recount(pay);
            NextDue = notice is { Payable: > 0, DeferredTo: null } ? pay.Due : NextDue;
        }

        if (Refusal is { } refusal && Recount("上诉期限", refusal.Appeal) is { } appeal && appeal != refusal.Appeal)
        {
            refusal.Recount(appeal);
        }

        if (settled.Count > 0)
        {
            Write(occasion, "Recount", Status.ToString(), Status.ToString(), $"节假日安排公布后重新计算期限：{string.Join("；", settled)}", null);
        }

        return settled.Count;
    }
}
