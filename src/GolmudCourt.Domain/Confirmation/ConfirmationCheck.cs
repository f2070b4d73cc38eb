using GolmudCourt.Domain.Mediation;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>How a checked item came out.</summary>
public enum CheckOutcome
{
    /// <summary>通过.</summary>
    Pass,

    /// <summary>须处理: the application cannot be submitted so.</summary>
    Fix,

    /// <summary>待法院核对: the portal cannot tell.</summary>
    Unknown,
}

/// <summary>One line of the check list.</summary>
/// <param name="Code">The rule, stable.</param>
/// <param name="Outcome">How it came out.</param>
/// <param name="Sentence">What is in order, what to do, or what the court will look at.</param>
/// <param name="Article">The article.</param>
/// <param name="Field">The form field, where one is meant.</param>
public sealed record ConfirmationCheckItem(string Code, CheckOutcome Outcome, string Sentence, string Article, string? Field = null);

/// <summary>What the check list cannot see in the application itself.</summary>
/// <param name="Settings">The court's settings.</param>
/// <param name="OtherPending">Whether another application for the same agreement is pending here; null when that is not known.</param>
public sealed record ConfirmationContext(ConfirmationSettings Settings, bool? OtherPending);

/// <summary>
/// What is looked at before an application goes to the court, and again beside the agreement when the judge examines it. It
/// helps and decides nothing: only the court accepts, confirms and dismisses.
/// </summary>
public static class ConfirmationCheck
{
    /// <summary>The code of the item that signing itself cures.</summary>
    public const string Joint = "confirm.joint";

    /// <summary>The whole list; every rule gives at least one line.</summary>
    public static IReadOnlyList<ConfirmationCheckItem> Of(ConfirmationApplication application, ConfirmationContext context, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(occasion);
        if (application.Agreement is not { } agreement)
        {
            return [new("confirm.agreement", CheckOutcome.Fix, "请先填写调解协议的情况", "民诉解释 354")];
        }

        return
        [
            JointOf(application),
            Period(application, occasion),
            Organisation(agreement),
            JurisdictionOf(application, agreement, context.Settings),
            .. BarredSubjects.Readable.Select(s => Subject(application, agreement, s)),
            .. Content(application, agreement),
            Seal(agreement),
            .. Materials(application, agreement),
            Other(context),
        ];
    }

    private static ConfirmationCheckItem JointOf(ConfirmationApplication a)
    {
        const string Article = "民诉法 205；民诉解释 351";
        var missing = a.Parties.Where(p => !a.IsSignedBy(p.Number)).Select(p => p.Name).ToList();
        return missing.Count == 0 && a.Parties.Count >= 2
            ? new(Joint, CheckOutcome.Pass, "各方当事人共同申请", Article)
            : new(Joint, CheckOutcome.Fix, $"须由各方共同申请，还需要{string.Join("、", missing)}本人（或者特别授权的代理人）签署", Article);
    }

    private static ConfirmationCheckItem Period(ConfirmationApplication a, Occasion occasion)
    {
        const string Article = "民诉法 205；人民调解法 33";
        var (agreement, by) = (a.Agreement!, a.ApplyBy!);

        // Once it has been handed in, the day it was handed in counts, not the day somebody looks at it.
        var day = a.SubmittedAt is { } at ? DateOnly.FromDateTime(at.DateTime) : occasion.Today;
        if (agreement.EffectiveOn > day)
        {
            return new("confirm.period", CheckOutcome.Fix, $"协议{agreement.EffectiveOn:yyyy年M月d日}才生效，生效以后才能申请", Article, "EffectiveOn");
        }

        return by.IsOverdue(day)
            ? new("confirm.period", CheckOutcome.Fix, $"协议{agreement.EffectiveOn:yyyy年M月d日}生效，三十日的申请期限已于{by.Due:yyyy年M月d日}届满；可以就协议的履行另行起诉", Article, "EffectiveOn")
            : new("confirm.period", CheckOutcome.Pass, $"在申请期限以内，最后一日是{by.Due:yyyy年M月d日}{(by.Provisional ? "（暂定）" : "")}", Article);
    }

