using GolmudCourt.Domain.Service;

namespace GolmudCourt.Domain.Documents;

/// <summary>What the certificate of service says: every document served in a matter, on whom, how, and when it took effect.</summary>
/// <param name="Records">The records of the matter, with their attempts.</param>
public sealed record ServiceFacts(IReadOnlyList<ServiceRecord> Records)
{
    /// <summary>Why the certificate cannot be made yet; null when it can.</summary>
    public string? NotYet => Records.Count == 0 ? "还没有送达过文书" : null;

    private static readonly FactSet<ServiceRecord> _records = new FactSet<ServiceRecord>()
        .Text("文书", "文书名称", r => r.DocumentName)
        .Text("文书编号", "文书编号", r => r.DocumentNumber)
        .Text("受送达人", "受送达人", r => r.RecipientName)
        .Text("方式", "生效的送达方式；还没有生效的写最近一次", r => ServiceNames.Of((r.Attempts.FirstOrDefault(a => a.Number == r.EffectiveBy) ?? r.Attempts[^1]).Channel))
        .Day("日期", "送达之日；还没有送达的为空", r => r.EffectiveOn)
        .Text("理由", "为什么是这一天", r => r.Explanation)
        .Text("依据", "法律依据", r => r.Article)
        .Text("经过", "每一次送达的经过", r => string.Join("；", r.Attempts.OrderBy(a => a.Number).Select(Course)));

    /// <summary>The facts.</summary>
    public static FactSet<ServiceFacts> Set { get; } = new FactSet<ServiceFacts>()
        .List("送达", "送达的文书和收件人", _records, f => f.Records.OrderBy(r => r.Id));

    private static string Course(ServiceAttempt a) =>
        $"{a.SentAt:yyyy年M月d日}以{ServiceNames.Of(a.Channel)}发出{(a.Details is null ? "" : $"（{a.Details}）")}，{ServiceNames.Of(a.Status)}"
        + $"{(a.ReadAt is { } read ? $"，{read:yyyy年M月d日 HH:mm:ss}已阅" : "")}{(a.ReturnReason is { } why ? $"，{ServiceNames.Of(why)}" : "")}";
}
