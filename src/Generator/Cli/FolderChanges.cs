namespace FinalAccounts.Generator.Cli;

/// <summary>Notices that files in some folders change.</summary>
internal sealed class FolderChanges : IDisposable
{
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changed = new(0);

    /// <summary>Notices changes in a folder from now on.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="includeBelow">True for the folders below it too.</param>
    /// <param name="matters">True for a path whose change counts.</param>
    public void Watch(string folder, bool includeBelow, Func<string, bool> matters)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = includeBelow,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Note(change.FullPath, matters);
        watcher.Created += (_, change) => Note(change.FullPath, matters);
        watcher.Deleted += (_, change) => Note(change.FullPath, matters);
        watcher.Renamed += (_, change) => Note(change.FullPath, matters);

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

    private void Note(string path, Func<string, bool> matters)
    {
        if (matters(Path.GetFullPath(path)))
        {
            _changed.Release();
        }
    }
}
