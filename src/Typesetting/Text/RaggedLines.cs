namespace Typesetting.Text;

/// <summary>
/// Breaks text that is not justified, as titles, entries and table cells are: into as few lines as there can be, which end between
/// words and phrases rather than inside them. Lines flush left are filled, centred ones about equally long, and the last never
/// holds a single character.
/// </summary>
internal sealed class RaggedLines
{
    // A line that leaves a third of its room empty is as bad as one that ends between two words of a phrase.
    private const double LineCost = 1000, SlackCost = 5, ImbalanceCost = 2, LoneCost = 3, ShortCost = 0.27, LessShortCost = 0.2, OverfullCost = 100;
    private const double UnwelcomeCost = 4, BehindOpenerCost = 1.5, UnknownCost = 0.8, BetweenWordsCost = 0.5, BetweenPhrasesCost = 0.35, BeforeBracketCost = 0.2;
    private const double WidestSqueezeInEms = 0.3;
    private const int FewestCharacters = 2, DecentCharacters = 4;
    private const double Epsilon = 0.001;

    private readonly ShapedGlyph[] _glyphs;
    private readonly double _room;
    private readonly double _otherIndent;
    private readonly bool _isCentred;
    private readonly bool _hasLeader;
    private readonly double _spare;

    private RaggedLines(ShapedText text, double room, double otherIndent, bool isCentred)
    {
        _glyphs = text.Glyphs;
        (_room, _otherIndent, _isCentred) = (room, otherIndent, isCentred);
        _hasLeader = text.Leaders.Count > 0;
        _spare = text.FontSize;
    }

    /// <summary>As many lines as filling makes, better broken.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">The room for a line and its indent.</param>
    /// <param name="otherIndent">The indent of all lines but the first.</param>
    /// <param name="isCentred">Whether the lines are centred.</param>
    /// <param name="filled">The lines filled one by one.</param>
    public static List<TextLine> Of(ShapedText text, double room, double otherIndent, bool isCentred, List<TextLine> filled)
    {
        if (filled.TrueForAll(line => line.EndsParagraph)) return filled;
        if (filled.Count == 2 && text.Leaders.Count == 0 && FitsSqueezed(text, room - filled[0].Indent)) return [filled[0] with { End = filled[1].End, EndsParagraph = true }];
        var search = new RaggedLines(text, room, otherIndent, isCentred);
        var lines = new List<TextLine>(filled.Count);
        for (var first = 0; first < filled.Count;)
        {
            var last = filled.FindIndex(first, line => line.EndsParagraph);
            if (last == first) lines.Add(filled[first]);
            else search.Break(filled, first, last, lines);
            first = last + 1;
        }

        return lines;
    }

    /// <summary>Whether all text fits one line that gives up a little of its gaps.</summary>
    private static bool FitsSqueezed(ShapedText text, double room)
    {
        var glyphs = text.Glyphs;
        var squeezable = 0.0;
        for (var i = 0; i < glyphs.Length - 1; i++) squeezable += LineBreaker.Squeezable(glyphs[i]);
        var need = LineSetter.NaturalWidth(glyphs, 0, glyphs.Length) - glyphs[^1].CutRightAllowed - room;
        return need <= Math.Min(LineBreaker.TolerableSqueeze * squeezable, WidestSqueezeInEms * text.FontSize) + Epsilon;
    }

