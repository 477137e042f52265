namespace Typesetting.Text;

/// <summary>
/// Breaks a justified paragraph so that its lines together are set as evenly as can be. Filling line by line, a figure that
/// may not be parted leaves one line gaping; here the lines before it give up a character each, which nobody sees.
/// </summary>
internal sealed class OptimalLines
{
    private const double LooseStretchInEms = 0.08; // where gaps begin to be seen: counts as 1, half as much as an eighth
    private const double SteepUpTo = 1.5, WidestSlackInEms = 6;
    private const double FullSqueezeCost = 6, HangCost = 2, UnwelcomeBreakCost = 0.35, BehindOpenerCost = 0.1, UnwelcomeLastBreakCost = 0.8;
    private const double UsualLineCost = 0.3, ForcedLineCost = 1000, LoneWordCost = 2, ShortEndCost = 0.4, NoGapCost = 40;
    private const double ShortEndInEms = 3, HardlyMoreInEms = 6;

    private readonly ShapedText _text;
    private readonly double[] _width;
    private readonly double[] _squeezable;
    private readonly double[] _gaps;
    private readonly double _room;
    private readonly double _firstIndent;
    private readonly double _otherIndent;
    private double _lineCost = UsualLineCost;

    private OptimalLines(ShapedText text, double room, double firstIndent, double otherIndent)
    {
        _text = text;
        (_room, _firstIndent, _otherIndent) = (room, firstIndent, otherIndent);
        var count = text.Glyphs.Length;
        (_width, _squeezable, _gaps) = (new double[count + 1], new double[count + 1], new double[count + 1]);
        for (var i = 0; i < count; i++)
        {
            ref readonly var glyph = ref text.Glyphs[i];
            _width[i + 1] = _width[i] + glyph.Advance + glyph.SpaceAfter;
            _squeezable[i + 1] = _squeezable[i] + LineBreaker.Squeezable(glyph);
            _gaps[i + 1] = _gaps[i] + LineSetter.Weight(glyph);
        }
    }

    /// <summary>The best lines; those given where nothing better is found.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">The room for a line.</param>
    /// <param name="firstIndent">The first line's indent.</param>
    /// <param name="otherIndent">The other lines' indent.</param>
    /// <param name="filled">The lines that filling makes.</param>
    /// <param name="fewest">
    /// As many lines as filling makes where numbers may leave their units and marks hang: programs that do so then break their pages at the same places.
    /// </param>
    public static List<TextLine> Of(ShapedText text, double room, double firstIndent, double otherIndent, List<TextLine> filled, int fewest)
    {
        // Forced breaks make paragraphs within the paragraph: filling is good enough for those.
        if (filled.Count < 2 || filled.Take(filled.Count - 1).Any(line => line.EndsParagraph)) return filled;
        var search = new OptimalLines(text, room, firstIndent, otherIndent);
        if (fewest < filled.Count && search.Fewest(filled, fewest) is { } tight) return tight;
        var best = search.Find(filled);
        return best.Count == filled.Count && search.CostOf(best) < search.CostOf(filled) ? best : filled;
    }

    /// <summary>As few lines as asked for, by squeezing or letting a mark at a line's end hang; null where neither does.</summary>
    private List<TextLine>? Fewest(List<TextLine> filled, int count)
    {
        _lineCost = ForcedLineCost;
        var lines = Find(filled);
        _lineCost = UsualLineCost;
        return lines.Count == count ? lines : null;
    }

    private List<TextLine> Find(List<TextLine> filled)
    {
        var count = _text.Glyphs.Length;
        var cost = new double[count + 1];
        var from = new int[count + 1];
        Array.Fill(cost, double.PositiveInfinity, 1, count);
        int next = 0, visible;
        for (var start = 0; start < count; start++)
        {
            if (double.IsPositiveInfinity(cost[start])) continue;
            // The filled lines are a way through even where something unbreakable leaves no other.
            while (next < filled.Count - 1 && filled[next].Start < start) next++;
            if (filled[next].Start == start) Try(start, filled[next].End, SlackOf(start, filled[next].End, out visible), visible);
            for (var end = start + 1; end <= count; end++)
            {
                if (!_text.Glyphs[end - 1].Break.MayEndLine()) continue;
                var slack = SlackOf(start, end, out visible);
                if (-slack > _squeezable[Math.Max(start, visible - 1)] - _squeezable[start] + HangingAt(visible) + 0.001) break;
                if (end == count || slack <= WidestSlackInEms * _text.FontSize) Try(start, end, slack, visible);
            }
        }

        return Lines(from);

        void Try(int start, int end, double slack, int visible)
        {
            var total = cost[start] + LineCostOf(start, end, slack, visible);
            if (total >= cost[end]) return;
            cost[end] = total;
            from[end] = start;
        }
    }

