namespace GolmudCourt.Web.Hosting;

/// <summary>Where the portal writes. All of it lies under one git-ignored folder unless configured elsewhere.</summary>
internal sealed class DataFolders
{
    public DataFolders(IConfiguration configuration, string contentRoot)
    {
        Root = Path.GetFullPath(configuration["Data:Root"] ?? "App_Data", contentRoot);
        Files = Path.GetFullPath(configuration["Files:Root"] ?? Path.Combine(Root, "files"), contentRoot);
        Logs = Path.GetFullPath(configuration["Logs:Root"] ?? Path.Combine(Root, "logs"), contentRoot);
        Keys = Path.Combine(Root, "keys");
        Directory.CreateDirectory(Root);
        Directory.CreateDirectory(Files);
        Directory.CreateDirectory(Keys);
    }

    /// <summary>The folder of everything.</summary>
    public string Root { get; }

    /// <summary>Uploaded files (<c>Files:Root</c>).</summary>
    public string Files { get; }

    /// <summary>Logs (<c>Logs:Root</c>).</summary>
    public string Logs { get; }

    /// <summary>Keys of this installation.</summary>
    public string Keys { get; }
}
