using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace GolmudCourt.Web.Features.Accounts;

/// <summary>
/// Carries what was typed on one page to the next in a hidden field that only the portal can read, for an hour: it
/// stands in no address, no log and no database before the telephone is confirmed.
/// </summary>
internal sealed class SealedNote(IDataProtectionProvider protection)
{
    private static readonly TimeSpan s_life = TimeSpan.FromHours(1);

    /// <summary>Seals it.</summary>
    public string Seal<T>(T note) => Protector<T>().Protect(JsonSerializer.Serialize(note), s_life);

    /// <summary>Opens it; null when it was changed, is too old or is something else.</summary>
    public T? Open<T>(string? text)
        where T : class
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<T>(Protector<T>().Unprotect(text));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector Protector<T>() => protection.CreateProtector("accounts", typeof(T).Name).ToTimeLimitedDataProtector();
}
