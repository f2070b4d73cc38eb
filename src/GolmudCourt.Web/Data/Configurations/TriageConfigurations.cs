using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>How the tracks of cases, the fast-track teams and the batches lie in the database.</summary>
internal sealed class TriageConfigurations :
    IEntityTypeConfiguration<CaseTrack>,
    IEntityTypeConfiguration<TriageDecision>,
    IEntityTypeConfiguration<ProcedureChange>,
    IEntityTypeConfiguration<ProcedureObjection>,
    IEntityTypeConfiguration<ExcludedPeriod>,
    IEntityTypeConfiguration<LimitExtension>,
    IEntityTypeConfiguration<CaseAllocation>,
    IEntityTypeConfiguration<FastTrackTeam>,
    IEntityTypeConfiguration<TeamJudge>,
    IEntityTypeConfiguration<CaseBatch>,
    IEntityTypeConfiguration<BatchCase>
{
    private const string Track = "TrackId";
    private const int Name = 100;
    private const int Reason = CaseTrack.ReasonMaxLength;

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CaseTrack> builder)
    {
        builder.ToTable("CaseTracks");
        builder.IsMatter();
        builder.Ignore(t => t.Procedure);
        builder.Ignore(t => t.ExcludedDays);
        builder.Property(t => t.CaseNumber).HasMaxLength(60);
        builder.Property(t => t.CauseCode).HasMaxLength(20);
        builder.Property(t => t.JudgeName).HasMaxLength(Name);
        builder.OwnsOne(t => t.Limit, DeadlineColumns.Map);

        // One case, one track: of two decisions at once the index lets one in. Lists walk by state and due day, or by judge.
        builder.HasIndex(t => t.FilingId).IsUnique();
        builder.HasIndex(t => t.FilingKey).IsUnique();
        builder.HasIndex(t => t.CaseNumber).IsUnique();
        builder.HasIndex(t => new { t.Status, t.NextDue, t.Id });
        builder.HasIndex(t => new { t.NextDue, t.Id });
        builder.HasIndex(t => new { t.JudgeId, t.Status });
        builder.HasIndex(t => t.BatchKey);
        builder.HasOne<Filing>().WithOne().HasForeignKey<CaseTrack>(t => t.FilingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(t => t.JudgeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(t => t.Decision).WithOne().HasForeignKey<TriageDecision>(Track).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        Part(builder.HasMany(t => t.Changes));
        Part(builder.HasMany(t => t.Objections));
        Part(builder.HasMany(t => t.Exclusions));
        Part(builder.HasMany(t => t.Extensions));
        Part(builder.HasMany(t => t.Allocations));
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<TriageDecision> builder)
    {
        builder.ToTable("TriageDecisions");
        builder.Property(d => d.Reason).HasMaxLength(Reason);
        builder.Property(d => d.Basis).HasMaxLength(TriageDecision.BasisMaxLength);
        builder.Property(d => d.DecidedBy).HasMaxLength(Name);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ProcedureChange> builder)
    {
        builder.ToTable("ProcedureChanges");
        builder.Property(c => c.Reason).HasMaxLength(Reason);
        builder.Property(c => c.ChangedBy).HasMaxLength(Name);
        builder.HasIndex(Track, nameof(ProcedureChange.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ProcedureObjection> builder)
    {
        builder.ToTable("ProcedureObjections");
        builder.Property(o => o.Party).HasMaxLength(Name);
        builder.Property(o => o.Reason).HasMaxLength(Reason);
        builder.Property(o => o.FiledBy).HasMaxLength(Name);
        builder.Property(o => o.Decision).HasMaxLength(Reason);
        builder.Property(o => o.DecidedBy).HasMaxLength(Name);
        builder.HasIndex(Track, nameof(ProcedureObjection.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ExcludedPeriod> builder)
    {
        builder.ToTable("ExcludedPeriods");
        builder.Ignore(e => e.Days);
        builder.Property(e => e.Reason).HasMaxLength(Reason);
        builder.Property(e => e.RecordedBy).HasMaxLength(Name);
        builder.HasIndex(Track, nameof(ExcludedPeriod.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<LimitExtension> builder)
    {
        builder.ToTable("LimitExtensions");
        builder.Property(e => e.Reason).HasMaxLength(Reason);
        builder.Property(e => e.Approval).HasMaxLength(Name);
        builder.Property(e => e.GrantedBy).HasMaxLength(Name);
        builder.HasIndex(Track, nameof(LimitExtension.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CaseAllocation> builder)
    {
        builder.ToTable("CaseAllocations");
        builder.Property(a => a.JudgeName).HasMaxLength(Name);
        builder.Property(a => a.Reason).HasMaxLength(AllocationResult.ReasonMaxLength);
        builder.Property(a => a.AllocatedBy).HasMaxLength(Name);
        builder.HasIndex(Track, nameof(CaseAllocation.Number)).IsUnique();
        builder.HasIndex(a => new { a.JudgeId, a.AllocatedAt });
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FastTrackTeam> builder)
    {
        builder.ToTable("FastTrackTeams");
        builder.IsMatter();
        builder.Property(t => t.Name).HasMaxLength(FastTrackTeam.NameMaxLength);
        builder.Property(t => t.Causes).HasMaxLength(FastTrackTeam.CausesMaxLength);
        builder.HasMany(t => t.Judges).WithOne().HasForeignKey("TeamId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<TeamJudge> builder)
    {
        builder.ToTable("TeamJudges");
        builder.Property(j => j.Name).HasMaxLength(Name);
        builder.Property(j => j.Avoids).HasMaxLength(FastTrackTeam.AvoidsMaxLength);
        builder.HasIndex("TeamId", nameof(TeamJudge.UserId)).IsUnique();
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(j => j.UserId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CaseBatch> builder)
    {
        builder.ToTable("CaseBatches");
        builder.IsMatter();
        builder.Property(b => b.Title).HasMaxLength(CaseBatch.TitleMaxLength);
        builder.Property(b => b.CauseCode).HasMaxLength(20);
        builder.Property(b => b.Template).HasMaxLength(CaseBatch.TitleMaxLength);
        builder.HasMany(b => b.Cases).WithOne().HasForeignKey("BatchId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<BatchCase> builder)
    {
        builder.ToTable("BatchCases");
        builder.Property(c => c.CaseNumber).HasMaxLength(60);
        builder.HasIndex("BatchId", nameof(BatchCase.TrackKey)).IsUnique();
    }

    private static void Part<T>(CollectionNavigationBuilder<CaseTrack, T> parts)
        where T : class =>
        parts.WithOne().HasForeignKey(Track).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
}
