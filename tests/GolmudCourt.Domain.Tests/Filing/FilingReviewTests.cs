using GolmudCourt.Domain.Filing;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;

namespace GolmudCourt.Domain.Tests.Filing;

/// <summary>From hand-over to decision: receipt, one correction, return, refusal, withdrawal.</summary>
public sealed class FilingReviewTests
{
    private static readonly ReceiptNumber _second = new("格立收〔2026〕000002号", "ABCDEFGH24");

    [Fact]
    public void A_submission_gives_a_receipt_and_the_seven_days_begin_on_the_next_day()
    {
        var filing = Draft();
        var receipt = filing.Submit(Filer());

        Assert.Equal(FilingStatus.AwaitingReview, filing.Status);
        Assert.Equal("格立收〔2026〕000001号", receipt.Number);
        Assert.Equal("起诉材料", receipt.Title);
        Assert.Equal("诉讼服务平台", receipt.ReceivedBy);
        Assert.Equal(Filer().Now, receipt.ReceivedAt);
        Assert.Equal(Filer().Now, filing.ReceivedAt);
        Assert.Equal(new DateOnly(2026, 11, 30), filing.ReviewDeadline!.Due);
        Assert.Equal("登记立案规定 8", filing.ReviewDeadline.Article);
        Assert.Equal(new DateOnly(2026, 11, 30), filing.NextDue);
        Assert.False(filing.HasProvisionalDates);
    }

    [Fact]
    public void A_review_period_that_ends_on_a_rest_day_ends_on_the_first_working_day_after() =>
        Assert.Equal(new DateOnly(2026, 10, 8), Submitted(new DateOnly(2026, 9, 24)).ReviewDeadline!.Due);

    [Fact]
    public void The_receipt_lists_every_file_with_its_hash_and_the_signed_complaint()
    {
        var items = Draft().Submit(Filer()).Items;
        Assert.Equal(["身份证明", "证据：借条", "民事起诉状"], items.Select(i => i.Name));
        Assert.Equal([new string('a', 64), new string('a', 64), new string('b', 64)], items.Select(i => i.Sha256));
        Assert.All(items, i => Assert.Equal((3, 1, 1000L), (i.Pages, i.Copies, i.Size)));
    }

    [Fact]
    public void Paper_handed_over_at_the_counter_stands_on_the_receipt_with_pages_and_copies()
    {
        var filing = Draft("evidence", FilingChannel.Counter, Clerk());
        filing.AddEvidence(Evidence with { OnPaper = true, Pages = 7, Copies = 2 }, Clerk());
        var receipt = filing.Submit(Clerk());
        var paper = receipt.Items.Single(i => i.FileName is null);
        Assert.Equal(("证据：借条（纸质）", 7, 2, null), (paper.Name, paper.Pages, paper.Copies, paper.Sha256));
        Assert.Equal("测试立案人员", receipt.ReceivedBy);
        Assert.Equal(nameof(FilingAct.Receive), filing.UnsavedEntries[^1].Act);
    }

    [Fact]
    public void The_signature_keeps_the_hash_of_the_text_that_was_signed()
    {
        var signature = Submitted().Signature!;
        Assert.Equal((new string('b', 64), "才让卓玛", Filer().Now), (signature.TextSha256, signature.Name, signature.SignedAt));
    }

    [Theory]
    [InlineData("才让·卓玛")]
    [InlineData("才让卓玛")]
    [InlineData("王代理")]
    [InlineData("法定代表")]
    public void The_plaintiff_the_representative_or_an_agent_may_sign(string name)
    {
        var filing = Draft();
        filing.ReviseParty(1, Plaintiff with { Representative = "法定代表" }, Filer());
        filing.AddAgent(new AgentDetails { PartyNumber = 1, Name = "王代理", Kind = AgentKind.RelativeOrStaff, Phone = "13900001235" }, Filer());
        filing.Attach(FilePurpose.Authority, 1, Upload, Filer());
        filing.Submit(Filer(), name);
        Assert.Equal(FilingStatus.AwaitingReview, filing.Status);
    }