    private List<TextLine> Lines(int[] from)
    {
        var lines = new List<TextLine>();
        var count = _text.Glyphs.Length;
        for (var end = count; end > 0; end = from[end])
            lines.Add(new TextLine(from[end], end, from[end] == 0 ? _firstIndent : _otherIndent, end == count));
        lines.Reverse();
        return lines;
    }

    private double CostOf(List<TextLine> lines) => lines.Sum(line => LineCostOf(line.Start, line.End, SlackOf(line.Start, line.End, out var visible), visible));

    private double LineCostOf(int start, int end, double slack, int visible)
    {
        var isLast = end == _text.Glyphs.Length;
        var breakCost = _lineCost + (isLast ? EndCost(start, visible) : BreakCost(end));
        var last = Math.Max(start, visible - 1);
        if (slack < 0) return breakCost + SqueezeCost(-slack - CutAt(visible), _squeezable[last] - _squeezable[start], visible);
        if (isLast) return breakCost;
        var gaps = _gaps[last] - _gaps[start];
        if (gaps <= 0) return breakCost + NoGapCost;
        var stretch = slack / gaps / (LooseStretchInEms * _text.FontSize);
        return breakCost + (stretch * stretch * Math.Min(stretch, SteepUpTo));
    }

    private double BreakCost(int end) => _text.Glyphs[end - 1].Break switch
    {
        BreakKind.Unwelcome => UnwelcomeBreakCost,
        BreakKind.BehindOpener => BehindOpenerCost,
        _ => 0,
    };

    /// <summary>What is squeezed a little nobody sees; marks that lose all their blank everybody does, and one that hangs.</summary>
    private double SqueezeCost(double need, double squeezable, int visible)
    {
        if (need <= 0.001) return 0;
        var hang = visible == 0 ? 0 : LineSetter.HangOf(need, squeezable, _text.Glyphs[visible - 1]);
        var cost = hang > 0 ? HangCost : 0;
        if (need - hang <= 0.001) return cost;
        if (squeezable <= 0) return cost + NoGapCost;
        var share = (need - hang) / squeezable;
        return cost + (FullSqueezeCost * share * share * share);
    }

    /// <summary>How bad it is that a paragraph ends with a line of a single word or figure, or of a word or two that are short.</summary>
    private double EndCost(int start, int visible)
    {
        if (start == 0) return 0;
        var isOne = visible - start < 3 || Array.FindIndex(_text.Glyphs, start, visible - 1 - start, glyph => glyph.Break.MayEndLine()) < 0;
        if (isOne) return LoneWordCost;
        var ems = (_width[visible] - _width[start] - CutAt(visible)) / _text.FontSize;
        return (ems < HardlyMoreInEms && IsUnwelcome(start) ? UnwelcomeLastBreakCost : 0) + (ems < ShortEndInEms ? ShortEndCost : 0);
    }

    /// <summary>Whether a line that begins here tears a word, which one minds most where hardly more than the word is left.</summary>
    private bool IsUnwelcome(int start) => _text.Glyphs[start - 1].Break == BreakKind.Unwelcome;

    /// <summary>The room a line leaves; negative when it is too full. Spaces at its end do not count.</summary>
    private double SlackOf(int start, int end, out int visible)
    {
        visible = end;
        while (visible > start && _text.Glyphs[visible - 1].Class is CharacterClass.Space or CharacterClass.Break) visible--;
        var natural = visible == start ? 0 : _width[visible] - _width[start] - _text.Glyphs[visible - 1].SpaceAfter;
        return _room - (start == 0 ? _firstIndent : _otherIndent) - natural;
    }

    private double CutAt(int visible) => visible == 0 ? 0 : _text.Glyphs[visible - 1].CutRightAllowed;

    private double HangingAt(int visible) => visible == 0 ? 0 : LineBreaker.Hanging(_text.Glyphs[visible - 1]);
}
