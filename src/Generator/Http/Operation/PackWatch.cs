using System.Security.Cryptography;
using System.Text;

using FinalAccounts.Generator.Http.Configuration;
using FinalAccounts.Generator.Packs;

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Generator.Http.Operation;

/// <summary>
/// Looks at the packs' files every few seconds and reads them anew when names, lengths or times changed. Looking works where notifications
/// do not: on network shares and on volumes that a cluster swaps.
/// </summary>
internal sealed class PackWatch(ServiceOptions options, PackFolders folders, ServedPacks packs, TimeProvider clock, ILogger<PackWatch> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Packs.ReloadSeconds == 0)
        {
            return;
        }

        var seen = Look();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Packs.ReloadSeconds), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (Look() is { } now && now != seen)
            {
                seen = now;
                Reload();
            }
        }
    }

    private void Reload()
    {
        try
        {
            packs.Reload();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            ServiceLog.PacksUnreadable(log, error.Message);
        }
    }

    /// <summary>A print of all files; null when they cannot be looked at just now.</summary>
    private string? Look()
    {
        try
        {
            var text = new StringBuilder();
            foreach (var file in folders.Roots.SelectMany(root => new DirectoryInfo(root).EnumerateFiles("*", SearchOption.AllDirectories)))
            {
                text.Append(file.FullName).Append('\n').Append(file.Length).Append(' ').Append(file.LastWriteTimeUtc.Ticks).Append('\n');
            }

            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            ServiceLog.PacksUnreadable(log, error.Message);
            return null;
        }
    }
}
