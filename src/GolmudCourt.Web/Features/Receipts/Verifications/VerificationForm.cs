namespace GolmudCourt.Web.Features.Receipts.Verifications;

/// <summary>What is to be checked.</summary>
internal sealed class VerificationForm
{
    /// <summary>The short code or the number of a receipt.</summary>
    public string? Reference { get; set; }

    /// <summary>A file to look for on the receipt's list. It is hashed as it comes in, and kept nowhere.</summary>
    public IFormFile? File { get; set; }

    /// <summary>The SHA-256 of a file, for who would rather not send the file.</summary>
    public string? Sha256 { get; set; }

    /// <summary>The answer; null before anything was asked.</summary>
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    [Microsoft.AspNetCore.Mvc.ModelBinding.Validation.ValidateNever]
    public VerificationAnswer? Answer { get; set; }
}

/// <summary>All that is told to whoever asks.</summary>
/// <param name="ReceivedAt">When the court received it; null when there is no such receipt.</param>
/// <param name="Court">The court.</param>
/// <param name="FileListed">Whether the file is on its list; null when no file was asked about.</param>
internal sealed record VerificationAnswer(DateTimeOffset? ReceivedAt, string Court, bool? FileListed)
{
    /// <summary>Whether there is such a receipt.</summary>
    public bool IsGenuine => ReceivedAt is not null;
}
