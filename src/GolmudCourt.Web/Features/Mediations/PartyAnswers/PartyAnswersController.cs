using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.PartyAnswers;

/// <summary>A party's answer of one word, given on the page of the matter.</summary>
/// <param name="PartyNumber">The party.</param>
/// <param name="Version">The version of the mediation the page showed.</param>
/// <param name="Agrees">Yes or no.</param>
internal sealed record OneWord(int PartyNumber, int Version, bool? Agrees);

/// <summary>Answers of one word: to a proposal to extend, and to a disclosure.</summary>
[Requires(CourtActs.FollowMediations)]
[Route(MediationLinks.All + "/{key:guid}")]
internal sealed class PartyAnswersController(MediationActs acts) : CourtController
{
    [HttpPost("extensions/{number:int}/answer")]
    public Task<IActionResult> Extension(Guid key, int number, [FromForm] OneWord word) =>
        AnswerAsync(key, word, (m, yes, o) => m.AnswerExtension(number, word.PartyNumber, yes, o));

    [HttpPost("disclosures/{number:int}/answer")]
    public Task<IActionResult> Disclosure(Guid key, int number, [FromForm] OneWord word) =>
        AnswerAsync(key, word, (m, yes, o) => m.AnswerDisclosure(number, word.PartyNumber, yes, o));

    private async Task<IActionResult> AnswerAsync(Guid key, OneWord word, Action<Mediation, bool, Domain.Occasion> act)
    {
        var mediation = await acts.Desk.OpenAsync(key);
        if (word.Agrees is not { } yes || mediation.Version != word.Version)
        {
            return Done(MediationLinks.Matter(key), "调解有了新的进展，请看办理进度后再答复");
        }

        var occasion = await acts.Occasions.NowAsync();
        act(mediation, yes, occasion);
        await acts.Desk.SaveAsync(mediation, occasion);
        return Done(MediationLinks.Matter(key), "您的答复已记录");
    }
}
