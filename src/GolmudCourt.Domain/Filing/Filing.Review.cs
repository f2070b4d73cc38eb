using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing.Elements;

namespace GolmudCourt.Domain.Filing;

/// <summary>The number and the short code of a receipt, taken in the transaction of the act.</summary>
/// <param name="Number">Gapless number.</param>
/// <param name="Code">Random short code.</param>
public sealed record ReceiptNumber(string Number, string Code);

/// <content>From hand-over to decision.</content>
public sealed partial class Filing
{
    /// <summary>The shortest reason that says something.</summary>
    public const int ReasonMinLength = 5;

    /// <summary>Checks the draft and hands it in: a receipt is given and the 7 days begin (登记立案规定 2、8).</summary>
    /// <param name="signature">The signature under the pleading.</param>
    /// <param name="pleading">The pleading as signed, in the file store.</param>
    /// <param name="number">The receipt's number and code.</param>
    /// <param name="form">The element form of the cause, or null.</param>
    /// <param name="occasion">The filer online, or the clerk at the counter.</param>
    /// <exception cref="RuleViolation">Something is missing (<c>filing.*</c>), or the gate is closed.</exception>
    public FilingReceipt Submit(SignatureDetails signature, StoredFile pleading, ReceiptNumber number, ElementForm? form, Occasion occasion)
    {
        var act = occasion.Actor.Role == CourtRole.Clerk ? FilingAct.Receive : FilingAct.Submit;
        RequireGate(act, occasion);
        if (FilingChecklist.Check(this, form, occasion.Today) is [var problem, ..])
        {
            throw new RuleViolation(problem.Code, problem.Sentence, problem.Article);
        }

        RequireSigner(signature.Name);
        Signature = new FilingSignature(signature, pleading.Sha256, occasion.Now);
        AddFile(FilePurpose.Pleading, null, pleading, occasion);
        ReceivedAt = occasion.Now;
        ReviewDeadline = Deadline.Of(DeadlineRules.FilingReview, occasion.Today, occasion.Calendar);
        NextDue = ReviewDeadline.Due;
        Fingerprint = FilingKeys.Fingerprint(this);

        var receipt = GiveReceipt(number, FilingReceipt.ForFiling, ReceiptLines(_files, withPaper: true), occasion);
        _searchTerms.AddRange(FilingKeys.Terms(this).Select(t => new FilingSearchTerm(t)));
        Move(act, occasion, $"法院已收到起诉材料，收件凭证号{receipt.Number}，应在{ReviewDeadline.Due:yyyy年M月d日}前审查完毕");
        return receipt;
    }

    /// <summary>Throws a draft away. It stays on record and can no longer be opened.</summary>
    public void Discard(Occasion occasion) => Move(FilingAct.Discard, occasion, "草稿已放弃");

    /// <summary>Says once, in writing, everything that must be corrected (登记立案规定 7).</summary>
    /// <param name="items">The list: what, why, by which article.</param>
    /// <param name="days">The days given; set by the court.</param>
    /// <param name="occasion">The clerk.</param>
    /// <exception cref="RuleViolation">A further round without a president's permission; an empty list; a reason that rests on mediation.</exception>
    public CorrectionRequest RequestCorrection(IReadOnlyList<CorrectionItemDetails> items, int days, Occasion occasion)
    {
        RequireGate(FilingAct.RequestCorrection, occasion);
        var round = _corrections.Count + 1;
        if (round > 1 && _permissions.All(p => p.Round != round))
        {
            throw new RuleViolation("filing.correction-once", "补正只能一次性告知。确需再次要求补正的，先报院庭长说明理由并获准许", "登记立案规定 7");
        }

        if (items.Count == 0)
        {
            throw new RuleViolation("filing.correction-empty", "请至少列明一项需要补正的内容", "登记立案规定 7", "Items");
        }

        for (var i = 0; i < items.Count; i++)
        {
            RequireReason(items[i].What, $"Items[{i}].What", "请写明要补充或者更正什么");
            RequireReason(items[i].Reason, $"Items[{i}].Reason", "请写明理由");
            MediationIsNoGround.Guard(items[i].What, $"Items[{i}].What");
            MediationIsNoGround.Guard(items[i].Reason, $"Items[{i}].Reason");
            if (string.IsNullOrWhiteSpace(items[i].Article))
            {
                throw new RuleViolation("filing.correction-article", "请写明依据的法律条文", "登记立案规定 7", $"Items[{i}].Article");
            }
        }

        var deadline = Deadline.Of(DeadlineRules.Correction(days), occasion.Today, occasion.Calendar);
        var request = new CorrectionRequest(round, deadline, occasion, items);
        _corrections.Add(request);
        ReviewDeadline = null;
        NextDue = deadline.Due;
        Move(FilingAct.RequestCorrection, occasion, $"法院一次性告知补正{items.Count}项，请在{deadline.Due:yyyy年M月d日}前补正");
        return request;
    }