    private void Break(List<TextLine> filled, int first, int last, List<TextLine> lines)
    {
        int begin = filled[first].Start, end = filled[last].End;
        var cost = new double[end - begin + 1];
        var from = new int[end - begin + 1];
        Array.Fill(cost, double.PositiveInfinity, 1, end - begin);
        var even = LineSetter.NaturalWidth(_glyphs, begin, end) / (last - first + 1);
        var earliest = Earliest(filled, first, last);
        var next = first;
        for (var start = begin; start < end; start++)
        {
            if (double.IsPositiveInfinity(cost[start - begin])) continue;
            while (next < last && filled[next].Start < start) next++;
            if (start < earliest[next - first]) continue;
            // The filled lines are a way through even where something unbreakable leaves no other.
            if (filled[next].Start == start) Try(start, filled[next].End, OverfullCost);
            var room = _room - IndentAt(start);
            var soonest = earliest[next - first + 1];
            double at = 0;
            for (var i = start; i < end; i++)
            {
                ref readonly var glyph = ref _glyphs[i];
                if (i > start) at += _glyphs[i - 1].SpaceAfter;
                var isSpace = glyph.Class == CharacterClass.Space;
                if (!isSpace && at + glyph.Advance - glyph.CutRightAllowed > room + Epsilon) break;
                if (i + 1 >= soonest && (i + 1 == end || glyph.Break.MayEndLine())) Try(start, i + 1, CostOf(start, i + 1, isSpace ? at : at + glyph.Advance, room));
                at += glyph.Advance;
            }
        }

        Collect();

        double IndentAt(int start) => start == begin ? filled[first].Indent : _otherIndent;

        double CostOf(int start, int stop, double width, double room)
        {
            var shape = _isCentred ? ImbalanceCost * Square((width - even) / even)
                : stop == end ? 0
                : SlackCost * Square(Math.Max(0, room - width) / room);
            return shape + (stop < end ? BreakCost(stop - 1) : EndCost(start, stop));
        }

        // Of equal ways the one with the fuller first lines.
        void Try(int start, int stop, double more)
        {
            var total = cost[start - begin] + LineCost + more;
            if (total > cost[stop - begin]) return;
            cost[stop - begin] = total;
            from[stop - begin] = start;
        }

        void Collect()
        {
            var at = lines.Count;
            for (var stop = end; stop > begin; stop = from[stop - begin])
            {
                var start = from[stop - begin];
                lines.Insert(at, new TextLine(start, stop, IndentAt(start), stop == end));
            }
        }
    }

    /// <summary>
    /// Where each line begins at the soonest, if there are to be as few as filling makes: sooner, the lines from there on would not hold
    /// the rest. Reckoned with an em to spare.
    /// </summary>
    private int[] Earliest(List<TextLine> filled, int first, int last)
    {
        var begin = filled[first].Start;
        var earliest = new int[last - first + 2];
        earliest[^1] = filled[last].End;
        for (var line = last; line > first; line--)
        {
            var at = earliest[line - first + 1];
            for (var rest = _room - _otherIndent + _spare; at > begin && rest > 0; at--) rest -= _glyphs[at - 1].Advance + _glyphs[at - 1].SpaceAfter;
            earliest[line - first] = Math.Min(at, filled[line].Start);
        }

        return earliest;
    }

    private static double Square(double value) => value * value;

    /// <summary>How bad it is to part the text behind a glyph.</summary>
    private double BreakCost(int i)
    {
        ref readonly var glyph = ref _glyphs[i];
        var next = _glyphs[i + 1].Class;
        if (glyph.Break == BreakKind.Unwelcome) return UnwelcomeCost;
        if (glyph.Break == BreakKind.BehindOpener) return BehindOpenerCost;
        // A quotation is followed by what it belongs to, “三公”经费, unlike a bracket.
        if (IsSpace(glyph) || glyph.Class == CharacterClass.Pause || (glyph.Class == CharacterClass.Closing && !IsQuotationMark(glyph))) return 0;
        // What stands before a year or a number is a name of its own.
        if (glyph.Break == BreakKind.BetweenPhrases) return next == CharacterClass.Digit ? 0 : BetweenPhrasesCost;
        if (next == CharacterClass.Opening && glyph.Class == CharacterClass.Ideograph) return BeforeBracketCost;
        return glyph.Break == BreakKind.BetweenWords || IsQuotationMark(glyph) || next == CharacterClass.Digit ? BetweenWordsCost : UnknownCost;
    }

    private static bool IsQuotationMark(in ShapedGlyph glyph) => glyph.CodePoint is 0x2019 or 0x201D;

    private static bool IsSpace(in ShapedGlyph glyph) => glyph.CodePoint is ' ' or 0x3000 or 0x2003;

    /// <summary>How bad it is that the last line holds hardly anything, not counting what a bracket adds.</summary>
    private double EndCost(int start, int end)
    {
        var leader = _hasLeader ? Array.FindIndex(_glyphs, start, end - start, glyph => glyph.Class == CharacterClass.Leader) : -1;
        if (leader >= 0) end = leader;
        if (end > start && _glyphs[end - 1].Class == CharacterClass.Closing)
        {
            var opening = end - 1;
            while (opening > start && _glyphs[opening].Class != CharacterClass.Opening) opening--;
            if (_glyphs[opening].Class == CharacterClass.Opening) end = opening;
        }

        var count = LoneCharacters.Count(_glyphs, start, end);
        return count < FewestCharacters ? LoneCost : count >= DecentCharacters ? 0 : leader >= 0 ? LoneCost : count == FewestCharacters ? ShortCost : LessShortCost;
    }
}
