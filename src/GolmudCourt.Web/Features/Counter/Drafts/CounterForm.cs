using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Filings.Agents;
using GolmudCourt.Web.Features.Filings.Claims;
using GolmudCourt.Web.Features.Filings.Delivery;
using GolmudCourt.Web.Features.Filings.Facts;
using GolmudCourt.Web.Features.Filings.Parties;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Counter.Drafts;

/// <summary>Everything the clerk types at the counter, on one page. The parts are those of the online wizard, with the same checks.</summary>
internal sealed class CounterForm
{
    /// <summary>The parties.</summary>
    public IList<PartyForm> Parties { get; set; } = [];

    /// <summary>The agents; <see cref="AgentForm.PartyNumber"/> is the position of the party on the page, from 1.</summary>
    public IList<AgentForm> Agents { get; set; } = [];

    /// <summary>The cause as typed: its name, its code or everyday words.</summary>
    public string? Cause { get; set; }

    /// <summary>The claims.</summary>
    public IList<ClaimRow> Claims { get; set; } = [];

    /// <summary>Facts and reasons in the party's words.</summary>
    public string? Facts { get; set; }

    /// <summary>The answers to the element form of the cause.</summary>
    public Dictionary<string, string?> Answers { get; set; } = [];

    /// <summary>The evidence.</summary>
    public IList<EvidenceRow> Evidence { get; set; } = [];

    /// <summary>Address for service and consents.</summary>
    public DeliveryForm Delivery { get; set; } = new();

    /// <summary>The wish about mediation; nothing is chosen beforehand.</summary>
    public MediationWish? MediationWish { get; set; }

    /// <summary>The button pressed: <c>save</c>, <c>check</c>, <c>add:Parties</c>, <c>remove:Claims:1</c>, <c>look-up:0</c>, <c>cause:…</c>.</summary>
    [JsonIgnore]
    public string? Do { get; set; }

    /// <summary>An empty page: one plaintiff, one defendant, one claim, two items of evidence.</summary>
    public static CounterForm Blank() => new()
    {
        Parties = [new PartyForm { Position = PartyPosition.Plaintiff }, new PartyForm { Position = PartyPosition.Defendant }],
        Claims = [new ClaimRow()],
        Evidence = [new EvidenceRow(), new EvidenceRow()],
    };

    /// <summary>The facts in the form of the wizard.</summary>
    public FactsForm Story() => new() { Facts = Facts, Answers = Answers };

    /// <summary>The parties in one line, for the list.</summary>
    public string Title()
    {
        string Names(PartyPosition position) => string.Join("、", Parties.Where(p => p.Position == position && !string.IsNullOrWhiteSpace(p.Name)).Select(p => p.Name!.Trim()));
        var title = $"{Names(PartyPosition.Plaintiff)}诉{Names(PartyPosition.Defendant)}";
        return title.Length <= 200 ? title : title[..200];
    }

    /// <summary>A list of the page by its name, for the buttons that add and remove.</summary>
    public System.Collections.IList? ListOf(string name) => name switch
    {
        nameof(Parties) => (System.Collections.IList)Parties,
        nameof(Agents) => (System.Collections.IList)Agents,
        nameof(Claims) => (System.Collections.IList)Claims,
        nameof(Evidence) => (System.Collections.IList)Evidence,
        _ => null,
    };

    /// <summary>A fresh row of a list.</summary>
    public static object? RowOf(string name) => name switch
    {
        nameof(Parties) => new PartyForm { Position = PartyPosition.Defendant },
        nameof(Agents) => new AgentForm { PartyNumber = 1 },
        nameof(Claims) => new ClaimRow(),
        nameof(Evidence) => new EvidenceRow(),
        _ => null,
    };
}

/// <summary>One item of evidence as typed at the counter.</summary>
internal sealed class EvidenceRow
{
    /// <summary>Names the row while others come and go, so that its files stay its own.</summary>
    public string Id { get; set; } = Guid.NewGuid().ToString("N");

    public string? Name { get; set; }

    public string? Source { get; set; }

    public string? Purpose { get; set; }

    public string? Pages { get; set; } = "1";

    public string? Copies { get; set; } = "1";

    /// <summary>Handed over on paper; at the counter that is the rule.</summary>
    public bool OnPaper { get; set; } = true;

    /// <summary>Files chosen in this post.</summary>
    [JsonIgnore]
    public List<IFormFile>? Files { get; set; }

    /// <summary>Files taken in already. They never come from the browser.</summary>
    [BindNever]
    [ValidateNever]
    public List<StoredFile> Kept { get; set; } = [];

    /// <summary>Whether nothing was typed and no file is there.</summary>
    [JsonIgnore]
    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Source) && string.IsNullOrWhiteSpace(Purpose)
        && Kept.Count == 0 && Files is null or { Count: 0 };

    /// <summary>What the domain checks and stores.</summary>
    public EvidenceDetails ToDetails() => new()
    {
        Name = Name,
        Source = Source,
        Purpose = Purpose,
        Pages = Number(Pages),
        Copies = Number(Copies),
        OnPaper = OnPaper,
    };

    // What is no number at all is as wrong as a number out of range, and the same sentence helps.
    private static int Number(string? text) =>
        int.TryParse((text ?? "").Normalize(NormalizationForm.FormKC).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
}
