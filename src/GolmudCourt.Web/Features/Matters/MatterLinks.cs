using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Matters;

/// <summary>The addresses of following a matter.</summary>
internal static class MatterLinks
{
    /// <summary>My matters.</summary>
    public const string All = "/matters";

    /// <summary>The next page of my matters, after the one shown last.</summary>
    public static string Before(long id) => $"{All}?before={id}";

    /// <summary>The next page of my applications for confirmation, after the one shown last.</summary>
    public static string ConfirmationsBefore(long id) => $"{All}?confirmations={id}";

    /// <summary>A matter.</summary>
    public static string Matter(Guid key) => $"{All}/{key}";

    /// <summary>The complaint as signed.</summary>
    public static string Pleading(Guid key) => $"{Matter(key)}/pleading";

    /// <summary>The answer to a correction request.</summary>
    public static string Correction(Guid key) => $"{Matter(key)}/correction";

    /// <summary>One item of it; posting here keeps its answer.</summary>
    public static string CorrectionItem(Guid key, int number) => $"{Correction(key)}/items/{number}";

    /// <summary>One item on the page of all.</summary>
    public static string CorrectionAt(Guid key, int number) => $"{Correction(key)}#item-{number}";

    /// <summary>Where a file given in answer is removed.</summary>
    public static string CorrectionFileRemoval(Guid key, int file) => $"{Correction(key)}/files/{file}/removal";

    /// <summary>Taking the filing back.</summary>
    public static string Withdrawal(Guid key) => $"{Matter(key)}/withdrawal";

    /// <summary>The notice to pay.</summary>
    public static string FeeNotice(Guid key) => $"{Matter(key)}/fee-notice";

    /// <summary>缓交、减交、免交.</summary>
    public static string FeeRelief(Guid key) => $"{Matter(key)}/fee-relief";

    /// <summary>The procedure, the trial limit and the judge.</summary>
    public static string Procedure(Guid key) => $"{Matter(key)}/procedure";

    /// <summary>Objecting to the procedure.</summary>
    public static string ProcedureObjection(Guid key) => $"{Procedure(key)}/objection";

    /// <summary>Consents to act online.</summary>
    public static string Consents(Guid key) => $"{Matter(key)}/consents";

    /// <summary>The consent to one stage.</summary>
    public static string Consent(Guid key, ConsentStage stage) => $"{Consents(key)}/{stage}";

    /// <summary>Starting a new draft from this filing.</summary>
    public static string Copies(Guid key) => $"{Matter(key)}/copies";

    /// <summary>A file of the matter.</summary>
    public static string File(Guid key, int number) => $"{Matter(key)}/files/{number}";

    /// <summary>The page of an act; null for an act that is not done here.</summary>
    public static string? Act(Guid key, FilingAct act) => act switch
    {
        FilingAct.AnswerCorrection => Correction(key),
        FilingAct.Withdraw => Withdrawal(key),
        FilingAct.ApplyForFeeRelief => FeeRelief(key),
        _ => null,
    };
}