    private static ConfirmationCheckItem Organisation(ConfirmationAgreement a)
    {
        const string Article = "民诉法 205";
        return string.IsNullOrWhiteSpace(a.OrganisationName)
            ? new("confirm.organisation", CheckOutcome.Unknown, "协议由特邀调解员个人主持达成，是否属于依法设立的调解组织调解，由法院核对", Article, "OrganisationName")
            : a.OrganisationId is not null
                ? new("confirm.organisation", CheckOutcome.Pass, $"{a.OrganisationName}在本院特邀调解组织名册上", Article)
                : new("confirm.organisation", CheckOutcome.Unknown, $"{a.OrganisationName}不在本院名册上，是否依法设立由法院核对", Article, "OrganisationName");
    }

    private static ConfirmationCheckItem JurisdictionOf(ConfirmationApplication application, ConfirmationAgreement a, ConfirmationSettings settings)
    {
        const string Code = "confirm.jurisdiction";
        const string Article = "民诉法 205";
        if (a.Initiative == MediationInitiative.InvitedByCourt)
        {
            var ours = (a.InvitingCourt ?? "").Trim() == settings.CourtName;
            return ours
                ? new(Code, CheckOutcome.Pass, $"{settings.CourtName}邀请开展的先行调解，由本院管辖", Article)
                : new(Code, CheckOutcome.Fix, $"人民法院邀请开展的先行调解，应当向作出邀请的法院（{a.InvitingCourt}）申请", Article, "InvitingCourt");
        }

        bool Here(string? place) => place?.Contains(settings.Area, StringComparison.Ordinal) == true;
        bool? Holds(JurisdictionLink link)
        {
            string?[] places = link switch
            {
                JurisdictionLink.PartyDomicile => [.. application.Parties.Select(p => p.Address)],
                JurisdictionLink.SubjectLocation => [a.SubjectLocation],
                _ => [a.OrganisationAddress],
            };
            return places.Any(Here) ? true : places.All(string.IsNullOrWhiteSpace) ? null : false;
        }

        var answers = a.Links.Select(l => (Link: l, Holds: Holds(l))).ToList();
        return answers.FirstOrDefault(x => x.Holds == true) is { Holds: true } good
            ? new(Code, CheckOutcome.Pass, $"调解组织自行开展的调解，{ConfirmationNames.Of(good.Link)}在{settings.Area}，由本院管辖", Article)
            : answers.Exists(x => x.Holds is null)
                ? new(Code, CheckOutcome.Unknown, $"请写明{string.Join("、", answers.Where(x => x.Holds is null).Select(x => ConfirmationNames.Of(x.Link)))}，否则由法院核对是否属于本院管辖", Article, "Links")
                : new(Code, CheckOutcome.Fix, $"当事人住所地、标的物所在地、调解组织所在地都不在{settings.Area}，应当向其中一地的基层人民法院申请", Article, "Links");
    }

    private static ConfirmationCheckItem Subject(ConfirmationApplication application, ConfirmationAgreement a, BarredSubject subject)
    {
        var code = $"confirm.subject.{subject}";
        var article = ConfirmationNames.ArticleOf(subject);
        var name = ConfirmationNames.Of(subject);
        if (a.Declared.Contains(subject))
        {
            return new(code, CheckOutcome.Fix, $"您说明协议“{name}”，法院不受理对这样的协议的确认申请；这部分可以另行起诉", article, "Declared");
        }

        var found = BarredSubjects.FoundIn(a.CauseName, subject)
            ?? application.Clauses.Select(c => BarredSubjects.FoundIn(c.Subject, subject)).FirstOrDefault(w => w is not null);
        return found is null
            ? new(code, CheckOutcome.Pass, subject == BarredSubject.OutsideCivilScope ? "属于民事纠纷" : $"没有发现“{name}”的内容", article)
            : application.SubjectStatement is not null
                ? new(code, CheckOutcome.Unknown, $"协议写有“{found}”；申请人说明不属于“{name}”，由法院审查", article)
                : new(code, CheckOutcome.Fix, $"协议写有“{found}”，可能属于“{name}”，法院不受理这样的申请。您认为不属于的，请写明理由，由法院审查", article, "Statement");
    }

