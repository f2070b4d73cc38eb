using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>An agreement made outside the portal, as one of its parties describes it.</summary>
public sealed record OutsideAgreement
{
    /// <summary>The organisation on the roster, where it is there.</summary>
    public long? OrganisationId { get; init; }

    /// <summary>The organisation's name.</summary>
    public string? OrganisationName { get; init; }

    /// <summary>Where the organisation is.</summary>
    public string? OrganisationAddress { get; init; }

    /// <summary>Who mediated.</summary>
    public string? MediatorNames { get; init; }

    /// <summary>The number on the agreement, where it has one.</summary>
    public string? AgreementNumber { get; init; }

    /// <summary>The day it took effect.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>Whether the organisation's seal is on it.</summary>
    public bool Sealed { get; init; }

    /// <summary>The cause of action.</summary>
    public string? CauseName { get; init; }

    /// <summary>Who brought the mediation about.</summary>
    public MediationInitiative Initiative { get; init; }

    /// <summary>The court that invited, of a mediation by invitation.</summary>
    public string? InvitingCourt { get; init; }

    /// <summary>What ties it to this court, of a mediation of the organisation's own.</summary>
    public IReadOnlyList<JurisdictionLink> Links { get; init; } = [];

    /// <summary>Where the thing in dispute is.</summary>
    public string? SubjectLocation { get; init; }

    /// <summary>What the applicants themselves say it touches (民诉解释 355).</summary>
    public IReadOnlyList<BarredSubject> Declared { get; init; } = [];

    /// <summary>The parties.</summary>
    public IReadOnlyList<ConfirmationPartyDetails> Parties { get; init; } = [];

    /// <summary>The clauses.</summary>
    public IReadOnlyList<ClauseDetails> Clauses { get; init; } = [];

    /// <summary>Clauses in free words.</summary>
    public IReadOnlyList<string> FreeClauses { get; init; } = [];

    /// <summary>Checks what was entered. What may still be missing from a draft is the check list's matter.</summary>
    public IReadOnlyList<FieldProblem> Problems(DateOnly today)
    {
        var problems = new List<FieldProblem>();
        if (PersonName.Problem(OrganisationName) is not null)
        {
            problems.Add(new(nameof(OrganisationName), "请填写主持调解的组织的名称", "民诉法 205"));
        }

        if (EffectiveOn is null)
        {
            problems.Add(new(nameof(EffectiveOn), "请填写协议生效的日期", "民诉法 205"));
        }
        else if (EffectiveOn > today)
        {
            problems.Add(new(nameof(EffectiveOn), "协议还没有生效，生效以后才能申请", "民诉法 205"));
        }

        if (Initiative == MediationInitiative.InvitedByCourt && string.IsNullOrWhiteSpace(InvitingCourt))
        {
            problems.Add(new(nameof(InvitingCourt), "请填写作出邀请的法院", "民诉法 205"));
        }

        if (Initiative == MediationInitiative.OwnInitiative && Links.Count == 0)
        {
            problems.Add(new(nameof(Links), "请至少选择一项与本院的联系", "民诉法 205"));
        }

        if (Parties.Count < 2)
        {
            problems.Add(new(nameof(Parties), "请填写双方当事人", "民诉法 205"));
        }

        problems.AddRange(Parties.SelectMany(Problems));
        if (Clauses.Count == 0 && FreeClauses.All(string.IsNullOrWhiteSpace))
        {
            problems.Add(new(nameof(Clauses), "请照协议填写至少一项内容", "民诉解释 358"));
        }

        foreach (var (field, text, max) in ((string, string?, int)[])[
            (nameof(OrganisationName), OrganisationName, 100), (nameof(OrganisationAddress), OrganisationAddress, 200),
            (nameof(MediatorNames), MediatorNames, 100), (nameof(AgreementNumber), AgreementNumber, 60), (nameof(CauseName), CauseName, 100),
            (nameof(InvitingCourt), InvitingCourt, 100), (nameof(SubjectLocation), SubjectLocation, 200)])
        {
            if (text?.Length > max)
            {
                problems.Add(new(field, $"不超过{max}个字"));
            }
        }

        return problems;
    }

    private static IEnumerable<FieldProblem> Problems(ConfirmationPartyDetails p, int index)
    {
        var at = $"{nameof(Parties)}[{index}].";
        if (PersonName.Problem(p.Name) is { } name)
        {
            yield return new(at + nameof(p.Name), name);
        }

        if (string.IsNullOrWhiteSpace(p.DocumentNumber))
        {
            yield return new(at + nameof(p.DocumentNumber), "请填写证件号码；对方用同一证件注册后就能看到并签署这份申请", "民诉解释 354");
        }
        else if (p.DocumentNumber.Length > 40)
        {
            yield return new(at + nameof(p.DocumentNumber), "不超过40个字符");
        }

        if (!MobileNumber.TryNormalize(p.Phone, out _, out var phone))
        {
            yield return new(at + nameof(p.Phone), phone);
        }

        if (string.IsNullOrWhiteSpace(p.Address) || p.Address.Length > 200)
        {
            yield return new(at + nameof(p.Address), "请填写住所，不超过200个字", "民诉解释 354");
        }

        if (p.Kind != PartyKind.NaturalPerson && string.IsNullOrWhiteSpace(p.Representative))
        {
            yield return new(at + nameof(p.Representative), "请填写法定代表人或者负责人", "民诉法 51");
        }
    }
}
