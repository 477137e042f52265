using System.Collections.Concurrent;

namespace Typesetting.Fonts;

/// <summary>
/// The fonts of this machine. Open one per process and share it: folders are scanned once, each face is mapped once,
/// and all members may be called from any thread.
/// </summary>
public sealed class FontLibrary : IFontSource
{
    private const string BoldSuffix = ":Bold";

    private readonly Dictionary<string, List<FaceRecord>> _byName;
    private readonly ConcurrentDictionary<(string Path, int Face), Lazy<OpenTypeFace?>> _opened = new();

    private FontLibrary(List<FaceRecord> faces)
    {
        Resolver = new FontResolver(this);
        _byName = new Dictionary<string, List<FaceRecord>>(StringComparer.OrdinalIgnoreCase);
        foreach (var face in faces)
        {
            foreach (var name in face.Names)
            {
                if (!_byName.TryGetValue(name, out var list)) _byName[name] = list = [];
                list.Add(face);
            }
        }

        FaceNames = _byName.Keys.Order(StringComparer.Ordinal).ToArray();
    }

    /// <summary>All family, full and PostScript names that can be asked for, in ordinal order.</summary>
    public IReadOnlyList<string> FaceNames { get; }

    internal FontResolver Resolver { get; }

    /// <summary>Scans the system's font folders and, before them, the given ones.</summary>
    /// <param name="folders">Further folders; their fonts win over the system's of the same name.</param>
    /// <param name="withSystemFonts">False to use the given folders only, as tests and reproducible builds do.</param>
    public static FontLibrary Open(IEnumerable<string>? folders = null, bool withSystemFonts = true)
    {
        var all = (folders ?? []).Concat(withSystemFonts ? FontFolders.OfTheSystem() : []);
        var faces = new List<FaceRecord>();
        foreach (var path in all.SelectMany(FontFolders.FilesUnder).Distinct(StringComparer.Ordinal)) ReadFaces(path, faces);
        return new FontLibrary(faces);
    }

    /// <summary>Whether a face of that name was found.</summary>
    public bool Has(string name) => _byName.ContainsKey(name);

    Typeface? IFontSource.Find(string name, bool bold)
    {
        if (name.EndsWith(BoldSuffix, StringComparison.OrdinalIgnoreCase)) (name, bold) = (name[..^BoldSuffix.Length], true);
        if (!_byName.TryGetValue(name, out var faces)) return null;
        var wanted = bold ? 700 : 400;
        var fit = faces.Where(face => face.MayBeEmbedded).OrderBy(face => (face.Slanted ? 1000 : 0) + Math.Abs(face.Weight - wanted));
        return fit.Select(Opened).FirstOrDefault(face => face is not null);
    }

    /// <summary>Whether a face of that name exists, but its licence bits forbid embedding a subset.</summary>
    internal bool IsRestricted(string name) => _byName.TryGetValue(name, out var faces) && faces.All(face => !face.MayBeEmbedded);

    private static void ReadFaces(string path, List<FaceRecord> faces)
    {
        try
        {
            using var file = FontFile.Open(path);
            for (var i = 0; i < TableDirectory.CountFaces(file); i++) faces.Add(FaceRecord.Read(file, i));
        }
        catch (Exception damage) when (damage is InvalidFontException or IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            // A damaged file among the system's fonts is not ours to report: its names stay unknown, and a chain that asks for it says so.
        }
    }

    private OpenTypeFace? Opened(FaceRecord record) =>
        _opened.GetOrAdd((record.Path, record.FaceIndex), _ => new Lazy<OpenTypeFace?>(() => TryOpen(record))).Value;

    private static OpenTypeFace? TryOpen(FaceRecord record)
    {
        try
        {
            return OpenTypeFace.Open(record);
        }
        catch (Exception damage) when (damage is InvalidFontException or IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
