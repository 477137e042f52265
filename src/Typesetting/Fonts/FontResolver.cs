using System.Collections.Concurrent;

namespace Typesetting.Fonts;

/// <summary>Turns chains into faces, once per chain and weight for the life of the font source.</summary>
internal sealed class FontResolver(IFontSource source)
{
    private readonly ConcurrentDictionary<(string Chain, bool Bold), ResolvedFont> _fonts = new();

    public ResolvedFont Resolve(FontChain chain, bool bold) =>
        _fonts.GetOrAdd((chain.Key, bold), _ =>
        {
            var eastAsian = Faces(chain.EastAsian, bold);
            var latin = Faces(chain.Latin, bold);
            return new ResolvedFont([.. eastAsian, .. latin], [.. latin, .. eastAsian], bold);
        });

    private List<Typeface> Faces(IReadOnlyList<string> names, bool bold)
    {
        var faces = new List<Typeface>();
        foreach (var name in names)
        {
            if (source.Find(name, bold) is { } face && !faces.Contains(face)) faces.Add(face);
        }

        return faces;
    }
}
