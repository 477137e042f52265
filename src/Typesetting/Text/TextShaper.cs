using System.Runtime.InteropServices;

using Typesetting.Fonts;

namespace Typesetting.Text;

/// <summary>
/// Turns a paragraph's pieces into glyphs with widths, spacing and break places. One shaper serves one layout, paragraph
/// after paragraph, so that its lists are made once.
/// </summary>
internal sealed class TextShaper
{
    private const int GetaMark = 0x3013; // 〓, the printer's sign for a character he lacks
    private const int FormLine = 0x2500; // ─
    private const double OverlapInEms = 0.02; // of two lines that are one, lest a screen show a seam

    private IShapingContext _context = null!;
    private TextStyle _base = null!;
    private ParagraphStyle _paragraph = null!;
    private readonly List<int> _text = [];
    private readonly List<StyledStretch> _stretches = [];
    private readonly List<GlyphStyle> _styles = [];
    private readonly List<LeaderStyle> _leaders = [];
    private CharacterClass[] _classes = new CharacterClass[256];
    private BreakKind[] _breaks = new BreakKind[256];
    private (TextStyle Style, double Size, GlyphStyle? Strut) _lastStrut = (null!, 0, null);

    private readonly record struct StyledStretch(int Start, TextStyle Style, LinkTarget? Link);

    public static ShapedText Shape(IReadOnlyList<Inline> inlines, TextStyle style, ParagraphStyle paragraph, IShapingContext context)
    {
        var shaper = context.Shaper;
        (shaper._context, shaper._base, shaper._paragraph) = (context, style, paragraph);
        shaper.Clear();
        foreach (var inline in inlines) shaper.Add(inline);
        return shaper.Finish();
    }

