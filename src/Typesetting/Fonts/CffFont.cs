namespace Typesetting.Fonts;

/// <summary>The parts of a CFF table that subsetting needs, found but not copied.</summary>
internal sealed class CffFont
{
    private readonly int _fdSelectAt;

    public CffFont(ReadOnlySpan<byte> cff)
    {
        var names = CffIndex.Read(cff, cff[2]);
        var tops = CffIndex.Read(cff, names.End);
        var strings = CffIndex.Read(cff, tops.End);
        GlobalSubrs = CffIndex.Read(cff, strings.End);
        Top = CffDict.Read(tops.Item(cff, 0));
        CharStrings = CffIndex.Read(cff, Top.Integers(CffDict.CharStrings)[0]);
        if (Top.Has(CffDict.Ros))
        {
            _fdSelectAt = Top.Integers(CffDict.FdSelect)[0];
            var fonts = CffIndex.Read(cff, Top.Integers(CffDict.FdArray)[0]);
            Fonts = new CffSubfont[fonts.Count];
            for (var i = 0; i < fonts.Count; i++) Fonts[i] = new CffSubfont(cff, CffDict.Read(fonts.Item(cff, i)));
        }
        else
        {
            Fonts = [new CffSubfont(cff, Top)];
        }
    }

    public CffDict Top { get; }

    public CffIndex GlobalSubrs { get; }

    public CffIndex CharStrings { get; }

    /// <summary>The font dictionaries; a name-keyed font counts as one.</summary>
    public CffSubfont[] Fonts { get; }

    /// <summary>Which font dictionary a glyph belongs to.</summary>
    public int FontOf(ReadOnlySpan<byte> cff, int glyph)
    {
        if (_fdSelectAt == 0) return 0;
        if (cff[_fdSelectAt] == 0) return cff[_fdSelectAt + 1 + glyph];
        int low = 0, high = cff.U16(_fdSelectAt + 1) - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (cff.U16(_fdSelectAt + 3 + middle * 3) <= glyph) low = middle;
            else high = middle - 1;
        }

        return cff[_fdSelectAt + 5 + low * 3];
    }
}

/// <summary>One font dictionary of a CFF table with its private dictionary and local subroutines.</summary>
internal sealed class CffSubfont
{
    public CffSubfont(ReadOnlySpan<byte> cff, CffDict dict)
    {
        Dict = dict;
        var place = dict.Integers(CffDict.Private);
        Private = place.Length < 2 ? CffDict.Read([]) : CffDict.Read(cff.Slice(place[1], place[0]));
        var subrs = Private.Integers(CffDict.Subrs);
        LocalSubrs = subrs.Length == 0 ? default : CffIndex.Read(cff, place[1] + subrs[0]);
    }

    public CffDict Dict { get; }

    public CffDict Private { get; }

    public CffIndex LocalSubrs { get; }
}
