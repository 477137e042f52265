namespace FinalAccounts.Generator.Cli;

/// <summary>Notices that files in some folders change.</summary>
/// <param name="matters">True for a path whose change counts.</param>
internal sealed class FolderChanges(Func<string, bool> matters) : IDisposable
{
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changed = new(0);

    /// <summary>Notices changes in a folder from now on.</summary>
    public void Watch(string folder, bool includeBelow)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = includeBelow,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) => Note(change.FullPath);

        // Changes that were too many to list are changes all the same.
        watcher.Error += (_, _) => _changed.Release();
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    /// <summary>Waits for a change, and then until nothing has changed for a while; false when cancelled.</summary>
    public bool Wait(TimeSpan rest, CancellationToken cancellation)
    {
        try
        {
            _changed.Wait(cancellation);
            while (_changed.Wait(rest, cancellation))
            {
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }

        _changed.Dispose();
    }

    private void Note(string path)
    {
        if (matters(Path.GetFullPath(path)))
        {
            _changed.Release();
        }
    }
}
