using System.Security.Cryptography;
using System.Text;

namespace GolmudCourt.Web.Data.Protection;

/// <summary>
/// Encrypts identity numbers, telephones and files at rest (AES-256-GCM) under a versioned key ring, and makes the
/// keyed hash by which they are still found. Losing the ring loses the data: back it up apart from the database.
/// </summary>
internal sealed class FieldCipher
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly SortedDictionary<int, byte[]> _keys;
    private readonly byte[] _lookupKey;
    private readonly int _current;

    public FieldCipher(KeyRing ring)
    {
        _keys = new SortedDictionary<int, byte[]>(ring.Keys.ToDictionary(k => k.Version, k => Convert.FromBase64String(k.Key)));
        if (_keys.Count == 0 || _keys.Values.Any(k => k.Length != 32))
        {
            throw new InvalidOperationException("Protection:Keys needs at least one 32-byte key in base64.");
        }

        _current = _keys.Keys.Max();
        _lookupKey = Convert.FromBase64String(ring.LookupKey);
        RingId = Convert.ToHexStringLower(SHA256.HashData([.. _keys.Values.SelectMany(k => k), .. _lookupKey]))[..16];
    }

    /// <summary>Names the ring without giving it away; two hosts with other rings never share a model.</summary>
    public string RingId { get; }

    /// <summary>Encrypts a text: <c>v1:base64</c>.</summary>
    public string Protect(string text) => $"v{_current}:{Convert.ToBase64String(Protect(Encoding.UTF8.GetBytes(text)))}";

    /// <summary>Decrypts a text under the key it names.</summary>
    /// <exception cref="CryptographicException">The text was changed, or its key is not in the ring.</exception>
    public string Unprotect(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 2 || !int.TryParse(text.AsSpan(1, colon - 1), out var version))
        {
            throw new CryptographicException("A protected field does not name its key.");
        }

        return Encoding.UTF8.GetString(Unprotect(version, Convert.FromBase64String(text[(colon + 1)..])));
    }

    /// <summary>Encrypts bytes under the current key: nonce, tag, cipher text.</summary>
    public byte[] Protect(ReadOnlySpan<byte> plain)
    {
        var sealedBytes = new byte[NonceSize + TagSize + plain.Length];
        var nonce = sealedBytes.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_keys[_current], TagSize);
        aes.Encrypt(nonce, plain, sealedBytes.AsSpan(NonceSize + TagSize), sealedBytes.AsSpan(NonceSize, TagSize));
        return sealedBytes;
    }

    /// <summary>The version new data is encrypted under.</summary>
    public int CurrentVersion => _current;

    /// <summary>Decrypts bytes under a key of the ring.</summary>
    public byte[] Unprotect(int version, ReadOnlySpan<byte> sealedBytes)
    {
        if (!_keys.TryGetValue(version, out var key))
        {
            throw new CryptographicException($"Key version {version} is not in the ring.");
        }

        var plain = new byte[sealedBytes.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(sealedBytes[..NonceSize], sealedBytes[(NonceSize + TagSize)..], sealedBytes.Slice(NonceSize, TagSize), plain);
        return plain;
    }

    /// <summary>The keyed hash by which an encrypted value is found (HMAC-SHA-256, 40 hex digits).</summary>
    public string LookupKey(string normalized) => CodeHash(normalized)[..40];

    /// <summary>The keyed hash of a secret that is compared and never read back (HMAC-SHA-256, 64 hex digits).</summary>
    public string CodeHash(string secret) => Convert.ToHexStringLower(HMACSHA256.HashData(_lookupKey, Encoding.UTF8.GetBytes(secret)));
}

/// <summary>The keys, from configuration section <c>Protection</c> or, failing that, a file beside the data.</summary>
internal sealed class KeyRing
{
    /// <summary>Encryption keys by version; the highest encrypts, all decrypt.</summary>
    public IList<VersionedKey> Keys { get; init; } = [];

    /// <summary>The key of the lookup hash, base64. It never changes, or nothing would be found again.</summary>
    public string LookupKey { get; init; } = "";

    /// <summary>A fresh ring.</summary>
    public static KeyRing Fresh() => new()
    {
        Keys = [new VersionedKey { Version = 1, Key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) }],
        LookupKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
    };
}

/// <summary>One key of the ring.</summary>
internal sealed class VersionedKey
{
    /// <summary>Counts up from 1.</summary>
    public int Version { get; init; }

    /// <summary>32 bytes, base64.</summary>
    public string Key { get; init; } = "";
}
