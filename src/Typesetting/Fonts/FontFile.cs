using System.IO.MemoryMappedFiles;

namespace Typesetting.Fonts;

/// <summary>
/// A font file mapped into memory, so that a 25 MB collection costs only the pages that are really read.
/// The mapping lives until the file is disposed of; faces in use keep theirs for the life of the library.
/// </summary>
internal sealed unsafe class FontFile : IDisposable
{
    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;

    private FontFile(string path, MemoryMappedFile map, MemoryMappedViewAccessor view, int length)
    {
        Path = path;
        _map = map;
        _view = view;
        Length = length;
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        _start = start + view.PointerOffset;
    }

    public string Path { get; }

    public int Length { get; }

    public static FontFile Open(string path)
    {
        var length = new FileInfo(path).Length;
        if (length is < 12 or > int.MaxValue) throw new InvalidFontException($"{path}: {length} bytes is no size for a font file");
        var map = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        return new FontFile(path, map, view, (int)length);
    }

    /// <summary>The bytes of one stretch of the file; a stretch outside the file is a damaged font.</summary>
    public ReadOnlySpan<byte> Slice(long offset, long length)
    {
        if (offset < 0 || length < 0 || offset + length > Length)
            throw new InvalidFontException($"{Path}: a table lies outside the file");
        return new ReadOnlySpan<byte>(_start + offset, (int)length);
    }

    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _map.Dispose();
    }
}
