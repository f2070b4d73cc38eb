using System.Text.Json;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Counter.Drafts;

/// <summary>A registration in progress, for the list.</summary>
internal sealed record DraftLine(Guid Key, string Title, DateTimeOffset SavedAt);

/// <summary>Keeps registrations in progress exactly as typed. A draft is its clerk's alone.</summary>
internal sealed class CounterDrafts(CourtDbContext db, Occasions occasions, CourtClock clock)
{
    private IQueryable<CounterDraft> Mine
    {
        get
        {
            var me = occasions.User.Id;
            return db.CounterDrafts.Where(d => d.OwnerId == me);
        }
    }

    /// <summary>My registrations in progress, the last touched first.</summary>
    public async Task<IReadOnlyList<DraftLine>> ListAsync() =>
        await Mine.OrderByDescending(d => d.SavedAt).Take(50).Select(d => new DraftLine(d.Key, d.Title, d.SavedAt)).ToListAsync();

    /// <summary>Opens one, empty or with what is known already.</summary>
    public CounterDraft Open(CounterForm form)
    {
        var draft = new CounterDraft
        {
            Key = Guid.NewGuid(),
            OwnerId = occasions.User.Id,
            Title = form.Title(),
            Fields = Seal(form),
            SavedAt = clock.Now,
        };
        db.CounterDrafts.Add(draft);
        return draft;
    }

    /// <summary>The row itself, to be removed when its act is done.</summary>
    public async Task<CounterDraft> RowAsync(Guid key) =>
        await Mine.SingleOrDefaultAsync(d => d.Key == key) ?? throw new NotFoundException();

    /// <summary>Reads what was typed.</summary>
    public async Task<CounterForm> ReadAsync(Guid key)
    {
        var fields = await Mine.Where(d => d.Key == key).Select(d => d.Fields).SingleOrDefaultAsync() ?? throw new NotFoundException();
        return Unseal(fields);
    }

    /// <summary>Reads what was typed into a row.</summary>
    public CounterForm Read(CounterDraft row) => Unseal(row.Fields);

    /// <summary>Keeps what was typed. It is kept by itself, apart from any act, because a draft may be kept any number of times.</summary>
    public async Task KeepAsync(Guid key, CounterForm form)
    {
        var (fields, title, now) = (Seal(form), form.Title(), clock.Now);
        await Mine.Where(d => d.Key == key)
            .ExecuteUpdateAsync(s => s.SetProperty(d => d.Fields, fields).SetProperty(d => d.Title, title).SetProperty(d => d.SavedAt, now));
    }

    /// <summary>Throws one away.</summary>
    public Task<int> RemoveAsync(Guid key) => Mine.Where(d => d.Key == key).ExecuteDeleteAsync();

    private string Seal(CounterForm form) => db.Cipher.Protect(JsonSerializer.Serialize(form, JsonSerializerOptions.Default));

    private CounterForm Unseal(string fields) => JsonSerializer.Deserialize<CounterForm>(db.Cipher.Unprotect(fields), JsonSerializerOptions.Default)!;
}