    /// <summary>A president permits one more round, with the reason why one was not enough.</summary>
    public void PermitFurtherCorrection(string reason, Occasion occasion)
    {
        RequireGate(FilingAct.PermitFurtherCorrection, occasion);
        var round = _corrections.Count + 1;
        if (round == 1)
        {
            throw new RuleViolation("filing.first-round-is-free", "首次补正由立案人员直接告知，不需要准许", "登记立案规定 7");
        }

        if (_permissions.Any(p => p.Round == round))
        {
            throw new RuleViolation("filing.permitted-already", "已经准许过这一次补正");
        }

        RequireReason(reason, "Reason", "请写明为什么一次告知不够");
        MediationIsNoGround.Guard(reason, "Reason");
        _permissions.Add(new CorrectionPermission(round, occasion, reason.Trim()));
        Move(FilingAct.PermitFurtherCorrection, occasion, $"院庭长准许第{round}次告知补正", reason.Trim());
    }

    /// <summary>Keeps the answer to one item; nothing is handed in yet.</summary>
    public void ReplyToCorrection(int itemNumber, string? text, Occasion occasion)
    {
        var item = RequireCorrectionItem(itemNumber, occasion);
        if (text?.Length > 2000)
        {
            throw new RuleViolation("filing.reply-too-long", "说明不超过2000字，更多内容请作为文件上传", null, "Answer");
        }

        item.Reply(text, occasion.Now);
        Touch(occasion.Now);
    }

    /// <summary>Adds a file in answer to one item.</summary>
    public FilingFile AttachToCorrection(int itemNumber, StoredFile file, Occasion occasion)
    {
        RequireCorrectionItem(itemNumber, occasion);
        return AddFile(FilePurpose.Correction, CorrectionFileOwner(_corrections[^1].Round, itemNumber), file, occasion);
    }

    /// <summary>Removes a file given in answer, before the answer is handed in.</summary>
    public void DetachFromCorrection(int fileNumber, Occasion occasion)
    {
        RequireGate(FilingAct.AnswerCorrection, occasion);
        var round = _corrections[^1].Round;
        _files.Remove(Find(_files, f => f.Number == fileNumber && f.Purpose == FilePurpose.Correction && f.BelongsTo / 1000 == round));
        Touch(occasion.Now);
    }

    /// <summary>Hands in the corrections: the 7 days begin again on the day after (民诉解释 126).</summary>
    public FilingReceipt AnswerCorrection(ReceiptNumber number, Occasion occasion)
    {
        RequireGate(FilingAct.AnswerCorrection, occasion);
        var request = _corrections[^1];
        foreach (var item in request.Items)
        {
            if (item.Answer is null && FilesOf(request.Round, item.Number).Count == 0)
            {
                throw new RuleViolation("filing.correction-unanswered", $"第{item.Number}项还没有补正：请填写说明或者上传文件", "登记立案规定 7", $"Items[{item.Number}]");
            }
        }

        request.Close(occasion.Now);
        ReviewDeadline = Deadline.Of(DeadlineRules.FilingReviewAfterCorrection, occasion.Today, occasion.Calendar);
        NextDue = ReviewDeadline.Due;
        var receipt = GiveReceipt(
            number, FilingReceipt.ForCorrection, ReceiptLines(_files.Where(f => f.Purpose == FilePurpose.Correction && f.BelongsTo / 1000 == request.Round), withPaper: false), occasion);
        _searchTerms.Add(new FilingSearchTerm(SearchTerm.OfNumber(receipt.Number)));
        Move(FilingAct.AnswerCorrection, occasion, $"法院已收到补正材料，收件凭证号{receipt.Number}，应在{ReviewDeadline.Due:yyyy年M月d日}前审查完毕");
        return receipt;
    }

    /// <summary>The files given in answer to one item.</summary>
    public IReadOnlyList<FilingFile> FilesOf(int round, int itemNumber) =>
        [.. _files.Where(f => f.Purpose == FilePurpose.Correction && f.BelongsTo == CorrectionFileOwner(round, itemNumber))];

    /// <summary>The number by which a file says which correction item it answers.</summary>
    public static int CorrectionFileOwner(int round, int itemNumber) => (round * 1000) + itemNumber;

