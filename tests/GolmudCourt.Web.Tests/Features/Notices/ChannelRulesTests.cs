using System.Text.Json;
using GolmudCourt.Domain;
using GolmudCourt.Web.Features.Notices.MailAddress;
using GolmudCourt.Web.Notifications;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Notices;

/// <summary>What the settings mean.</summary>
public sealed class ChannelRulesTests
{
    [Theory]
    [InlineData("21:00", "08:00", "20:59", false)]
    [InlineData("21:00", "08:00", "21:00", true)]
    [InlineData("21:00", "08:00", "00:00", true)]
    [InlineData("21:00", "08:00", "07:59", true)]
    [InlineData("21:00", "08:00", "08:00", false)]
    [InlineData("12:00", "14:00", "13:00", true)]
    [InlineData("12:00", "14:00", "14:00", false)]
    [InlineData("12:00", "14:00", "23:00", false)]
    [InlineData("00:00", "00:00", "12:00", false)]
    public void Short_messages_wait_between(string from, string until, string at, bool quiet)
    {
        var settings = new NoticeSettings { QuietFrom = TimeOnly.Parse(from), QuietUntil = TimeOnly.Parse(until) };
        Assert.Equal(quiet, settings.IsQuiet(new DateTimeOffset(new DateOnly(2026, 11, 23), TimeOnly.Parse(at), TimeSpan.FromHours(8))));
    }

    [Fact]
    public void The_waits_double_up_to_the_longest()
    {
        var settings = new NoticeSettings();
        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], Enumerable.Range(1, 8).Select(n => settings.WaitAfter(n).TotalMinutes));
        Assert.Equal(60, settings.WaitAfter(int.MaxValue).TotalMinutes);
    }

    [Fact]
    public void What_is_put_into_the_body_of_the_gateway_stays_inside_its_string()
    {
        var body = HttpSmsGateway.BodyOf(new SmsSettings().Body, "13900000001", "引号\"反斜\\换行\n{id}", Guid.Empty);
        using var read = JsonDocument.Parse(body);
        Assert.Equal("引号\"反斜\\换行\n{id}", read.RootElement.GetProperty("text").GetString());
        Assert.Equal(new string('0', 32), read.RootElement.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData(" Li.Si@Example.COM ", "Li.Si@example.com")]
    [InlineData("ｎａｍｅ＠ｅｘａｍｐｌｅ．ｏｒｇ", "name@example.org")]
    [InlineData("a@b", null)]
    [InlineData("@example.org", null)]
    [InlineData("name@", null)]
    [InlineData("two@at@example.org", null)]
    [InlineData("name@example.org\r\nBcc: x@y.org", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_address_has_one_form(string? typed, string? form) => Assert.Equal(form, MailNames.Normalize(typed));

    [Fact]
    public void Outside_Development_a_channel_that_is_not_configured_is_off_and_says_so()
    {
        using var services = Services("Production", []);
        Assert.False(services.GetRequiredService<IMailSender>().IsOpen);
        var gateway = services.GetRequiredService<ISmsGateway>();
        Assert.False(gateway.IsOpen);
        Assert.Equal("sms.not-configured", Assert.Throws<RuleViolation>(() => { _ = gateway.SendAsync("13900000001", "x"); }).Code);
    }

    [Fact]
    public void A_gateway_that_is_configured_is_used_everywhere()
    {
        foreach (var environment in new[] { "Production", "Development" })
        {
            using var services = Services(environment, new() { ["Sms:Endpoint"] = "http://localhost/send" });
            Assert.IsType<HttpSmsGateway>(services.GetRequiredService<ISmsGateway>());
        }
    }

    [Fact]
    public void A_mail_server_without_a_sender_stops_the_start() =>
        Assert.Throws<InvalidOperationException>(() => Services("Production", new() { ["Mail:Host"] = "mail.example" }));

    private static ServiceProvider Services(string environment, Dictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.AddNotifications();
        return builder.Services.BuildServiceProvider();
    }
}
