using Microsoft.Playwright;

namespace GolmudCourt.EndToEndTests.Support;

/// <summary>Files that a person uploads: real ones, made here.</summary>
internal static class Papers
{
    // The smallest whole PNG: one white point.
    private const string PngBase64 = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

    /// <summary>A picture.</summary>
    public static FilePayload Picture(string name) => new() { Name = name, MimeType = "image/png", Buffer = Convert.FromBase64String(PngBase64) };
}