    /// <summary>Refuses by ruling on a statutory ground (民诉法 126、157).</summary>
    public Refusal RefuseAcceptance(RefusalGround ground, string reasons, Occasion occasion)
    {
        RequireGate(FilingAct.Refuse, occasion);
        RequireReason(reasons, "Reasons", "请写明不予受理的理由");
        MediationIsNoGround.Guard(reasons, "Reasons");
        var appeal = Deadline.Of(DeadlineRules.RefusalAppeal, occasion.Today, occasion.Calendar);
        Refusal = new Refusal(ground, reasons.Trim(), appeal, occasion);
        ReviewDeadline = null;
        NextDue = null;
        Move(
            FilingAct.Refuse, occasion,
            $"法院裁定不予受理：{RefusalGrounds.Name(ground)}（{RefusalGrounds.Article(ground)}）。不服的，可在收到裁定之日起十日内上诉", reasons.Trim());
        return Refusal;
    }

    /// <summary>Returns and records the complaint when the time for correction has run out (登记立案规定 7).</summary>
    public void ReturnUncorrected(string reason, Occasion occasion)
    {
        RequireGate(FilingAct.Return, occasion);
        var deadline = _corrections[^1].Deadline;
        if (!deadline.IsOverdue(occasion.Today))
        {
            throw new RuleViolation("filing.return-too-early", $"补正期限到{deadline.Due:yyyy年M月d日}届满，届满前不能退回", "登记立案规定 7");
        }

        RequireReason(reason, "Reason", "请写明退回的理由");
        MediationIsNoGround.Guard(reason, "Reason");
        NextDue = null;
        Move(FilingAct.Return, occasion, "逾期未补正，诉状已退回并登记在册。坚持起诉的，可要求法院作出裁定", reason.Trim());
    }

    /// <summary>Takes the filing back before a decision (民诉法 13).</summary>
    /// <exception cref="RuleViolation">One of several plaintiffs who did not file it takes back everybody's (<c>filing.withdraw-joint</c>).</exception>
    public void Withdraw(string? reason, Occasion occasion)
    {
        RequireGate(FilingAct.Withdraw, occasion);
        if (occasion.Actor.UserId != OwnerId && _parties.Count(p => p.Position == PartyPosition.Plaintiff) > 1)
        {
            throw new RuleViolation("filing.withdraw-joint", "多名原告共同起诉的，由提交人办理撤回；只是本人要退出的，请到立案窗口办理", "民诉法 13、55");
        }

        NextDue = null;
        ReviewDeadline = null;
        Move(FilingAct.Withdraw, occasion, "当事人撤回了起诉材料；撤回后可以再次提交", string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
    }

    private FilingReceipt GiveReceipt(ReceiptNumber number, string title, IEnumerable<ReceiptItem> items, Occasion occasion)
    {
        var receipt = new FilingReceipt(number.Number, number.Code, Channel, occasion.Now, occasion.Actor.Role == CourtRole.Clerk ? occasion.Actor.Name : Actor.Portal.Name, title, items);
        _receipts.Add(receipt);
        return receipt;
    }

    private IEnumerable<ReceiptItem> ReceiptLines(IEnumerable<FilingFile> files, bool withPaper)
    {
        foreach (var file in files)
        {
            var name = file.Purpose == FilePurpose.Evidence && _evidence.Find(e => e.Number == file.BelongsTo) is { } item
                ? $"证据：{item.Name}" : FilingKeys.NameOf(file.Purpose);
            yield return new ReceiptItem(name, file.FileName, file.Pages, 1, file.Size, file.Sha256);
        }

        foreach (var paper in withPaper ? _evidence.Where(e => e.OnPaper) : [])
        {
            yield return new ReceiptItem($"证据：{paper.Name}（纸质）", null, paper.Pages, paper.Copies, null, null);
        }
    }

    private CorrectionItem RequireCorrectionItem(int itemNumber, Occasion occasion)
    {
        RequireGate(FilingAct.AnswerCorrection, occasion);
        return _corrections[^1].Items.FirstOrDefault(i => i.Number == itemNumber)
            ?? throw new RuleViolation("filing.part-gone", "没有这一补正项，请刷新页面");
    }

    private void RequireSigner(string name)
    {
        var signers = _parties.Where(p => p.Position == PartyPosition.Plaintiff).SelectMany(p => new[] { p.Name, p.Representative })
            .Concat(_agents.Select(a => a.Name)).OfType<string>().Select(Cases.SearchKey.Of);
        if (!signers.Contains(Cases.SearchKey.Of(name)))
        {
            throw new RuleViolation("filing.signer", "签名应与原告、法定代表人（负责人、法定代理人）或者代理人的姓名一致", "民诉法 124", "Name");
        }
    }

    private static void RequireReason(string? text, string field, string sentence)
    {
        if (text is null || text.Trim().Length < ReasonMinLength)
        {
            throw new RuleViolation("filing.reason", $"{sentence}（不少于{ReasonMinLength}个字）", null, field);
        }

        if (text.Length > 2000)
        {
            throw new RuleViolation("filing.reason", "不超过2000字", null, field);
        }
    }
}
