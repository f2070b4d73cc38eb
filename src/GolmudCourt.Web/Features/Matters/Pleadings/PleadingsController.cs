using System.Text;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.Pleadings;

/// <summary>The complaint, exactly as it was signed.</summary>
[Requires(CourtActs.FollowMatters)]
internal sealed class PleadingsController(MatterHeads heads, FileStore store) : CourtController
{
    [HttpGet(MatterLinks.All + "/{key:guid}/pleading")]
    public async Task<IActionResult> Show(Guid key)
    {
        var head = await heads.FindAsync(key);
        var signed = await heads.HandedIn(key).Where(f => f.Signature != null)
            .Select(f => new { f.Signature!.Name, f.Signature.SignedAt, f.Signature.TextSha256 }).SingleOrDefaultAsync();
        return signed is null || !store.Has(signed.TextSha256)
            ? NotFound()
            : View(new PleadingPaper(head, Encoding.UTF8.GetString(await store.ReadAsync(signed.TextSha256)), signed.Name, signed.SignedAt, signed.TextSha256));
    }
}

/// <summary>The complaint with what proves it.</summary>
/// <param name="Head">The matter.</param>
/// <param name="Text">The text as signed.</param>
/// <param name="Signer">The name under it.</param>
/// <param name="SignedAt">When.</param>
/// <param name="Sha256">The hash on the receipt.</param>
internal sealed record PleadingPaper(MatterHead Head, string Text, string Signer, DateTimeOffset SignedAt, string Sha256)
{
    /// <summary>The first line, which is the title of the paper.</summary>
    public string Title => Text.Split('\n', 2)[0];

    /// <summary>All that follows.</summary>
    public string Body => Text.Contains('\n', StringComparison.Ordinal) ? Text.Split('\n', 2)[1].Trim('\n') : "";
}
