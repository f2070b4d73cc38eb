using System.Reflection;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Tests.Filing;
using Xunit;

namespace GolmudCourt.Domain.Tests.Journal;

public sealed class JournalChainTests
{
    private readonly Domain.Filing.Filing _filing = Answered();

    public static TheoryData<string, object?> Changes => new()
    {
        { nameof(JournalEntry.MatterKey), Guid.Empty },
        { nameof(JournalEntry.At), new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.FromHours(8)) },
        { nameof(JournalEntry.ActorId), 99L },
        { nameof(JournalEntry.ActorId), null },
        { nameof(JournalEntry.ActorName), "别人" },
        { nameof(JournalEntry.Role), CourtRole.Judge },
        { nameof(JournalEntry.Act), "Docket" },
        { nameof(JournalEntry.From), "Draft" },
        { nameof(JournalEntry.To), "Docketed" },
        { nameof(JournalEntry.Sentence), "没有这回事" },
        { nameof(JournalEntry.Reason), "另有理由" },
        { nameof(JournalEntry.Reason), "" },
        { nameof(JournalEntry.PreviousHash), new string('0', 64) },
    };

    private List<JournalEntry> Entries => [.. _filing.UnsavedEntries];

    [Fact]
    public void A_journal_left_alone_holds()
    {
        Assert.Null(Break(Entries));
        Assert.Equal([1, 2, 3], Entries.Select(e => e.Sequence));
        Assert.Equal(JournalEntry.Origin, Entries[0].PreviousHash);
        Assert.Equal(_filing.JournalHead, Entries[2].Hash);
        Assert.Null(JournalChain.FirstBreak(Guid.NewGuid(), 0, JournalEntry.Origin, []));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_changed_field_is_found_where_it_is(string field, object? value)
    {
        Set(Entries[1], field, value);
        Assert.Equal(2, Break(Entries)!.Sequence);
    }

    [Fact]
    public void A_hash_of_nothing_is_found()
    {
        Set(Entries[1], nameof(JournalEntry.Hash), new string('0', 64));
        Assert.Equal(2, Break(Entries)!.Sequence);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_found_although_the_entry_was_given_a_fitting_hash(string field, object? value)
    {
        Set(Entries[1], field, value);
        Set(Entries[1], nameof(JournalEntry.Hash), Entries[1].ComputeHash());
        Assert.NotNull(Break(Entries));
    }

    [Fact]
    public void A_rewritten_end_is_found_by_the_head_that_the_matter_remembers()
    {
        Set(Entries[2], nameof(JournalEntry.Sentence), "没有这回事");
        Set(Entries[2], nameof(JournalEntry.Hash), Entries[2].ComputeHash());
        Assert.NotNull(Break(Entries));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_removed_entry_is_found(int index)
    {
        var entries = Entries;
        entries.RemoveAt(index);
        Assert.NotNull(Break(entries));
    }

    [Fact]
    public void An_inserted_a_doubled_and_a_swapped_entry_are_found()
    {
        var foreign = Sample.Submitted().UnsavedEntries[0];
        Assert.NotNull(Break([foreign, .. Entries]));
        Assert.NotNull(Break([.. Entries, foreign]));
        Assert.NotNull(Break([Entries[0], Entries[0], Entries[1], Entries[2]]));
        Assert.NotNull(Break([Entries[1], Entries[0], Entries[2]]));
        Assert.NotNull(Break([]));
    }

    [Fact]
    public void Text_moved_from_one_field_to_the_next_gives_another_hash()
    {
        var before = Entries[1].ComputeHash();
        var from = Entries[1].From;
        Set(Entries[1], nameof(JournalEntry.From), from[..^1]);
        Set(Entries[1], nameof(JournalEntry.To), from[^1] + Entries[1].To);
        Assert.NotEqual(before, Entries[1].ComputeHash());
    }

    [Fact]
    public void The_hash_is_of_the_moment_and_not_of_the_way_it_is_written()
    {
        Set(Entries[1], nameof(JournalEntry.At), Entries[1].At.ToUniversalTime());
        Assert.Null(Break(Entries));
    }

    [Fact]
    public void An_entry_says_who_when_what_from_where_to_where()
    {
        var entry = Entries[1];
        var clerk = Sample.Clerk();
        Assert.Equal(
            (clerk.Actor.UserId, clerk.Actor.Name, CourtRole.Clerk, "RequestCorrection", "AwaitingReview", "AwaitingCorrection", clerk.Now),
            (entry.ActorId, entry.ActorName, entry.Role, entry.Act, entry.From, entry.To, entry.At));
    }

    private JournalBreak? Break(IReadOnlyList<JournalEntry> entries) =>
        JournalChain.FirstBreak(_filing.Key, _filing.JournalLength, _filing.JournalHead, entries);

    private static void Set(JournalEntry entry, string field, object? value) =>
        typeof(JournalEntry).GetProperty(field, BindingFlags.Public | BindingFlags.Instance)!.SetValue(entry, value);

    private static Domain.Filing.Filing Answered()
    {
        var filing = Sample.AwaitingCorrection();
        filing.ReplyToCorrection(1, "已补充", Sample.Filer());
        filing.AnswerCorrection(new ReceiptNumber("格立收〔2026〕000002号", "ABCDEFGH24"), Sample.Filer());
        return filing;
    }
}
