using System.Runtime.CompilerServices;

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;

namespace FinalAccounts.Generator.Http.Configuration;

/// <summary>
/// Where the configuration comes from, the later over the earlier: <c>appsettings.json</c> beside the program, a file of the operator's,
/// environment variables, the command line. Files are read anew when they change.
/// </summary>
internal static class ServiceConfiguration
{
    /// <summary>Environment variables begin with this: <c>GENERATOR_LIMITS__BODYBYTES</c>.</summary>
    public const string Prefix = "GENERATOR_";

    /// <summary>Collects it.</summary>
    /// <param name="file">The operator's file, or null.</param>
    /// <param name="commandLine">Keys and values of the command line.</param>
    public static IConfigurationRoot Collect(string? file, IEnumerable<KeyValuePair<string, string?>> commandLine)
    {
        var builder = new ConfigurationBuilder();
        var isRunning = new StrongBox<bool>();
        AddFile(builder, Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true, isRunning);
        if (file is not null)
        {
            AddFile(builder, Path.GetFullPath(file), optional: false, isRunning);
        }

        try
        {
            var configuration = builder.AddEnvironmentVariables(Prefix).AddInMemoryCollection(commandLine).Build();
            isRunning.Value = true;
            return configuration;
        }
        catch (Exception error) when (error is IOException or InvalidDataException or FormatException)
        {
            throw new ConfigurationException($"The configuration cannot be read: {error.Message} {error.InnerException?.Message}".TrimEnd());
        }
    }

    /// <summary>Watches by looking, which also sees files that a cluster swaps by way of links.</summary>
    private static void AddFile(ConfigurationBuilder builder, string path, bool optional, StrongBox<bool> isRunning)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(folder))
        {
            throw new ConfigurationException($"The configuration cannot be read: there is no folder {folder}.");
        }

        builder.AddJsonFile(source =>
        {
            source.FileProvider = new PhysicalFileProvider(folder) { UsePollingFileWatcher = true, UseActivePolling = true };
            source.Path = Path.GetFileName(path);
            source.Optional = optional;
            source.ReloadOnChange = true;

            // A file that breaks while the service runs must not end it: what follows it keeps what it had.
            source.OnLoadException = problem => problem.Ignore = isRunning.Value;
        });
    }
}
