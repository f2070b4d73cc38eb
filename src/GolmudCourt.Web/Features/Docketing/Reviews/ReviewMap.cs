using System.Globalization;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Filings;

namespace GolmudCourt.Web.Features.Docketing.Reviews;

/// <summary>Puts a filing into the words of the review page; what is personal leaves here masked.</summary>
internal static class ReviewMap
{
    /// <summary>Maps everything that lies in the filing itself; what lies around it is added by the caller.</summary>
    public static ReviewView Of(Filing filing, FilingDesk desk, DateOnly today) => new()
    {
        Head = null!,
        Offers = [],
        Timeline = [],
        Duplicates = [],
        Today = today,
        Channel = filing.Channel,
        Checks = ReviewChecks.Of(filing, desk, today),
        Parties = [.. filing.Parties.OrderBy(p => p.Position).ThenBy(p => p.Number).Select(p => Party(p, filing, today))],
        Claims = [.. filing.Claims.OrderBy(c => c.Number).Select(c => new ClaimView(c.Number, c.Text, c.Amount))],
        Fee = desk.FeeOf(filing),
        Facts = filing.Facts,
        Answers = Answers(filing),
        Evidence = [.. filing.Evidence.OrderBy(e => e.Number).Select(e => new EvidenceView(
            e.Number, e.Name, e.Source, e.Purpose, e.Pages, e.Copies, e.OnPaper, Files(filing, f => f.Purpose == FilePurpose.Evidence && f.BelongsTo == e.Number)))],
        OtherFiles = OtherFiles(filing),
        Delivery = filing.Delivery is { } d
            ? new DeliveryView(d.Recipient, d.Address, MobileNumber.Mask(d.Phone), MaskEmail(d.Email), d.ConfirmedAt) : null,
        Consents = [.. Enum.GetValues<ConsentStage>().Select(stage => new ConsentView(FilingNames.Of(stage), StateOf(filing, stage)))],
        MediationWish = filing.MediationWish,
        Signature = filing.Signature is { } s ? new SignatureView(s.Name, s.DrawingSha256 is not null, s.SignedAt) : null,
        Rounds = [.. filing.Corrections.OrderByDescending(c => c.Round).Select(c => Round(c, filing))],
        Reliefs = [.. filing.Reliefs.OrderByDescending(r => r.Number).Select(r => Relief(r, filing))],
    };

    private static PartyView Party(FilingParty p, Filing filing, DateOnly today)
    {
        var person = string.Join("，", new[]
        {
            p.Sex is { } sex ? PartyNames.Of(sex) : null,
            p.AgeOn(today) is { } age ? $"{age}岁" : null,
        }.OfType<string>());
        var document = p.DocumentNumber is null ? null
            : $"{IdentityDocuments.Name(p.DocumentType ?? IdentityDocumentType.Other)} {IdentityDocuments.Mask(p.DocumentNumber)}";
        return new(
            p.Position, p.Kind, p.Name, person.Length == 0 ? null : person, document,
            p.Phone is null ? null : MobileNumber.Mask(p.Phone), p.Address,
            string.Join("，", new[] { p.Occupation, p.Employer }.OfType<string>()) is { Length: > 0 } work ? work : null,
            p.Representative is null ? null : $"{p.Representative}{(p.RepresentativeTitle is null ? "" : $"（{p.RepresentativeTitle}）")}",
            p.Language == CourtLanguage.Chinese ? null : p.OtherLanguage ?? PartyNames.Of(p.Language),
            [.. filing.Agents.Where(a => a.PartyNumber == p.Number).Select(a => new AgentView(
                a.Name, AgentNames.Of(a.Kind), AgentNames.Of(a.Authority), a.Firm, a.LicenceNumber, a.Phone is null ? null : MobileNumber.Mask(a.Phone)))]);
    }

