using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using Xunit;

namespace GolmudCourt.Domain.Tests.Mediation;

public sealed class AgreementTests
{
    [Fact]
    public void It_takes_effect_with_the_last_signature()
    {
        var m = Given.AwaitingSignatures();
        var hash = m.CurrentAgreement()!.TextHash;
        m.SignAsParty(1, Given.Signature("张测试"), hash, Given.Applicant());
        m.SignAsMediator(Given.Signature("调解员甲"), hash, Given.ByMediator());
        m.SignAsParty(2, Given.Signature("李测试"), hash, Given.Respondent());
        Assert.Equal((MediationStatus.AwaitingSignatures, AgreementStatus.ForSignature), (m.Status, m.CurrentAgreement()!.Status));

        m.SignAsOrganisation(Given.OrganisationId, null, null, hash, Given.Manager());

        Assert.Equal((MediationStatus.Settled, AgreementStatus.Effective), (m.Status, m.CurrentAgreement()!.Status));
        Assert.Equal((EndingGround.Settled, Consequence.PerformOrConfirm), (m.Ending!.Ground, m.Ending.Consequence));
        Assert.Equal(Given.At(Given.Monday), m.CurrentAgreement()!.EffectiveAt);
        Assert.All(m.CurrentAgreement()!.Signatures, s => Assert.Equal(hash, s.TextHash));
        m.Refuses("workflow.closed", () => m.DraftAgreement(Given.Terms, Given.ByMediator()));
        m.Refuses("workflow.closed", () => m.Terminate(2, null, Given.Respondent()));
    }

    [Fact]
    public void A_mediator_of_no_organisation_needs_no_seal()
    {
        var m = Given.AwaitingSignatures(mediator: Given.Other);
        var hash = m.CurrentAgreement()!.TextHash;
        m.Refuses("mediation.not-the-organisation", () => m.SignAsOrganisation(Given.OrganisationId, null, null, hash, Given.Manager()));
        m.SignAsParty(1, Given.Signature("张测试"), hash, Given.Applicant());
        m.SignAsParty(2, Given.Signature("李测试"), hash, Given.Respondent());
        m.SignAsMediator(Given.Signature("调解员乙"), hash, Given.ByMediator(mediator: Given.Other));
        Assert.Equal(MediationStatus.Settled, m.Status);
    }

    [Fact]
    public void A_text_that_changed_meanwhile_is_not_signed_and_a_change_voids_what_was_signed()
    {
        var m = Given.AwaitingSignatures();
        var seen = m.CurrentAgreement()!.TextHash;
        m.SignAsParty(1, Given.Signature("张测试"), seen, Given.Applicant());
        m.ReopenAgreement("付款日期需要更正", Given.ByMediator());
        Assert.NotNull(m.CurrentAgreement()!.Signatures[0].VoidedAt);
        m.DraftAgreement(Given.Terms with { Clauses = [Given.Money with { Sum = 17_000m }] }, Given.ByMediator());
        m.OpenForSignature(Given.ByMediator());

        m.Refuses("agreement.text-changed", () => m.SignAsParty(2, Given.Signature("李测试"), seen, Given.Respondent()));
        m.SignByAll();
        Assert.Equal(MediationStatus.Settled, m.Status);
    }

    [Fact]
    public void Nobody_signs_twice_for_another_or_under_another_name()
    {
        var m = Given.AwaitingSignatures();
        var hash = m.CurrentAgreement()!.TextHash;
        m.Refuses("mediation.signer", () => m.SignAsParty(1, Given.Signature("李测试"), hash, Given.Applicant()), "Name");
        m.Refuses("mediation.signer", () => m.SignAsMediator(Given.Signature("调解员乙"), hash, Given.ByMediator()), "Name");
        m.Refuses("mediation.not-your-party", () => m.SignAsParty(2, Given.Signature("李测试"), hash, Given.Applicant()));
        m.Refuses("agreement.signer-role", () => m.SignAsParty(1, Given.Signature("张测试"), hash, Given.ByMediator()));
        m.SignAsParty(1, Given.Signature("张测试"), hash, Given.Applicant());
        m.Refuses("agreement.signed-already", () => m.SignAsParty(1, Given.Signature("张测试"), hash, Given.Applicant()));
        m.Refuses("agreement.signed-already", () => m.RefuseToSign(1, null, Given.Applicant()));
    }

    [Fact]
    public void Refusing_to_sign_ends_it_and_the_text_is_void()
    {
        var m = Given.AwaitingSignatures();
        m.RefuseToSign(2, null, Given.Respondent());
        Assert.Equal((EndingGround.SignatureRefused, AgreementStatus.Void), (m.Ending!.Ground, m.Agreements[0].Status));
    }

