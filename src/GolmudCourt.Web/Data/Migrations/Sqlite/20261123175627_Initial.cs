using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GolmudCourt.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AppraisalInstitutions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CreditCode = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    LicenceNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Categories = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppraisalInstitutions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalendarDays",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Notice = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarDays", x => x.Date);
                });

            migrationBuilder.CreateTable(
                name: "CalendarVersions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ImportedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseBatches",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CauseCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Procedure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HearingOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Template = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ModelKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseBatches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DeadlineDifferences",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    MatterKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MatterKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    MatterName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Slot = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DeadlineName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    OldDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WasProvisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    NewDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ListedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeadlineDifferences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DeskItems",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MatterKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MatterKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    IsDraft = table.Column<bool>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UserId = table.Column<long>(type: "INTEGER", nullable: true),
                    Act = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PartyAct = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Turns = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskItems", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FastTrackTeams",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Causes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FastTrackTeams", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Heartbeats",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Heartbeats", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IndicatorSnapshots",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Month = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    TakenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TakenBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorSnapshots", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Journal",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MatterKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ActorId = table.Column<long>(type: "INTEGER", nullable: true),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MatterViews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MatterKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatterViews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MechanismEvidence",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MechanismId = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MechanismEvidence", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NumberCounters",
                columns: table => new
                {
                    Series = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberCounters", x => new { x.Series, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "Partners",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LiaisonName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    LiaisonPhone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partners", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PendingForms",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 2000000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PendingForms", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "PhoneCodes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MobileKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    CodeKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PhoneCodes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReportedFigures",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    IndicatorId = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Month = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Numerator = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    Denominator = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReportedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportedFigures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Roles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubmittedForms",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Location = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubmittedForms", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "SystemOutages",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateTime>(type: "TEXT", nullable: false),
                    To = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CertificateNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Extended = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemOutages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TemplateVersions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    KindCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BroughtAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BroughtBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReleasedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TemplateVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Users",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RealName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DocumentType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    DocumentKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Mobile = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    MobileKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MobileConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MailAddress = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    MailConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Firm = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    LicenceNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastSignInAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Closed = table.Column<bool>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Users", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Appraisers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Qualification = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    LicenceNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Categories = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    InstitutionId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appraisers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Appraisers_AppraisalInstitutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "AppraisalInstitutions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "BatchCases",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TrackKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    BatchId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BatchCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BatchCases_CaseBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "CaseBatches",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DeskSeats",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ItemId = table.Column<long>(type: "INTEGER", nullable: false),
                    UserId = table.Column<long>(type: "INTEGER", nullable: true),
                    DocumentKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskSeats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeskSeats_DeskItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "DeskItems",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "IndicatorSnapshotLines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    IndicatorId = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Numerator = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    Denominator = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    NumeratorKeys = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DenominatorKeys = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SnapshotId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorSnapshotLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IndicatorSnapshotLines_IndicatorSnapshots_SnapshotId",
                        column: x => x.SnapshotId,
                        principalTable: "IndicatorSnapshots",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoleId = table.Column<long>(type: "INTEGER", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoleClaims_Roles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "Roles",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Confirmations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgreementKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SubjectStatement = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ApplyBy_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ApplyBy_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ApplyBy_From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ApplyBy_Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ApplyBy_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ApplyBy_Provisional = table.Column<bool>(type: "INTEGER", nullable: true),
                    ApplyBy_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    AcceptBy_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    AcceptBy_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AcceptBy_From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AcceptBy_Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AcceptBy_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    AcceptBy_Provisional = table.Column<bool>(type: "INTEGER", nullable: true),
                    AcceptBy_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    ExamineBy_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ExamineBy_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ExamineBy_From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ExamineBy_Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ExamineBy_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ExamineBy_Provisional = table.Column<bool>(type: "INTEGER", nullable: true),
                    ExamineBy_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    NextDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Confirmations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Confirmations_Users_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CounterDrafts",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 2000000, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CounterDrafts", x => x.Key);
                    table.ForeignKey(
                        name: "FK_CounterDrafts_Users_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeskAssignments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MatterKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    AssignedById = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeskAssignments_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeskCovers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AbsentId = table.Column<long>(type: "INTEGER", nullable: false),
                    CoverId = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    SetBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskCovers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeskCovers_Users_AbsentId",
                        column: x => x.AbsentId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeskCovers_Users_CoverId",
                        column: x => x.CoverId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeskFeeds",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskFeeds", x => x.UserId);
                    table.ForeignKey(
                        name: "FK_DeskFeeds_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeskLeads",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    LeadId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskLeads", x => x.UserId);
                    table.ForeignKey(
                        name: "FK_DeskLeads_Users_LeadId",
                        column: x => x.LeadId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeskLeads_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Filings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CauseCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    CauseName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    CauseVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    Facts = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    ElementFormCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Elements = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    Delivery_Recipient = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Delivery_Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Delivery_Phone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Delivery_Email = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Delivery_ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MediationWish = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MediationStartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EntrustedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Signature_Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Signature_DrawingSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Signature_Address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Signature_TextSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Signature_SignedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReviewDeadline_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ReviewDeadline_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReviewDeadline_From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewDeadline_Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewDeadline_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ReviewDeadline_Provisional = table.Column<bool>(type: "INTEGER", nullable: true),
                    ReviewDeadline_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    NextDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Filings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Filings_Users_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IssuedDocuments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KindCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Matter = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MatterKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TemplateNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    TemplateSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplacesId = table.Column<long>(type: "INTEGER", nullable: true),
                    ReplacesNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IssuedById = table.Column<long>(type: "INTEGER", nullable: true),
                    IssuedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IssuedByRole = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuedDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IssuedDocuments_IssuedDocuments_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "IssuedDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IssuedDocuments_Users_IssuedById",
                        column: x => x.IssuedById,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Mediations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Origin_FilingKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    Origin_ReceiptNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Origin_FirstReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Origin_CaseNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Origin_PartnerId = table.Column<long>(type: "INTEGER", nullable: true),
                    Origin_PartnerName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Track = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CaseNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FieldCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    FieldName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CauseCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    CauseName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    Request = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StepDeadline_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    StepDeadline_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    StepDeadline_From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StepDeadline_Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StepDeadline_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    StepDeadline_Provisional = table.Column<bool>(type: "INTEGER", nullable: true),
                    StepDeadline_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Period_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Period_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Period_From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Period_Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Period_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Period_Provisional = table.Column<bool>(type: "INTEGER", nullable: true),
                    Period_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    NextDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mediations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mediations_Users_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NoticePreferences",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Inbox = table.Column<bool>(type: "INTEGER", nullable: false),
                    Mail = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sms = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticePreferences", x => new { x.UserId, x.Group });
                    table.ForeignKey(
                        name: "FK_NoticePreferences_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    MatterKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MatterKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Statutory = table.Column<bool>(type: "INTEGER", nullable: false),
                    InInbox = table.Column<bool>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreditCode = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AreaServed = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Languages = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    OtherLanguage = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    LiaisonName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    LiaisonPhone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    ChargesFees = table.Column<bool>(type: "INTEGER", nullable: false),
                    FeeNote = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Introduction = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Seal_FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Seal_ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Seal_Size = table.Column<long>(type: "INTEGER", nullable: true),
                    Seal_Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ManagerUserId = table.Column<long>(type: "INTEGER", nullable: true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InvitingCourt = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CertificateNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TermFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TermTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Organisations_Users_ManagerUserId",
                        column: x => x.ManagerUserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentOrders",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: true),
                    AppliedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CaseNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    AcceptedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Judge = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RulingServedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedWhy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    EndingReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Claim_Creditor = table.Column<string>(type: "TEXT", maxLength: 90, nullable: false),
                    Claim_CreditorDocumentType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Claim_CreditorDocument = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Claim_CreditorPhone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Claim_CreditorAddress = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Claim_Debtor = table.Column<string>(type: "TEXT", maxLength: 90, nullable: false),
                    Claim_DebtorDocumentType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Claim_DebtorDocument = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Claim_DebtorPhone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Claim_DebtorAddress = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Claim_DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Claim_Facts = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Claim_Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    Claim_ForMoney = table.Column<bool>(type: "INTEGER", nullable: false),
                    Claim_DueAndCertain = table.Column<bool>(type: "INTEGER", nullable: false),
                    Claim_NothingOwed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Claim_DebtorAtHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    Claim_Deliverable = table.Column<bool>(type: "INTEGER", nullable: false),
                    Claim_Competent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Claim_NotPreserved = table.Column<bool>(type: "INTEGER", nullable: false),
                    Fees_Application = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    Fees_Suit = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    Step_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Step_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Step_From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Step_Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Step_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Step_Provisional = table.Column<bool>(type: "INTEGER", nullable: true),
                    Step_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    NextDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Objection = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ObjectedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ServedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CreditorKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DebtorKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentOrders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentOrders_Users_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RosterImports",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OwnerRole = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    ProblemCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Problems = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false),
                    AppliedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterImports", x => x.Key);
                    table.ForeignKey(
                        name: "FK_RosterImports_Users_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SatisfactionRatings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MatterKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Milestone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Score = table.Column<int>(type: "INTEGER", nullable: false),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SatisfactionRatings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SatisfactionRatings_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TeamJudges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: false),
                    Available = table.Column<bool>(type: "INTEGER", nullable: false),
                    Avoids = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamJudges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TeamJudges_FastTrackTeams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "FastTrackTeams",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_TeamJudges_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UserClaims_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "UserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    UserId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_UserLogins_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "UserRoles",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    RoleId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_UserRoles_Roles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "Roles",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_UserRoles_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "UserTokens",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_UserTokens_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationAgreements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MediationKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    MediationNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1500000, nullable: false),
                    Oral = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sealed = table.Column<bool>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: true),
                    OrganisationName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    OrganisationAddress = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CauseName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Initiative = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InvitingCourt = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Links = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SubjectLocation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Declared = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationAgreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationAgreements_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationClauses",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Free = table.Column<bool>(type: "INTEGER", nullable: false),
                    ObligorNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    ObligeeNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    Sum = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Account = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Breach = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationClauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationClauses_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationConsents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Agrees = table.Column<bool>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    GivenBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationConsents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationConsents_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationDocketings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DocketedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DocketedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DocketedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationDocketings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationDocketings_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationFacts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationFacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationFacts_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationFiles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BelongsTo = table.Column<int>(type: "INTEGER", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: true),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UploadedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UploadedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationFiles_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationInterviews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HeldAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FreeWill = table.Column<bool>(type: "INTEGER", nullable: false),
                    Record = table.Column<string>(type: "TEXT", maxLength: 25000, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationInterviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationInterviews_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationInvitations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Selector = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    CodeHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MaxWrongTries = table.Column<int>(type: "INTEGER", nullable: false),
                    WrongTries = table.Column<int>(type: "INTEGER", nullable: false),
                    LockedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReplacedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationInvitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationInvitations_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationJudges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    UserId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AppointedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationJudges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationJudges_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationLapses",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Judge = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationLapses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationLapses_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationMediators",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UserId = table.Column<long>(type: "INTEGER", nullable: true),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationMediators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationMediators_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationObjections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Deadline_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Deadline_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Deadline_From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deadline_Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deadline_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Deadline_Provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Deadline_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    FiledAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FiledById = table.Column<long>(type: "INTEGER", nullable: true),
                    Upheld = table.Column<bool>(type: "INTEGER", nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationObjections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationObjections_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationParties",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Representative = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    UserId = table.Column<long>(type: "INTEGER", nullable: true),
                    AgentUserId = table.Column<long>(type: "INTEGER", nullable: true),
                    AgentName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AgentAuthority = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false),
                    DocumentKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PhoneKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationParties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationParties_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ConfirmationParties_Users_AgentUserId",
                        column: x => x.AgentUserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConfirmationParties_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationRefusals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RefusedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RefusedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationRefusals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationRefusals_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationRulings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Effective = table.Column<bool>(type: "INTEGER", nullable: false),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Subjects = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Judge = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    JudgeId = table.Column<long>(type: "INTEGER", nullable: true),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationRulings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationRulings_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationSearchTerms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Term = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationSearchTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationSearchTerms_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationSignatures",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DrawingSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    TextHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UserId = table.Column<long>(type: "INTEGER", nullable: true),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VoidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationSignatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationSignatures_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ExaminationExtensions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    OldDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NewDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GrantedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GrantedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExaminationExtensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExaminationExtensions_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SupplementRequests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Deadline_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Deadline_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Deadline_From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deadline_Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deadline_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Deadline_Provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Deadline_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RequestedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupplementRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupplementRequests_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "WithdrawalRequests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Permitted = table.Column<bool>(type: "INTEGER", nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConfirmationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WithdrawalRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WithdrawalRequests_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Acceptances",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    TypeCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    DocketedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DocketedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Acceptances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Acceptances_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CaseTracks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false),
                    FilingKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    CauseCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    DocketedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Limit_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Limit_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Limit_From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Limit_Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Limit_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Limit_Provisional = table.Column<bool>(type: "INTEGER", nullable: true),
                    Limit_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    HeardOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ending = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    NextDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    JudgeId = table.Column<long>(type: "INTEGER", nullable: true),
                    JudgeName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    BatchKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseTracks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseTracks_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseTracks_Users_JudgeId",
                        column: x => x.JudgeId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CorrectionPermissions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    PermittedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PermittedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CorrectionPermissions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CorrectionPermissions_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CorrectionRequests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RequestedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Deadline_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Deadline_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Deadline_From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deadline_Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deadline_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Deadline_Provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Deadline_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CorrectionRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CorrectionRequests_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FeeNotices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Halved = table.Column<bool>(type: "INTEGER", nullable: false),
                    Deadline_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Deadline_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Deadline_From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deadline_Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deadline_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Deadline_Provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Deadline_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Remitted = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    DeferredTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PaidAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PaymentReference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeeNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FeeNotices_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FeeReliefApplications",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GroundCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AppliedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AppliedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Granted = table.Column<bool>(type: "INTEGER", nullable: true),
                    ReductionPercent = table.Column<int>(type: "INTEGER", nullable: true),
                    DeferredTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeeReliefApplications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FeeReliefApplications_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FilingAgents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Authority = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Firm = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    LicenceNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FilingAgents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FilingAgents_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FilingClaims",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FilingClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FilingClaims_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FilingEvidence",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: false),
                    Copies = table.Column<int>(type: "INTEGER", nullable: false),
                    OnPaper = table.Column<bool>(type: "INTEGER", nullable: false),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FilingEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FilingEvidence_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FilingFiles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BelongsTo = table.Column<int>(type: "INTEGER", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: true),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UploadedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FilingFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FilingFiles_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FilingParties",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EthnicGroup = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Occupation = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Employer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DocumentType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OtherLanguage = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Representative = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RepresentativeTitle = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DocumentKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false),
                    PhoneKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FilingParties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FilingParties_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FilingSearchTerms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false),
                    Term = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FilingSearchTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FilingSearchTerms_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Receipts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceivedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Receipts_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Refusals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Appeal_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Appeal_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Appeal_From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Appeal_Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Appeal_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Appeal_Provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Appeal_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    RefusedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RefusedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Refusals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Refusals_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "StageConsents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FilingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageConsents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageConsents_Filings_FilingId",
                        column: x => x.FilingId,
                        principalTable: "Filings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DocumentAlarms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Finding = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentAlarms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DocumentAlarms_IssuedDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "IssuedDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceRecords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentId = table.Column<long>(type: "INTEGER", nullable: false),
                    DocumentName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OfMatter = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    RecipientName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RecipientUserId = table.Column<long>(type: "INTEGER", nullable: true),
                    IdentityNumber = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ConfirmedAddress = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConsentedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConsentedByCode = table.Column<bool>(type: "INTEGER", nullable: false),
                    SummaryProcedure = table.Column<bool>(type: "INTEGER", nullable: false),
                    PersonalOnly = table.Column<bool>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EffectiveBy = table.Column<int>(type: "INTEGER", nullable: true),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Article = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Rebuttable = table.Column<bool>(type: "INTEGER", nullable: false),
                    Provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    NeedsClerk = table.Column<bool>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceRecords_IssuedDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "IssuedDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceRecords_Users_RecipientUserId",
                        column: x => x.RecipientUserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Agreements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FactsAndDisputes = table.Column<string>(type: "TEXT", maxLength: 50000, nullable: false),
                    Costs = table.Column<string>(type: "TEXT", maxLength: 2500, nullable: true),
                    DraftedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1500000, nullable: false),
                    TextHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Oral = table.Column<bool>(type: "INTEGER", nullable: false),
                    EffectiveAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Agreements_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AppraisalSuspensions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Institution = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ExpectedBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppraisalSuspensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppraisalSuspensions_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfidentialRecords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SessionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<string>(type: "TEXT", maxLength: 250000, nullable: false),
                    NextStep = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfidentialRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfidentialRecords_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CourtChoices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    SaidAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CourtChoices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CourtChoices_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ExtensionProposals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ProposedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    EffectiveAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RefusedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExtensionProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExtensionProposals_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FactConfirmations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DrawingSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    TextHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VoidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactConfirmations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FactConfirmations_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediationConsents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Agrees = table.Column<bool>(type: "INTEGER", nullable: false),
                    Means = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GivenBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationConsents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediationConsents_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediationDeclinations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Consequence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DeclinedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DeclinedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationDeclinations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediationDeclinations_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediationEndings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Circumstances = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    CostRaising = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Consequence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    EndedByRole = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationEndings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediationEndings_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediationFiles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: true),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UploadedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediationFiles_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediationInvitations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Selector = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    CodeHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MaxWrongTries = table.Column<int>(type: "INTEGER", nullable: false),
                    WrongTries = table.Column<int>(type: "INTEGER", nullable: false),
                    LockedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReplacedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationInvitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediationInvitations_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediationParties",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OtherLanguage = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Representative = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    UserId = table.Column<long>(type: "INTEGER", nullable: true),
                    AgentUserId = table.Column<long>(type: "INTEGER", nullable: true),
                    AgentName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AgentAuthority = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DocumentKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false),
                    PhoneKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationParties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediationParties_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_MediationParties_Users_AgentUserId",
                        column: x => x.AgentUserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MediationParties_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MediationReferrals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PartnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    PartnerName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Liaison = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ReferredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationReferrals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediationReferrals_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediationSearchTerms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Term = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationSearchTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediationSearchTerms_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediationSessions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MediatorId = table.Column<long>(type: "INTEGER", nullable: false),
                    MediatorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PlannedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Start = table.Column<DateTime>(type: "TEXT", nullable: false),
                    End = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Room = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Recorded = table.Column<bool>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    LoggedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediationSessions_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediatorAppointments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    MediatorId = table.Column<long>(type: "INTEGER", nullable: false),
                    MediatorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MediatorUserId = table.Column<long>(type: "INTEGER", nullable: true),
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: true),
                    OrganisationName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AppointedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AppointedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ConfirmBy_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ConfirmBy_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ConfirmBy_From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ConfirmBy_Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ConfirmBy_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ConfirmBy_Provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConfirmBy_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    End = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediatorAppointments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediatorAppointments_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediatorDisclosures",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AppointmentNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    DisclosedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediatorDisclosures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediatorDisclosures_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediatorObjections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    AppointmentNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Upheld = table.Column<bool>(type: "INTEGER", nullable: true),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediatorObjections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediatorObjections_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediatorPicks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    MediatorId = table.Column<long>(type: "INTEGER", nullable: false),
                    MediatorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MediatorUserId = table.Column<long>(type: "INTEGER", nullable: true),
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: true),
                    OrganisationName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    PickedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediatorPicks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediatorPicks_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediatorRatings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    AppointmentNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    MediatorId = table.Column<long>(type: "INTEGER", nullable: false),
                    Score = table.Column<int>(type: "INTEGER", nullable: false),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediatorRatings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediatorRatings_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Offers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FromPartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    ToPartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    PayerNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Sum = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    PayBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NonMonetary = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnswersOffer = table.Column<int>(type: "INTEGER", nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Offers_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Performances",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ClauseNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    DebtorNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    CreditorNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    What = table.Column<string>(type: "TEXT", maxLength: 1100, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MarkedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DisputeReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Performances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Performances_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "UndisputedFacts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    StatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MediationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UndisputedFacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UndisputedFacts_Mediations_MediationId",
                        column: x => x.MediationId,
                        principalTable: "Mediations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "NoticeDeliveries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NoticeId = table.Column<long>(type: "INTEGER", nullable: true),
                    Service_Record = table.Column<Guid>(type: "TEXT", nullable: true),
                    Service_Attempt = table.Column<int>(type: "INTEGER", nullable: true),
                    Service_To = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Service_Text = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClaimKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeDeliveries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NoticeDeliveries_Notices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "Notices",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Mediators",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Categories = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Strengths = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Languages = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    OtherLanguage = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    AreaServed = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Township = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Employer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ChargesFees = table.Column<bool>(type: "INTEGER", nullable: false),
                    FeeNote = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Biography = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    MaxOpenMatters = table.Column<int>(type: "INTEGER", nullable: true),
                    Photo_FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Photo_ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Photo_Size = table.Column<long>(type: "INTEGER", nullable: true),
                    Photo_Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: true),
                    OrganisationKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    UserId = table.Column<long>(type: "INTEGER", nullable: true),
                    PhoneKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InvitingCourt = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CertificateNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TermFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TermTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mediators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mediators_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mediators_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Trainings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: true),
                    OrganisationKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Hours = table.Column<decimal>(type: "TEXT", precision: 5, scale: 1, nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Trainer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Trainings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Trainings_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentOrderFiles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: true),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UploadedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PaymentOrderId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentOrderFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentOrderFiles_PaymentOrders_PaymentOrderId",
                        column: x => x.PaymentOrderId,
                        principalTable: "PaymentOrders",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PaymentOrderSearchTerms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PaymentOrderId = table.Column<long>(type: "INTEGER", nullable: false),
                    Term = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentOrderSearchTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentOrderSearchTerms_PaymentOrders_PaymentOrderId",
                        column: x => x.PaymentOrderId,
                        principalTable: "PaymentOrders",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationInstalments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    ClauseId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationInstalments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationInstalments_ConfirmationClauses_ClauseId",
                        column: x => x.ClauseId,
                        principalTable: "ConfirmationClauses",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CaseAllocations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    JudgeId = table.Column<long>(type: "INTEGER", nullable: true),
                    JudgeName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ByRule = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    AllocatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AllocatedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TrackId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseAllocations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseAllocations_CaseTracks_TrackId",
                        column: x => x.TrackId,
                        principalTable: "CaseTracks",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ExcludedPeriods",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TrackId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExcludedPeriods", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExcludedPeriods_CaseTracks_TrackId",
                        column: x => x.TrackId,
                        principalTable: "CaseTracks",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LimitExtensions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Procedure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Approval = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Late = table.Column<bool>(type: "INTEGER", nullable: false),
                    GrantedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GrantedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TrackId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LimitExtensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LimitExtensions_CaseTracks_TrackId",
                        column: x => x.TrackId,
                        principalTable: "CaseTracks",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ProcedureChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AfterLimit = table.Column<bool>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TrackId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProcedureChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProcedureChanges_CaseTracks_TrackId",
                        column: x => x.TrackId,
                        principalTable: "CaseTracks",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ProcedureObjections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Party = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Procedure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    FiledAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FiledBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FiledById = table.Column<long>(type: "INTEGER", nullable: true),
                    Upheld = table.Column<bool>(type: "INTEGER", nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    TrackId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProcedureObjections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProcedureObjections_CaseTracks_TrackId",
                        column: x => x.TrackId,
                        principalTable: "CaseTracks",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "TriageDecisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Suggested = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SuggestedTrial = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Chosen = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    WageYear = table.Column<int>(type: "INTEGER", nullable: false),
                    WageAmount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TrackId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TriageDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TriageDecisions_CaseTracks_TrackId",
                        column: x => x.TrackId,
                        principalTable: "CaseTracks",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CorrectionItems",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RequestId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CorrectionItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CorrectionItems_CorrectionRequests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "CorrectionRequests",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReceiptItems",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Pages = table.Column<int>(type: "INTEGER", nullable: true),
                    Copies = table.Column<int>(type: "INTEGER", nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ReceiptId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReceiptItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReceiptItems_Receipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "Receipts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ServiceAttempts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Details = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProvedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AcknowledgedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReturnedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    FailedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    RecordId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceAttempts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceAttempts_ServiceRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "ServiceRecords",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ServiceCodes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CodeHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MaxWrongTries = table.Column<int>(type: "INTEGER", nullable: false),
                    WrongTries = table.Column<int>(type: "INTEGER", nullable: false),
                    LockedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReplacedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RecordId = table.Column<long>(type: "INTEGER", nullable: false),
                    Selector = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceCodes_ServiceRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "ServiceRecords",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AgreementClauses",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ObligorNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    ObligeeNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    Sum = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Account = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Breach = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    AgreementId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementClauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreementClauses_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AgreementSignatures",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UserId = table.Column<long>(type: "INTEGER", nullable: true),
                    DrawingSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    TextHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VoidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AgreementId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementSignatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreementSignatures_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FreeClauses",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    AgreementId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FreeClauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FreeClauses_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ExtensionAnswers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Agrees = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ProposalId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExtensionAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExtensionAnswers_ExtensionProposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "ExtensionProposals",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SessionAttendances",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    WillAttend = table.Column<bool>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Attended = table.Column<bool>(type: "INTEGER", nullable: true),
                    IdentityChecked = table.Column<bool>(type: "INTEGER", nullable: false),
                    RightsRead = table.Column<bool>(type: "INTEGER", nullable: false),
                    AgreesToRecording = table.Column<bool>(type: "INTEGER", nullable: false),
                    SessionId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SessionAttendances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SessionAttendances_MediationSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "MediationSessions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DisclosureAnswers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Agrees = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DisclosureId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisclosureAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisclosureAnswers_MediatorDisclosures_DisclosureId",
                        column: x => x.DisclosureId,
                        principalTable: "MediatorDisclosures",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OfferInstalments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    OfferId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfferInstalments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OfferInstalments_Offers_OfferId",
                        column: x => x.OfferId,
                        principalTable: "Offers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediatorDisciplines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ComplaintKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    TakenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TakenBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MediatorId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediatorDisciplines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediatorDisciplines_Mediators_MediatorId",
                        column: x => x.MediatorId,
                        principalTable: "Mediators",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MediatorTrainings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SessionKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Hours = table.Column<decimal>(type: "TEXT", precision: 5, scale: 1, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MediatorId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediatorTrainings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediatorTrainings_Mediators_MediatorId",
                        column: x => x.MediatorId,
                        principalTable: "Mediators",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RosterComplaints",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MediatorId = table.Column<long>(type: "INTEGER", nullable: false),
                    MediatorKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    MediatorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ComplainantId = table.Column<long>(type: "INTEGER", nullable: true),
                    Complainant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    MatterKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    LodgedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Feedback_RuleCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Feedback_Article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Feedback_From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Feedback_Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Feedback_CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Feedback_Provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Feedback_Changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    NextDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JournalHead = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterComplaints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterComplaints_Mediators_MediatorId",
                        column: x => x.MediatorId,
                        principalTable: "Mediators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RosterComplaints_Users_ComplainantId",
                        column: x => x.ComplainantId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RosterRemovals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ComplaintKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemovedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MediatorId = table.Column<long>(type: "INTEGER", nullable: true),
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterRemovals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterRemovals_Mediators_MediatorId",
                        column: x => x.MediatorId,
                        principalTable: "Mediators",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_RosterRemovals_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RosterSuspensions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SuspendedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SuspendedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ReinstatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReinstatedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReinstatedBecause = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MediatorId = table.Column<long>(type: "INTEGER", nullable: true),
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterSuspensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterSuspensions_Mediators_MediatorId",
                        column: x => x.MediatorId,
                        principalTable: "Mediators",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_RosterSuspensions_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RosterTerms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    CertificateNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GrantedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GrantedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MediatorId = table.Column<long>(type: "INTEGER", nullable: true),
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterTerms_Mediators_MediatorId",
                        column: x => x.MediatorId,
                        principalTable: "Mediators",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_RosterTerms_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "TrainingAttendances",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MediatorId = table.Column<long>(type: "INTEGER", nullable: false),
                    MediatorKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    MediatorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Attended = table.Column<bool>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TrainingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingAttendances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingAttendances_Mediators_MediatorId",
                        column: x => x.MediatorId,
                        principalTable: "Mediators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingAttendances_Trainings_TrainingId",
                        column: x => x.TrainingId,
                        principalTable: "Trainings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ClauseInstalments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    ClauseId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClauseInstalments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClauseInstalments_AgreementClauses_ClauseId",
                        column: x => x.ClauseId,
                        principalTable: "AgreementClauses",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ComplaintFindings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FoundBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ComplaintId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplaintFindings_RosterComplaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "RosterComplaints",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Acceptances_CaseNumber",
                table: "Acceptances",
                column: "CaseNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Acceptances_FilingId",
                table: "Acceptances",
                column: "FilingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgreementClauses_AgreementId",
                table: "AgreementClauses",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_MediationId_Number",
                table: "Agreements",
                columns: new[] { "MediationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgreementSignatures_AgreementId",
                table: "AgreementSignatures",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalInstitutions_Key",
                table: "AppraisalInstitutions",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalInstitutions_Name",
                table: "AppraisalInstitutions",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalSuspensions_MediationId_Number",
                table: "AppraisalSuspensions",
                columns: new[] { "MediationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Appraisers_InstitutionId_Number",
                table: "Appraisers",
                columns: new[] { "InstitutionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BatchCases_BatchId_TrackKey",
                table: "BatchCases",
                columns: new[] { "BatchId", "TrackKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseAllocations_JudgeId_AllocatedAt",
                table: "CaseAllocations",
                columns: new[] { "JudgeId", "AllocatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseAllocations_TrackId_Number",
                table: "CaseAllocations",
                columns: new[] { "TrackId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseBatches_Key",
                table: "CaseBatches",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseTracks_BatchKey",
                table: "CaseTracks",
                column: "BatchKey");

            migrationBuilder.CreateIndex(
                name: "IX_CaseTracks_CaseNumber",
                table: "CaseTracks",
                column: "CaseNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseTracks_FilingId",
                table: "CaseTracks",
                column: "FilingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseTracks_FilingKey",
                table: "CaseTracks",
                column: "FilingKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseTracks_JudgeId_Status",
                table: "CaseTracks",
                columns: new[] { "JudgeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseTracks_Key",
                table: "CaseTracks",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseTracks_NextDue_Id",
                table: "CaseTracks",
                columns: new[] { "NextDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseTracks_Status_NextDue_Id",
                table: "CaseTracks",
                columns: new[] { "Status", "NextDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ClauseInstalments_ClauseId",
                table: "ClauseInstalments",
                column: "ClauseId");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintFindings_ComplaintId",
                table: "ComplaintFindings",
                column: "ComplaintId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfidentialRecords_MediationId_SessionNumber",
                table: "ConfidentialRecords",
                columns: new[] { "MediationId", "SessionNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationAgreements_ConfirmationId",
                table: "ConfirmationAgreements",
                column: "ConfirmationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationAgreements_MediationKey",
                table: "ConfirmationAgreements",
                column: "MediationKey");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationAgreements_OrganisationId",
                table: "ConfirmationAgreements",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationClauses_ConfirmationId_Number",
                table: "ConfirmationClauses",
                columns: new[] { "ConfirmationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationConsents_ConfirmationId",
                table: "ConfirmationConsents",
                column: "ConfirmationId");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationDocketings_CaseNumber",
                table: "ConfirmationDocketings",
                column: "CaseNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationDocketings_ConfirmationId",
                table: "ConfirmationDocketings",
                column: "ConfirmationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationFacts_ConfirmationId",
                table: "ConfirmationFacts",
                column: "ConfirmationId");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationFiles_ConfirmationId_Number",
                table: "ConfirmationFiles",
                columns: new[] { "ConfirmationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationInstalments_ClauseId_Number",
                table: "ConfirmationInstalments",
                columns: new[] { "ClauseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationInterviews_ConfirmationId_Number",
                table: "ConfirmationInterviews",
                columns: new[] { "ConfirmationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationInvitations_ConfirmationId_Number",
                table: "ConfirmationInvitations",
                columns: new[] { "ConfirmationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationInvitations_Selector",
                table: "ConfirmationInvitations",
                column: "Selector",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationJudges_ConfirmationId_Number",
                table: "ConfirmationJudges",
                columns: new[] { "ConfirmationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationJudges_UserId",
                table: "ConfirmationJudges",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationLapses_ConfirmationId",
                table: "ConfirmationLapses",
                column: "ConfirmationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationMediators_ConfirmationId",
                table: "ConfirmationMediators",
                column: "ConfirmationId");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationObjections_ConfirmationId_Number",
                table: "ConfirmationObjections",
                columns: new[] { "ConfirmationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationObjections_FiledById",
                table: "ConfirmationObjections",
                column: "FiledById");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationParties_AgentUserId",
                table: "ConfirmationParties",
                column: "AgentUserId");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationParties_ConfirmationId_Number",
                table: "ConfirmationParties",
                columns: new[] { "ConfirmationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationParties_DocumentKey",
                table: "ConfirmationParties",
                column: "DocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationParties_Name",
                table: "ConfirmationParties",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationParties_UserId",
                table: "ConfirmationParties",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationRefusals_ConfirmationId",
                table: "ConfirmationRefusals",
                column: "ConfirmationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationRulings_ConfirmationId",
                table: "ConfirmationRulings",
                column: "ConfirmationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Confirmations_AgreementKey",
                table: "Confirmations",
                column: "AgreementKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Confirmations_Key",
                table: "Confirmations",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Confirmations_OwnerId_Id",
                table: "Confirmations",
                columns: new[] { "OwnerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Confirmations_Status_NextDue_Id",
                table: "Confirmations",
                columns: new[] { "Status", "NextDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationSearchTerms_ConfirmationId",
                table: "ConfirmationSearchTerms",
                column: "ConfirmationId");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationSearchTerms_Term_ConfirmationId",
                table: "ConfirmationSearchTerms",
                columns: new[] { "Term", "ConfirmationId" });

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationSignatures_ConfirmationId",
                table: "ConfirmationSignatures",
                column: "ConfirmationId");

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionItems_RequestId",
                table: "CorrectionItems",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionPermissions_FilingId_Round",
                table: "CorrectionPermissions",
                columns: new[] { "FilingId", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionRequests_FilingId_Round",
                table: "CorrectionRequests",
                columns: new[] { "FilingId", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionRequests_Round_RequestedAt",
                table: "CorrectionRequests",
                columns: new[] { "Round", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CounterDrafts_OwnerId_SavedAt",
                table: "CounterDrafts",
                columns: new[] { "OwnerId", "SavedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CourtChoices_MediationId_Side",
                table: "CourtChoices",
                columns: new[] { "MediationId", "Side" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeadlineDifferences_State_Id",
                table: "DeadlineDifferences",
                columns: new[] { "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DeskAssignments_MatterKey_Role_Id",
                table: "DeskAssignments",
                columns: new[] { "MatterKey", "Role", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DeskAssignments_UserId",
                table: "DeskAssignments",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_DeskCovers_AbsentId_To",
                table: "DeskCovers",
                columns: new[] { "AbsentId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_DeskCovers_CoverId_To",
                table: "DeskCovers",
                columns: new[] { "CoverId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_DeskFeeds_SecretHash",
                table: "DeskFeeds",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeskItems_Due_Id",
                table: "DeskItems",
                columns: new[] { "Due", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DeskItems_MatterKey",
                table: "DeskItems",
                column: "MatterKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeskItems_Role_UserId_Due_Id",
                table: "DeskItems",
                columns: new[] { "Role", "UserId", "Due", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DeskItems_Turns_Due",
                table: "DeskItems",
                columns: new[] { "Turns", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_DeskItems_UserId_Due_Id",
                table: "DeskItems",
                columns: new[] { "UserId", "Due", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DeskLeads_LeadId",
                table: "DeskLeads",
                column: "LeadId");

            migrationBuilder.CreateIndex(
                name: "IX_DeskSeats_DocumentKey_Due_ItemId",
                table: "DeskSeats",
                columns: new[] { "DocumentKey", "Due", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_DeskSeats_ItemId",
                table: "DeskSeats",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_DeskSeats_UserId_Due_ItemId",
                table: "DeskSeats",
                columns: new[] { "UserId", "Due", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_DisclosureAnswers_DisclosureId_PartyNumber",
                table: "DisclosureAnswers",
                columns: new[] { "DisclosureId", "PartyNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DocumentAlarms_DocumentId",
                table: "DocumentAlarms",
                column: "DocumentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExaminationExtensions_ConfirmationId_Number",
                table: "ExaminationExtensions",
                columns: new[] { "ConfirmationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExcludedPeriods_TrackId_Number",
                table: "ExcludedPeriods",
                columns: new[] { "TrackId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExtensionAnswers_ProposalId_PartyNumber",
                table: "ExtensionAnswers",
                columns: new[] { "ProposalId", "PartyNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExtensionProposals_MediationId_Number",
                table: "ExtensionProposals",
                columns: new[] { "MediationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactConfirmations_MediationId",
                table: "FactConfirmations",
                column: "MediationId");

            migrationBuilder.CreateIndex(
                name: "IX_FastTrackTeams_Key",
                table: "FastTrackTeams",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FeeNotices_FilingId",
                table: "FeeNotices",
                column: "FilingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FeeReliefApplications_FilingId_Number",
                table: "FeeReliefApplications",
                columns: new[] { "FilingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FeeReliefApplications_Granted_Id",
                table: "FeeReliefApplications",
                columns: new[] { "Granted", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FilingAgents_FilingId_Number",
                table: "FilingAgents",
                columns: new[] { "FilingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FilingClaims_FilingId",
                table: "FilingClaims",
                column: "FilingId");

            migrationBuilder.CreateIndex(
                name: "IX_FilingEvidence_FilingId_Number",
                table: "FilingEvidence",
                columns: new[] { "FilingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FilingFiles_FilingId_Number",
                table: "FilingFiles",
                columns: new[] { "FilingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FilingParties_DocumentKey",
                table: "FilingParties",
                column: "DocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_FilingParties_FilingId_Number",
                table: "FilingParties",
                columns: new[] { "FilingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FilingParties_PhoneKey",
                table: "FilingParties",
                column: "PhoneKey");

            migrationBuilder.CreateIndex(
                name: "IX_Filings_CauseCode_Id",
                table: "Filings",
                columns: new[] { "CauseCode", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Filings_Channel_Id",
                table: "Filings",
                columns: new[] { "Channel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Filings_Fingerprint_ReceivedAt",
                table: "Filings",
                columns: new[] { "Fingerprint", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Filings_Key",
                table: "Filings",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Filings_OwnerId_Id",
                table: "Filings",
                columns: new[] { "OwnerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Filings_Status_NextDue_Id_Channel_CauseCode",
                table: "Filings",
                columns: new[] { "Status", "NextDue", "Id", "Channel", "CauseCode" });

            migrationBuilder.CreateIndex(
                name: "IX_FilingSearchTerms_FilingId",
                table: "FilingSearchTerms",
                column: "FilingId");

            migrationBuilder.CreateIndex(
                name: "IX_FilingSearchTerms_Term_FilingId",
                table: "FilingSearchTerms",
                columns: new[] { "Term", "FilingId" });

            migrationBuilder.CreateIndex(
                name: "IX_FreeClauses_AgreementId",
                table: "FreeClauses",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorSnapshotLines_SnapshotId",
                table: "IndicatorSnapshotLines",
                column: "SnapshotId");

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorSnapshots_Month",
                table: "IndicatorSnapshots",
                column: "Month",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorSnapshots_PreviousHash",
                table: "IndicatorSnapshots",
                column: "PreviousHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocuments_IssuedById",
                table: "IssuedDocuments",
                column: "IssuedById");

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocuments_Key",
                table: "IssuedDocuments",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocuments_MatterKey_Id",
                table: "IssuedDocuments",
                columns: new[] { "MatterKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocuments_Number",
                table: "IssuedDocuments",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocuments_ReplacesId",
                table: "IssuedDocuments",
                column: "ReplacesId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Journal_At",
                table: "Journal",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Journal_MatterKey_Sequence",
                table: "Journal",
                columns: new[] { "MatterKey", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LimitExtensions_TrackId_Number",
                table: "LimitExtensions",
                columns: new[] { "TrackId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MatterViews_MatterKey_UserId_Day",
                table: "MatterViews",
                columns: new[] { "MatterKey", "UserId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediationConsents_MediationId",
                table: "MediationConsents",
                column: "MediationId");

            migrationBuilder.CreateIndex(
                name: "IX_MediationDeclinations_MediationId",
                table: "MediationDeclinations",
                column: "MediationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediationEndings_Ground_EndedAt",
                table: "MediationEndings",
                columns: new[] { "Ground", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MediationEndings_MediationId",
                table: "MediationEndings",
                column: "MediationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediationFiles_MediationId_Number",
                table: "MediationFiles",
                columns: new[] { "MediationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediationInvitations_MediationId_Number",
                table: "MediationInvitations",
                columns: new[] { "MediationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediationInvitations_Selector",
                table: "MediationInvitations",
                column: "Selector",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediationParties_AgentUserId",
                table: "MediationParties",
                column: "AgentUserId");

            migrationBuilder.CreateIndex(
                name: "IX_MediationParties_DocumentKey",
                table: "MediationParties",
                column: "DocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_MediationParties_MediationId_Number",
                table: "MediationParties",
                columns: new[] { "MediationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediationParties_UserId",
                table: "MediationParties",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_MediationReferrals_MediationId_Number",
                table: "MediationReferrals",
                columns: new[] { "MediationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mediations_CaseNumber",
                table: "Mediations",
                column: "CaseNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mediations_Key",
                table: "Mediations",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mediations_Origin_CaseNumber",
                table: "Mediations",
                column: "Origin_CaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Mediations_Origin_FilingKey",
                table: "Mediations",
                column: "Origin_FilingKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mediations_OwnerId_Id",
                table: "Mediations",
                columns: new[] { "OwnerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Mediations_Status_NextDue_Id",
                table: "Mediations",
                columns: new[] { "Status", "NextDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MediationSearchTerms_MediationId",
                table: "MediationSearchTerms",
                column: "MediationId");

            migrationBuilder.CreateIndex(
                name: "IX_MediationSearchTerms_Term_MediationId",
                table: "MediationSearchTerms",
                columns: new[] { "Term", "MediationId" });

            migrationBuilder.CreateIndex(
                name: "IX_MediationSessions_MediationId_Number",
                table: "MediationSessions",
                columns: new[] { "MediationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediationSessions_MediatorId_Start",
                table: "MediationSessions",
                columns: new[] { "MediatorId", "Start" });

            migrationBuilder.CreateIndex(
                name: "IX_MediationSessions_Room_Start",
                table: "MediationSessions",
                columns: new[] { "Room", "Start" });

            migrationBuilder.CreateIndex(
                name: "IX_MediatorAppointments_MediationId_Number",
                table: "MediatorAppointments",
                columns: new[] { "MediationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediatorAppointments_MediatorId_AppointedAt",
                table: "MediatorAppointments",
                columns: new[] { "MediatorId", "AppointedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MediatorAppointments_MediatorUserId_EndedAt",
                table: "MediatorAppointments",
                columns: new[] { "MediatorUserId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MediatorAppointments_OrganisationId_AppointedAt",
                table: "MediatorAppointments",
                columns: new[] { "OrganisationId", "AppointedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MediatorDisciplines_MediatorId",
                table: "MediatorDisciplines",
                column: "MediatorId");

            migrationBuilder.CreateIndex(
                name: "IX_MediatorDisclosures_MediationId_Number",
                table: "MediatorDisclosures",
                columns: new[] { "MediationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediatorObjections_MediationId_PartyNumber",
                table: "MediatorObjections",
                columns: new[] { "MediationId", "PartyNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediatorPicks_MediationId_Side_Rank",
                table: "MediatorPicks",
                columns: new[] { "MediationId", "Side", "Rank" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediatorRatings_MediationId_PartyNumber",
                table: "MediatorRatings",
                columns: new[] { "MediationId", "PartyNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediatorRatings_MediatorId_RatedAt",
                table: "MediatorRatings",
                columns: new[] { "MediatorId", "RatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mediators_CertificateNumber",
                table: "Mediators",
                column: "CertificateNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mediators_Key",
                table: "Mediators",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mediators_Name",
                table: "Mediators",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Mediators_OrganisationId_Id",
                table: "Mediators",
                columns: new[] { "OrganisationId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Mediators_PhoneKey",
                table: "Mediators",
                column: "PhoneKey");

            migrationBuilder.CreateIndex(
                name: "IX_Mediators_Status_Id",
                table: "Mediators",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Mediators_UserId",
                table: "Mediators",
                column: "UserId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediatorTrainings_MediatorId_SessionKey",
                table: "MediatorTrainings",
                columns: new[] { "MediatorId", "SessionKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoticeDeliveries_ClaimKey",
                table: "NoticeDeliveries",
                column: "ClaimKey");

            migrationBuilder.CreateIndex(
                name: "IX_NoticeDeliveries_Key",
                table: "NoticeDeliveries",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoticeDeliveries_NoticeId_Channel",
                table: "NoticeDeliveries",
                columns: new[] { "NoticeId", "Channel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoticeDeliveries_Service_Record_Service_Attempt",
                table: "NoticeDeliveries",
                columns: new[] { "Service_Record", "Service_Attempt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoticeDeliveries_State_Channel_NextAttemptAt",
                table: "NoticeDeliveries",
                columns: new[] { "State", "Channel", "NextAttemptAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_UserId_InInbox_Id",
                table: "Notices",
                columns: new[] { "UserId", "InInbox", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_UserId_ReadAt_InInbox",
                table: "Notices",
                columns: new[] { "UserId", "ReadAt", "InInbox" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_UserId_Source",
                table: "Notices",
                columns: new[] { "UserId", "Source" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OfferInstalments_OfferId",
                table: "OfferInstalments",
                column: "OfferId");

            migrationBuilder.CreateIndex(
                name: "IX_Offers_MediationId_Number",
                table: "Offers",
                columns: new[] { "MediationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Offers_Status_ExpiresAt",
                table: "Offers",
                columns: new[] { "Status", "ExpiresAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_CertificateNumber",
                table: "Organisations",
                column: "CertificateNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Key",
                table: "Organisations",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_ManagerUserId",
                table: "Organisations",
                column: "ManagerUserId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Name",
                table: "Organisations",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Status_Id",
                table: "Organisations",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Partners_Category_Id",
                table: "Partners",
                columns: new[] { "Category", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Partners_Key",
                table: "Partners",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentOrderFiles_PaymentOrderId_Number",
                table: "PaymentOrderFiles",
                columns: new[] { "PaymentOrderId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentOrders_CaseNumber",
                table: "PaymentOrders",
                column: "CaseNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentOrders_CreditorKey",
                table: "PaymentOrders",
                column: "CreditorKey");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentOrders_DebtorKey",
                table: "PaymentOrders",
                column: "DebtorKey");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentOrders_Key",
                table: "PaymentOrders",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentOrders_OwnerId_Id",
                table: "PaymentOrders",
                columns: new[] { "OwnerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentOrders_Status_NextDue_Id",
                table: "PaymentOrders",
                columns: new[] { "Status", "NextDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentOrderSearchTerms_PaymentOrderId",
                table: "PaymentOrderSearchTerms",
                column: "PaymentOrderId");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentOrderSearchTerms_Term_PaymentOrderId",
                table: "PaymentOrderSearchTerms",
                columns: new[] { "Term", "PaymentOrderId" });

            migrationBuilder.CreateIndex(
                name: "IX_PendingForms_At",
                table: "PendingForms",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Performances_MediationId_Number",
                table: "Performances",
                columns: new[] { "MediationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Performances_Status_DueOn",
                table: "Performances",
                columns: new[] { "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PhoneCodes_MobileKey_Purpose_SentAt",
                table: "PhoneCodes",
                columns: new[] { "MobileKey", "Purpose", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ProcedureChanges_TrackId_Number",
                table: "ProcedureChanges",
                columns: new[] { "TrackId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProcedureObjections_TrackId_Number",
                table: "ProcedureObjections",
                columns: new[] { "TrackId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReceiptItems_ReceiptId",
                table: "ReceiptItems",
                column: "ReceiptId");

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_Code",
                table: "Receipts",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_FilingId",
                table: "Receipts",
                column: "FilingId");

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_Number",
                table: "Receipts",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Refusals_FilingId",
                table: "Refusals",
                column: "FilingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportedFigures_IndicatorId_Month",
                table: "ReportedFigures",
                columns: new[] { "IndicatorId", "Month" },
                unique: true,
                filter: "\"WithdrawnAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RoleClaims_RoleId",
                table: "RoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "Roles",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RosterComplaints_ComplainantId_Id",
                table: "RosterComplaints",
                columns: new[] { "ComplainantId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterComplaints_Key",
                table: "RosterComplaints",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RosterComplaints_MediatorId_Id",
                table: "RosterComplaints",
                columns: new[] { "MediatorId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterComplaints_Status_NextDue_Id",
                table: "RosterComplaints",
                columns: new[] { "Status", "NextDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterImports_OwnerId_At",
                table: "RosterImports",
                columns: new[] { "OwnerId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterRemovals_MediatorId",
                table: "RosterRemovals",
                column: "MediatorId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RosterRemovals_OrganisationId",
                table: "RosterRemovals",
                column: "OrganisationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RosterSuspensions_MediatorId",
                table: "RosterSuspensions",
                column: "MediatorId");

            migrationBuilder.CreateIndex(
                name: "IX_RosterSuspensions_OrganisationId",
                table: "RosterSuspensions",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_RosterTerms_MediatorId",
                table: "RosterTerms",
                column: "MediatorId");

            migrationBuilder.CreateIndex(
                name: "IX_RosterTerms_OrganisationId",
                table: "RosterTerms",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_SatisfactionRatings_MatterKey_Milestone_UserId",
                table: "SatisfactionRatings",
                columns: new[] { "MatterKey", "Milestone", "UserId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SatisfactionRatings_RatedAt",
                table: "SatisfactionRatings",
                column: "RatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_SatisfactionRatings_UserId",
                table: "SatisfactionRatings",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceAttempts_RecordId_Number",
                table: "ServiceAttempts",
                columns: new[] { "RecordId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCodes_RecordId",
                table: "ServiceCodes",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCodes_Selector",
                table: "ServiceCodes",
                column: "Selector",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_DocumentId_PartyNumber",
                table: "ServiceRecords",
                columns: new[] { "DocumentId", "PartyNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_Key",
                table: "ServiceRecords",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_NeedsClerk_Id",
                table: "ServiceRecords",
                columns: new[] { "NeedsClerk", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_OfMatter",
                table: "ServiceRecords",
                column: "OfMatter");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_RecipientUserId_Id",
                table: "ServiceRecords",
                columns: new[] { "RecipientUserId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SessionAttendances_SessionId_PartyNumber",
                table: "SessionAttendances",
                columns: new[] { "SessionId", "PartyNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageConsents_FilingId",
                table: "StageConsents",
                column: "FilingId");

            migrationBuilder.CreateIndex(
                name: "IX_SubmittedForms_At",
                table: "SubmittedForms",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_SupplementRequests_ConfirmationId_Number",
                table: "SupplementRequests",
                columns: new[] { "ConfirmationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SystemOutages_Key",
                table: "SystemOutages",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SystemOutages_Status_Id",
                table: "SystemOutages",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_TeamJudges_TeamId_UserId",
                table: "TeamJudges",
                columns: new[] { "TeamId", "UserId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TeamJudges_UserId",
                table: "TeamJudges",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_TemplateVersions_KindCode_Number",
                table: "TemplateVersions",
                columns: new[] { "KindCode", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAttendances_MediatorId",
                table: "TrainingAttendances",
                column: "MediatorId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAttendances_TrainingId_MediatorId",
                table: "TrainingAttendances",
                columns: new[] { "TrainingId", "MediatorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Trainings_Date_Id",
                table: "Trainings",
                columns: new[] { "Date", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Trainings_Key",
                table: "Trainings",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Trainings_OrganisationId",
                table: "Trainings",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_TriageDecisions_TrackId",
                table: "TriageDecisions",
                column: "TrackId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UndisputedFacts_MediationId",
                table: "UndisputedFacts",
                column: "MediationId");

            migrationBuilder.CreateIndex(
                name: "IX_UserClaims_UserId",
                table: "UserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_UserLogins_UserId",
                table: "UserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_UserRoles_RoleId",
                table: "UserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Users",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Users_DocumentKey",
                table: "Users",
                column: "DocumentKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Users_MobileKey",
                table: "Users",
                column: "MobileKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Users",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WithdrawalRequests_ConfirmationId_Number",
                table: "WithdrawalRequests",
                columns: new[] { "ConfirmationId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Acceptances");

            migrationBuilder.DropTable(
                name: "AgreementSignatures");

            migrationBuilder.DropTable(
                name: "AppraisalSuspensions");

            migrationBuilder.DropTable(
                name: "Appraisers");

            migrationBuilder.DropTable(
                name: "BatchCases");

            migrationBuilder.DropTable(
                name: "CalendarDays");

            migrationBuilder.DropTable(
                name: "CalendarVersions");

            migrationBuilder.DropTable(
                name: "CaseAllocations");

            migrationBuilder.DropTable(
                name: "ClauseInstalments");

            migrationBuilder.DropTable(
                name: "ComplaintFindings");

            migrationBuilder.DropTable(
                name: "ConfidentialRecords");

            migrationBuilder.DropTable(
                name: "ConfirmationAgreements");

            migrationBuilder.DropTable(
                name: "ConfirmationConsents");

            migrationBuilder.DropTable(
                name: "ConfirmationDocketings");

            migrationBuilder.DropTable(
                name: "ConfirmationFacts");

            migrationBuilder.DropTable(
                name: "ConfirmationFiles");

            migrationBuilder.DropTable(
                name: "ConfirmationInstalments");

            migrationBuilder.DropTable(
                name: "ConfirmationInterviews");

            migrationBuilder.DropTable(
                name: "ConfirmationInvitations");

            migrationBuilder.DropTable(
                name: "ConfirmationJudges");

            migrationBuilder.DropTable(
                name: "ConfirmationLapses");

            migrationBuilder.DropTable(
                name: "ConfirmationMediators");

            migrationBuilder.DropTable(
                name: "ConfirmationObjections");

            migrationBuilder.DropTable(
                name: "ConfirmationParties");

            migrationBuilder.DropTable(
                name: "ConfirmationRefusals");

            migrationBuilder.DropTable(
                name: "ConfirmationRulings");

            migrationBuilder.DropTable(
                name: "ConfirmationSearchTerms");

            migrationBuilder.DropTable(
                name: "ConfirmationSignatures");

            migrationBuilder.DropTable(
                name: "CorrectionItems");

            migrationBuilder.DropTable(
                name: "CorrectionPermissions");

            migrationBuilder.DropTable(
                name: "CounterDrafts");

            migrationBuilder.DropTable(
                name: "CourtChoices");

            migrationBuilder.DropTable(
                name: "DeadlineDifferences");

            migrationBuilder.DropTable(
                name: "DeskAssignments");

            migrationBuilder.DropTable(
                name: "DeskCovers");

            migrationBuilder.DropTable(
                name: "DeskFeeds");

            migrationBuilder.DropTable(
                name: "DeskLeads");

            migrationBuilder.DropTable(
                name: "DeskSeats");

            migrationBuilder.DropTable(
                name: "DisclosureAnswers");

            migrationBuilder.DropTable(
                name: "DocumentAlarms");

            migrationBuilder.DropTable(
                name: "ExaminationExtensions");

            migrationBuilder.DropTable(
                name: "ExcludedPeriods");

            migrationBuilder.DropTable(
                name: "ExtensionAnswers");

            migrationBuilder.DropTable(
                name: "FactConfirmations");

            migrationBuilder.DropTable(
                name: "FeeNotices");

            migrationBuilder.DropTable(
                name: "FeeReliefApplications");

            migrationBuilder.DropTable(
                name: "FilingAgents");

            migrationBuilder.DropTable(
                name: "FilingClaims");

            migrationBuilder.DropTable(
                name: "FilingEvidence");

            migrationBuilder.DropTable(
                name: "FilingFiles");

            migrationBuilder.DropTable(
                name: "FilingParties");

            migrationBuilder.DropTable(
                name: "FilingSearchTerms");

            migrationBuilder.DropTable(
                name: "FreeClauses");

            migrationBuilder.DropTable(
                name: "Heartbeats");

            migrationBuilder.DropTable(
                name: "IndicatorSnapshotLines");

            migrationBuilder.DropTable(
                name: "Journal");

            migrationBuilder.DropTable(
                name: "LimitExtensions");

            migrationBuilder.DropTable(
                name: "MatterViews");

            migrationBuilder.DropTable(
                name: "MechanismEvidence");

            migrationBuilder.DropTable(
                name: "MediationConsents");

            migrationBuilder.DropTable(
                name: "MediationDeclinations");

            migrationBuilder.DropTable(
                name: "MediationEndings");

            migrationBuilder.DropTable(
                name: "MediationFiles");

            migrationBuilder.DropTable(
                name: "MediationInvitations");

            migrationBuilder.DropTable(
                name: "MediationParties");

            migrationBuilder.DropTable(
                name: "MediationReferrals");

            migrationBuilder.DropTable(
                name: "MediationSearchTerms");

            migrationBuilder.DropTable(
                name: "MediatorAppointments");

            migrationBuilder.DropTable(
                name: "MediatorDisciplines");

            migrationBuilder.DropTable(
                name: "MediatorObjections");

            migrationBuilder.DropTable(
                name: "MediatorPicks");

            migrationBuilder.DropTable(
                name: "MediatorRatings");

            migrationBuilder.DropTable(
                name: "MediatorTrainings");

            migrationBuilder.DropTable(
                name: "NoticeDeliveries");

            migrationBuilder.DropTable(
                name: "NoticePreferences");

            migrationBuilder.DropTable(
                name: "NumberCounters");

            migrationBuilder.DropTable(
                name: "OfferInstalments");

            migrationBuilder.DropTable(
                name: "Partners");

            migrationBuilder.DropTable(
                name: "PaymentOrderFiles");

            migrationBuilder.DropTable(
                name: "PaymentOrderSearchTerms");

            migrationBuilder.DropTable(
                name: "PendingForms");

            migrationBuilder.DropTable(
                name: "Performances");

            migrationBuilder.DropTable(
                name: "PhoneCodes");

            migrationBuilder.DropTable(
                name: "ProcedureChanges");

            migrationBuilder.DropTable(
                name: "ProcedureObjections");

            migrationBuilder.DropTable(
                name: "ReceiptItems");

            migrationBuilder.DropTable(
                name: "Refusals");

            migrationBuilder.DropTable(
                name: "ReportedFigures");

            migrationBuilder.DropTable(
                name: "RoleClaims");

            migrationBuilder.DropTable(
                name: "RosterImports");

            migrationBuilder.DropTable(
                name: "RosterRemovals");

            migrationBuilder.DropTable(
                name: "RosterSuspensions");

            migrationBuilder.DropTable(
                name: "RosterTerms");

            migrationBuilder.DropTable(
                name: "SatisfactionRatings");

            migrationBuilder.DropTable(
                name: "ServiceAttempts");

            migrationBuilder.DropTable(
                name: "ServiceCodes");

            migrationBuilder.DropTable(
                name: "SessionAttendances");

            migrationBuilder.DropTable(
                name: "StageConsents");

            migrationBuilder.DropTable(
                name: "SubmittedForms");

            migrationBuilder.DropTable(
                name: "SupplementRequests");

            migrationBuilder.DropTable(
                name: "SystemOutages");

            migrationBuilder.DropTable(
                name: "TeamJudges");

            migrationBuilder.DropTable(
                name: "TemplateVersions");

            migrationBuilder.DropTable(
                name: "TrainingAttendances");

            migrationBuilder.DropTable(
                name: "TriageDecisions");

            migrationBuilder.DropTable(
                name: "UndisputedFacts");

            migrationBuilder.DropTable(
                name: "UserClaims");

            migrationBuilder.DropTable(
                name: "UserLogins");

            migrationBuilder.DropTable(
                name: "UserRoles");

            migrationBuilder.DropTable(
                name: "UserTokens");

            migrationBuilder.DropTable(
                name: "WithdrawalRequests");

            migrationBuilder.DropTable(
                name: "AppraisalInstitutions");

            migrationBuilder.DropTable(
                name: "CaseBatches");

            migrationBuilder.DropTable(
                name: "AgreementClauses");

            migrationBuilder.DropTable(
                name: "RosterComplaints");

            migrationBuilder.DropTable(
                name: "ConfirmationClauses");

            migrationBuilder.DropTable(
                name: "CorrectionRequests");

            migrationBuilder.DropTable(
                name: "DeskItems");

            migrationBuilder.DropTable(
                name: "MediatorDisclosures");

            migrationBuilder.DropTable(
                name: "ExtensionProposals");

            migrationBuilder.DropTable(
                name: "IndicatorSnapshots");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "Offers");

            migrationBuilder.DropTable(
                name: "PaymentOrders");

            migrationBuilder.DropTable(
                name: "Receipts");

            migrationBuilder.DropTable(
                name: "ServiceRecords");

            migrationBuilder.DropTable(
                name: "MediationSessions");

            migrationBuilder.DropTable(
                name: "FastTrackTeams");

            migrationBuilder.DropTable(
                name: "Trainings");

            migrationBuilder.DropTable(
                name: "CaseTracks");

            migrationBuilder.DropTable(
                name: "Roles");

            migrationBuilder.DropTable(
                name: "Agreements");

            migrationBuilder.DropTable(
                name: "Mediators");

            migrationBuilder.DropTable(
                name: "Confirmations");

            migrationBuilder.DropTable(
                name: "IssuedDocuments");

            migrationBuilder.DropTable(
                name: "Filings");

            migrationBuilder.DropTable(
                name: "Mediations");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "Users");
        }
    }
}
