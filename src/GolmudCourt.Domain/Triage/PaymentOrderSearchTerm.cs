using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Triage;

/// <summary>A term by which a payment order is found.</summary>
public sealed class PaymentOrderSearchTerm : SearchTerm
{
    private PaymentOrderSearchTerm()
    {
    }

    internal PaymentOrderSearchTerm(string term)
        : base(term)
    {
    }

    /// <summary>The payment order it finds.</summary>
    public long PaymentOrderId { get; private set; }
}
