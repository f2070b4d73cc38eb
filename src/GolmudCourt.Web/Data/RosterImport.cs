using GolmudCourt.Domain;

namespace GolmudCourt.Web.Data;

/// <summary>How far a table of mediators is.</summary>
internal enum RosterImportStatus
{
    /// <summary>正在检查.</summary>
    Checking,

    /// <summary>检查完毕.</summary>
    Checked,

    /// <summary>正在导入.</summary>
    Applying,

    /// <summary>已导入.</summary>
    Applied,

    /// <summary>没有完成: the file could not be read.</summary>
    Failed,
}

/// <summary>A table of mediators that was handed in: checked first, then taken whole or not at all. The file is kept in between.</summary>
internal sealed class RosterImport
{
    /// <summary>The most problems that are listed; the rest are counted.</summary>
    public const int MostProblems = 500;

    /// <summary>Its name in addresses.</summary>
    public Guid Key { get; set; }

    /// <summary>Who handed it in, and sees it.</summary>
    public long OwnerId { get; set; }

    /// <summary>The name at the time.</summary>
    public string OwnerName { get; set; } = "";

    /// <summary>The capacity; it decides what the rows may do.</summary>
    public CourtRole OwnerRole { get; set; }

    /// <summary>The name of the file.</summary>
    public string FileName { get; set; } = "";

    /// <summary>The content, in the file store.</summary>
    public string Sha256 { get; set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>How far it is.</summary>
    public RosterImportStatus Status { get; set; }

    /// <summary>Rows that hold something.</summary>
    public int Rows { get; set; }

    /// <summary>Mediators that are not on file yet.</summary>
    public int Added { get; set; }

    /// <summary>Mediators whose file differs.</summary>
    public int Changed { get; set; }

    /// <summary>Mediators whose file says the same.</summary>
    public int Unchanged { get; set; }

    /// <summary>How many problems were found.</summary>
    public int ProblemCount { get; set; }

    /// <summary>The first of them, a line each: <c>C17：…</c>.</summary>
    public string Problems { get; set; } = "";

    /// <summary>When it was taken.</summary>
    public DateTimeOffset? AppliedAt { get; set; }

    /// <summary>Counts saves, so that it is taken once.</summary>
    public int Version { get; set; }
}
