using System.CommandLine;
using System.Globalization;

using FinalAccounts.Generator.Http;
using FinalAccounts.Generator.Http.Access;
using FinalAccounts.Generator.Http.Configuration;

using Microsoft.Extensions.Hosting;

namespace FinalAccounts.Generator.Cli;

/// <summary><c>serve</c>: the service. Nothing of it is loaded unless this command runs.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var listen = new Option<string?>("--listen") { Description = "The addresses to listen on; http://127.0.0.1:8080 by default.", HelpName = "URL[;URL]" };
        var templates = CommonOptions.Templates();
        var fonts = new Option<string[]>("--fonts") { Description = "A folder with fonts for the PDF, searched before the system's.", HelpName = "DIR", DefaultValueFactory = _ => [] };
        var config = new Option<string?>("--config") { Description = "A JSON file laid over appsettings.json; keys in it are read anew when it changes.", HelpName = "FILE" };
        var anonymous = new Option<bool>("--allow-anonymous") { Description = "Listen beyond this machine without any key." };
        var set = new Option<string[]>("--set") { Description = "Any setting, such as Limits:ReportSeconds=60. May be given several times.", HelpName = "KEY=VALUE", DefaultValueFactory = _ => [] };
        var command = new Command("serve", """
            Serves reports over HTTP: POST a unit's JSON, get its report.

            Examples:
              generator serve
              curl --json @examples/qiaokou-2021.json 'http://127.0.0.1:8080/v1/reports?format=pdf' --output report.pdf
              generator serve --listen http://0.0.0.0:8080 --config keys.json
            """)
        {
            listen, templates, fonts, config, anonymous, set, CreateKey(), CreateHealth(),
        };
        command.SetAction(parsed => Run(parsed.GetValue(config), Settings(
            parsed.GetValue(listen), parsed.GetValue(templates) ?? [], parsed.GetValue(fonts) ?? [], parsed.GetValue(anonymous), parsed.GetValue(set) ?? [])));
        return command;
    }

    private static Command CreateKey()
    {
        var name = new Argument<string>("NAME") { Description = "Whose key it is; the name appears in logs." };
        var command = new Command("key", "Makes an API key: prints the key for its owner, and its entry for Access:Keys.") { name };
        command.SetAction(parsed =>
        {
            var (key, hash) = KeyHash.Create();
            Console.WriteLine($"key:   {key}");
            Console.WriteLine($$"""entry: { "Name": "{{parsed.GetValue(name)}}", "Hash": "{{hash}}" }""");
            return ExitCode.Fine;
        });
        return command;
    }

    private static Command CreateHealth()
    {
        var address = new Argument<string>("URL") { Description = "The service's address.", DefaultValueFactory = _ => "http://127.0.0.1:8080" };
        var command = new Command("health", "Asks a service whether it can make reports; for containers, which have no curl.") { address };
        command.SetAction(async (parsed, cancellation) =>
        {
            try
            {
                using var http = new HttpClient { BaseAddress = new Uri(parsed.GetValue(address)!), Timeout = TimeSpan.FromSeconds(4) };
                using var response = await http.GetAsync("/health/ready", cancellation);
                Console.WriteLine((await response.Content.ReadAsStringAsync(cancellation)).Trim());
                return response.IsSuccessStatusCode ? ExitCode.Fine : ExitCode.Findings;
            }
            catch (Exception error) when (error is HttpRequestException or TaskCanceledException or UriFormatException)
            {
                throw new InputException(error.Message);
            }
        });
        return command;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Settings(string? listen, string[] templates, string[] fonts, bool anonymous, string[] set)
    {
        if (listen is not null)
        {
            yield return new("Listen", listen);
        }

        if (anonymous)
        {
            yield return new("Access:AllowAnonymous", "true");
        }

        foreach (var (key, folders) in new[] { ("Packs:Folders", templates), ("Fonts:Folders", fonts) })
        {
            for (var at = 0; at < folders.Length; at++)
            {
                yield return new(string.Create(CultureInfo.InvariantCulture, $"{key}:{at}"), folders[at]);
            }
        }

        foreach (var setting in set)
        {
            var parts = setting.Split('=', 2);
            yield return parts.Length == 2 ? new(parts[0], parts[1]) : throw new InputException($"--set {setting}: write KEY=VALUE.");
        }
    }

    private static int Run(string? config, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        try
        {
            using IHost app = Service.Build(ServiceConfiguration.Collect(config, settings));
            app.Run();
            return ExitCode.Fine;
        }
        catch (ConfigurationException error)
        {
            throw new InputException(error.Message);
        }
        catch (IOException error)
        {
            throw new InputException($"The service cannot listen: {error.Message}");
        }
    }
}
