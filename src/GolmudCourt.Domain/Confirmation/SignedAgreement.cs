using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>A person who mediated; such a one never rules on the agreement.</summary>
/// <param name="Name">Name.</param>
/// <param name="UserId">The account, where the portal knows it.</param>
public sealed record MediatedBy(string Name, long? UserId);

/// <summary>A party as the agreement names it, with the accounts that act for it.</summary>
/// <param name="Number">The number within the agreement.</param>
/// <param name="Kind">自然人, 法人 or 非法人组织.</param>
/// <param name="Name">Name.</param>
/// <param name="DocumentNumber">Number of the identity document, or the credit code.</param>
/// <param name="Phone">Telephone.</param>
/// <param name="Address">Domicile.</param>
/// <param name="Representative">法定代表人、负责人 or 法定代理人.</param>
/// <param name="UserId">The party's account.</param>
/// <param name="AgentUserId">The agent's account.</param>
/// <param name="AgentName">The agent's name.</param>
/// <param name="AgentAuthority">The agent's authority.</param>
public sealed record ConfirmationPartyDetails(
    int Number, PartyKind Kind, string Name, string? DocumentNumber, string? Phone, string? Address, string? Representative,
    long? UserId, long? AgentUserId = null, string? AgentName = null, AgentAuthority? AgentAuthority = null);

/// <summary>
/// What leaves a mediation for the court that confirms its agreement: the signed text, its clauses and the facts all parties
/// confirmed. Minutes, offers and sessions have no place in it (特邀调解规定 22; 在线调解规则 18).
/// </summary>
public sealed record SignedAgreement
{
    /// <summary>The mediation.</summary>
    public required Guid MediationKey { get; init; }

    /// <summary>Its number.</summary>
    public required string MediationNumber { get; init; }

    /// <summary>The agreement's number within the mediation.</summary>
    public required int AgreementNumber { get; init; }

    /// <summary>The day it took effect.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>The text as signed.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it was made by word of mouth and recorded.</summary>
    public bool Oral { get; init; }

    /// <summary>Whether the organisation sealed it.</summary>
    public bool Sealed { get; init; }

    /// <summary>The organisation on the roster.</summary>
    public long? OrganisationId { get; init; }

    /// <summary>Its name; null when a mediator without organisation mediated.</summary>
    public string? OrganisationName { get; init; }

    /// <summary>The cause of action.</summary>
    public string? CauseName { get; init; }

    /// <summary>The parties.</summary>
    public required IReadOnlyList<ConfirmationPartyDetails> Parties { get; init; }

    /// <summary>The clauses.</summary>
    public required IReadOnlyList<ClauseDetails> Clauses { get; init; }

    /// <summary>Clauses in free words.</summary>
    public required IReadOnlyList<string> FreeClauses { get; init; }

    /// <summary>The facts that all parties confirmed; empty unless all did.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>Everyone who mediated.</summary>
    public required IReadOnlyList<MediatedBy> Mediators { get; init; }

    /// <summary>
    /// Takes it from a mediation that ended in an agreement. Of the mediation only parties, appointments, agreements, consents
    /// and facts with their confirmations need to be loaded.
    /// </summary>
    /// <exception cref="RuleViolation"><c>confirmation.no-agreement</c>: there is none in effect.</exception>
    public static SignedAgreement Of(Mediation.Mediation mediation)
    {
        ArgumentNullException.ThrowIfNull(mediation);
        if (mediation.Agreements.FirstOrDefault(a => a.Status == AgreementStatus.Effective) is not { EffectiveAt: { } effective } agreement)
        {
            throw new RuleViolation("confirmation.no-agreement", "调解协议还没有生效，各方签署（调解组织盖章）之后才能申请司法确认", "民诉法 205");
        }

        var confirmed = mediation.Appointments.Where(a => a.ConfirmedAt is not null).OrderBy(a => a.Number).ToList();
        var organisation = confirmed.LastOrDefault();
        return new SignedAgreement
        {
            MediationKey = mediation.Key,
            MediationNumber = mediation.CaseNumber ?? "",
            AgreementNumber = agreement.Number,
            EffectiveOn = DateOnly.FromDateTime(effective.DateTime),
            Text = agreement.Text,
            Oral = agreement.Oral,
            Sealed = agreement.IsSignedBy(SignerKind.Organisation, null),
            OrganisationId = organisation?.OrganisationId,
            OrganisationName = organisation?.OrganisationName,
            CauseName = mediation.CauseName ?? mediation.FieldName,
            Parties =
            [
                .. mediation.Participants().OrderBy(p => p.Number).Select(p => new ConfirmationPartyDetails(
                    p.Number, p.Kind, p.Name, p.DocumentNumber, p.Phone, p.Address, p.Representative,
                    p.UserId, p.AgentUserId, p.AgentName, p.AgentAuthority)),
            ],
            Clauses = [.. agreement.Clauses.OrderBy(c => c.Number).Select(DetailsOf)],
            FreeClauses = [.. agreement.FreeClauses.OrderBy(f => f.Number).Select(f => f.Text)],
            Facts = mediation.FactsAreConfirmed() ? [.. mediation.Facts.OrderBy(f => f.Number).Select(f => f.Text)] : [],
            Mediators = [.. confirmed.Select(a => new MediatedBy(a.MediatorName, a.MediatorUserId)).Distinct()],
        };
    }

    private static ClauseDetails DetailsOf(AgreementClause c) => new(
        c.Kind, c.ObligorNumber, c.ObligeeNumber, c.Subject, c.Sum, c.DueOn,
        [.. c.Instalments.OrderBy(i => i.Number).Select(i => new InstalmentDetails(i.DueOn, i.Amount))], c.Account, c.Breach);
}
