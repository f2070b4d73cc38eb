using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Roster.Import;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.Imports;

/// <summary>What a row would do.</summary>
/// <param name="Candidate">What the row says.</param>
/// <param name="MediatorId">The mediator on file whom it is about; null for a new one.</param>
/// <param name="Changes">Whether the file differs from it.</param>
internal sealed record PlannedRow(RosterCandidate Candidate, long? MediatorId, bool Changes);

/// <summary>What a table would do as a whole.</summary>
/// <param name="Rows">The rows in order.</param>
/// <param name="Problems">What is wrong; with any of them nothing is taken.</param>
/// <param name="Count">How many rows hold something.</param>
internal sealed record ImportPlan(IReadOnlyList<PlannedRow> Rows, IReadOnlyList<string> Problems, int Count)
{
    /// <summary>Mediators that are not on file.</summary>
    public int Added => Rows.Count(r => r.MediatorId is null);

    /// <summary>Mediators whose file differs.</summary>
    public int Changed => Rows.Count(r => r.MediatorId is not null && r.Changes);
}

/// <summary>
/// Compares a table with the file. A person is known by the certificate, or by name and telephone, so that the same
/// table taken twice changes nothing. What a row may do is what the gate allows the one who hands it in.
/// </summary>
internal sealed class ImportPlanner(CourtDbContext db)
{
    private sealed record Known(RosterMediator Mediator, string? OrganisationName);

    /// <summary>Plans.</summary>
    /// <param name="content">The table.</param>
    /// <param name="occasion">Who hands it in, and when.</param>
    public async Task<ImportPlan> PlanAsync(WorkbookContent content, Occasion occasion)
    {
        if (content.HeaderProblems.Count > 0)
        {
            return new([], [.. content.HeaderProblems.Select(p => $"第1行：{p}")], 0);
        }

        var organisations = await db.Organisations.AsNoTracking()
            .Where(o => o.Status != RosterStatus.Removed && o.Status != RosterStatus.NotAdmitted).Select(o => new { o.Id, o.Name }).ToListAsync();
        var names = organisations.ToDictionary(o => o.Id, o => o.Name);
        var known = (await db.Mediators.AsNoTracking().OrderBy(m => m.Id).ToListAsync())
            .ConvertAll(m => new Known(m, m.OrganisationId is { } id ? names.GetValueOrDefault(id) : null));
        var byId = known.ToDictionary(k => k.Mediator.Id);
        var byPerson = known.GroupBy(k => Person(k.Mediator.Name, k.Mediator.Phone)).ToDictionary(g => g.Key, g => g.First());
        var certificates = await db.Set<RosterTerm>().Where(t => EF.Property<long?>(t, "MediatorId") != null)
            .Select(t => new { t.CertificateNumber, Id = EF.Property<long?>(t, "MediatorId") }).ToListAsync();
        var byCertificate = certificates.GroupBy(c => c.CertificateNumber).ToDictionary(g => g.Key, g => byId[g.First().Id!.Value]);

        var rows = new List<PlannedRow>();
        var problems = new List<CellProblem>();
        var examples = content.Rows.Where(RosterWorkbook.IsExample).Select(r => r.Number).ToHashSet();
        problems.AddRange(examples.Select(n => new CellProblem(n, RosterColumn.Name, "这是模板中的示例，请删除这一行")));
        foreach (var reading in new RosterRowReader(organisations.Select(o => o.Name), occasion.Today).Read(content.Rows.Where(r => !examples.Contains(r.Number))))
        {
            problems.AddRange(reading.Problems);
            if (reading.Candidate is { } candidate)
            {
                rows.Add(Plan(candidate, Find(candidate, byCertificate, byPerson), byCertificate, occasion, problems));
            }
        }

        return new(rows, [.. problems.OrderBy(p => p.Row).ThenBy(p => p.Column).Select(p => $"{content.Where(p)}：{p.Sentence}")], content.Rows.Count);
    }

