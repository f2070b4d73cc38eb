using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Mediation;

/// <summary>A term by which a mediation is found. Nothing that was said in it is one.</summary>
public sealed class MediationSearchTerm : SearchTerm
{
    private MediationSearchTerm()
    {
    }

    internal MediationSearchTerm(string term)
        : base(term)
    {
    }

    /// <summary>The mediation it finds.</summary>
    public long MediationId { get; private set; }
}
