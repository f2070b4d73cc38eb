using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using GolmudCourt.Domain;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.House;

/// <summary>The rules of the house that a compiler does not know.</summary>
public sealed partial class SourceRulesTests
{
    private const int MostLines = 300;
    private const int MostActionLines = 15;

    [Fact]
    public void No_file_is_longer_than_300_lines() => Repository.None(
        new[] { "*.cs", "*.cshtml", "*.css", "*.js" }.SelectMany(p => Repository.Files(p, "src", "tests"))
            .Select(f => (Name: Repository.Name(f), Lines: File.ReadLines(f).Count())).Where(f => f.Lines > MostLines).Select(f => $"{f.Name}: {f.Lines}"));

    [Fact]
    public void Nothing_in_the_domain_can_be_set_from_outside() => Repository.None(
        typeof(CourtRole).Assembly.GetExportedTypes().SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}"));

    [Fact]
    public void The_domain_knows_nothing_but_the_framework() => Repository.None(
        typeof(CourtRole).Assembly.GetReferencedAssemblies().Where(a => !a.Name!.StartsWith("System.", StringComparison.Ordinal)).Select(a => a.Name!));

    [Fact]
    public void No_view_has_inline_style_or_script()
    {
        Repository.None(Views().SelectMany(v => Inline().Matches(v.Text).Select(m => $"{v.Name}: {m.Value}")));
        Assert.Equal(4, Inline().Count(" style='a' <script>x</script> onclick=\"y\" <style>"));
    }

    [Fact]
    public void A_form_is_written_by_its_tag_helper_only() =>
        Repository.None(Views().Where(v => v.Text.Contains("<form", StringComparison.OrdinalIgnoreCase)).Select(v => v.Name));

    [Fact]
    public void No_view_says_something_in_English_only()
    {
        Repository.None(Views().SelectMany(v => EnglishIn(v.Text).Select(words => $"{v.Name}: {words}")));
        Assert.Single(EnglishIn("<p>Please sign in</p><p>登录 by the sign in page</p><p>@Model.Name</p>"));
    }

    [Fact]
    public void Nothing_vendored_or_minified_is_kept()
    {
        Assert.False(Directory.Exists(Path.Combine(Repository.Root, "src/GolmudCourt.Web/wwwroot/lib")));
        Repository.None(Repository.Files("*.min.*", "src").Select(Repository.Name));
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception", "HA" + "CK:"];
        Repository.None(new[] { "*.cs", "*.cshtml", "*.css", "*.js" }.SelectMany(p => Repository.Files(p, "src", "tests"))
            .Where(f => File.ReadAllText(f) is var text && marks.Any(m => text.Contains(m, StringComparison.Ordinal))).Select(Repository.Name));
    }

    [Fact]
    public void No_action_is_longer_than_15_lines() => Repository.None(
        Repository.Files("*Controller.cs", "src").SelectMany(f => ActionsOf(File.ReadAllLines(f)).Select(a => (File: Repository.Name(f), a.Name, a.Lines)))
            .Where(a => a.Lines > MostActionLines).Select(a => $"{a.File}: {a.Name} {a.Lines}"));

    [Fact]
    public void No_test_waits_for_time_to_pass() => Repository.None(
        Repository.Files("*.cs", "tests/GolmudCourt.Domain.Tests", "tests/GolmudCourt.Web.Tests")
            .Where(f => File.ReadAllText(f) is var text && (text.Contains("Task." + "Delay", StringComparison.Ordinal) || text.Contains("Thread." + "Sleep", StringComparison.Ordinal)))
            .Select(Repository.Name));

    private static IEnumerable<(string Name, string Text)> Views() =>
        Repository.Files("*.cshtml", "src").Select(f => (Repository.Name(f), File.ReadAllText(f)));

    private static IEnumerable<string> EnglishIn(string view) => VisibleText().Matches(view)
        .Select(m => m.Groups["text"].Value.Trim())
        .Where(text => Sentence().IsMatch(text) && LatinWord().Count(text) >= 3);

    // The lines of the body of a method with an HTTP attribute, without blank ones and lone braces.
    private static IEnumerable<(string Name, int Lines)> ActionsOf(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].TrimStart().StartsWith("[Http", StringComparison.Ordinal))
            {
                continue;
            }

            var start = Array.FindIndex(lines, i, l => l.Trim() == "{" || l.Contains("=>", StringComparison.Ordinal));
            if (start < 0 || lines[start].Contains("=>", StringComparison.Ordinal))
            {
                continue;
            }

            var indent = lines[start][..lines[start].IndexOf('{', StringComparison.Ordinal)];
            var end = Array.FindIndex(lines, start, l => l == indent + "}");
            yield return (lines[start - 1].Trim(), lines[(start + 1)..end].Count(l => l.Trim() is not ("" or "{" or "}")));
        }
    }

    [GeneratedRegex(@"\sstyle\s*=|<style|<script(?![^>]*\ssrc\s*=)|\son[a-z]+\s*=\s*[""']", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@">(?<text>[^<>{}@]+)<|\s(?:label|hint|title|alt|placeholder|aria-label)=""(?<text>[^""@]+)""")]
    private static partial Regex VisibleText();

    // What has semicolons, brackets or slashes is code between two tags, or a media type.
    [GeneratedRegex(@"^[A-Za-z0-9\s,.'!?:-]+$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b[A-Za-z]{2,}\b")]
    private static partial Regex LatinWord();
}
