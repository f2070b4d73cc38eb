using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Hosting.TagHelpers;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Confirmations.Acts;

/// <summary>受理: by a clerk or a judge (民诉法 205; 2011年司法确认规定 4).</summary>
[Requires(CourtActs.DocketConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/docketing")]
internal sealed class DocketingsController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.Docket;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) => ActAsync(key, form, (a, o) => Acts.Desk.DocketAsync(a, o), "已受理，案号已编好");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "受理",
        Facts =
        [
            "编立“诉前调确”案号，自受理之日起30日内审结（民诉法 187）；不收取费用（费用办法 8）。",
            "受理只看是否符合民诉法 205 和民诉解释 355；协议是否合法由法官审查。",
        ],
        Button = "受理，编立案号",
    });
}

/// <summary>裁定不予受理 (民诉法 205; 民诉解释 355).</summary>
[Requires(CourtActs.DocketConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/refusal")]
internal sealed class RefusalsController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.Refuse;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) =>
        DoAsync(key, form, (a, o) => a.Refuse(form.GroundAs<ConfirmationRefusalGround>(), form.Reason, o), "已裁定不予受理");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "裁定不予受理",
        Facts = ["裁定作出后不能撤回。协议本身仍然有效，当事人可以就其履行起诉。", "逐项核对的结果只是参考，是否属于法定情形由您判断。"],
        Ground = "法定情形",
        Grounds = [.. Enum.GetValues<ConfirmationRefusalGround>().Select(g => new Choice($"{g}", $"{ConfirmationNames.Of(g)}（{ConfirmationNames.ArticleOf(g)}）"))],
        Reason = "理由",
        ReasonHint = "写给当事人看，请写明事实和依据。",
        Button = "裁定不予受理",
        Danger = true,
    });
}

/// <summary>要求补齐申请材料, before acceptance (民诉解释 354; 2011年司法确认规定 3).</summary>
[Requires(CourtActs.DocketConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/material-request")]
internal sealed class MaterialRequestsController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.RequestMaterial;

    [HttpGet]
    public Task<IActionResult> New(Guid key) =>
        ShowAsync(key, new PlainForm { Days = Acts.Desk.Settings.MaterialDays.ToString(System.Globalization.CultureInfo.InvariantCulture) });

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) =>
        DoAsync(key, form, (a, o) => a.RequestMaterial(form.Reason, form.DaysRead(), o), "已要求补齐申请材料");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "要求补齐申请材料",
        Facts =
        [
            "请一次写明缺少的全部材料。补齐之日起重新计算受理期限（2011年司法确认规定 4：自收到全部材料起）。",
            "期限届满以前不能决定受理或者不予受理；逾期没有补齐的，按现有材料决定。", "材料是否充分、协议是否合法留给审查，不在这里要求。",
        ],
        Days = "期限",
        DaysHint = $"从今天的次日起算，末日是休假日的顺延；最长{Domain.Calendar.ConfirmationRules.MaxMaterialDays}日。",
        Reason = "缺少什么",
        ReasonHint = "写给当事人看，例如：财产权利证明、身份证明（民诉解释 354）。",
        Button = "发出要求",
    });
}

/// <summary>接办: the sole judge (民诉法 185).</summary>
[Requires(CourtActs.ExamineConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/taking")]
internal sealed class TakingsController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.Take;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) => DoAsync(key, form, (a, o) => a.Take(o), "由您独任审查");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "接办审查",
        Facts = ["由您一人独任审查，一审终审（民诉法 185）。", "主持过这份协议的调解的，或者有其他应当回避的情形的，不能接办（民诉法 47）。"],
        Button = "接办",
    });
}

/// <summary>指定承办法官, or another one (民诉法 185).</summary>
[Requires(CourtActs.SuperviseConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/assignment")]
internal sealed class AssignmentsController(ConfirmationActs acts, CourtDbContext db) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.Assign;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public async Task<IActionResult> Create(Guid key, PlainForm form)
    {
        var judge = (await JudgesAsync()).FirstOrDefault(j => j.Value == form.Ground);
        return await DoAsync(
            key, form, (a, o) =>
            {
                var chosen = judge ?? throw new RuleViolation("confirmation.judge", "请选择法官", null, nameof(form.Ground));
                a.Assign(long.Parse(chosen.Value, System.Globalization.CultureInfo.InvariantCulture), chosen.Text, form.Reason, o);
            }, "已指定承办法官");
    }

    /// <inheritdoc/>
    protected override async Task<PlainPage> PageAsync(ConfirmationHead head) => new()
    {
        Title = "指定承办法官",
        Facts = [head.Judge is null ? "还没有法官接办。" : $"现由{head.Judge}承办，指定后改由新的法官独任审查。", "主持过这份协议的调解的法官不能承办。"],
        Ground = "法官",
        Grounds = await JudgesAsync(),
        Reason = "理由",
        Button = "指定",
    };

    private async Task<List<Choice>> JudgesAsync() => await db.Users.AsNoTracking().Where(u => !u.Closed)
        .Join(db.UserRoles, u => u.Id, r => r.UserId, (u, r) => new { u.Id, u.RealName, r.RoleId })
        .Join(db.Roles.Where(r => r.Name == nameof(CourtRole.Judge)), x => x.RoleId, r => r.Id, (x, r) => new { x.Id, x.RealName })
        .OrderBy(x => x.Id).Select(x => new Choice(x.Id.ToString(), x.RealName, null)).ToListAsync();
}

/// <summary>延长审查期限: only by a president (民诉法 187).</summary>
[Requires(CourtActs.SuperviseConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/extension")]
internal sealed class ExtensionsController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.Extend;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) => DoAsync(key, form, (a, o) => a.Extend(form.DaysRead(), form.Reason, o), "审查期限已延长");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "延长审查期限",
        Facts = ["有特殊情况需要延长的，由院长批准（民诉法 187）。期限届满以后不能再延长。", "延长和理由在当事人的页面上公开。"],
        Days = "延长多少日",
        Reason = "特殊情况",
        Button = "批准延长",
    });
}