    [Theory]
    [InlineData("李测试")]
    [InlineData("别人")]
    [InlineData("")]
    public void Nobody_else_may_sign_and_nothing_is_handed_in(string name)
    {
        var filing = Draft();
        Refuses("filing.signer", () => filing.Submit(Filer(), name), "Name");
        Assert.Equal(FilingStatus.Draft, filing.Status);
        Assert.Null(filing.ReceivedAt);
        Assert.Null(filing.Signature);
        Assert.Empty(filing.Receipts);
        Assert.Empty(filing.UnsavedEntries);
    }

    [Fact]
    public void An_incomplete_draft_is_not_handed_in() =>
        Assert.Equal("民诉法 122(2)", Refuses("filing.no-defendant", () => Draft("defendant").Submit(Filer())).Article);

    [Fact]
    public void A_filing_handed_in_cannot_be_rewritten()
    {
        var filing = Submitted();
        Refuses("filing.not-draft", () => filing.AddParty(Defendant, Filer()));
        Refuses("filing.not-draft", () => filing.StateClaims([], Filer()));
        Refuses("filing.not-draft", () => filing.Attach(FilePurpose.Evidence, 1, Upload, Filer()));
        Refuses("filing.not-draft", () => filing.ConfirmDelivery(Delivery, Filer()));
        Refuses("filing.not-draft", () => filing.AnswerMediation(MediationWish.Willing, Filer()));
    }

    [Fact]
    public void The_court_says_once_what_must_be_corrected()
    {
        var filing = Submitted();
        var request = filing.RequestCorrection([Asked, Asked with { What = "请补充被告住所" }], 10, Clerk());
        Assert.Equal(FilingStatus.AwaitingCorrection, filing.Status);
        Assert.Equal((1, new DateOnly(2026, 12, 3), "filing.correction.10"), (request.Round, request.Deadline.Due, request.Deadline.RuleCode));
        Assert.Equal([1, 2], request.Items.Select(i => i.Number));
        Assert.Null(filing.ReviewDeadline);
        Assert.Equal(new DateOnly(2026, 12, 3), filing.NextDue);
    }

    [Fact]
    public void A_second_round_needs_a_presidents_permission_for_that_round()
    {
        var filing = Answered();
        Refuses("filing.correction-once", () => filing.RequestCorrection([Asked], 10, Clerk()));
        filing.PermitFurtherCorrection("补正材料中新出现了矛盾", President());
        Assert.Equal(2, filing.RequestCorrection([Asked], 10, Clerk()).Round);

        filing.ReplyToCorrection(1, "已再次补充", Filer());
        filing.AnswerCorrection(_second with { Code = "ABCDEFGH25" }, Filer());
        Refuses("filing.correction-once", () => filing.RequestCorrection([Asked], 10, Clerk()));
    }

    [Fact]
    public void A_permission_is_neither_given_for_the_first_round_nor_twice_nor_without_a_reason()
    {
        Refuses("filing.first-round-is-free", () => Submitted().PermitFurtherCorrection("补正材料有矛盾", President()));
        var filing = Answered();
        Refuses("filing.reason", () => filing.PermitFurtherCorrection("  再补 ", President()), "Reason");
        Refuses("filing.mediation-is-no-ground", () => filing.PermitFurtherCorrection("当事人不同意调解", President()), "Reason");
        filing.PermitFurtherCorrection("补正材料有矛盾", President());
        Refuses("filing.permitted-already", () => filing.PermitFurtherCorrection("补正材料有矛盾", President()));
    }

    [Theory]
    [InlineData("补", "现有照片看不清", "民诉法 124", "filing.reason", "Items[0].What")]
    [InlineData("请补充借条照片", "不清", "民诉法 124", "filing.reason", "Items[0].Reason")]
    [InlineData("请补充借条照片", "现有照片看不清", " ", "filing.correction-article", "Items[0].Article")]
    [InlineData("请同意先行调解后再提交", "现有照片看不清", "民诉法 124", "filing.mediation-is-no-ground", "Items[0].What")]
    [InlineData("请补充借条照片", "原告不愿意调解", "民诉法 124", "filing.mediation-is-no-ground", "Items[0].Reason")]
    public void Every_item_says_what_why_and_by_which_article(string what, string reason, string article, string code, string field)
    {
        var filing = Submitted();
        Refuses(code, () => filing.RequestCorrection([new(FilingSection.Evidence, what, reason, article)], 15, Clerk()), field);
        Assert.Equal(FilingStatus.AwaitingReview, filing.Status);
        Assert.Empty(filing.Corrections);
    }

