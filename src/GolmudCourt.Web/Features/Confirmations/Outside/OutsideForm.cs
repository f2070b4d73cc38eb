using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Confirmations.Outside;

/// <summary>A party as typed.</summary>
internal sealed class PartyRow
{
    public PartyKind Kind { get; set; }

    public string? Name { get; set; }

    public string? DocumentNumber { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    public string? Representative { get; set; }
}

/// <summary>One thing to be paid or done, as typed.</summary>
internal sealed class ClauseRow
{
    /// <summary>Who owes: 1 or 2.</summary>
    public int? From { get; set; }

    public string? Subject { get; set; }

    public string? Sum { get; set; }

    public DateOnly? DueOn { get; set; }

    public string? Account { get; set; }

    /// <summary>Whether anything was typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Subject) && string.IsNullOrWhiteSpace(Sum) && DueOn is null;
}

/// <summary>The form about an agreement made elsewhere.</summary>
internal sealed class OutsideForm
{
    /// <summary>How many clauses the form has room for; more go into the free text.</summary>
    public const int Rows = 5;

    public string? OrganisationName { get; set; }

    public string? OrganisationAddress { get; set; }

    public string? MediatorNames { get; set; }

    public string? AgreementNumber { get; set; }

    public DateOnly? EffectiveOn { get; set; }

    public bool Sealed { get; set; }

    public string? CauseName { get; set; }

    public MediationInitiative? Initiative { get; set; }

    public string? InvitingCourt { get; set; }

    public List<JurisdictionLink> Links { get; set; } = [];

    public string? SubjectLocation { get; set; }

    public List<BarredSubject> Declared { get; set; } = [];

    public List<PartyRow> Parties { get; set; } = [];

    /// <summary>The agent's authority, where an agent applies.</summary>
    public AgentAuthority? Authority { get; set; }

    public List<ClauseRow> Clauses { get; set; } = [];

    /// <summary>Other clauses, one a line.</summary>
    public string? Free { get; set; }

    /// <summary>The agreement.</summary>
    public List<IFormFile>? AgreementFiles { get; set; }

    /// <summary>The proof that the organisation mediated.</summary>
    public List<IFormFile>? ProofFiles { get; set; }

    /// <summary>Whether an agent fills it in; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public bool ByAgent { get; set; }

    /// <summary>The application that is changed; null for a new one. For the page only.</summary>
    [BindNever]
    [ValidateNever]
    public Guid? Key { get; set; }

    /// <summary>Room for what can be typed.</summary>
    public void Widen()
    {
        while (Parties.Count < 2)
        {
            Parties.Add(new PartyRow());
        }

        while (Clauses.Count < Rows)
        {
            Clauses.Add(new ClauseRow());
        }
    }

    /// <summary>The sums that are no sums, each at its field.</summary>
    public IEnumerable<FieldProblem> SumProblems() =>
        from i in Enumerable.Range(0, Clauses.Count)
        where !string.IsNullOrWhiteSpace(Clauses[i].Sum) && !MoneyText.TryRead(Clauses[i].Sum, out _, out _)
        select new FieldProblem($"{nameof(Clauses)}[{i}].{nameof(ClauseRow.Sum)}", "请填写大于零的金额，最多两位小数");
}

/// <summary>Turns the form into the domain's words and back. The first party is always who applies, by the account's own document.</summary>
internal sealed class OutsideForms(CourtDbContext db, Occasions occasions)
{
    /// <summary>A fresh form, with the person as the first party.</summary>
    public async Task<OutsideForm> FreshAsync()
    {
        var form = new OutsideForm();
        form.Widen();
        await FillOwnAsync(form);
        return form;
    }

