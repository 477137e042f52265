using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

using FinalAccounts.Generator.Packs;

namespace FinalAccounts.Generator.Cli;

/// <summary><c>generate --watch</c>: makes the reports, and again whenever an input, a file beside it or a pack changes.</summary>
internal sealed class GenerateWatch(GenerateRun run, PackStore packs, PackFolders folders)
{
    /// <summary>How long files must be at rest, so that an editor's several writes make one run.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(80);

    /// <summary>A unit's JSON and the attachments beside it; a log that lies there too must not start a run.</summary>
    private static readonly ImmutableArray<string> InputEndings = [".json", ".md"];

    /// <summary>A pack's files, and its folders, which have no ending.</summary>
    private static readonly ImmutableArray<string> PackEndings = [".yaml", ".sbn", ""];

    /// <summary>Runs until cancelled.</summary>
    public int Run(string[] inputs, CancellationToken cancellation)
    {
        if (inputs.Contains("-"))
        {
            throw new InputException("Standard input cannot be watched: name a file.");
        }

        // What a run writes must not start the next one.
        var written = inputs.SelectMany(run.Outputs).SelectMany(path => new[] { Path.GetFullPath(path), Path.GetFullPath(path) + ".part" }).ToHashSet(StringComparer.Ordinal);
        using var changes = new FolderChanges();
        foreach (var folder in inputs.Concat(run.PreviousFiles(inputs)).Select(input => Path.GetDirectoryName(Path.GetFullPath(input))!).Distinct(StringComparer.Ordinal))
        {
            changes.Watch(folder, includeBelow: false, path => InputEndings.Contains(Path.GetExtension(path)) && !written.Contains(path));
        }

        foreach (var folder in PackRoots())
        {
            changes.Watch(folder, includeBelow: true, path => PackEndings.Contains(Path.GetExtension(path)));
        }

        do
        {
            Once(inputs);
        }
        while (changes.Wait(Rest, cancellation));
        return ExitCode.Fine;
    }

    private void Once(string[] inputs)
    {
        var watch = Stopwatch.StartNew();
        packs.Forget();
        try
        {
            var exit = run.All(inputs);
            var state = exit == ExitCode.Fine ? "已生成" : "有错误，上一次的文件没有动";
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{state}（{watch.Elapsed.TotalSeconds:0.00} 秒），等待修改……"));
        }
        catch (InputException error)
        {
            // A file that is just being replaced: the next change brings the next run.
            Console.Error.WriteLine(error.Message);
        }
    }

    /// <summary>The folders of packs, and that of a pack given as a folder, with its neighbours that it may extend.</summary>
    private IEnumerable<string> PackRoots() =>
        run.Pack is { } pack && folders.Find(pack) is { } own ? folders.Roots.Append(Path.GetDirectoryName(own)!).Distinct(StringComparer.Ordinal) : folders.Roots;
}
