using GolmudCourt.Domain.Cases;
using Microsoft.AspNetCore.Identity;

namespace GolmudCourt.Web.Security;

/// <summary>An account. A litigant's is real-name: document and telephone are checked at registration (在线诉讼规则 7).</summary>
internal sealed class CourtUser : IdentityUser<long>
{
    /// <summary>Name as on the document.</summary>
    public string RealName { get; set; } = "";

    /// <summary>The document shown at registration; none for staff.</summary>
    public IdentityDocumentType? DocumentType { get; set; }

    /// <summary>Its number in one form. Encrypted at rest.</summary>
    public string? DocumentNumber { get; set; }

    /// <summary>Keyed hash of the number: one person, one account.</summary>
    public string? DocumentKey { get; set; }

    /// <summary>Mobile number in one form. Encrypted at rest.</summary>
    public string? Mobile { get; set; }

    /// <summary>Keyed hash of the mobile number, to sign in by it.</summary>
    public string? MobileKey { get; set; }

    /// <summary>When the mobile number was confirmed by a code.</summary>
    public DateTimeOffset? MobileConfirmedAt { get; set; }

    /// <summary>Address for notices by e-mail; null where the owner gave none. Encrypted at rest.</summary>
    public string? MailAddress { get; set; }

    /// <summary>When the address was confirmed by a code; it is never used unconfirmed.</summary>
    public DateTimeOffset? MailConfirmedAt { get; set; }

    /// <summary>Law firm or employer, of an agent.</summary>
    public string? Firm { get; set; }

    /// <summary>Practising licence number, of an agent.</summary>
    public string? LicenceNumber { get; set; }

    /// <summary>When the account was opened.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When it was last signed in to.</summary>
    public DateTimeOffset? LastSignInAt { get; set; }

    /// <summary>Closed by the administrator; can no longer sign in.</summary>
    public bool Closed { get; set; }
}
