using GolmudCourt.Domain.Mediation;

namespace GolmudCourt.Web.Features.Mediations;

/// <summary>The addresses of mediation.</summary>
internal static class MediationLinks
{
    /// <summary>What mediation is, and how to ask for it.</summary>
    public const string Landing = "/mediation";

    /// <summary>Requests being written.</summary>
    public const string Requests = "/mediation/requests";

    /// <summary>My mediations.</summary>
    public const string All = "/mediations";

    /// <summary>The court's desk.</summary>
    public const string Desk = "/mediation/desk";

    /// <summary>Objections to the mediators of an organisation.</summary>
    public const string Objections = "/mediation/objections";

    /// <summary>Entrusting docketed cases.</summary>
    public const string Entrustments = Desk + "/entrustments";

    /// <summary>Writing down a matter that a partner refers.</summary>
    public const string IncomingReferrals = Desk + "/referrals";

    /// <summary>Answering an invitation by its short code.</summary>
    public const string Invitation = "/m";

    /// <summary>An invitation by its code.</summary>
    public static string InvitationOf(string code) => $"{Invitation}/{code}";

    /// <summary>The answer to it.</summary>
    public static string InvitationAnswer(string code) => $"{InvitationOf(code)}/answer";

    /// <summary>Taking part with an account.</summary>
    public static string Participation(string code) => $"{InvitationOf(code)}/participation";

    /// <summary>A request being written.</summary>
    public static string Request(Guid key) => $"{Requests}/{key}";

    /// <summary>One page of it.</summary>
    public static string Step(Guid key, string step) => $"{Request(key)}/{step}";

    /// <summary>A party of it.</summary>
    public static string RequestParty(Guid key, int number) => $"{Request(key)}/parties/{number}";

    /// <summary>A new party of it.</summary>
    public static string NewRequestParty(Guid key, MediationPosition position, bool self = false) =>
        $"{Request(key)}/parties/new?position={position}{(self ? "&self=true" : "")}";

    /// <summary>Taking a file out of it.</summary>
    public static string RequestFileRemoval(Guid key, int number) => $"{Request(key)}/files/{number}/removal";

    /// <summary>Throwing it away.</summary>
    public static string RequestRemoval(Guid key) => $"{Request(key)}/removal";

    /// <summary>A mediation, as its parties see it.</summary>
    public static string Matter(Guid key) => $"{All}/{key}";

    /// <summary>A file of it.</summary>
    public static string File(Guid key, int number) => $"{Matter(key)}/files/{number}";

    /// <summary>A part of it.</summary>
    public static string Part(Guid key, string part) => $"{Matter(key)}/{part}";

    /// <summary>The answer to a proposal to extend.</summary>
    public static string ExtensionAnswer(Guid key, int number) => $"{Matter(key)}/extensions/{number}/answer";

    /// <summary>The answer to a disclosure.</summary>
    public static string DisclosureAnswer(Guid key, int number) => $"{Matter(key)}/disclosures/{number}/answer";

    /// <summary>The consent to one stage.</summary>
    public static string Consent(Guid key, MediationStage stage) => $"{Matter(key)}/consents/{stage}";

    /// <summary>A mediation on the desk.</summary>
    public static string OnDesk(Guid key) => $"{Desk}/{key}";

    /// <summary>A part of it on the desk.</summary>
    public static string DeskPart(Guid key, string part) => $"{OnDesk(key)}/{part}";

    /// <summary>The desk at one tab.</summary>
    public static string DeskAt(string tab) => $"{Desk}?tab={tab}";

    /// <summary>A file of it on the desk.</summary>
    public static string DeskFile(Guid key, int number) => $"{OnDesk(key)}/files/{number}";

    /// <summary>Entrusting one docketed case, by the key of its filing.</summary>
    public static string Entrustment(Guid filing) => $"{Entrustments}/{filing}";

    /// <summary>The invitation of a party.</summary>
    public static string Invite(Guid key, int party) => $"{OnDesk(key)}/parties/{party}/invitation";

    /// <summary>The notice just made for a party.</summary>
    public static string Notice(Guid key, int party) => $"{OnDesk(key)}/parties/{party}/notice";

    /// <summary>The answer of a party, told to the clerk.</summary>
    public static string CounterAnswer(Guid key, int party) => $"{OnDesk(key)}/parties/{party}/answer";

    /// <summary>The picture of a code.</summary>
    public static string Picture(string code) => $"{Desk}/qr/{code}.png";

    /// <summary>The decision of an objection.</summary>
    public static string ObjectionDecision(Guid key, int number) => $"{Objections}/{key}/{number}";

    /// <summary>Where a party does an act; null for an act that is not done there.</summary>
    public static string? PartyAct(Guid key, MediationAct act) => act switch
    {
        MediationAct.Agree => Part(key, "answer"),
        MediationAct.Pick => Part(key, "choice"),
        MediationAct.RefuseAppointment => Part(key, "appointment-refusal"),
        MediationAct.Object => Part(key, "objection"),
        MediationAct.ProposeExtension => Part(key, "extensions/new"),
        MediationAct.AddMaterial => Part(key, "materials"),
        MediationAct.Withdraw => Part(key, "withdrawal"),
        MediationAct.Terminate => Part(key, "termination"),
        MediationAct.Rate => Part(key, "rating"),
        _ => null,
    };

    /// <summary>Where the clerk does an act on the whole matter; null for an act that is not done there.</summary>
    public static string? DeskAct(Guid key, MediationAct act) => act switch
    {
        MediationAct.Accept => DeskPart(key, "acceptance"),
        MediationAct.Decline => DeskPart(key, "declination"),
        MediationAct.ReportUnreachable => DeskPart(key, "unreachable"),
        MediationAct.AppointByCourt => DeskPart(key, "appointment"),
        MediationAct.RevokeAppointment => DeskPart(key, "revocation"),
        MediationAct.Refer => DeskPart(key, "referral"),
        MediationAct.End => DeskPart(key, "ending"),
        _ => null,
    };
}
