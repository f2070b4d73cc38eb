using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Documents;

/// <summary>Takes files from a form into the store: inspected first, kept by their hash.</summary>
internal sealed class Uploads(FileStore store)
{
    /// <summary>Inspects and stores the files of one field, all or none.</summary>
    public async Task<IReadOnlyList<StoredFile>> TakeAsync(IReadOnlyList<IFormFile>? files, string field, CancellationToken cancel = default)
    {
        var inspected = new List<(IFormFile File, string Name, InspectedUpload Found)>();
        foreach (var file in files ?? [])
        {
            var name = UploadInspector.CleanName(file.FileName);
            await using var content = file.OpenReadStream();
            inspected.Add((file, name, UploadInspector.Inspect(name, content, field)));
        }

        var stored = new List<StoredFile>();
        foreach (var (file, name, found) in inspected)
        {
            await using var content = file.OpenReadStream();
            var (sha256, size) = await store.SaveAsync(content, cancel);
            stored.Add(new StoredFile(name, found.ContentType, size, sha256, found.Pages));
        }

        return stored;
    }

    /// <summary>Stores a text of the portal's own, such as the signed complaint.</summary>
    public async Task<StoredFile> TakeTextAsync(string fileName, string text, CancellationToken cancel = default)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        var (sha256, size) = await store.SaveAsync(content, cancel);
        return new StoredFile(fileName, "text/plain; charset=utf-8", size, sha256, null);
    }
}
