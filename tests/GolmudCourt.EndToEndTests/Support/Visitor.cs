using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace GolmudCourt.EndToEndTests.Support;

/// <summary>A person at a browser. Every page they come to is checked: accessible, no wider than the window, no script error.</summary>
public sealed class Visitor : IAsyncDisposable
{
    /// <summary>Names the innermost elements that stick out, so that a failure tells where to look.</summary>
    private const string WidestScript = """
        () => [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .filter((e, _, all) => !all.some(other => other !== e && e.contains(other)))
            .slice(0, 3).map(e => e.outerHTML.slice(0, 200)).join(' | ')
        """;

    private readonly IBrowserContext _context;
    private readonly bool _scripts;
    private readonly List<string> _faults = [];

    internal Visitor(IBrowserContext context, IPage page, bool scripts)
    {
        _context = context;
        _scripts = scripts;
        Page = page;
        page.PageError += (_, error) => _faults.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal))
            {
                _faults.Add(message.Text);
            }
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Signs in through the real form.</summary>
    public async Task SignInAsync(string user)
    {
        await GoAsync("/sign-in");
        await Page.FillAsync("[name=Name]", user);
        await Page.FillAsync("[name=Password]", LivePortal.Password);
        await PressAsync("登录");
    }

    /// <summary>Opens an address and checks the page.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        await CheckAsync();
    }

    /// <summary>Presses the button or link of the main part with this text, and checks the page it leads to.</summary>
    public async Task PressAsync(string text)
    {
        // A button before a link of the same words: a list of steps names what the button of the page does.
        var named = new LocatorFilterOptions { HasText = text };
        var button = Page.Locator("main button:visible:not([aria-hidden])").Filter(named);
        var target = await button.CountAsync() > 0 ? button.First : Page.Locator("main a:visible").Filter(named).First;
        await target.ClickAsync();
        await Page.WaitForLoadStateAsync(LoadState.Load);
        await CheckAsync();
    }

    /// <summary>Fills the field with this label.</summary>
    public Task FillAsync(string label, string value) => Page.GetByLabel(label).First.FillAsync(value);

    /// <summary>Fills fields by their names.</summary>
    public async Task FillAllAsync(params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            await Page.Locator($"[name='{name}']").FillAsync(value);
        }
    }

    /// <summary>Ticks the box with this label.</summary>
    public Task TickAsync(string label) => Page.GetByLabel(label).First.CheckAsync();

    /// <summary>Asserts that the page says something.</summary>
    public async Task SeesAsync(string text) =>
        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync(text);

    /// <summary>Checks the page that stands there: axe with every rule, no sideways scrolling, no script error.</summary>
    public async Task CheckAsync()
    {
        var where = Page.Url;
        var wide = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wide > 1)
        {
            var culprits = await Page.EvaluateAsync<string>(WidestScript);
            Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{where} is {wide} px wider than the window: {culprits}"));
        }

        if (_scripts)
        {
            var found = await Page.RunAxe();
            var violations = found.Violations.Select(v => $"{v.Id} ({v.Help}): {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Target))}");
            Assert.True(found.Violations.Length == 0, $"{where}: {string.Join("\n", violations)}");
        }

        Assert.True(_faults.Count == 0, $"{where}: {string.Join("\n", _faults)}");
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