    [Fact]
    public void An_empty_request_or_an_impossible_period_is_refused()
    {
        Refuses("filing.correction-empty", () => Submitted().RequestCorrection([], 15, Clerk()), "Items");
        Refuses("deadline.length", () => Submitted().RequestCorrection([Asked], 0, Clerk()));
        Refuses("deadline.length", () => Submitted().RequestCorrection([Asked], 91, Clerk()));
    }

    [Fact]
    public void The_seven_days_begin_again_on_the_day_after_the_corrections_came()
    {
        var filing = AwaitingCorrection();
        filing.ReplyToCorrection(1, "已补充", Filer());
        var receipt = filing.AnswerCorrection(_second, Filer(new DateOnly(2026, 11, 26)));
        Assert.Equal(FilingStatus.AwaitingReview, filing.Status);
        Assert.Equal(new DateOnly(2026, 12, 3), filing.ReviewDeadline!.Due);
        Assert.Equal("民诉解释 126", filing.ReviewDeadline.Article);
        Assert.Equal(Filer().Now, filing.ReceivedAt);
        Assert.Equal("补正材料", receipt.Title);
        Assert.Equal(2, filing.Receipts.Count);
        Assert.NotNull(filing.Corrections[0].AnsweredAt);
    }

    [Fact]
    public void Every_item_is_answered_in_words_or_with_a_file_before_the_answer_is_handed_in()
    {
        var filing = Submitted();
        filing.RequestCorrection([Asked, Asked], 15, Clerk());
        filing.ReplyToCorrection(1, "已补充", Filer());
        filing.ReplyToCorrection(2, "  ", Filer());
        Refuses("filing.correction-unanswered", () => filing.AnswerCorrection(_second, Filer()), "Items[2]");
        var file = filing.AttachToCorrection(2, Upload, Filer());
        filing.DetachFromCorrection(file.Number, Filer());
        Refuses("filing.correction-unanswered", () => filing.AnswerCorrection(_second, Filer()), "Items[2]");
        filing.AttachToCorrection(2, Upload, Filer());
        Assert.Equal(["补正材料"], filing.AnswerCorrection(_second, Filer()).Items.Select(i => i.Name));
    }

    [Fact]
    public void An_answer_keeps_to_the_items_asked_and_to_its_length()
    {
        var filing = AwaitingCorrection();
        Refuses("filing.part-gone", () => filing.ReplyToCorrection(2, "多余的", Filer()));
        Refuses("filing.part-gone", () => filing.AttachToCorrection(0, Upload, Filer()));
        Refuses("filing.part-gone", () => filing.DetachFromCorrection(1, Filer()));
        Refuses("filing.reply-too-long", () => filing.ReplyToCorrection(1, new string('字', 2001), Filer()), "Answer");
    }

    [Fact]
    public void A_complaint_is_returned_only_after_the_last_day_has_passed()
    {
        var filing = AwaitingCorrection();
        var last = filing.Corrections[0].Deadline.Due;
        Refuses("filing.return-too-early", () => filing.ReturnUncorrected("期限届满没有补正", Clerk(last)));
        Refuses("filing.reason", () => filing.ReturnUncorrected("逾期", Clerk(last.AddDays(1))), "Reason");
        Refuses("filing.mediation-is-no-ground", () => filing.ReturnUncorrected("当事人拒绝诉前调解", Clerk(last.AddDays(1))), "Reason");
        filing.ReturnUncorrected("期限届满没有补正", Clerk(last.AddDays(1)));
        Assert.Equal(FilingStatus.Returned, filing.Status);
        Assert.Null(filing.NextDue);
        Assert.Equal("期限届满没有补正", filing.UnsavedEntries[^1].Reason);
    }

