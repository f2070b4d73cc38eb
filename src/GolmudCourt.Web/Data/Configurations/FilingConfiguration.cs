using System.Text.Json;
using System.Text.Json.Serialization;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>How a filing lies in the database.</summary>
internal sealed class FilingConfiguration : IEntityTypeConfiguration<Filing>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Filing> builder)
    {
        builder.ToTable("Filings");
        builder.HasIndex(f => f.Key).IsUnique();
        builder.Property(f => f.Version).IsConcurrencyToken();
        builder.Ignore(f => f.UnsavedEntries);
        builder.Property(f => f.JournalHead).HasMaxLength(64);
        builder.Property(f => f.CauseCode).HasMaxLength(20);
        builder.Property(f => f.CauseName).HasMaxLength(100);
        builder.Property(f => f.Facts).HasMaxLength(Filing.FactsMaxLength);
        builder.Property(f => f.ElementFormCode).HasMaxLength(40);
        builder.Property(f => f.Title).HasMaxLength(200);
        builder.Property(f => f.Fingerprint).HasMaxLength(32);
        builder.Property(f => f.Elements).HasMaxLength(100_000).HasConversion(
            answers => JsonSerializer.Serialize(answers, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyDictionary<string, string>>(
                (a, b) => a!.Count == b!.Count && !a.Except(b).Any(),
                d => d.Aggregate(0, (hash, pair) => hash ^ HashCode.Combine(pair.Key, pair.Value)),
                d => d.ToDictionary(p => p.Key, p => p.Value)));

        // The clerk's queue walks by state and due day, and sifts by channel and cause without leaving the index; all
        // filings of a channel or cause are walked by id; the filer's list by owner.
        builder.HasIndex(f => new { f.Status, f.NextDue, f.Id, f.Channel, f.CauseCode });
        builder.HasIndex(f => new { f.Channel, f.Id });
        builder.HasIndex(f => new { f.CauseCode, f.Id });
        builder.HasIndex(f => new { f.OwnerId, f.Id });
        builder.HasIndex(f => new { f.Fingerprint, f.ReceivedAt });
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(f => f.OwnerId).OnDelete(DeleteBehavior.Restrict);

        builder.OwnsOne(f => f.ReviewDeadline, DeadlineColumns.Map);
        builder.OwnsOne(f => f.Delivery, d =>
        {
            d.Property(x => x.Recipient).HasMaxLength(100);
            d.Property(x => x.Address).HasMaxLength(200);
        });
        builder.OwnsOne(f => f.Signature, s =>
        {
            s.Property(x => x.Name).HasMaxLength(100);
            s.Property(x => x.DrawingSha256).HasMaxLength(64);
            s.Property(x => x.Address).HasMaxLength(64);
            s.Property(x => x.TextSha256).HasMaxLength(64);
        });

        Part(builder.HasMany(f => f.Parties));
        Part(builder.HasMany(f => f.Agents));
        Part(builder.HasMany(f => f.Claims));
        Part(builder.HasMany(f => f.Evidence));
        Part(builder.HasMany(f => f.Files));
        Part(builder.HasMany(f => f.Consents));
        Part(builder.HasMany(f => f.Receipts));
        Part(builder.HasMany(f => f.Corrections));
        Part(builder.HasMany(f => f.Permissions));
        Part(builder.HasMany(f => f.Reliefs));
        builder.HasMany(f => f.SearchTerms).WithOne().HasForeignKey(t => t.FilingId).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        Decision(builder.HasOne(f => f.Acceptance));
        Decision(builder.HasOne(f => f.Refusal));
        Decision(builder.HasOne(f => f.FeeNotice));
    }

    // Parts leave with the whole in memory; the database itself never deletes on its own.
    private static void Part<T>(CollectionNavigationBuilder<Filing, T> parts)
        where T : class =>
        parts.WithOne().HasForeignKey("FilingId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);

    // The unique index that a one-to-one key brings makes each decision once-only.
    private static void Decision<T>(ReferenceNavigationBuilder<Filing, T> decision)
        where T : class =>
        decision.WithOne().HasForeignKey<T>("FilingId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
}

/// <summary>The columns of a stored deadline.</summary>
internal static class DeadlineColumns
{
    // Names, not numbers: a ground put between two others must not change what was stored.
    private static readonly JsonSerializerOptions s_json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Maps a deadline as part of its owner's row.</summary>
    public static void Map<T>(OwnedNavigationBuilder<T, Deadline> deadline)
        where T : class
    {
        deadline.Property(d => d.RuleCode).HasMaxLength(60);
        deadline.Property(d => d.Article).HasMaxLength(100);
        deadline.Property(d => d.CalendarVersion).HasMaxLength(60);
        deadline.Ignore(d => d.IsSuspended);
        deadline.Ignore(d => d.AddedDays);
        deadline.Property(d => d.Changes).HasMaxLength(20_000).HasConversion(
            changes => changes.Count == 0 ? "" : JsonSerializer.Serialize(changes, s_json),
            json => json.Length == 0 ? Array.Empty<DeadlineChange>() : JsonSerializer.Deserialize<DeadlineChange[]>(json, s_json)!,
            new ValueComparer<IReadOnlyList<DeadlineChange>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list));
    }
}
