using GolmudCourt.Domain;

namespace GolmudCourt.Web.Features.Filings.Signature;

/// <summary>The signature as given.</summary>
internal sealed class SignForm
{
    private const string Prefix = "data:image/png;base64,";
    private const int MaxBytes = 200 * 1024;

    public string? Name { get; set; }

    /// <summary>A PNG as a data address, or nothing: the typed name is a signature by itself.</summary>
    public string? Drawing { get; set; }

    public bool Truthful { get; set; }

    /// <summary>What is wrong, each at its field.</summary>
    public IEnumerable<FieldProblem> Problems()
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            yield return new(nameof(Name), "请输入您的姓名作为签名");
        }
        else if (Name.Trim().Length > 100)
        {
            yield return new(nameof(Name), "姓名不超过100个字");
        }

        if (!string.IsNullOrEmpty(Drawing) && Png() is null)
        {
            yield return new(nameof(Drawing), "手写签名没有保存好，请清除后重新写，或者只输入姓名");
        }

        if (!Truthful)
        {
            yield return new(nameof(Truthful), "请确认内容真实", "民诉法 13");
        }
    }

    /// <summary>The drawing, or null where there is none that is a whole small PNG.</summary>
    public byte[]? Png()
    {
        if (Drawing?.StartsWith(Prefix, StringComparison.Ordinal) != true || Drawing.Length > Prefix.Length + (MaxBytes * 4 / 3) + 4)
        {
            return null;
        }

        var bytes = new byte[Drawing.Length];
        if (!Convert.TryFromBase64Chars(Drawing.AsSpan(Prefix.Length), bytes, out var length) || length > MaxBytes)
        {
            return null;
        }

        var png = bytes.AsSpan(0, length);
        return png.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && png.IndexOf("IEND"u8) > 0
            ? png.ToArray() : null;
    }
}
