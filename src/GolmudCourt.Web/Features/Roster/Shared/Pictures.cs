using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Documents;

namespace GolmudCourt.Web.Features.Roster.Shared;

/// <summary>What the page of a picture is about.</summary>
/// <param name="What">照片 or 印章图样.</param>
/// <param name="Of">Whose.</param>
/// <param name="Entry">The entry's file.</param>
/// <param name="Save">The part of the address that takes it.</param>
/// <param name="Shown">Where the present one is; null where there is none.</param>
internal sealed record PictureSubject(string What, string Of, string Entry, string Save, string? Shown);

/// <summary>Photos and seals.</summary>
internal static class Pictures
{
    /// <summary>Takes the file of a form into the store.</summary>
    /// <exception cref="RuleViolation">There is none, or it is no picture.</exception>
    public static async Task<StoredFile> TakeAsync(Uploads uploads, IFormFile? file)
    {
        if (file is null)
        {
            throw new RuleViolation("roster.image", "请选择图片", null, "Picture");
        }

        var ending = Path.GetExtension(file.FileName).ToLowerInvariant();
        return ending is ".png" or ".jpg" or ".jpeg" && file.Length <= RosterImage.MaxBytes
            ? (await uploads.TakeAsync([file], "Picture"))[0]
            : throw new RuleViolation("roster.image", "请上传不超过5MB的 PNG 或者 JPG 图片", null, "Picture");
    }

    /// <summary>Shows one.</summary>
    public static FileDownload Show(RosterImage image) => new(new StoredFile(image.FileName, image.ContentType, image.Size, image.Sha256, null));
}
