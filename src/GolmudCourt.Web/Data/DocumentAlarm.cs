namespace GolmudCourt.Web.Data;

/// <summary>That a document on disk is not what was issued, found when somebody asked for it.</summary>
internal sealed class DocumentAlarm
{
    /// <summary>Database key.</summary>
    public long Id { get; set; }

    /// <summary>The document.</summary>
    public long DocumentId { get; set; }

    /// <summary>What was found, in Chinese.</summary>
    public string Finding { get; set; } = "";

    /// <summary>When it was found first.</summary>
    public DateTimeOffset FoundAt { get; set; }
}
