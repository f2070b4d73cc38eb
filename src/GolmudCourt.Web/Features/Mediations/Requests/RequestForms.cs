using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Security;

namespace GolmudCourt.Web.Features.Mediations.Requests;

/// <summary>What is typed about a party.</summary>
internal sealed class PartyForm
{
    public MediationPosition Position { get; set; }

    public PartyKind Kind { get; set; }

    public string? Name { get; set; }

    public string? DocumentNumber { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    public CourtLanguage Language { get; set; }

    public string? OtherLanguage { get; set; }

    public string? Representative { get; set; }

    /// <summary>What the form was filled from; another page may have saved meanwhile.</summary>
    public string? Stamp { get; set; }

    /// <summary>What it says, as it is shown beside another version.</summary>
    public IReadOnlyList<StoredLine> Lines() =>
    [
        new("地位", MediationNames.Of(Position)), new("类型", PartyNames.Of(Kind)), new("姓名或者名称", Name?.Trim() ?? ""),
        new("身份证号码或者统一社会信用代码", DocumentNumber?.Trim() ?? ""), new("联系电话", Phone?.Trim() ?? ""), new("住所", Address?.Trim() ?? ""),
        new("法定代表人、负责人或者法定代理人", Representative?.Trim() ?? ""), new("调解中使用的语言", OtherLanguage?.Trim() is { Length: > 0 } other ? other : PartyNames.Of(Language)),
    ];

    /// <summary>The form of a stored party.</summary>
    public static PartyForm Of(MediationParty p) => new()
    {
        Position = p.Position,
        Kind = p.Kind,
        Name = p.Name,
        DocumentNumber = p.DocumentNumber,
        Phone = p.Phone,
        Address = p.Address,
        Language = p.Language,
        OtherLanguage = p.OtherLanguage,
        Representative = p.Representative,
    };

    /// <summary>The form of an applicant who is the person signed in.</summary>
    public static PartyForm Of(CourtUser me) => new()
    {
        Position = MediationPosition.Applicant,
        Kind = me.DocumentType == IdentityDocumentType.CreditCode ? PartyKind.LegalPerson : PartyKind.NaturalPerson,
        Name = me.RealName,
        DocumentNumber = me.DocumentNumber,
        Phone = me.Mobile,
    };

    /// <summary>What the domain checks and stores.</summary>
    public MediationPartyDetails ToDetails() => new()
    {
        Position = Position,
        Kind = Kind,
        Name = Name,
        DocumentNumber = DocumentNumber,
        Phone = Phone,
        Address = Address,
        Language = Language,
        OtherLanguage = OtherLanguage,
        Representative = Representative,
    };

    /// <summary>What is wrong, each at its field; an identity number that is given must be one.</summary>
    public IEnumerable<FieldProblem> Problems(DateOnly today)
    {
        foreach (var problem in ToDetails().Problems())
        {
            yield return problem;
        }

        var number = DocumentNumber?.Trim();
        if (Kind == PartyKind.NaturalPerson && number?.Length == 18 && !IdCardNumber.Read(number, today).Valid)
        {
            yield return new(nameof(DocumentNumber), "身份证号码有误，请核对；不知道的可以不填");
        }

        if (Kind != PartyKind.NaturalPerson && number?.Length == 18 && !CreditCode.Read(number).Valid)
        {
            yield return new(nameof(DocumentNumber), "统一社会信用代码有误，请核对；不知道的可以不填");
        }
    }
}

/// <summary>What the quarrel is about, as typed.</summary>
internal sealed class DisputeForm
{
    /// <summary>The field of the roster.</summary>
    public string? FieldCode { get; set; }

    /// <summary>The dispute in short.</summary>
    public string? Summary { get; set; }

    /// <summary>What is asked.</summary>
    public string? Request { get; set; }

    /// <summary>The sum as typed.</summary>
    public string? Amount { get; set; }

    /// <summary>What the form was filled from; another page may have saved meanwhile.</summary>
    public string? Stamp { get; set; }

    /// <summary>The form of a stored draft.</summary>
    public static DisputeForm Of(Mediation draft) => new()
    {
        FieldCode = draft.FieldCode,
        Summary = draft.Summary,
        Request = draft.Request,
        Amount = draft.Amount?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>What it says, as it is shown beside another version.</summary>
    public IReadOnlyList<StoredLine> Lines() =>
    [
        new("纠纷的种类", Enum.TryParse<DisputeField>(FieldCode, out var field) ? RosterNames.Of(field) : ""),
        new("纠纷的简要情况", Summary?.Trim().ReplaceLineEndings("\n") ?? ""), new("希望怎样解决", Request?.Trim().ReplaceLineEndings("\n") ?? ""),
        new("涉及金额", Amount?.Trim() ?? ""),
    ];
}

/// <summary>Files to add.</summary>
internal sealed class EvidenceForm
{
    /// <summary>What they are for.</summary>
    public MediationFilePurpose Purpose { get; set; } = MediationFilePurpose.Evidence;

    /// <summary>The files.</summary>
    public List<IFormFile>? Files { get; set; }
}

/// <summary>The last page: what was typed, and the two consents beside the request itself.</summary>
internal sealed class ConfirmForm
{
    /// <summary>在线方式.</summary>
    public bool Online { get; set; }

    /// <summary>电子送达.</summary>
    public bool Service { get; set; }

    /// <summary>That the request is one's own free will.</summary>
    public bool Willing { get; set; }

    /// <summary>The version of the draft that was read through.</summary>
    public int Version { get; set; }
}
