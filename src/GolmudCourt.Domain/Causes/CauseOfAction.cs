namespace GolmudCourt.Domain.Causes;

/// <summary>One line of 《民事案件案由规定》: a cause of action as it stands in one version of the list.</summary>
/// <param name="Version">The year the version took effect; a matter keeps the version of its docketing.</param>
/// <param name="Level">1 (部分) to 4.</param>
/// <param name="Number">The number of this version, such as <c>108.3</c>. It may change with the next amendment.</param>
/// <param name="Code">The stable key of this system, such as <c>MS4-108-03</c>. Never changed, never reused.</param>
/// <param name="ParentCode">The key of the line above, or null for level 1.</param>
/// <param name="Name">The official name, such as 民间借贷纠纷.</param>
public sealed record CauseOfAction(int Version, int Level, string Number, string Code, string? ParentCode, string Name);

/// <summary>An everyday word that leads to a cause of action: 欠钱 → 民间借贷纠纷.</summary>
/// <param name="Word">What people type.</param>
/// <param name="CauseCode">The <see cref="CauseOfAction.Code"/> it leads to.</param>
public sealed record CauseSynonym(string Word, string CauseCode);

/// <summary>One result of a search in the list of causes.</summary>
/// <param name="Cause">The cause found; always selectable.</param>
/// <param name="Path">The names from level 1 down to the cause, joined for display.</param>
/// <param name="MatchedBy">Why it was found, in Chinese and ready to show: 常用说法“欠钱”.</param>
public sealed record CauseHit(CauseOfAction Cause, string Path, string MatchedBy);
