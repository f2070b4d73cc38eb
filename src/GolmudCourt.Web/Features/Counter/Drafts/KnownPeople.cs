using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Features.Filings.Parties;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Counter.Drafts;

/// <summary>Finds a person who stands before the clerk by the whole number of the document shown, and by nothing less.</summary>
internal sealed class KnownPeople(CourtDbContext db)
{
    /// <summary>Fills the blank fields of a party from what is known of the number; what is typed stays.</summary>
    /// <returns>A sentence that says what was found.</returns>
    public async Task<string> FillAsync(PartyForm party, DateOnly today)
    {
        var natural = party.Kind == PartyKind.NaturalPerson;
        var typed = natural ? party.DocumentNumber : party.CreditCode;
        var type = natural ? party.DocumentType : IdentityDocumentType.CreditCode;
        if (IdentityDocuments.Problem(type, typed, today, out var number) is { } problem)
        {
            throw new RuleViolation("counter.number", problem, null, natural ? nameof(party.DocumentNumber) : nameof(party.CreditCode));
        }

        var key = db.Cipher.LookupKey(number);
        var before = await db.Filings.Where(f => f.ReceivedAt != null).SelectMany(f => f.Parties)
            .Where(p => EF.Property<string?>(p, ProtectedColumns.DocumentKey) == key)
            .OrderByDescending(p => p.Id).AsNoTracking().FirstOrDefaultAsync();
        var account = await db.Users.Where(u => u.DocumentKey == key).AsNoTracking().FirstOrDefaultAsync();
        if (before is null && account is null)
        {
            return "没有找到这个证件号码的登记，请照证件填写";
        }

        party.Name = Or(party.Name, before?.Name ?? account?.RealName);
        party.Phone = Or(party.Phone, account?.Mobile ?? before?.Phone);
        party.Address = Or(party.Address, before?.Address);
        party.RegionCode = Or(party.RegionCode, before?.RegionCode);
        party.Representative = Or(party.Representative, before?.Representative);
        party.RepresentativeTitle = Or(party.RepresentativeTitle, before?.RepresentativeTitle);
        party.EthnicGroup = Or(party.EthnicGroup, before?.EthnicGroup);
        party.Occupation = Or(party.Occupation, before?.Occupation);
        party.Employer = Or(party.Employer, before?.Employer);
        if (before is { Language: not CourtLanguage.Chinese } && party.Language == CourtLanguage.Chinese)
        {
            (party.Language, party.OtherLanguage) = (before.Language, before.OtherLanguage);
        }

        return "已按以前的登记填好空着的项目，请与当事人核对";
    }

    private static string? Or(string? typed, string? known) => string.IsNullOrWhiteSpace(typed) ? known : typed;
}
