using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Confirmations.Enforcements;

/// <summary>The application for enforcement on paper; numbers of documents are whole only here, for the applicant's own print.</summary>
internal sealed record EnforcementPaper(
    Guid Key, string CourtName, EnforcementRequest Request, IReadOnlyList<ConfirmationParty> Debtors, bool FromDiary, DateOnly Today);

/// <summary>执行申请书, prefilled from what was not performed (民诉法 206、250).</summary>
[Requires(CourtActs.ApplyForConfirmation)]
internal sealed class EnforcementsController(ConfirmationQueries queries, AgreementSource source, ConfirmationSettings settings, Occasions occasions) : CourtController
{
    [HttpGet(ConfirmationLinks.All + "/{key:guid}/enforcement")]
    public async Task<IActionResult> Show(Guid key)
    {
        var application = await queries.LoadAsync(key);
        var id = occasions.User.Id;
        var own = application.Parties.FirstOrDefault(p => p.UserId == id || p.AgentUserId == id) ?? throw new NotFoundException();
        var diary = await source.DiaryAsync(application.Agreement?.MediationKey);
        var request = EnforcementRequest.Of(application, diary, own.Number, await occasions.NowAsync());
        var debtors = application.Parties.Where(p => request.Items.Any(i => i.Debtor == p.Name)).ToList();
        return View(new EnforcementPaper(key, settings.CourtName, request, debtors, application.Agreement?.MediationKey is not null, occasions.Today));
    }
}
