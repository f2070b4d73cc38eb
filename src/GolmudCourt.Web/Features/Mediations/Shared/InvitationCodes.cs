using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Configurations;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Shared;

/// <summary>
/// The short codes of invitations. The first half finds the invitation, the second half proves the right to it: wrong
/// guesses at the second half count against that invitation and lock it, guesses at the first half find nothing.
/// </summary>
internal static class InvitationCodes
{
    /// <summary>Length of a code.</summary>
    public const int Length = 10;

    private const int Half = 5;

    // Without letters and digits that look alike.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>The code in its one form; null when it is none.</summary>
    public static string? Read(string? text)
    {
        var code = string.Concat((text is { Length: <= 60 } ? text : "").Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }

    /// <summary>The code in two groups, easier to read and to dictate.</summary>
    public static string Spaced(string code) => code.Length == Length ? $"{code[..Half]} {code[Half..]}" : code;

    /// <summary>The half that finds.</summary>
    public static string SelectorOf(string code) => code[..Half];

    /// <summary>The keyed hash that is kept.</summary>
    public static string HashOf(CourtDbContext db, string code) => db.Cipher.CodeHash($"invitation/{code}");

    /// <summary>A fresh code whose first half finds no other invitation of its kind.</summary>
    public static async Task<string> FreshAsync<T>(CourtDbContext db)
        where T : Domain.Mediation.CodeInvitation
    {
        while (true)
        {
            var code = RandomNumberGenerator.GetString(Alphabet, Length);
            var selector = SelectorOf(code);
            if (!await db.Set<T>().AnyAsync(i => EF.Property<string?>(i, MediationPartConfigurations.Selector) == selector))
            {
                return code;
            }
        }
    }
}
