namespace GolmudCourt.Web.Notifications;

/// <summary>
/// Connects the channels: what is configured is used; without it Development keeps the messages to be looked at, and elsewhere
/// the channel is off.
/// </summary>
internal static class NotificationSetup
{
    /// <summary>Registers the channels and the rounds.</summary>
    public static void AddNotifications(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        var shows = builder.Environment.IsDevelopment() || builder.Environment.IsEnvironment("Test");
        services.AddSingleton(configuration.GetSection("Notices").Get<NoticeSettings>() ?? new NoticeSettings());
        AddSms(services, configuration.GetSection("Sms").Get<SmsSettings>() ?? new SmsSettings(), shows);
        AddMail(services, configuration.GetSection("Mail").Get<MailSettings>() ?? new MailSettings(), shows);
        services.AddSingleton<NoticeDispatcher>();
        services.AddSingleton<ServiceOutcomes>();
        services.AddSingleton<ReminderRounds>();
        services.AddSingleton<EscalationRounds>();
        services.AddHostedService<NoticeService>();
    }

    private static void AddSms(IServiceCollection services, SmsSettings settings, bool shows)
    {
        services.AddSingleton(settings);
        if (!string.IsNullOrWhiteSpace(settings.Endpoint))
        {
            // One client for the life of the portal; its connections are renewed, so that a moved gateway is found again.
            services.AddSingleton<ISmsGateway>(_ => new HttpSmsGateway(NewClient(), settings));
        }
        else if (shows)
        {
            services.AddSingleton<DevelopmentSmsOutbox>();
            services.AddSingleton<ISmsGateway>(p => p.GetRequiredService<DevelopmentSmsOutbox>());
        }
        else
        {
            services.AddSingleton<ISmsGateway, NoSmsGateway>();
        }
    }

    // The limit of time is the gateway's own; a redirect would carry the secret elsewhere.
    private static HttpClient NewClient() =>
        new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };

    private static void AddMail(IServiceCollection services, MailSettings settings, bool shows)
    {
        services.AddSingleton(settings);
        if (!string.IsNullOrWhiteSpace(settings.Host))
        {
            if (!MimeKit.MailboxAddress.TryParse(settings.From, out _))
            {
                throw new InvalidOperationException("Mail:Host needs Mail:From, an e-mail address.");
            }

            services.AddSingleton<IMailSender, SmtpMailSender>();
        }
        else if (shows)
        {
            services.AddSingleton<DevelopmentMailOutbox>();
            services.AddSingleton<IMailSender>(p => p.GetRequiredService<DevelopmentMailOutbox>());
        }
        else
        {
            services.AddSingleton<IMailSender, NoMail>();
        }
    }
}
