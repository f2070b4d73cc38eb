using System.Buffers.Binary;
using System.Security.Cryptography;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Hosting;

namespace GolmudCourt.Web.Documents;

/// <summary>
/// Keeps files by the hash of their content, encrypted in chunks: the same file is stored once, and a file changed
/// on disk cannot be read as if it were whole.
/// </summary>
internal sealed class FileStore(DataFolders folders, FieldCipher cipher)
{
    private const int Chunk = 64 * 1024;

    /// <summary>Whether content with this hash is kept.</summary>
    public bool Has(string sha256) => File.Exists(PathOf(sha256));

    /// <summary>Stores a stream and returns its hash. It is hashed and encrypted in one pass.</summary>
    public async Task<(string Sha256, long Size)> SaveAsync(Stream content, CancellationToken cancel = default)
    {
        var temporary = Path.Combine(folders.Files, $"incoming-{Guid.NewGuid():N}");
        try
        {
            string sha256;
            long size = 0;
            using (var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256))
            {
                await using var target = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, Chunk, useAsync: true);
                await WriteNumberAsync(target, cipher.CurrentVersion, cancel);
                var buffer = new byte[Chunk];
                int read;
                while ((read = await content.ReadAtLeastAsync(buffer, Chunk, throwOnEndOfStream: false, cancel)) > 0)
                {
                    hash.AppendData(buffer, 0, read);
                    size += read;
                    var sealedChunk = cipher.Protect(buffer.AsSpan(0, read));
                    await WriteNumberAsync(target, sealedChunk.Length, cancel);
                    await target.WriteAsync(sealedChunk, cancel);
                }

                sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
            }

            var path = PathOf(sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path))
            {
                File.Move(temporary, path, overwrite: true);
            }

            return (sha256, size);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Writes a stored file to a stream, chunk by chunk.</summary>
    /// <exception cref="FileNotFoundException">Nothing is kept under this hash.</exception>
    /// <exception cref="CryptographicException">The file was changed on disk.</exception>
    public async Task CopyToAsync(string sha256, Stream target, CancellationToken cancel = default)
    {
        await using var source = new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, Chunk, useAsync: true);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var version = await ReadNumberAsync(source, cancel);
        while (source.Position < source.Length)
        {
            var length = await ReadNumberAsync(source, cancel);
            if (length is <= 0 or > Chunk + 64)
            {
                throw new CryptographicException("A stored file has a chunk of impossible length.");
            }

            var chunk = new byte[length];
            await source.ReadExactlyAsync(chunk, cancel);
            var plain = cipher.Unprotect(version, chunk);
            hash.AppendData(plain);
            await target.WriteAsync(plain, cancel);
        }

        // Each chunk vouches for itself; only the whole can vouch that none is missing.
        if (Convert.ToHexStringLower(hash.GetHashAndReset()) != sha256)
        {
            throw new CryptographicException("A stored file does not have the hash it is named by.");
        }
    }

    /// <summary>Reads a stored file whole; for small ones.</summary>
    public async Task<byte[]> ReadAsync(string sha256, CancellationToken cancel = default)
    {
        using var memory = new MemoryStream();
        await CopyToAsync(sha256, memory, cancel);
        return memory.ToArray();
    }

    private string PathOf(string sha256)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
        {
            throw new ArgumentException("A stored file is named by a SHA-256.", nameof(sha256));
        }

        return Path.Combine(folders.Files, sha256[..2], sha256[2..4], sha256);
    }

    private static async Task WriteNumberAsync(FileStream stream, int number, CancellationToken cancel)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        await stream.WriteAsync(bytes, cancel);
    }

    private static async Task<int> ReadNumberAsync(FileStream stream, CancellationToken cancel)
    {
        var bytes = new byte[4];
        await stream.ReadExactlyAsync(bytes, cancel);
        return BinaryPrimitives.ReadInt32BigEndian(bytes);
    }
}