    private static IReadOnlyList<AnswerGroup> Answers(Filing filing)
    {
        if (filing.ElementFormCode is null || Domain.Filing.Elements.ElementForms.ByCode(filing.ElementFormCode) is not { } form)
        {
            return [];
        }

        return
        [
            .. form.Sections.Select(section => new AnswerGroup(
                section.Title,
                [
                    .. section.Fields
                        .Where(field => form.IsAsked(field, filing.Elements) && filing.Elements.TryGetValue(field.Key, out var a) && !string.IsNullOrWhiteSpace(a))
                        .Select(field => (field.Label, $"{filing.Elements[field.Key]}{Unit(field)}")),
                ])).Where(group => group.Answers.Count > 0),
        ];
    }

    private static string Unit(Domain.Filing.Elements.ElementField field) => field.Kind switch
    {
        Domain.Filing.Elements.ElementKind.Money => " 元",
        Domain.Filing.Elements.ElementKind.Percent => "%",
        Domain.Filing.Elements.ElementKind.Count => $" {field.Unit}",
        _ => "",
    };

    private static IReadOnlyList<FileGroup> OtherFiles(Filing filing) =>
    [
        .. ((FilePurpose[])[FilePurpose.Pleading, FilePurpose.Identity, FilePurpose.Authority])
            .Select(purpose => new FileGroup(FilingKeys.NameOf(purpose), Files(filing, f => f.Purpose == purpose)))
            .Where(group => group.Files.Count > 0),
    ];

    private static IReadOnlyList<FileView> Files(Filing filing, Func<FilingFile, bool> which) =>
        [.. filing.Files.Where(which).OrderBy(f => f.Number).Select(f => new FileView(f.Number, f.FileName, f.ContentType, f.Size, f.Pages, f.Sha256))];

    private static string StateOf(Filing filing, ConsentStage stage) =>
        filing.Consents.Any(c => c.Stage == stage && c.Stands) ? "同意在线办理"
        : filing.Consents.Where(c => c.Stage == stage).Max(c => c.RevokedAt) is { } revoked ? $"已于{revoked:yyyy年M月d日}撤回同意"
        : "未表示同意";

    private static RoundView Round(CorrectionRequest c, Filing filing) => new(
        c.Round, c.RequestedAt, c.RequestedBy, c.Deadline.Due, c.Deadline.Provisional, c.AnsweredAt,
        filing.Permissions.FirstOrDefault(p => p.Round == c.Round) is { } p ? $"{p.PermittedBy}准许：{p.Reason}" : null,
        [.. c.Items.OrderBy(i => i.Number).Select(i => new RoundItemView(
            i.Number, FilingNames.Of(i.Section), i.What, i.Reason, i.Article, i.Answer,
            Files(filing, f => f.Purpose == FilePurpose.Correction && f.BelongsTo == Filing.CorrectionFileOwner(c.Round, i.Number))))]);

    private static ReliefView Relief(FeeReliefApplication r, Filing filing)
    {
        var outcome = r.Granted switch
        {
            null => null,
            false => "不准予",
            _ when r.ReductionPercent is { } percent => $"准予减交{percent.ToString(CultureInfo.InvariantCulture)}%",
            _ when r.DeferredTo is { } to => $"准予缓交到{to:yyyy年M月d日}",
            _ => "准予免交",
        };
        return new(
            r.Number, FeeReliefGrounds.Name(r.Kind), FeeReliefGrounds.ByCode(r.GroundCode)?.Name, r.Statement, r.AppliedAt, r.Granted,
            outcome is null ? null : $"{outcome}（{r.DecidedBy}，{r.DecidedAt:yyyy年M月d日}）", r.DecisionReason,
            Files(filing, f => f.Purpose == FilePurpose.FeeRelief && f.BelongsTo == r.Number));
    }

    private static string? MaskEmail(string? email)
    {
        var at = email?.IndexOf('@', StringComparison.Ordinal) ?? -1;
        return at <= 0 ? null : $"{email![0]}***{email[at..]}";
    }
}