    /// <summary>The form of a draft.</summary>
    public async Task<OutsideForm> OfAsync(ConfirmationApplication application)
    {
        if (application.Agreement is not { Origin: AgreementOrigin.Elsewhere } agreement)
        {
            throw new NotFoundException();
        }

        var form = new OutsideForm
        {
            Key = application.Key,
            OrganisationName = agreement.OrganisationName,
            OrganisationAddress = agreement.OrganisationAddress,
            MediatorNames = string.Join("、", application.Mediators.Select(m => m.Name)),
            AgreementNumber = agreement.Number,
            EffectiveOn = agreement.EffectiveOn,
            Sealed = agreement.Sealed,
            CauseName = agreement.CauseName,
            Initiative = agreement.Initiative,
            InvitingCourt = agreement.InvitingCourt,
            Links = [.. agreement.Links],
            SubjectLocation = agreement.SubjectLocation,
            Declared = [.. agreement.Declared],
            Authority = application.Parties.FirstOrDefault(p => p.AgentUserId is not null)?.AgentAuthority,
            Parties =
            [
                .. application.Parties.OrderBy(p => p.Number).Select(p => new PartyRow
                {
                    Kind = p.Kind,
                    Name = p.Name,
                    DocumentNumber = p.DocumentNumber,
                    Phone = p.Phone,
                    Address = p.Address,
                    Representative = p.Representative,
                }),
            ],
            Clauses =
            [
                .. application.Clauses.Where(c => !c.Free).OrderBy(c => c.Number).Select(c => new ClauseRow
                {
                    From = c.ObligorNumber,
                    Subject = c.Subject,
                    Sum = c.Sum is { } sum ? MoneyText.Format(sum) : null,
                    DueOn = c.DueOn,
                    Account = c.Account,
                }),
            ],
            Free = string.Join('\n', application.Clauses.Where(c => c.Free).OrderBy(c => c.Number).Select(c => c.Subject)),
        };
        form.Widen();
        await FillOwnAsync(form);
        return form;
    }

    /// <summary>What of the first party comes from the account and is not typed.</summary>
    public async Task FillOwnAsync(OutsideForm form)
    {
        form.Widen();
        form.ByAgent = occasions.User.Role == CourtRole.Agent;
        if (form.ByAgent)
        {
            return;
        }

        var own = form.Parties[0];
        var account = await db.Users.AsNoTracking().Where(u => u.Id == occasions.User.Id).Select(u => new { u.RealName, u.DocumentNumber, u.Mobile }).SingleAsync();
        own.Phone ??= account.Mobile;
        if (own.Kind == PartyKind.NaturalPerson)
        {
            (own.Name, own.DocumentNumber, own.Representative) = (account.RealName, account.DocumentNumber, null);
        }
        else
        {
            own.Representative = account.RealName;
        }
    }

    /// <summary>The agreement as the domain knows it.</summary>
    public OutsideAgreement Read(OutsideForm form)
    {
        var user = occasions.User;
        return new()
        {
            OrganisationName = form.OrganisationName,
            OrganisationAddress = form.OrganisationAddress,
            MediatorNames = form.MediatorNames,
            AgreementNumber = form.AgreementNumber,
            EffectiveOn = form.EffectiveOn,
            Sealed = form.Sealed,
            CauseName = form.CauseName,
            Initiative = form.Initiative ?? MediationInitiative.OwnInitiative,
            InvitingCourt = form.InvitingCourt,
            Links = form.Links,
            SubjectLocation = form.SubjectLocation,
            Declared = form.Declared,
            Parties =
            [
                .. form.Parties.Take(2).Select((p, i) => new ConfirmationPartyDetails(
                    i + 1, p.Kind, p.Name ?? "", p.DocumentNumber, p.Phone, p.Address, p.Representative,
                    i == 0 && !form.ByAgent ? user.Id : null,
                    i == 0 && form.ByAgent ? user.Id : null, i == 0 && form.ByAgent ? user.Name : null, i == 0 && form.ByAgent ? form.Authority : null)),
            ],
            Clauses = [.. form.Clauses.Where(c => !c.IsBlank).Select(Clause)],
            FreeClauses = (form.Free ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        };
    }

    private static ClauseDetails Clause(ClauseRow row)
    {
        var money = MoneyText.TryRead(row.Sum, out var sum, out _);
        return new(
            money ? ClauseKind.PayMoney : ClauseKind.Conduct, row.From, row.From switch { 1 => 2, 2 => 1, _ => null }, row.Subject,
            money ? sum : null, row.DueOn, [], row.Account, null);
    }
}
