using System.Globalization;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>Invented people and companies of Golmud, with numbers that pass their check digits and belong to nobody.</summary>
internal static class DemoPeople
{
    private static readonly DateOnly s_farFuture = new(2100, 1, 1);

    /// <summary>An identity number of Golmud's region code with the right check digit.</summary>
    public static string IdCard(DateOnly born, int sequence)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"632801{born:yyyyMMdd}{sequence % 1000:000}");
        return body + "0123456789X".First(check => IdCardNumber.Read(body + check, s_farFuture).Valid);
    }

    /// <summary>A credit code of Golmud with both check digits right.</summary>
    public static string CompanyCode(int sequence)
    {
        const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var head = string.Create(CultureInfo.InvariantCulture, $"91632801MA7{sequence % 100_000:00000}");
        foreach (var ninth in "0123456789X")
        {
            foreach (var last in Alphabet)
            {
                var code = $"{head}{ninth}{last}";
                if (CreditCode.Read(code).Valid)
                {
                    return code;
                }
            }
        }

        throw new InvalidOperationException("Every organisation code has a check digit.");
    }

    /// <summary>A mobile number that is in order and nobody's.</summary>
    public static string Mobile(int sequence) => string.Create(CultureInfo.InvariantCulture, $"199{sequence % 100_000_000:00000000}");

    /// <summary>A natural person.</summary>
    public static PartyDetails Person(PartyPosition position, string name, int year, int sequence, string address, CourtLanguage language = CourtLanguage.Chinese) => new()
    {
        Position = position,
        Kind = PartyKind.NaturalPerson,
        Name = name,
        DocumentType = IdentityDocumentType.IdCard,
        DocumentNumber = IdCard(new DateOnly(year, 1 + (sequence % 12), 1 + (sequence % 28)), sequence),
        Phone = Mobile(60_000_000 + sequence),
        RegionCode = "632801",
        Address = address,
        Language = language,
    };

    /// <summary>A company.</summary>
    public static PartyDetails Company(PartyPosition position, string name, int sequence, string address, string representative) => new()
    {
        Position = position,
        Kind = PartyKind.LegalPerson,
        Name = name,
        DocumentNumber = CompanyCode(sequence),
        Phone = Mobile(70_000_000 + sequence),
        RegionCode = "632801",
        Address = address,
        Representative = representative,
        RepresentativeTitle = "法定代表人",
    };
}
