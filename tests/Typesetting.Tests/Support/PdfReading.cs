using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Typesetting.Tests.Support;

/// <summary>Reads our own PDF files back at the level of objects. It knows only the syntax we write.</summary>
internal sealed partial class PdfReading
{
    private readonly Dictionary<int, string> _objects = [];
    private readonly Dictionary<int, byte[]> _streams = [];

    public PdfReading(byte[] file)
    {
        File = file;
        Text = Encoding.Latin1.GetString(file);
        foreach (Match match in StreamObject().Matches(Text))
        {
            var id = Number(match.Groups[1].Value);
            var dictionary = match.Groups[2].Value;
            var length = Number(Length().Match(dictionary).Groups[1].Value);
            var data = file.AsSpan(match.Index + match.Length, length).ToArray();
            _objects[id] = dictionary;
            _streams[id] = dictionary.Contains("/FlateDecode") ? Inflate(data) : data;
            if (dictionary.Contains("/Type/ObjStm")) Unpack(dictionary, _streams[id]);
        }

        Trailer = _objects.Values.Single(value => value.Contains("/Type/XRef"));
        Catalog = this[Number(Regex.Match(Trailer, @"/Root (\d+)").Groups[1].Value)];
    }

    public byte[] File { get; }

    public string Text { get; }

    public string Trailer { get; }

    public string Catalog { get; }

    public IReadOnlyDictionary<int, string> Objects => _objects;

    public string this[int id] => _objects[id];

    public byte[] Stream(int id) => _streams[id];

    /// <summary>All objects whose dictionary has the entry.</summary>
    public IEnumerable<KeyValuePair<int, string>> With(string entry) => _objects.Where(pair => pair.Value.Contains(entry, StringComparison.Ordinal));

    /// <summary>The object a dictionary's key refers to.</summary>
    public int Reference(string dictionary, string key)
    {
        var match = Regex.Match(dictionary, Regex.Escape(key) + @" (\d+) 0 R");
        match.Success.ShouldBeTrue($"{key} in {dictionary}");
        return Number(match.Groups[1].Value);
    }

    public List<int> References(string dictionary, string key)
    {
        var match = Regex.Match(dictionary, Regex.Escape(key) + @"\[((?:\d+ 0 R ?)*)\]");
        return Regex.Matches(match.Groups[1].Value, @"(\d+) 0 R").Select(one => Number(one.Groups[1].Value)).ToList();
    }

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private void Unpack(string dictionary, byte[] data)
    {
        var text = Encoding.Latin1.GetString(data);
        var first = Number(Regex.Match(dictionary, @"/First (\d+)").Groups[1].Value);
        var heads = text[..first].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
        for (var i = 0; i < heads.Length; i += 2)
        {
            var end = i + 3 < heads.Length ? first + heads[i + 3] : text.Length;
            _objects[heads[i]] = text[(first + heads[i + 1])..end].TrimEnd('\n');
        }
    }

    private static byte[] Inflate(byte[] data)
    {
        using var stream = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        var target = new MemoryStream();
        stream.CopyTo(target);
        return target.ToArray();
    }

    [GeneratedRegex(@"(\d+) 0 obj\n(<<[^\n]*>>)\nstream\n")]
    private static partial Regex StreamObject();

    [GeneratedRegex(@"/Length (\d+)")]
    private static partial Regex Length();
}
