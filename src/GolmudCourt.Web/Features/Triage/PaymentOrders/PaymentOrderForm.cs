using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Triage.PaymentOrders;

/// <summary>What is typed in an application for a payment order.</summary>
internal sealed class PaymentOrderForm
{
    public string? Creditor { get; set; }

    public IdentityDocumentType CreditorDocumentType { get; set; }

    public string? CreditorDocument { get; set; }

    public string? CreditorPhone { get; set; }

    public string? CreditorAddress { get; set; }

    public string? Debtor { get; set; }

    public IdentityDocumentType DebtorDocumentType { get; set; }

    public string? DebtorDocument { get; set; }

    public string? DebtorPhone { get; set; }

    public string? DebtorAddress { get; set; }

    public string? Amount { get; set; }

    public DateOnly? DueOn { get; set; }

    public string? Facts { get; set; }

    public bool ForMoney { get; set; }

    public bool DueAndCertain { get; set; }

    public bool NothingOwed { get; set; }

    public bool DebtorAtHand { get; set; }

    public bool Deliverable { get; set; }

    public bool Competent { get; set; }

    public bool NotPreserved { get; set; }

    /// <summary>Whether it is to be changed once more instead of handed in.</summary>
    public bool Back { get; set; }

    /// <summary>The fees, on the page where it is read over.</summary>
    [BindNever]
    [ValidateNever]
    public PaymentOrderFees? Fees { get; set; }

    /// <summary>The form of a creditor who is the person signed in.</summary>
    public static PaymentOrderForm Of(CourtUser me) => new()
    {
        Creditor = me.RealName,
        CreditorDocumentType = me.DocumentType ?? IdentityDocumentType.IdCard,
        CreditorDocument = me.DocumentNumber,
        CreditorPhone = me.Mobile,
    };

    /// <summary>What it says, in the one form in which it is kept.</summary>
    public PaymentOrderClaim Claim(decimal amount, DateOnly today) => new()
    {
        Creditor = Creditor?.Trim() ?? "",
        CreditorDocumentType = CreditorDocumentType,
        CreditorDocument = Document(CreditorDocumentType, CreditorDocument, today) ?? "",
        CreditorPhone = Phone(CreditorPhone) ?? "",
        CreditorAddress = CreditorAddress?.Trim() ?? "",
        Debtor = Debtor?.Trim() ?? "",
        DebtorDocumentType = DebtorDocumentType,
        DebtorDocument = Document(DebtorDocumentType, DebtorDocument, today),
        DebtorPhone = Phone(DebtorPhone),
        DebtorAddress = DebtorAddress?.Trim() ?? "",
        DueOn = DueOn,
        Facts = Facts?.Trim() ?? "",
        Amount = amount,
        ForMoney = ForMoney,
        DueAndCertain = DueAndCertain,
        NothingOwed = NothingOwed,
        DebtorAtHand = DebtorAtHand,
        Deliverable = Deliverable,
        Competent = Competent,
        NotPreserved = NotPreserved,
    };

    /// <summary>Everything that is wrong with it, each at its field.</summary>
    public IEnumerable<FieldProblem> Problems(DateOnly today)
    {
        if (!MoneyText.TryRead(Amount, out var amount, out var reason))
        {
            yield return new FieldProblem(nameof(Amount), reason);
        }

        var claim = Claim(amount, today);
        foreach (var problem in claim.WritingProblems(today))
        {
            yield return problem;
        }

        foreach (var unmet in claim.Problems())
        {
            yield return unmet with { Sentence = $"{unmet.Sentence}，不能申请支付令，可以起诉" };
        }
    }

    /// <summary>What is carried from the page where it is read over to the handing in.</summary>
    public IEnumerable<(string Name, string? Value)> Fields() =>
    [
        (nameof(Creditor), Creditor), (nameof(CreditorDocumentType), $"{CreditorDocumentType}"), (nameof(CreditorDocument), CreditorDocument),
        (nameof(CreditorPhone), CreditorPhone), (nameof(CreditorAddress), CreditorAddress),
        (nameof(Debtor), Debtor), (nameof(DebtorDocumentType), $"{DebtorDocumentType}"), (nameof(DebtorDocument), DebtorDocument),
        (nameof(DebtorPhone), DebtorPhone), (nameof(DebtorAddress), DebtorAddress),
        (nameof(Amount), Amount), (nameof(DueOn), DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), (nameof(Facts), Facts),
        (nameof(ForMoney), $"{ForMoney}"), (nameof(DueAndCertain), $"{DueAndCertain}"), (nameof(NothingOwed), $"{NothingOwed}"),
        (nameof(DebtorAtHand), $"{DebtorAtHand}"), (nameof(Deliverable), $"{Deliverable}"), (nameof(Competent), $"{Competent}"),
        (nameof(NotPreserved), $"{NotPreserved}"),
    ];

    private static string? Document(IdentityDocumentType type, string? number, DateOnly today) =>
        string.IsNullOrWhiteSpace(number) ? null : IdentityDocuments.Problem(type, number, today, out var normalized) is null ? normalized : number.Trim();

    private static string? Phone(string? phone) =>
        string.IsNullOrWhiteSpace(phone) ? null : MobileNumber.TryNormalize(phone, out var normalized, out _) ? normalized : phone.Trim();
}

/// <summary>What is typed on the page of an act.</summary>
internal sealed class PaymentOrderActForm
{
    /// <summary>The version of the order the page was rendered from.</summary>
    public int Version { get; set; }

    /// <summary>The reason in words.</summary>
    public string? Reason { get; set; }

    /// <summary>The day the debtor received the order, or the creditor the ruling.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>The number of the suit it turned into.</summary>
    public string? SuitNumber { get; set; }

    /// <summary>The evidence.</summary>
    public List<IFormFile>? Files { get; set; }

    /// <summary>Whether the objection came in writing; asked of the clerk who takes it in.</summary>
    public bool InWriting { get; set; }

    /// <summary>Where the order stands; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public PaymentOrderPage Page { get; set; } = null!;

    /// <summary>Which act it is; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public PaymentOrderPart Part { get; set; } = PaymentOrderPart.Acceptance;
}
