using System.Globalization;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xunit;

namespace GolmudCourt.Web.Tests.Providers;

/// <summary>What can be known about both databases without a server.</summary>
public sealed class ModelParityTests
{
    private const int MostKeyBytes = 900;
    private const int MostIndexedCharacters = 450;

    public static TheoryData<string> Providers => ["Sqlite", "SqlServer"];

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_migrations_hold_the_whole_model(string provider)
    {
        using var db = Open(provider);
        Assert.False(db.Database.HasPendingModelChanges(), $"The {provider} model changed since its last migration; add one.");
        Assert.NotEmpty(db.Database.GetMigrations());
    }

    [Fact]
    public void The_idempotent_script_for_SqlServer_is_sound_TSql()
    {
        using var db = Open("SqlServer");
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        using var reader = new StringReader(script);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Repository.None(errors.Select(e => $"line {e.Line}: {e.Message}"));
        Assert.Contains("CREATE TABLE [Filings]", script, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_database_never_deletes_on_its_own(string provider)
    {
        using var db = Open(provider);
        var keys = Tables(db).SelectMany(t => t.ForeignKeyConstraints).ToList();
        Assert.NotEmpty(keys);
        Repository.None(keys.Where(k => k.OnDeleteAction is not (ReferentialAction.NoAction or ReferentialAction.Restrict)).Select(k => k.Name));
    }

    [Fact]
    public void No_key_and_no_index_is_wider_than_900_bytes()
    {
        using var db = Open("SqlServer");
        var widths = Tables(db).SelectMany(t => t.Indexes.Select(i => (Name: i.Name!, Bytes: i.Columns.Sum(Bytes)))
            .Concat(t.UniqueConstraints.Select(u => (u.Name, Bytes: u.Columns.Sum(Bytes))))).ToList();
        Assert.Contains(widths, w => w.Bytes > 100);
        Repository.None(widths.Where(w => w.Bytes > MostKeyBytes).Select(w => w.Name));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Every_text_has_a_greatest_length(string provider)
    {
        using var db = Open(provider);
        var texts = Texts(db).ToList();
        Assert.NotEmpty(texts);
        Repository.None(texts.Where(p => p.GetMaxLength() is null).Select(p => $"{p.DeclaringType.DisplayName()}.{p.Name}"));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Every_indexed_text_is_at_most_450_characters(string provider)
    {
        using var db = Open(provider);
        Repository.None(Texts(db).Where(p => (p.IsIndex() || p.IsKey()) && p.GetMaxLength() > MostIndexedCharacters)
            .Select(p => $"{p.DeclaringType.DisplayName()}.{p.Name}"));
    }

    [Fact]
    public void Both_databases_have_the_same_tables_columns_and_indexes()
    {
        using var sqlite = Open("Sqlite");
        using var server = Open("SqlServer");
        Assert.Equal(Shape(sqlite), Shape(server));
    }

    private static CourtDbContext Open(string provider) => provider == "Sqlite" ? DesignTimeContexts.Sqlite() : DesignTimeContexts.SqlServer();

    private static IEnumerable<ITable> Tables(CourtDbContext db) => db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables;

    private static IEnumerable<IProperty> Texts(CourtDbContext db) => db.GetService<IDesignTimeModel>().Model.GetEntityTypes()
        .SelectMany(e => e.GetProperties())
        .Where(p => (p.GetTypeMapping().Converter?.ProviderClrType ?? p.ClrType) == typeof(string));

    private static IEnumerable<string> Shape(CourtDbContext db) => Tables(db)
        .SelectMany(t => t.Columns.Select(c => $"{t.Name}.{c.Name} {(c.IsNullable ? "null" : "not null")}")
            .Concat(t.Indexes.Select(i => $"{t.Name}: {i.Name}{(i.IsUnique ? " unique" : "")}")))
        .Order(StringComparer.Ordinal);

    private static int Bytes(IColumn column)
    {
        var type = column.StoreType;
        var open = type.IndexOf('(', StringComparison.Ordinal);
        var name = open < 0 ? type : type[..open];
        return name switch
        {
            "nvarchar" => 2 * Length(type[(open + 1)..^1]),
            "varbinary" => Length(type[(open + 1)..^1]),
            "bigint" or "datetime2" => 8,
            "int" => 4,
            "bit" => 1,
            "date" => 3,
            "uniqueidentifier" => 16,
            "datetimeoffset" => 10,
            "decimal" => 9,
            _ => throw new InvalidOperationException($"The size of '{type}' is not known here; add it."),
        };
    }

    private static int Length(string text) => text == "max" ? int.MaxValue / 4 : int.Parse(text, CultureInfo.InvariantCulture);
}