    private void Clear()
    {
        _text.Clear();
        _stretches.Clear();
        _styles.Clear();
        _leaders.Clear();
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                Append(run.Text, run.Style ?? _base, run.Link);
                break;
            case LineBreak:
                Append("\n", _base, null);
                break;
            case PageNumber number:
                Append(_context.PageLabel, number.Style ?? _base, null);
                break;
            case PageReference reference:
                // Before the first round has placed the anchor, two digits hold its room.
                var label = _context.Map.TryFind(reference.Anchor, out var place) ? place.Label : "00";
                Append(label, reference.Style ?? _base, new AnchorTarget(reference.Anchor));
                break;
            case LeaderTab tab:
                AddLeader(tab);
                break;
        }
    }

    private void Append(string text, TextStyle style, LinkTarget? link)
    {
        _stretches.Add(new StyledStretch(_text.Count, style, link));
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Characters.IsInvisible(rune.Value)) _text.Add(rune.Value == '\t' ? ' ' : rune.Value);
        }
    }

    private void AddLeader(LeaderTab tab)
    {
        var style = tab.Style ?? _base;
        var font = _context.FontOf(style);
        var codePoint = tab.Leader is { Length: > 0 } text ? char.ConvertToUtf32(text, 0) : ' ';
        var glyph = font.Lookup(codePoint, Characters.IsEastAsian(codePoint));
        if (glyph.Face is null) return;
        var size = SizeOf(style);
        _stretches.Add(new StyledStretch(_text.Count, style, null));
        _text.Add(LeaderStyle.FirstNumber + _leaders.Count);
        _leaders.Add(new LeaderStyle(codePoint, tab.Leader is null ? (ushort)0 : glyph.Glyph, glyph.Advance * size, tab.PitchInEms * size ?? glyph.Advance * size, StyleFor(glyph.Face, style, size, font, null)));
    }

    private ShapedText Finish()
    {
        var text = CollectionsMarshal.AsSpan(_text);
        var glyphs = new ShapedGlyph[text.Length];
        if (_classes.Length < text.Length) (_classes, _breaks) = (new CharacterClass[text.Length * 2], new BreakKind[text.Length * 2]);
        var classes = _classes.AsSpan(0, text.Length);
        var breaks = _breaks.AsSpan(0, text.Length);
        var hasIdeographs = text.ContainsAnyInRange(0x2E80, LeaderStyle.FirstNumber - 1);
        for (var i = 0; i < classes.Length; i++) classes[i] = IsLeader(text[i]) ? CharacterClass.Leader : Characters.ClassOf(text[i]);
        BreakRules.Mark(text, classes, breaks);
        _context.Words.Mark(text, breaks);
        for (var s = 0; s < _stretches.Count; s++)
        {
            var end = s + 1 < _stretches.Count ? _stretches[s + 1].Start : glyphs.Length;
            Fill(glyphs, classes, breaks, _stretches[s], end, hasIdeographs);
        }

        Spacing.Apply(glyphs, CollectionsMarshal.AsSpan(_styles), _paragraph.ScriptSpacingInEms);
        LeaderStyle[] leaders = _leaders.Count == 0 ? [] : [.. _leaders];
        return new ShapedText(glyphs, [.. _styles], _base.Size * _context.Scale, Strut(), leaders)
        {
            HasLinks = _stretches.Exists(static stretch => stretch.Link is AnchorTarget),
        };
    }

    /// <summary>The paragraph's own style, which it mostly has in common with the one before.</summary>
    private GlyphStyle? Strut()
    {
        var size = SizeOf(_base);
        if (!ReferenceEquals(_lastStrut.Style, _base) || _lastStrut.Size != size)
        {
            var font = _context.FontOf(_base);
            _lastStrut = (_base, size, font.First is { } face ? StyleFor(face, _base, size, font, null) : null);
        }

        return _lastStrut.Strut;
    }

    private void Fill(ShapedGlyph[] glyphs, Span<CharacterClass> classes, Span<BreakKind> breaks, StyledStretch stretch, int end, bool hasIdeographs)
    {
        if (stretch.Start == end) return;
        var font = _context.FontOf(stretch.Style);
        var size = SizeOf(stretch.Style);
        var strut = ReferenceEquals(stretch.Style, _base) && stretch.Link is null ? Strut() : null;
        var text = CollectionsMarshal.AsSpan(_text);
        Typeface? lastFace = null;
        ushort lastStyle = 0;
        for (var i = stretch.Start; i < end; i++)
        {
            var codePoint = text[i];
            ref var glyph = ref glyphs[i];
            glyph.CodePoint = codePoint;
            glyph.Class = classes[i];
            glyph.Break = breaks[i];
            // A leader is never shorter than an em and a half, so the last words of an entry go down with it rather than leave it no room.
            if (classes[i] == CharacterClass.Leader) glyph.Advance = (float)(1.5 * size);
            if (classes[i] is CharacterClass.Break or CharacterClass.Leader) continue;
            var eastAsian = Characters.IsEastAsian(codePoint) && (codePoint >= 0x2E80 || !SharedMarks.IsLatin(text, i, hasIdeographs));
            var found = Find(font, codePoint, eastAsian, i);
            if (found.Face is null) continue;
            if (!ReferenceEquals(found.Face, lastFace))
            {
                lastFace = found.Face;
                lastStyle = IndexOf(ReferenceEquals(found.Face, strut?.Face) ? strut! : StyleFor(found.Face, stretch.Style, size, font, stretch.Link));
            }

            glyph.Glyph = found.Glyph;
            glyph.Style = lastStyle;
            glyph.Advance = (float)(found.Advance * size);
            if (classes[i] == CharacterClass.Ideograph && codePoint >= 0x2E80) continue;
            if (stretch.Style.TabularFigures && classes[i] == CharacterClass.Digit) Equalize(ref glyph, found.Face, size);
            else if (IsHalfOfDash(i)) Join(ref glyph, found.Face, size, isFirst: !IsSame(i, i - 1));
            else if (codePoint < 0x2E80 && eastAsian) FillEm(ref glyph, size);
            else if (codePoint is >= 0x2018 and <= 0x201D && glyph.Advance > 0.9 * size) Narrow(ref glyph, found.Face, size);
        }
    }

    /// <summary>Gives a digit the width of the face's 0 and sets it in the middle of that.</summary>
    private static void Equalize(ref ShapedGlyph glyph, Typeface face, double size)
    {
        var width = (float)(face.AdvanceOf(face.GlyphOf('0')) * size);
        glyph.CutLeft = (glyph.Advance - width) / 2;
        glyph.Advance = width;
    }

    /// <summary>
    /// A dash of two ems is one line. Dashes are drawn shorter than their em by many faces, so the line is that of forms, which
    /// every Chinese face has and which joins its neighbour by design.
    /// </summary>
    private static void Join(ref ShapedGlyph glyph, Typeface face, double size, bool isFirst)
    {
        var line = face.GlyphOf(FormLine);
        if (line == 0 || Math.Abs(face.AdvanceOf(line) - 1) > 0.01) return;
        (glyph.Glyph, glyph.Advance) = (line, (float)size);
        if (!isFirst) glyph.CutLeft = (float)(OverlapInEms * size);
    }

    /// <summary>
    /// Chinese dots and quotation marks take a whole em, though some Chinese faces draw them for Latin text: dots stand in its middle,
    /// opening marks in the middle of its right half, closing ones in that of its left.
    /// </summary>
    private static void FillEm(ref ShapedGlyph glyph, double size)
    {
        var missing = (float)size - glyph.Advance;
        if (missing < 0.1 * size) return;
        var besideHalf = Math.Max(0, (float)(size / 2) - glyph.Advance) / 2;
        switch (glyph.Class)
        {
            case CharacterClass.Opening:
                glyph.CutLeft = besideHalf - missing;
                break;
            case CharacterClass.NonStarter:
                glyph.CutLeft = -missing / 2;
                break;
            case CharacterClass.Closing:
                glyph.CutLeft = -besideHalf;
                break;
            default:
                return;
        }

        glyph.Advance = (float)size;
    }

    /// <summary>
    /// Inside Latin words a quotation mark that only a Chinese face has takes that face's narrow form, or gives up its blank half.
    /// </summary>
    private static void Narrow(ref ShapedGlyph glyph, Typeface face, double size)
    {
        var narrow = face.ProportionalOf(glyph.Glyph);
        if (narrow != glyph.Glyph)
        {
            (glyph.Glyph, glyph.Advance) = (narrow, (float)(face.AdvanceOf(narrow) * size));
            return;
        }

        if (glyph.Class == CharacterClass.Opening) glyph.CutLeft = (float)(size / 2);
        glyph.Advance -= (float)(size / 2);
    }

    private ResolvedGlyph Find(ResolvedFont font, int codePoint, bool eastAsian, int at)
    {
        var found = font.Lookup(codePoint, eastAsian);
        if (found.Face is not null) return found;
        if (codePoint == 0xA0 || codePoint == 0x202F) return font.Lookup(' ', false);
        if (!font.IsEmpty)
        {
            var from = Math.Max(0, at - 8);
            var around = string.Concat(_text.GetRange(from, Math.Min(_text.Count, at + 9) - from).Where(c => !IsLeader(c)).Select(char.ConvertFromUtf32));
            _context.ReportMissing(codePoint, around);
        }

        var substitute = font.Lookup(GetaMark, true);
        return substitute.Face is null ? font.Lookup('?', false) : substitute;
    }

    /// <summary>Whether a dash is one of two, which together are one line.</summary>
    private bool IsHalfOfDash(int i) => _text[i] is 0x2014 or 0x2015 && (IsSame(i, i - 1) || IsSame(i, i + 1));

    private bool IsSame(int i, int other) => other >= 0 && other < _text.Count && _text[other] == _text[i];

    private static bool IsLeader(int codePoint) => codePoint >= LeaderStyle.FirstNumber;

    private double SizeOf(TextStyle style) => style.Size * _context.Scale * (style.Superscript ? 0.6 : 1);

    private static GlyphStyle StyleFor(Typeface face, TextStyle style, double size, ResolvedFont font, LinkTarget? link)
    {
        var rise = style.Superscript ? size * 0.55 : 0;
        return new GlyphStyle(face, size, style.Color, font.NeedsSyntheticWeight(face), style.Underline, rise, link);
    }

    private ushort IndexOf(GlyphStyle style)
    {
        var index = _styles.IndexOf(style);
        if (index < 0)
        {
            index = _styles.Count;
            _styles.Add(style);
        }

        return (ushort)index;
    }
}
