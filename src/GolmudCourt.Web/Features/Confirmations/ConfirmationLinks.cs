using GolmudCourt.Domain.Confirmation;

namespace GolmudCourt.Web.Features.Confirmations;

/// <summary>The addresses of judicial confirmation.</summary>
internal static class ConfirmationLinks
{
    /// <summary>What it is, and what of it is mine.</summary>
    public const string Landing = "/confirmation";

    /// <summary>My applications.</summary>
    public const string All = "/confirmations";

    /// <summary>An application for an agreement made elsewhere.</summary>
    public const string Outside = All + "/outside";

    /// <summary>An objection of someone who is no party.</summary>
    public const string Stranger = Landing + "/objection";

    /// <summary>Where who holds a short code joins an application.</summary>
    public const string Joining = Landing + "/joining";

    /// <summary>The court's queue.</summary>
    public const string Bench = Landing + "/bench";

    /// <summary>The status for liaison officers.</summary>
    public const string Organisation = Landing + "/organisation";

    /// <summary>An application as its parties see it.</summary>
    public static string Application(Guid key) => $"{All}/{key}";

    /// <summary>A part of it.</summary>
    public static string Part(Guid key, string part) => $"{Application(key)}/{part}";

    /// <summary>A file of it.</summary>
    public static string File(Guid key, int number) => Part(key, $"files/{number}");

    /// <summary>Where a party that nobody speaks for yet is invited.</summary>
    public static string Invitation(Guid key, int party) => Part(key, $"parties/{party}/invitation");

    /// <summary>Where the code of an invitation is shown, once.</summary>
    public static string InvitationCode(Guid key, int party) => Part(key, $"parties/{party}/code");

    /// <summary>Where the holder of a code joins.</summary>
    public static string JoiningBy(string code) => $"{Joining}/{code}";

    /// <summary>An application before the court.</summary>
    public static string OnBench(Guid key) => $"{Bench}/{key}";

    /// <summary>A part of it.</summary>
    public static string BenchPart(Guid key, string part) => $"{OnBench(key)}/{part}";

    /// <summary>A file of it.</summary>
    public static string BenchFile(Guid key, int number) => BenchPart(key, $"files/{number}");

    /// <summary>The queue at one tab.</summary>
    public static string BenchAt(string tab) => $"{Bench}?tab={tab}";

    /// <summary>Where a party does an act; null for an act that is not done there.</summary>
    public static string? PartyAct(Guid key, ConfirmationAct act) => act switch
    {
        ConfirmationAct.Sign => Part(key, "signature"),
        ConfirmationAct.Discard => Part(key, "removal"),
        ConfirmationAct.AddMaterial => Part(key, "materials"),
        ConfirmationAct.AnswerSupplement or ConfirmationAct.AnswerMaterial => Part(key, "supplement"),
        ConfirmationAct.Withdraw or ConfirmationAct.ApplyToWithdraw => Part(key, "withdrawal"),
        ConfirmationAct.Object => Part(key, "objection"),
        _ => null,
    };

    /// <summary>Where the court does an act; null for an act that is not done there.</summary>
    public static string? BenchAct(Guid key, ConfirmationAct act) => act switch
    {
        ConfirmationAct.Docket => BenchPart(key, "docketing"),
        ConfirmationAct.Refuse => BenchPart(key, "refusal"),
        ConfirmationAct.Take => BenchPart(key, "taking"),
        ConfirmationAct.Assign => BenchPart(key, "assignment"),
        ConfirmationAct.Extend => BenchPart(key, "extension"),
        ConfirmationAct.RecordInterview => BenchPart(key, "interview"),
        ConfirmationAct.RequestSupplement => BenchPart(key, "supplement-request"),
        ConfirmationAct.RequestMaterial => BenchPart(key, "material-request"),
        ConfirmationAct.AnswerSupplement or ConfirmationAct.AnswerMaterial => BenchPart(key, "supplement-answer"),
        ConfirmationAct.DeemWithdrawn => BenchPart(key, "lapse"),
        ConfirmationAct.PermitWithdrawal => BenchPart(key, "withdrawal-permit"),
        ConfirmationAct.RejectWithdrawal => BenchPart(key, "withdrawal-rejection"),
        ConfirmationAct.Confirm => BenchPart(key, "ruling"),
        ConfirmationAct.Dismiss => BenchPart(key, "dismissal"),
        ConfirmationAct.RejectObjection => BenchPart(key, "objection-rejection"),
        ConfirmationAct.UpholdObjection => BenchPart(key, "objection-upholding"),
        ConfirmationAct.Object => BenchPart(key, "objection"),
        _ => null,
    };
}
