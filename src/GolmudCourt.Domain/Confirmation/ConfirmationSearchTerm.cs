using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>A term by which an application is found.</summary>
public sealed class ConfirmationSearchTerm : SearchTerm
{
    private ConfirmationSearchTerm()
    {
    }

    internal ConfirmationSearchTerm(string term)
        : base(term)
    {
    }

    /// <summary>The application it finds.</summary>
    public long ConfirmationId { get; private set; }
}