    private static IEnumerable<ConfirmationCheckItem> Content(ConfirmationApplication application, ConfirmationAgreement a)
    {
        var numbers = application.Parties.Select(p => p.Number).ToHashSet();
        var clauses = application.Clauses.Where(c => !c.Free).Select(c => c.ToAgreementClause()).ToList();
        if (clauses.Count == 0)
        {
            yield return new("check.payee", CheckOutcome.Unknown, "协议只有文字条款，履行的人、金额、日期是否明确由法院审查", "民诉解释 358");
            yield break;
        }

        foreach (var item in EnforceabilityCheck.OfClauses(numbers, clauses, a.EffectiveOn))
        {
            // What was signed in the portal cannot be changed any more; the court will say whether it is clear enough.
            var outcome = item.Result == CheckResult.Pass ? CheckOutcome.Pass
                : a.Origin == AgreementOrigin.Portal ? CheckOutcome.Unknown : CheckOutcome.Fix;
            yield return new(item.Code, outcome, item.Sentence, item.Article ?? "民诉解释 358", item.Field);
        }
    }

    private static ConfirmationCheckItem Seal(ConfirmationAgreement a)
    {
        const string Article = "人民调解法 29；特邀调解规定 24";
        return a switch
        {
            { Sealed: true, Origin: AgreementOrigin.Portal } => new("confirm.seal", CheckOutcome.Pass, "调解组织已在协议上盖章", Article),
            { Sealed: true } => new("confirm.seal", CheckOutcome.Pass, "申请人说明协议上有调解组织的印章，法院核对上传的协议", Article),
            { Oral: true } => new("confirm.seal", CheckOutcome.Unknown, "口头协议没有印章，由法院核对调解组织的记录", "人民调解法 28、30"),
            { Origin: AgreementOrigin.Portal } => new("confirm.seal", CheckOutcome.Unknown, "协议上没有调解组织的印章，由法院核对", Article),
            _ => new("confirm.seal", CheckOutcome.Fix, "协议上没有调解组织的印章，请先请调解组织盖章后再申请", Article, "Sealed"),
        };
    }

    private static IEnumerable<ConfirmationCheckItem> Materials(ConfirmationApplication application, ConfirmationAgreement a)
    {
        const string Article = "民诉解释 354";
        if (a.Origin == AgreementOrigin.Portal)
        {
            yield return new("confirm.materials", CheckOutcome.Pass, "调解协议和主持调解的证明由本平台提供，不需要再上传", Article);
            yield break;
        }

        foreach (var purpose in (ConfirmationFilePurpose[])[ConfirmationFilePurpose.Agreement, ConfirmationFilePurpose.MediationProof])
        {
            var there = application.Files.Any(f => f.Purpose == purpose);
            yield return there
                ? new($"confirm.materials.{purpose}", CheckOutcome.Pass, $"已上传{ConfirmationNames.Of(purpose)}", Article)
                : new($"confirm.materials.{purpose}", CheckOutcome.Fix, $"请上传{ConfirmationNames.Of(purpose)}", Article, "Files");
        }

        if (application.Parties.Any(p => p.AgentName is not null) && application.Files.All(f => f.Purpose != ConfirmationFilePurpose.Authority))
        {
            yield return new("confirm.materials.Authority", CheckOutcome.Fix, "有代理人的，请上传授权委托书", "民诉法 62", "Files");
        }
    }

    private static ConfirmationCheckItem Other(ConfirmationContext context)
    {
        const string Article = "民诉解释 352";
        return context.OtherPending switch
        {
            true => new("confirm.other", CheckOutcome.Fix, "这份协议已有一份司法确认申请，一份协议只能申请一次", Article),
            false => new("confirm.other", CheckOutcome.Pass, "本院没有对这份协议的其他申请", Article),
            null => new("confirm.other", CheckOutcome.Unknown, "是否已有其他申请，由法院核对", Article),
        };
    }
}
