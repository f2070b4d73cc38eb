using Xunit;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>The checkout the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Set to 1, generated documents are written instead of compared.</summary>
    public const string UpdateVariable = "GOLMUD_UPDATE_DOCS";

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The files of a kind under folders, without what is built or generated.</summary>
    public static IEnumerable<string> Files(string pattern, params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories))
        .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar)
            .Any(part => part is "bin" or "obj" or "Migrations" or "App_Data" or "node_modules"));

    /// <summary>A path as it stands in messages.</summary>
    public static string Name(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    /// <summary>Compares a generated document with the committed one, or writes it where that is asked for.</summary>
    public static void IsCurrent(string document, string text)
    {
        var file = Path.Combine(Root, document);
        text = text.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.True(
            File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == text,
            $"{document} is stale. Run the tests once with {UpdateVariable}=1 and read the difference before you commit it.");
    }

    /// <summary>Asserts that nothing breaks a rule, and names everything that does.</summary>
    public static void None(IEnumerable<string> found)
    {
        var list = found.ToList();
        Assert.True(list.Count == 0, $"{list.Count} found:\n{string.Join('\n', list)}");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GolmudCourt.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("These tests read the checkout; run them from inside one.");
    }
}
