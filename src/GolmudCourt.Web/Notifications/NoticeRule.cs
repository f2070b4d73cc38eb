using System.Globalization;
using System.Text.RegularExpressions;

namespace GolmudCourt.Web.Notifications;

/// <summary>Who is told. Who did the act is never told of it, unless the rule says so.</summary>
internal enum NoticeAudience
{
    /// <summary>Who filed online, and the plaintiffs who have an account.</summary>
    Filers,

    /// <summary>申请人 and their agents.</summary>
    Applicants,

    /// <summary>被申请人、第三人 and their agents.</summary>
    Respondents,

    /// <summary>All parties and their agents.</summary>
    Parties,

    /// <summary>The parties who do not stand on the side of who acted.</summary>
    OtherSide,

    /// <summary>The two parties of the offer that was made or answered; nobody else learns that there is one.</summary>
    OfferParties,

    /// <summary>The parties invited to the session that was planned or cancelled; a talk with one side is its own affair.</summary>
    SessionParties,

    /// <summary>The mediator now appointed.</summary>
    Mediator,

    /// <summary>The mediator who has just left.</summary>
    FormerMediator,

    /// <summary>The manager of the organisation of the mediator now appointed, or of the one who has just left.</summary>
    Manager,

    /// <summary>The mediator, or the organisation's manager, whose place on the roster it is.</summary>
    Listed,

    /// <summary>The manager of the organisation a mediator on the roster belongs to.</summary>
    ListedManager,

    /// <summary>Who complained.</summary>
    Complainant,

    /// <summary>The mediators enrolled for a training.</summary>
    Enrolled,

    /// <summary>The mediators enrolled just now.</summary>
    NewlyEnrolled,

    /// <summary>The judge who holds an application for confirmation.</summary>
    Judge,

    /// <summary>Who is served.</summary>
    Served,
}

/// <summary>One line of the catalogue: an act on a kind of matter tells somebody something.</summary>
/// <param name="Matter">The kind of matter: the name of its class.</param>
/// <param name="Act">The act, as the journal names it.</param>
/// <param name="To">Who is told.</param>
/// <param name="Group">What it is about.</param>
/// <param name="Sentence">
/// The sentence: <c>{matter}</c> is the number or the neutral name of the matter, <c>{due}</c> the day on which something is due;
/// what stands in brackets falls away where there is no such day. It names no person and no content.
/// </param>
internal sealed partial record NoticeRule(string Matter, string Act, NoticeAudience To, NoticeGroup Group, string Sentence)
{
    /// <summary>Whether the law asks the court to tell it.</summary>
    public bool Statutory { get; init; }

    /// <summary>Whether it is urgent enough for a short message.</summary>
    public bool Sms { get; init; }

    /// <summary>Whether who did the act is told as well, because the sentence is their proof.</summary>
    public bool TellsActor { get; init; }

    /// <summary>Makes the sentence.</summary>
    public string Compose(string matter, DateOnly? due) => Compose(Sentence, matter, due);

    /// <summary>Makes a sentence of the catalogue.</summary>
    public static string Compose(string sentence, string matter, DateOnly? due)
    {
        var filled = due is { } day
            ? Bracket().Replace(sentence, "$1").Replace("{due}", day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            : Bracket().Replace(sentence, "");
        return filled.Replace("{matter}", matter, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\[([^\]]*)\]")]
    private static partial Regex Bracket();
}

/// <summary>An act of which nobody is told, and why.</summary>
/// <param name="Matter">The kind of matter.</param>
/// <param name="Act">The act.</param>
/// <param name="Because">Why not, in Chinese.</param>
internal sealed record SilentAct(string Matter, string Act, string Because);
