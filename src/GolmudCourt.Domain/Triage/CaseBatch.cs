using GolmudCourt.Domain.Journal;
using static GolmudCourt.Domain.CourtRole;
using static GolmudCourt.Domain.Triage.BatchAct;
using static GolmudCourt.Domain.Triage.BatchStatus;

namespace GolmudCourt.Domain.Triage;

/// <summary>The states of a batch of similar cases.</summary>
public enum BatchStatus
{
    /// <summary>集中审理.</summary>
    Open,

    /// <summary>已结束.</summary>
    Ended,
}

/// <summary>The acts on a batch.</summary>
public enum BatchAct
{
    /// <summary>并入案件.</summary>
    TakeIn,

    /// <summary>移出案件.</summary>
    LetGo,

    /// <summary>安排集中开庭.</summary>
    SetHearing,

    /// <summary>确定示范案件.</summary>
    ChooseModel,

    /// <summary>结束集中审理.</summary>
    End,
}

/// <summary>The gate of a batch.</summary>
public static class BatchWorkflow
{
    /// <summary>The table.</summary>
    public static Workflow<BatchStatus, BatchAct> Table { get; } = new(
        "类案集中", Open, Name, Name,
        [
            new(Open, TakeIn, Open, Clerk, "法发〔2020〕8号"),
            new(Open, TakeIn, Open, Judge, "法发〔2020〕8号"),
            new(Open, TakeIn, Open, President, "法发〔2020〕8号"),
            new(Open, LetGo, Open, Judge, "法发〔2020〕8号"),
            new(Open, LetGo, Open, President, "法发〔2020〕8号"),
            new(Open, SetHearing, Open, Judge, "民诉法 139；法发〔2020〕8号"),
            new(Open, ChooseModel, Open, Judge, "法发〔2020〕8号"),
            new(Open, End, Ended, Judge, "法发〔2020〕8号"),
        ]);

    private static string Name(BatchStatus status) => status == Open ? "集中审理" : "已结束";

    private static string Name(BatchAct act) => act switch
    {
        TakeIn => "并入案件",
        LetGo => "移出案件",
        SetHearing => "安排集中开庭",
        ChooseModel => "确定示范案件",
        _ => "结束集中审理",
    };
}

/// <summary>A case in a batch.</summary>
public sealed class BatchCase
{
    private BatchCase()
    {
    }

    internal BatchCase(CaseTrack track) => (TrackKey, CaseNumber) = (track.Key, track.CaseNumber);

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The track of the case.</summary>
    public Guid TrackKey { get; private set; }

    /// <summary>Its number.</summary>
    public string CaseNumber { get; private set; } = "";
}

/// <summary>类案集中: similar cases of one cause and one procedure that share a hearing day and a template; one may go first as a model.</summary>
public sealed class CaseBatch : Matter
{
    /// <summary>The longest title or name of a template.</summary>
    public const int TitleMaxLength = 100;

    private readonly List<BatchCase> _cases = [];

    private CaseBatch()
    {
    }

    /// <summary>Opens a batch around its first case.</summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="title">What the cases have in common.</param>
    /// <param name="first">The first case.</param>
    /// <param name="occasion">The clerk or the judge.</param>
    public static CaseBatch Begin(Guid key, string? title, CaseTrack first, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(first);
        if (title?.Trim() is not { Length: >= 2 and <= TitleMaxLength } given)
        {
            throw new RuleViolation("batch.title", $"请填写2到{TitleMaxLength}个字的名称", null, "Title");
        }

        var batch = new CaseBatch
        {
            Key = key,
            Title = given,
            CauseCode = first.CauseCode ?? "",
            Procedure = first.Procedure ?? throw Undecided(first),
        };
        batch.Add(first, occasion);
        return batch;
    }

    /// <summary>Its state.</summary>
    public BatchStatus Status { get; private set; } = BatchWorkflow.Table.Initial;

    /// <summary>What the cases have in common.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Their cause.</summary>
    public string CauseCode { get; private set; } = "";

    /// <summary>Their procedure.</summary>
    public TrialProcedure Procedure { get; private set; }

    /// <summary>The day on which all are heard.</summary>
    public DateOnly? HearingOn { get; private set; }

    /// <summary>The template of their papers.</summary>
    public string? Template { get; private set; }

