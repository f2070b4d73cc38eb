using System.Security.Cryptography;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Causes;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Filing.Elements;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Hosting;

namespace GolmudCourt.Web.Features.Filings;

/// <summary>
/// The acts on a filing that take a number: each in one transaction, so that a number is given exactly when the act
/// is done. Every channel goes through here.
/// </summary>
internal sealed class FilingDesk(CourtDbContext db, NumberBook numbers, Uploads uploads, ReferenceData reference, CourtSettings court, FeeSettings fees)
{
    /// <summary>The series of receipts.</summary>
    public const string ReceiptSeries = "收件";

    private const string CodeAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>The cause of a filing, or null before it is chosen.</summary>
    public CauseOfAction? CauseOf(Filing filing) => filing.CauseCode is { } code ? reference.Causes.ByCode(code) : null;

    /// <summary>The element form of a filing's cause, or null for a free statement.</summary>
    public ElementForm? FormOf(Filing filing) =>
        filing.CauseCode is { } code ? ElementForms.ForCause(code, reference.Causes) : null;

    /// <summary>What a filing still lacks.</summary>
    public IReadOnlyList<FilingProblem> Missing(Filing filing, DateOnly today) => FilingChecklist.Check(filing, FormOf(filing), today);

    /// <summary>The acceptance fee by the tariff; null before a cause is chosen.</summary>
    public FeeResult? FeeOf(Filing filing) => FeeFor(filing.CauseCode, [.. filing.Claims.Select(c => c.Amount)]);

    /// <summary>The acceptance fee of claims under a cause.</summary>
    public FeeResult? FeeFor(string? causeCode, IReadOnlyList<decimal?> amounts) =>
        causeCode is not null && reference.Causes.ByCode(causeCode) is { } cause
        && KindOf(reference.Causes.FeeCodeOf(cause)) is { } kind
            ? FilingFee.ForClaims(kind, amounts, fees)
            : null;

    /// <summary>Whether a cause can be sued on; applications under special procedures are brought at the counter.</summary>
    public bool IsForSuits(CauseOfAction cause) => KindOf(reference.Causes.FeeCodeOf(cause))
        is FeeKind.Property or FeeKind.NonProperty or FeeKind.Divorce or FeeKind.Personality or FeeKind.Ip or FeeKind.Labour;

    private static FeeKind? KindOf(string feeCode) =>
        feeCode != CauseFees.Confirmation && FeeKinds.TryParse(feeCode, out var kind) ? kind : null;

    /// <summary>The complaint as it will be signed.</summary>
    public string Pleading(Filing filing, DateOnly day, string signer) =>
        PleadingText.Compose(filing, FormOf(filing), court.Name, day, signer);

    /// <summary>Hands a draft in and gives the receipt.</summary>
    public async Task<FilingReceipt> SubmitAsync(Filing filing, SignatureDetails signature, Occasion occasion)
    {
        var text = Pleading(filing, occasion.Today, signature.Name);
        var pleading = await uploads.TakeTextAsync("民事起诉状.txt", text);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var receipt = filing.Submit(signature, pleading, await TakeReceiptNumberAsync(occasion), FormOf(filing), occasion);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return receipt;
    }

    /// <summary>Hands corrections in and gives their receipt.</summary>
    public async Task<FilingReceipt> AnswerCorrectionAsync(Filing filing, Occasion occasion)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var receipt = filing.AnswerCorrection(await TakeReceiptNumberAsync(occasion), occasion);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return receipt;
    }

    /// <summary>Dockets a filing under a type code with the next number of the year, and opens the track of a case that has one.</summary>
    /// <param name="filing">With its claims and its applications for relief.</param>
    /// <param name="typeCode">类型代字.</param>
    /// <param name="halve">Whether the fee is halved.</param>
    /// <param name="occasion">The clerk.</param>
    /// <param name="decide">What is decided on its track at once; without it the track waits for the decision (待分流).</param>
    public async Task<Acceptance> DocketAsync(Filing filing, string typeCode, bool halve, Occasion occasion, Action<CaseTrack>? decide = null)
    {
        if (reference.CaseTypes.All(t => t.Code != typeCode))
        {
            throw new RuleViolation("docket.type", "请选择案件类型代字", "案号规定 7", "TypeCode");
        }

        var fee = FeeOf(filing) ?? throw new RuleViolation("docket.fee", "案由不明，不能计算受理费", "费用办法 13");
        await using var transaction = await db.Database.BeginTransactionAsync();
        var year = occasion.Today.Year;
        var number = new CaseNumber(year, court.Code, typeCode, await numbers.TakeAsync($"{court.Code}/{typeCode}", year));
        var acceptance = filing.Docket(number, fee, halve, occasion);
        if (OpenTrack(filing) is { } track)
        {
            db.CaseTracks.Add(track);
            decide?.Invoke(track);
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return acceptance;
    }

    /// <summary>Opens the track of a filing that is docketed and saved; null for a kind of case that has none. Not added to anything yet.</summary>
    public static CaseTrack? OpenTrack(Filing filing) =>
        filing.Acceptance is { TypeCode: CaseTrack.TypeCode } ? CaseTrack.Open(Guid.NewGuid(), filing) : null;

    /// <summary>A receipt's number in the house form.</summary>
    public static string ReceiptNumberText(int year, int number) => $"格立收〔{year}〕{number:000000}号";

    /// <summary>A fresh short code, without letters and digits that look alike.</summary>
    public static string FreshCode() => RandomNumberGenerator.GetString(CodeAlphabet, 10);

    private async Task<ReceiptNumber> TakeReceiptNumberAsync(Occasion occasion)
    {
        var number = await numbers.TakeAsync(ReceiptSeries, occasion.Today.Year);
        return new ReceiptNumber(ReceiptNumberText(occasion.Today.Year, number), FreshCode());
    }
}