    private static PlannedRow Plan(
        RosterCandidate row, Known? known, Dictionary<string, Known> byCertificate, Occasion occasion, List<CellProblem> problems)
    {
        void Wrong(RosterColumn column, string sentence) => problems.Add(new(row.Row, column, sentence));

        if (known is null)
        {
            if (row.Certificate is { } certificate && byCertificate.TryGetValue(certificate.Number, out var other))
            {
                Wrong(RosterColumn.CertificateNumber, $"这个证书编号已经登记给{other.Mediator.Name}，请核对");
            }
            else if (NewProblem(row, occasion.Actor.Role) is { } problem)
            {
                Wrong(problem.Column, problem.Sentence);
            }

            return new(row, null, true);
        }

        var mediator = known.Mediator;
        if (row.Certificate is { } term && TermProblem(term, mediator) is { } differs)
        {
            Wrong(differs.Column, differs.Sentence);
        }

        var changes = MediatorDetails.Differences(mediator.Details(), row.Details).Count > 0 || known.OrganisationName != row.OrganisationName;
        if (changes && !RosterWorkflow.Mediators.Allows(mediator.Status, RosterAct.Revise, occasion.Actor.Role))
        {
            Wrong(RosterColumn.Name, RosterWorkflow.Mediators.Allows(mediator.Status, RosterAct.Revise, CourtRole.Clerk)
                ? $"{mediator.Name}的资料与名册不同，资料由立案人员更新，请由立案人员导入"
                : $"{mediator.Name}当前状态为“{RosterNames.Of(mediator.Status)}”，不能更新资料，请删除这一行");
        }

        return new(row, mediator.Id, changes);
    }

    // The gate of the roster: who is new without a certificate is put forward, who has one from before is transcribed.
    private static (RosterColumn Column, string Sentence)? NewProblem(RosterCandidate row, CourtRole role) =>
        row.Certificate is null
            ? RosterWorkflow.Mediators.Allows(RosterStatus.New, RosterAct.Propose, role) ? null : (RosterColumn.Name, "没有证书的由立案人员推荐，请由立案人员导入")
            : RosterWorkflow.Mediators.Allows(RosterStatus.New, RosterAct.Transcribe, role) ? null
            : (RosterColumn.CertificateNumber, "已有证书的由院庭长转录，请由院庭长导入；新推荐的不填证书和聘期");

    private static (RosterColumn Column, string Sentence)? TermProblem(RosterCertificate term, RosterMediator mediator) =>
        mediator.CertificateNumber is null ? (RosterColumn.CertificateNumber, $"{mediator.Name}已经推荐但没有入册，证书由院庭长在门户中颁发，请不要填写")
        : mediator.CertificateNumber != term.Number ? (RosterColumn.CertificateNumber, $"名册中的证书编号是{mediator.CertificateNumber}，请核对")
        : mediator.TermTo != term.To ? (RosterColumn.TermTo, $"名册中的聘期到{mediator.TermTo:yyyy年M月d日}，续聘由院庭长在门户中办理，请核对")
        : null;

    // A certificate shows the person only together with the name or the telephone; a typing error must not rename somebody.
    private static Known? Find(RosterCandidate row, Dictionary<string, Known> byCertificate, Dictionary<string, Known> byPerson)
    {
        MobileNumber.TryNormalize(row.Details.Phone, out var phone, out _);
        if (byPerson.TryGetValue(Person(row.Details.Name!, phone), out var person))
        {
            return person;
        }

        return row.Certificate is { } certificate && byCertificate.TryGetValue(certificate.Number, out var holder)
            && (SearchKey.Of(holder.Mediator.Name) == SearchKey.Of(row.Details.Name!) || holder.Mediator.Phone == phone)
            ? holder
            : null;
    }

    private static string Person(string name, string phone) => $"{SearchKey.Of(name)} {phone}";
}