    /// <summary>示范诉讼: the case that is decided first; null where none was chosen.</summary>
    public Guid? ModelKey { get; private set; }

    /// <summary>The cases.</summary>
    public IReadOnlyList<BatchCase> Cases => _cases;

    /// <inheritdoc/>
    protected override string StateNow => Status.ToString();

    /// <summary>Takes a case in: of the same cause and procedure, open, and in no other batch.</summary>
    public void Add(CaseTrack track, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(track);
        BatchWorkflow.Table.Next(Status, TakeIn, occasion.Actor.Role);
        if (track.Procedure is not { } procedure)
        {
            throw Undecided(track);
        }

        if (track.BatchKey is not null)
        {
            throw new RuleViolation("batch.taken", $"{track.CaseNumber}已经并入一批类案", null, "CaseNumber");
        }

        if (track.CauseCode != CauseCode || procedure != Procedure)
        {
            throw new RuleViolation("batch.unlike", $"{track.CaseNumber}的案由或者审理程序与这一批不同，不能集中审理", null, "CaseNumber");
        }

        _cases.Add(new BatchCase(track));
        track.JoinBatch(Key);
        Move(TakeIn, occasion, $"{track.CaseNumber}并入“{Title}”，共{_cases.Count}件");
    }

    /// <summary>Lets a case go; it goes on alone.</summary>
    public void Remove(CaseTrack track, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(track);
        BatchWorkflow.Table.Next(Status, LetGo, occasion.Actor.Role);
        var seat = Find(track.Key);
        _cases.Remove(seat);
        track.JoinBatch(null);
        ModelKey = ModelKey == track.Key ? null : ModelKey;
        Move(LetGo, occasion, $"{track.CaseNumber}移出“{Title}”");
    }

    /// <summary>Sets the day on which all are heard; the parties are told three days before (民诉法 139).</summary>
    /// <param name="day">The day.</param>
    /// <param name="template">The template of their papers, or null.</param>
    /// <param name="occasion">The judge.</param>
    public void SetHearingOn(DateOnly day, string? template, Occasion occasion)
    {
        BatchWorkflow.Table.Next(Status, SetHearing, occasion.Actor.Role);
        if (day.DayNumber - occasion.Today.DayNumber <= 3)
        {
            throw new RuleViolation("batch.notice", "应当在开庭3日前通知当事人，请另定日期", "民诉法 139", "Day");
        }

        if (occasion.Calendar.IsRestDay(day))
        {
            throw new RuleViolation("batch.rest-day", $"{day:yyyy年M月d日}是{occasion.Calendar.Describe(day)}，请另定日期", "民诉法 139", "Day");
        }

        if (template?.Trim().Length > TitleMaxLength)
        {
            throw new RuleViolation("batch.template", $"模板名称不超过{TitleMaxLength}字", null, "Template");
        }

        Move(SetHearing, occasion, $"“{Title}”{_cases.Count}件定于{day:yyyy年M月d日}集中开庭");
        HearingOn = day;
        Template = string.IsNullOrWhiteSpace(template) ? null : template.Trim();
    }

    /// <summary>Chooses the model case (示范诉讼).</summary>
    public void ChooseModelCase(Guid trackKey, Occasion occasion)
    {
        BatchWorkflow.Table.Next(Status, ChooseModel, occasion.Actor.Role);
        var model = Find(trackKey);
        Move(ChooseModel, occasion, $"以{model.CaseNumber}为示范案件，先行审理");
        ModelKey = trackKey;
    }

    /// <summary>Ends the batch; the cases keep the link to it.</summary>
    public void Finish(Occasion occasion) => Move(End, occasion, $"“{Title}”结束集中审理");

    private BatchCase Find(Guid trackKey) =>
        _cases.Find(c => c.TrackKey == trackKey) ?? throw new RuleViolation("batch.not-in", "这一件不在这一批里", null, "CaseNumber");

    private static RuleViolation Undecided(CaseTrack track) => new("batch.undecided", $"{track.CaseNumber}还没有决定审理程序或者已经审结，不能集中审理", null, "CaseNumber");

    private void Move(BatchAct act, Occasion occasion, string sentence)
    {
        var line = BatchWorkflow.Table.Next(Status, act, occasion.Actor.Role);
        Write(occasion, act.ToString(), line.From.ToString(), line.To.ToString(), sentence, null);
        Status = line.To;
    }
}
