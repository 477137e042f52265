using System.Text;
using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Pdf;

/// <summary>
/// Writes the glyphs of a line. Gaps become character spacing and array adjustments; where a gap is wider than text
/// extractors take for one word, though no space stands there, the stretch says what it reads as.
/// </summary>
internal sealed class LinePainter(ContentStream content, FontTable fonts)
{
    // In ems. Extractors part words at a tenth of an em, at a change of font already at about three hundredths.
    private const double WordGapInOneFont = 0.095;
    private const double WordGapAtFontChange = 0.02;

    private readonly PdfBuffer _array = new(256);
    private bool _inString;
    private LineFragment _line = null!;
    private double _left;
    private double _pen;
    private int _charSpace;
    private GlyphUse[] _uses = [];
    private ShapedText? _text;

    /// <summary>Paints a stretch of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="x">The line's left edge.</param>
    /// <param name="y">The line's upper edge.</param>
    /// <param name="from">First glyph, counted within the line.</param>
    /// <param name="to">Behind the last glyph.</param>
    /// <param name="remark">
    /// Called before each stretch of glyphs: opens marked content that says what the stretch reads as, or plain one. Null
    /// among artifacts, which nobody reads.
    /// </param>
    public void Paint(LineFragment line, double x, double y, int from, int to, Action<string?>? remark)
    {
        while (from < to && Glyph(line, from).Glyph == 0) from++;
        if (from >= to) return;
        _line = line;
        _left = x;
        if (!ReferenceEquals(_text, line.Text))
        {
            _text = line.Text;
            _uses = Array.ConvertAll(line.Text.Styles, style => fonts.UseOf(style.Face));
        }

        _charSpace = CommonGap(from, to);
        for (var start = from; start < to;)
        {
            var end = ChainEnd(start, to, out var isTorn);
            // Chains that need no reading of their own are painted as one.
            while (!isTorn && end < to && (remark is null || !IsTornChain(end, to))) end = ChainEnd(end, to, out _);
            isTorn &= remark is not null;
            remark?.Invoke(isTorn ? ReadingOf(start, end) : null);
            ShowStretch(start, end, x, y + line.Baseline);
            start = end;
        }
    }

    private void ShowStretch(int from, int to, double x, double baseline)
    {
        while (from < to && Glyph(_line, from).Glyph == 0) from++;
        if (from >= to) return;
        _pen = x + _line.Origins[from];
        content.MoveText(_pen, baseline);
        content.SetCharSpace(_charSpace);
        ushort style = ushort.MaxValue;
        for (var i = from; i < to; i++)
        {
            ref readonly var glyph = ref Glyph(_line, i);
            if (glyph.Glyph == 0) continue;
            if (glyph.Style != style)
            {
                Flush();
                style = glyph.Style;
                var look = _line.Text.Styles[style];
                content.SetTextStyle(fonts.NumberOf(look.Face), look.Size, look.Color, look.SyntheticWeight, look.Rise);
            }

            Show(glyph, _line.Text.Styles[style], i);
        }

        Flush();
    }

    private static ref readonly ShapedGlyph Glyph(LineFragment line, int i) => ref line.Text.Glyphs[line.Line.Start + i];

    private void Show(in ShapedGlyph glyph, GlyphStyle style, int i)
    {
        var use = _uses[glyph.Style];
        var target = _left + _line.Origins[i];
        var adjust = (int)Math.Round((_pen - target) / style.Size * 1000, MidpointRounding.AwayFromZero);
        if (adjust != 0)
        {
            CloseString();
            _array.Integer(adjust);
            _pen -= adjust * style.Size / 1000;
        }

        if (!_inString)
        {
            _array.Byte((byte)'(');
            _inString = true;
        }

        var id = use.NewId(glyph.Glyph);
        _array.LiteralByte((byte)(id >> 8));
        _array.LiteralByte((byte)id);
        _pen += use.WidthOf(glyph.Glyph) * style.Size / 1000 + _charSpace / 1000.0;
    }

    private void Flush()
    {
        CloseString();
        if (_array.Length > 0) content.ShowGlyphs(_array.Written);
        _array.Clear();
    }

    private void CloseString()
    {
        if (_inString) _array.Byte((byte)')');
        _inString = false;
    }

    /// <summary>The gap most glyphs of a justified line have, in thousandths of a point.</summary>
    private int CommonGap(int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            ref readonly var glyph = ref Glyph(_line, i);
            if (!glyph.MayStretch || glyph.SpaceAfter > 0 || glyph.Class != CharacterClass.Ideograph) continue;
            if (Glyph(_line, i + 1).Class != CharacterClass.Ideograph) continue;
            var gap = _line.Origins[i + 1] - _line.Origins[i] - glyph.Advance;
            return Math.Abs(gap) < 0.01 ? 0 : (int)Math.Round(gap * 1000, MidpointRounding.AwayFromZero);
        }

        return 0;
    }

    /// <summary>
    /// Behind the last glyph that belongs to the given one: no line may end between them, or a gap tears apart what reads as
    /// one word. A figure with its unit is such a chain, and so stays whole for whoever reads the file piece by piece.
    /// </summary>
    private int ChainEnd(int start, int to, out bool isTorn)
    {
        isTorn = false;
        var end = start + 1;
        while (end < to)
        {
            var torn = IsTornApart(end - 1);
            if (!torn && Glyph(_line, end - 1).Break is not (BreakKind.Forbidden or BreakKind.Bound)) break;
            isTorn |= torn;
            end++;
        }

        return end;
    }

    private bool IsTornChain(int start, int to)
    {
        ChainEnd(start, to, out var isTorn);
        return isTorn;
    }

    private bool IsTornApart(int i)
    {
        ref readonly var glyph = ref Glyph(_line, i);
        ref readonly var next = ref Glyph(_line, i + 1);
        if (glyph.Glyph == 0 || next.Glyph == 0) return false;
        if (glyph.Class is CharacterClass.Space or CharacterClass.Glue || next.Class is CharacterClass.Space or CharacterClass.Glue) return false;
        var style = _line.Text.Styles[glyph.Style];
        var width = _uses[glyph.Style].WidthOf(glyph.Glyph) * style.Size / 1000;
        var gap = _line.Origins[i + 1] - _line.Origins[i] - width;
        var limit = glyph.Style == next.Style ? WordGapInOneFont : WordGapAtFontChange;
        return gap > limit * style.Size;
    }

    private string ReadingOf(int from, int to)
    {
        var text = new StringBuilder();
        for (var i = from; i < to; i++) text.Append(char.ConvertFromUtf32(Glyph(_line, i).CodePoint));
        return text.ToString();
    }
}