    [Fact]
    public void The_same_draft_gives_the_same_text_and_any_change_another_hash()
    {
        var (a, b) = (Given.AwaitingSignatures(), Given.AwaitingSignatures());
        Assert.Equal(a.CurrentAgreement()!.TextHash, b.CurrentAgreement()!.TextHash);
        var hashes = new[]
        {
            Given.Terms, Given.Terms with { Costs = "被申请人负担" }, Given.Terms with { FreeClauses = [] }, Given.Terms with { FactsAndDisputes = "借款未还。" },
            With(Given.Money with { Sum = 18_000.01m }), With(Given.Money with { DueOn = new(2027, 1, 16) }), With(Given.Money with { Account = "银行转账" }),
            With(Given.Money with { ObligorNumber = 1, ObligeeNumber = 2 }), With(Given.Money with { Breach = "无约定" }),
            With(Given.Money with { DueOn = null, Instalments = [new(new(2027, 1, 15), 18_000m)] }),
        }.Select(terms =>
        {
            var m = Given.InProgress();
            m.DraftAgreement(terms, Given.ByMediator());
            return m.OpenForSignature(Given.ByMediator()).TextHash;
        }).ToList();
        Assert.Equal(hashes.Count, hashes.Distinct().Count());
        Assert.Contains("李测试向张测试支付借款18,000.00元，于2027年1月15日前履行", a.CurrentAgreement()!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check.content", "facts")]
    [InlineData("check.payee", "obligee")]
    [InlineData("check.payee", "same")]
    [InlineData("check.payee", "account")]
    [InlineData("check.sum", "sum")]
    [InlineData("check.sum", "rows")]
    [InlineData("check.date", "date")]
    [InlineData("check.date", "past")]
    [InlineData("check.breach", "breach")]
    public void What_is_too_vague_is_not_signed(string rule, string fault)
    {
        var m = Given.InProgress();
        var money = Given.Money;
        var terms = fault switch
        {
            "facts" => Given.Terms with { FactsAndDisputes = " " },
            "obligee" => With(money with { ObligeeNumber = null }),
            "same" => With(money with { ObligeeNumber = 2 }),
            "account" => With(money with { Account = null }),
            "sum" => With(money with { Sum = null }),
            "rows" => With(money with { Instalments = [new(new(2027, 1, 1), 17_999m)] }),
            "date" => With(money with { DueOn = null }),
            "past" => With(money with { DueOn = Given.Monday.AddDays(-1) }),
            _ => With(money with { Breach = null }),
        };
        m.DraftAgreement(terms, Given.ByMediator());
        Assert.Equal([rule], m.CheckAgreement(Given.Monday).Where(i => i.Result == CheckResult.Fix).Select(i => i.Code));
        m.Refuses("agreement.to-fix", () => m.OpenForSignature(Given.ByMediator()));
    }

    [Theory]
    [InlineData("一方不履行的，另一方可以请求人民法院对案件作出裁判", true)]
    [InlineData("被申请人违约，则由法院判决", true)]
    [InlineData("任何一方不履行协议，就请法院 裁判", true)]
    [InlineData("被申请人不履行的，申请人可以向法院申请强制执行", false)]
    [InlineData("被申请人未按期付款的，申请人可以向法院起诉", false)]
    [InlineData("不履行的，按日支付违约金", false)]
    public void A_clause_that_hands_the_case_back_to_the_judge_is_forbidden(string text, bool forbidden)
    {
        var m = Given.InProgress();
        m.DraftAgreement(Given.Terms with { FreeClauses = [text] }, Given.ByMediator());
        Assert.Equal(forbidden, m.CheckAgreement(Given.Monday).Any(i => i is { Code: "check.forbidden", Result: CheckResult.Fix }));
        m.DraftAgreement(With(Given.Money with { Breach = text }), Given.ByMediator());
        Assert.Equal(forbidden, m.CheckAgreement(Given.Monday).Any(i => i is { Code: "check.forbidden", Result: CheckResult.Fix }));
    }

    [Theory]
    [InlineData("双方解除婚姻关系", true)]
    [InlineData("确认双方收养关系无效", true)]
    [InlineData("登记在被申请人名下的房屋归申请人所有", true)]
    [InlineData("确认该商标的商标权属于申请人", true)]
    [InlineData("被申请人每月支付抚养费", false)]
    [InlineData("双方解除租赁合同", false)]
    [InlineData("被申请人归还房屋钥匙", false)]
    public void What_cannot_be_confirmed_is_warned_of_and_may_still_be_signed(string text, bool warned)
    {
        var m = Given.InProgress();
        m.DraftAgreement(Given.Terms with { FreeClauses = [text] }, Given.ByMediator());
        Assert.Equal(warned, m.CheckAgreement(Given.Monday).Any(i => i is { Code: "check.barred", Result: CheckResult.Warning }));
        m.OpenForSignature(Given.ByMediator());
    }

    [Fact]
    public void A_minor_and_a_company_sign_through_someone()
    {
        var m = Given.Draft();
        m.ReviseParty(1, Given.ApplicantDetails with { BirthDate = new(2012, 1, 1) }, Given.Applicant());
        m.ReviseParty(2, Given.RespondentDetails with { Kind = PartyKind.LegalPerson, Name = "测试商贸有限公司" }, Given.Applicant());
        m.Submit(1, Given.Applicant());
        m.Accept(Given.Number, Given.Clerk());
        m.Agree(2, Given.Clerk());
        m.Pick(1, [Given.Mediator], Given.Clerk());
        m.Pick(2, [Given.Mediator], Given.Clerk());
        m.ConfirmAppointment(Given.ByMediator());
        m.DraftAgreement(Given.Terms, Given.ByMediator());
        Assert.Equal(2, m.CheckAgreement(Given.Monday).Count(i => i is { Code: "check.capacity", Result: CheckResult.Fix }));
    }

    [Fact]
    public void Signing_waits_for_a_pending_objection()
    {
        var m = Given.InProgress();
        m.DraftAgreement(Given.Terms, Given.ByMediator());
        m.Object(2, "调解员是对方的同事", Given.Respondent());
        m.Refuses("mediation.objection-pending", () => m.OpenForSignature(Given.ByMediator()));
    }

    [Fact]
    public void An_oral_agreement_is_in_effect_the_day_the_mediator_records_it()
    {
        var m = Given.InProgress();
        m.Refuses("agreement.empty", () => m.RecordOralAgreement(new AgreementDetails("", [], [" "], null), Given.ByMediator()), "Clauses");
        var agreement = m.RecordOralAgreement(new AgreementDetails("", [], ["被申请人当面道歉，双方和好"], null), Given.ByMediator());
        Assert.Equal((MediationStatus.Settled, true, Given.At(Given.Monday)), (m.Status, agreement.Oral, agreement.EffectiveAt!.Value));
        Assert.Contains("口头方式达成", agreement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_instalment_is_performed_confirmed_or_disputed_on_its_own()
    {
        var m = Given.InProgress();
        var rows = new InstalmentDetails[] { new(new(2026, 12, 1), 8000m), new(new(2027, 1, 4), 10_000m) };
        m.DraftAgreement(With(Given.Money with { DueOn = null, Instalments = rows }), Given.ByMediator());
        m.OpenForSignature(Given.ByMediator());
        m.SignByAll();
        Assert.Equal([8000m, 10_000m], m.Performances.Select(p => p.Amount!.Value));
        Assert.Equal(new DateOnly(2026, 12, 1), m.NextDue);
        Assert.False(m.Performances[0].IsOverdue(new(2026, 12, 1)));
        Assert.True(m.Performances[0].IsOverdue(new(2026, 12, 2)));

        m.Refuses("mediation.not-your-party", () => m.MarkPerformed(1, null, null, Given.Applicant()));
        m.MarkPerformed(1, "转账", Given.Upload, Given.Respondent());
        m.Refuses("performance.marked", () => m.MarkPerformed(1, null, null, Given.Respondent()));
        m.Refuses("mediation.not-your-party", () => m.ConfirmPerformed(1, Given.Respondent()));
        m.DisputePerformed(1, "只收到一半", Given.Applicant());
        m.MarkPerformed(1, "已补足", null, Given.Respondent());
        m.ConfirmPerformed(1, Given.Applicant());
        Assert.Equal((PerformanceStatus.Confirmed, new DateOnly(2027, 1, 4)), (m.Performances[0].Status, m.NextDue!.Value));
        m.Refuses("performance.confirmed", () => m.ConfirmPerformed(1, Given.Applicant()));
        m.Refuses("performance.not-marked", () => m.DisputePerformed(2, "还没有收到", Given.Applicant()));
        m.ConfirmPerformed(2, Given.Applicant());
        Assert.Null(m.NextDue);
        Assert.EndsWith("协议已全部履行完毕", m.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
    }

    private static AgreementDetails With(ClauseDetails clause) => Given.Terms with { Clauses = [clause] };
}