    [Fact]
    public void A_refusal_is_a_reasoned_ruling_open_to_appeal_for_ten_days()
    {
        var filing = Submitted();
        var refusal = filing.RefuseAcceptance(RefusalGround.ArbitrationAgreement, "  双方有书面仲裁协议 ", Clerk());
        Assert.Equal(FilingStatus.Refused, filing.Status);
        Assert.Equal((RefusalGround.ArbitrationAgreement, "双方有书面仲裁协议"), (refusal.Ground, refusal.Reasons));
        Assert.Equal(new DateOnly(2026, 12, 3), refusal.Appeal.Due);
        Assert.Equal("民诉法 171", refusal.Appeal.Article);
        Assert.Null(filing.ReviewDeadline);
        Assert.Null(filing.NextDue);
    }

    [Fact]
    public void A_refusal_without_reasons_or_over_mediation_is_refused()
    {
        Refuses("filing.reason", () => Submitted().RefuseAcceptance(RefusalGround.OtherCourt, "不收", Clerk()), "Reasons");
        Refuses("filing.reason", () => Submitted().RefuseAcceptance(RefusalGround.OtherCourt, new string('字', 2001), Clerk()), "Reasons");
        Refuses("filing.mediation-is-no-ground", () => Submitted().RefuseAcceptance(RefusalGround.NoConcreteClaim, "原告未经调解直接起诉", Clerk()), "Reasons");
    }

    [Fact]
    public void Insisting_after_the_return_leads_to_a_ruling()
    {
        var filing = Returned();
        filing.RefuseAcceptance(RefusalGround.NotCorrected, "坚持起诉但仍未补正", Clerk(new DateOnly(2026, 12, 10)));
        Assert.Equal(FilingStatus.Refused, filing.Status);
    }

    [Fact]
    public void A_withdrawal_ends_the_periods_and_needs_no_reason()
    {
        var filing = Submitted();
        filing.Withdraw("  ", Filer());
        Assert.Equal(FilingStatus.Withdrawn, filing.Status);
        Assert.Null(filing.ReviewDeadline);
        Assert.Null(filing.NextDue);
        Assert.Null(filing.UnsavedEntries[^1].Reason);
    }

    [Fact]
    public void One_of_several_plaintiffs_does_not_take_back_what_another_filed()
    {
        var filing = Draft();
        filing.AddParty(Plaintiff with { Name = "李同诉", DocumentNumber = IdCard("63289919700101001") }, Filer());
        filing.Attach(FilePurpose.Identity, 3, Upload, Filer());
        filing.Submit(Filer());
        var other = Filer() with { Actor = Filer().Actor with { UserId = 77 } };
        Refuses("filing.withdraw-joint", () => filing.Withdraw(null, other));
        filing.Withdraw(null, Filer());
        Assert.Equal(FilingStatus.Withdrawn, filing.Status);
    }

    [Fact]
    public void A_sole_plaintiff_takes_back_what_the_clerk_received()
    {
        var filing = Submitted();
        filing.Withdraw(null, Filer() with { Actor = Filer().Actor with { UserId = 77 } });
        Assert.Equal(FilingStatus.Withdrawn, filing.Status);
    }

    [Fact]
    public void Every_statutory_ground_has_its_words_and_its_article()
    {
        var grounds = Enum.GetValues<RefusalGround>();
        Assert.Equal(grounds.Length, grounds.Select(RefusalGrounds.Name).Distinct().Count());
        Assert.All(grounds, g => Assert.DoesNotContain("愿", RefusalGrounds.Name(g), StringComparison.Ordinal));
        Assert.All(grounds, g => Assert.Matches("^(民诉法 12[27]\\([1-7]\\)|登记立案规定 (7|10))$", RefusalGrounds.Article(g)));
    }

    private static Domain.Filing.Filing Answered()
    {
        var filing = AwaitingCorrection();
        filing.ReplyToCorrection(1, "已补充", Filer());
        filing.AnswerCorrection(_second, Filer());
        return filing;
    }
}
