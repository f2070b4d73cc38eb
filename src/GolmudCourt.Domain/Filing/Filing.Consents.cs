namespace GolmudCourt.Domain.Filing;

/// <content>Consent to act online, stage by stage, after the filing was handed in.</content>
public sealed partial class Filing
{
    private const string ConsentArticle = "在线诉讼规则 4、5";

    /// <summary>
    /// Whether consent to a stage can still be given or taken back: the matter is still before the court, and the stage
    /// is not over. Docketing ends the stage of filing; refusal, return and withdrawal end them all.
    /// </summary>
    public bool ConsentIsOpen(ConsentStage stage) => Status switch
    {
        FilingStatus.AwaitingReview or FilingStatus.AwaitingCorrection or FilingStatus.InMediation => true,
        FilingStatus.Docketed => stage != ConsentStage.Filing,
        _ => false,
    };

    /// <summary>Whether consent to a stage stands.</summary>
    public bool HasConsent(ConsentStage stage) => _consents.Exists(c => c.Stands && c.Stage == stage);

    /// <summary>Consents to one stage online. It says nothing about any other stage (在线诉讼规则 4).</summary>
    /// <exception cref="RuleViolation">The stage is over (<c>consent.closed</c>), or consent stands already (<c>consent.given</c>).</exception>
    public void GiveConsent(ConsentStage stage, Occasion occasion)
    {
        RequireConsentOpen(stage, occasion);
        if (HasConsent(stage))
        {
            throw new RuleViolation("consent.given", $"您已经同意在线进行“{FilingNames.Of(stage)}”", ConsentArticle);
        }

        _consents.Add(new StageConsent(stage, occasion.Now));
        WriteConsent("GiveConsent", occasion, $"同意“{FilingNames.Of(stage)}”环节在线进行");
    }

    /// <summary>Takes the consent to one stage back; that stage then goes on offline (在线诉讼规则 5).</summary>
    /// <exception cref="RuleViolation">The stage is over (<c>consent.closed</c>), or no consent stands (<c>consent.not-given</c>).</exception>
    public void RevokeConsent(ConsentStage stage, Occasion occasion)
    {
        RequireConsentOpen(stage, occasion);
        var standing = _consents.Find(c => c.Stands && c.Stage == stage)
            ?? throw new RuleViolation("consent.not-given", $"您没有同意过在线进行“{FilingNames.Of(stage)}”，不需要撤回", ConsentArticle);
        standing.Revoke(occasion.Now);
        WriteConsent("RevokeConsent", occasion, $"撤回对“{FilingNames.Of(stage)}”环节在线进行的同意，该环节转为线下进行");
    }

    private void RequireConsentOpen(ConsentStage stage, Occasion occasion)
    {
        // Consent is the party's own; nobody at court gives it for them.
        if (!CourtRoles.OfThePublic.Contains(occasion.Actor.Role))
        {
            throw new RuleViolation("consent.party-only", "是否同意在线进行，只能由当事人或者代理人决定", ConsentArticle);
        }

        if (!ConsentIsOpen(stage))
        {
            throw new RuleViolation(
                "consent.closed", $"当前状态为“{FilingNames.Of(Status)}”，“{FilingNames.Of(stage)}”环节的选择不能再更改", ConsentArticle);
        }
    }

    // No state moves, so the gate has no line for it; the journal tells it all the same.
    private void WriteConsent(string act, Occasion occasion, string sentence) =>
        Write(occasion, act, Status.ToString(), Status.ToString(), sentence, null);
}
