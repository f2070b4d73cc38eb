namespace GolmudCourt.Domain.Mediation;

/// <summary>One payment of several.</summary>
/// <param name="DueOn">By when.</param>
/// <param name="Amount">In yuan.</param>
public sealed record InstalmentDetails(DateOnly DueOn, decimal Amount);

/// <summary>An offer as it is made.</summary>
/// <param name="ToPartyNumber">The party it is made to.</param>
/// <param name="PayerNumber">Who would pay: the one who offers or the one who is asked; null without money.</param>
/// <param name="Sum">In yuan; null without money.</param>
/// <param name="PayBy">By when, when paid at once.</param>
/// <param name="Instalments">The payments, when paid in several; their amounts add up to the sum.</param>
/// <param name="NonMonetary">What else would be done.</param>
/// <param name="ExpiresAt">Until when it can be accepted.</param>
public sealed record OfferDetails(
    int ToPartyNumber, int? PayerNumber, decimal? Sum, DateOnly? PayBy, IReadOnlyList<InstalmentDetails> Instalments,
    string? NonMonetary, DateTimeOffset ExpiresAt)
{
    /// <summary>Checks what was entered.</summary>
    public IReadOnlyList<FieldProblem> Problems(DateTimeOffset now)
    {
        var problems = new List<FieldProblem>();
        if (Sum is null && string.IsNullOrWhiteSpace(NonMonetary))
        {
            problems.Add(new(nameof(Sum), "请填写金额，或者写明其他内容"));
        }

        if (Sum is not null && PayerNumber is null)
        {
            problems.Add(new(nameof(PayerNumber), "请选择由谁付款"));
        }

        if (NonMonetary?.Length > 2000)
        {
            problems.Add(new(nameof(NonMonetary), "不超过2000字"));
        }

        if (ExpiresAt <= now)
        {
            problems.Add(new(nameof(ExpiresAt), "有效期应当晚于现在"));
        }

        problems.AddRange(PaymentProblems(Sum, PayBy, nameof(PayBy), Instalments, DateOnly.FromDateTime(now.DateTime)));
        return problems;
    }

    /// <summary>Whether a sum and its dates go together; the same for offers and for clauses.</summary>
    internal static IEnumerable<FieldProblem> PaymentProblems(
        decimal? sum, DateOnly? payBy, string payByField, IReadOnlyList<InstalmentDetails> instalments, DateOnly today)
    {
        if (sum is null)
        {
            yield break;
        }

        if (sum <= 0 || decimal.Round(sum.Value, 2) != sum)
        {
            yield return new(nameof(Sum), "金额应当大于零，最多两位小数");
        }

        if (instalments.Count == 0)
        {
            if (payBy is null)
            {
                yield return new(payByField, "请写明付款日期");
            }
            else if (payBy < today)
            {
                yield return new(payByField, "付款日期不能早于今天");
            }

            yield break;
        }

        if (instalments.Any(i => i.Amount <= 0 || decimal.Round(i.Amount, 2) != i.Amount))
        {
            yield return new("Instalments", "每期金额应当大于零，最多两位小数");
        }

        if (instalments.Sum(i => i.Amount) != sum)
        {
            yield return new("Instalments", $"各期金额合计{instalments.Sum(i => i.Amount):0.00}元，与总额{sum:0.00}元不一致");
        }

        if (instalments[0].DueOn < today || instalments.Zip(instalments.Skip(1)).Any(pair => pair.Second.DueOn <= pair.First.DueOn))
        {
            yield return new("Instalments", "各期付款日期应当从今天起依次往后");
        }
    }
}

/// <summary>保密: an offer of one party to another (特邀调解规定 22).</summary>
public sealed class Offer
{
    private readonly List<OfferInstalment> _instalments = [];

    private Offer()
    {
    }

    internal Offer(int number, int fromPartyNumber, OfferDetails d, int? answersOffer, DateTimeOffset at)
    {
        Number = number;
        FromPartyNumber = fromPartyNumber;
        ToPartyNumber = d.ToPartyNumber;
        PayerNumber = d.Sum is null ? null : d.PayerNumber;
        Sum = d.Sum;
        PayBy = d.Sum is not null && d.Instalments.Count == 0 ? d.PayBy : null;
        _instalments.AddRange(d.Instalments.Select((row, i) => new OfferInstalment(i + 1, row)));
        NonMonetary = string.IsNullOrWhiteSpace(d.NonMonetary) ? null : d.NonMonetary.Trim();
        ExpiresAt = d.ExpiresAt;
        AnswersOffer = answersOffer;
        MadeAt = at;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The offer's number within the matter.</summary>
    public int Number { get; private set; }

    /// <summary>Where it stands.</summary>
    public OfferStatus Status { get; private set; } = OfferWorkflow.Table.Initial;

    /// <summary>Who offers.</summary>
    public int FromPartyNumber { get; private set; }

    /// <summary>To whom.</summary>
    public int ToPartyNumber { get; private set; }

    /// <summary>Who would pay.</summary>
    public int? PayerNumber { get; private set; }

    /// <summary>In yuan.</summary>
    public decimal? Sum { get; private set; }

    /// <summary>By when, when paid at once.</summary>
    public DateOnly? PayBy { get; private set; }

    /// <summary>The payments, when paid in several.</summary>
    public IReadOnlyList<OfferInstalment> Instalments => _instalments;

    /// <summary>What else would be done.</summary>
    public string? NonMonetary { get; private set; }

    /// <summary>Until when it can be accepted.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>The number of the offer this one counters.</summary>
    public int? AnswersOffer { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When it was answered, withdrawn, or ran out.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    internal void Move(OfferAct act, CourtRole role, DateTimeOffset at)
    {
        Status = OfferWorkflow.Table.Next(Status, act, role).To;
        ClosedAt = at;
    }
}

/// <summary>One payment of an offer.</summary>
public sealed class OfferInstalment
{
    private OfferInstalment()
    {
    }

    internal OfferInstalment(int number, InstalmentDetails d)
    {
        Number = number;
        DueOn = d.DueOn;
        Amount = d.Amount;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>By when.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>In yuan.</summary>
    public decimal Amount { get; private set; }
}
