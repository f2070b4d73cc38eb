using System.Text.Json;

namespace GolmudCourt.Web.Data.Protection;

/// <summary>Finds the key ring of this installation.</summary>
internal static class KeyRingSetup
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true };

    /// <summary>
    /// Configuration wins. Without it a ring is made once beside the data, readable by the owner only: a first start
    /// must work, and a ring that exists is never replaced.
    /// </summary>
    public static KeyRing Load(IConfiguration configuration, string dataFolder)
    {
        var configured = configuration.GetSection("Protection").Get<KeyRing>();
        if (configured is { Keys.Count: > 0 })
        {
            return configured;
        }

        var file = Path.Combine(dataFolder, "keys", "field-keys.json");
        if (File.Exists(file))
        {
            return Read(file);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var stream = new FileStream(file, options);
            JsonSerializer.Serialize(stream, KeyRing.Fresh(), s_json);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process made it first; its ring is the one.
        }

        return Read(file);
    }

    private static KeyRing Read(string file) =>
        JsonSerializer.Deserialize<KeyRing>(File.ReadAllText(file))
        ?? throw new InvalidOperationException("The key ring file is empty; restore it from backup.");
}
