using Typesetting.Drawing;
using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Pdf;

/// <summary>A link's rectangle on its page, from the upper left corner, and the element it belongs to.</summary>
internal sealed record LinkArea(double Left, double Top, double Right, double Bottom, LinkTarget Target, string Reading, StructureNode? Node);

/// <summary>Paints one page: walks its fragments in reading order, marking what belongs to which element.</summary>
internal sealed class PagePainter
{
    private const double LeaderClearanceInEms = 0.25; // between a leader and the words or number beside it

    private readonly PageFrame _page;
    private readonly PageMap _map;
    private readonly StructureTree _structure;
    private readonly ContentStream _content;
    private readonly LinePainter _lines;
    private readonly List<StructureNode> _marked = [];
    private readonly List<LinkArea> _links = [];
    private StructureNode? _open;
    private bool _artifactOpen;
    private bool _readingOpen;
    private bool _inFurniture;

    private PagePainter(PageFrame page, FontTable fonts, StructureTree structure, PageMap map)
    {
        _page = page;
        _map = map;
        _structure = structure;
        _content = new ContentStream(page.Height);
        _lines = new LinePainter(_content, fonts);
    }

    public static PaintedPage Paint(PageFrame page, FontTable fonts, StructureTree structure, PageMap map)
    {
        var painter = new PagePainter(page, fonts, structure, map);
        painter.Visit(page.Body.Fragment, page.Body.X, page.Body.Y, structure.Document);
        painter.Close();
        painter._inFurniture = true;
        foreach (var furniture in page.Furniture) painter.PaintFurniture(furniture);
        painter.Close();
        return new PaintedPage(painter._content.Written.ToArray(), painter._marked, painter._links);
    }

    private void PaintFurniture(PlacedFurniture furniture)
    {
        if (!furniture.IsTurned)
        {
            Visit(furniture.Placed.Fragment, furniture.Placed.X, furniture.Placed.Y, null);
            return;
        }

        Close();
        var height = _content.BeginTurn(_page.Height, _page.Width);
        Visit(furniture.Placed.Fragment, furniture.Placed.X, furniture.Placed.Y, null);
        Close();
        _content.EndTurn(height);
    }

    /// <param name="fragment">What to paint.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its upper edge.</param>
    /// <param name="node">The element it belongs to; null among artifacts.</param>
    private void Visit(Fragment fragment, double x, double y, StructureNode? node)
    {
        switch (fragment)
        {
            case GroupFragment group:
                var inner = group.Tag is not { } tag || node is null ? node
                    : tag.Role == StructureRole.Artifact ? null
                    : _structure.NodeOf(tag, node);
                foreach (var child in group.Children) Visit(child.Fragment, x + child.X, y + child.Y, inner);
                break;
            case LineFragment line:
                PaintLine(line, x, y, node);
                break;
            case RulesFragment rules:
                if (rules.Rules.Count == 0) break;
                Enter(null);
                foreach (var rule in rules.Rules) _content.Rule(x + rule.X, y + rule.Y, rule.Width, rule.Height, rule.Color);
                break;
            case DrawingFragment drawing:
                PaintDrawing(drawing, x, y, node);
                break;
        }
    }

    private void PaintDrawing(DrawingFragment drawing, double x, double y, StructureNode? node)
    {
        var figure = node is null ? null : _structure.NodeOf(drawing.Tag, node);
        if (figure is not null) figure.Bounds = (x, _page.Height - y - drawing.Height, x + drawing.Width, _page.Height - y);
        Enter(figure);
        foreach (var command in drawing.Content.Commands)
        {
            if (command is PathCommand path) _content.Path(x, y, path);
            else if (command is TextCommand text) PaintText(text, x + text.X, y + text.Y, RemarkFor(figure));
        }
    }

    private void PaintText(TextCommand text, double x, double y, Action<string?>? remark)
    {
        if (text.IsTurned)
        {
            y += text.Line.Width;
            _content.TurnedAbout = (x, y);
        }

        _lines.Paint(text.Line, x, y, 0, text.Line.Origins.Length, remark);
        _content.TurnedAbout = null;
    }

    private void PaintLine(LineFragment line, double x, double y, StructureNode? node)
    {
        StructureNode? linkNode = null;
        LinkTarget? linkTarget = null;
        for (var from = 0; from < line.Origins.Length;)
        {
            if (Glyph(line, from).Class == CharacterClass.Leader)
            {
                PaintLeader(line, x, y, from);
                from++;
                continue;
            }

            var link = LinkAt(line, from);
            var to = from + 1;
            while (to < line.Origins.Length && Glyph(line, to).Class != CharacterClass.Leader && Equals(LinkAt(line, to), link)) to++;
            if (link is not null && node is not null)
            {
                if (!Equals(link, linkTarget)) (linkNode, linkTarget) = (_structure.AddLink(node), link);
                AddLinkArea(line, x, y, from, to, link, linkNode!);
            }

            var owner = link is null ? node : linkNode ?? node;
            if (owner is null) Enter(null);
            _lines.Paint(line, x, y, from, to, RemarkFor(owner));
            Underline(line, x, y, from, to);
            from = to;
        }
    }

    private void AddLinkArea(LineFragment line, double x, double y, int from, int to, LinkTarget target, StructureNode node)
    {
        var (left, right) = (x + line.Origins[from], x + EndOf(line, to - 1));
        var (top, bottom) = (y + (line.Height - line.Text.FontSize) / 2, y + (line.Height + line.Text.FontSize) / 2);
        var reading = string.Concat(Enumerable.Range(from, to - from).Select(i => char.ConvertFromUtf32(Glyph(line, i).CodePoint)));
        if (_links.Count > 0 && ReferenceEquals(_links[^1].Node, node))
        {
            // The same link goes on behind a leader: one area covers the way between.
            _links[^1] = _links[^1] with { Right = right, Reading = _links[^1].Reading + " " + reading };
            return;
        }

        _links.Add(new LinkArea(left, top, right, bottom, target, reading, node));
    }

    private void PaintLeader(LineFragment line, double x, double y, int at)
    {
        var leader = line.Text.Leaders[Glyph(line, at).CodePoint - LeaderStyle.FirstNumber];
        if (leader.Glyph == 0) return;
        var clearance = LeaderClearanceInEms * leader.Style.Size;
        var from = line.Origins[at] + clearance;
        var to = at + 1 < line.Origins.Length ? line.Origins[at + 1] - clearance : line.Width;
        // All leaders stand on one grid, counted from the right margin, and so under each other.
        var first = (int)Math.Ceiling((line.Width - to) / leader.Pitch - 0.01);
        var count = (int)((line.Width - from) / leader.Pitch) - first;
        if (count <= 0) return;
        Enter(null);
        var glyphs = new ShapedGlyph[count];
        var origins = new float[count];
        for (var i = 0; i < count; i++)
        {
            glyphs[i] = new ShapedGlyph { CodePoint = leader.CodePoint, Glyph = leader.Glyph, Advance = (float)leader.Advance, Class = CharacterClass.Dash };
            origins[i] = (float)(line.Width - (first + count - i) * leader.Pitch - (leader.Advance - leader.Pitch) / 2);
        }

        var text = new ShapedText(glyphs, [leader.Style], leader.Style.Size, leader.Style, []);
        _lines.Paint(new LineFragment(line.Width, line.Height, line.Baseline, text, new TextLine(0, count, 0, true), origins), x, y, 0, count, null);
    }

    private void Underline(LineFragment line, double x, double y, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var style = StyleAt(line, i);
            if (style is not { Underline: true }) continue;
            var end = i + 1;
            while (end < to && StyleAt(line, end) is { Underline: true }) end++;
            var thickness = style.Size / 18;
            _content.FillRectangle(
                x + line.Origins[i], y + line.Baseline + style.Size * 0.14, EndOf(line, end - 1) - line.Origins[i], thickness, style.Color);
            i = end;
        }
    }

    private static ref readonly ShapedGlyph Glyph(LineFragment line, int i) => ref line.Text.Glyphs[line.Line.Start + i];

    private static GlyphStyle? StyleAt(LineFragment line, int i) =>
        line.Text.Styles.Length == 0 ? null : line.Text.Styles[Glyph(line, i).Style];

    /// <summary>Where a glyph's link leads; null for none, and for one whose anchor nothing carries.</summary>
    private LinkTarget? LinkAt(LineFragment line, int i)
    {
        var link = Glyph(line, i).Glyph == 0 ? null : StyleAt(line, i)?.Link;
        return link is AnchorTarget anchor && !_map.TryFind(anchor.Name, out _) ? null : link;
    }

    private static double EndOf(LineFragment line, int i) => line.Origins[i] + Glyph(line, i).CutLeft + Glyph(line, i).Advance;

    /// <summary>Makes an element's content, or an artifact's, the open one.</summary>
    private void Enter(StructureNode? node)
    {
        if (node is null ? _artifactOpen : ReferenceEquals(_open, node)) return;
        Close();
        if (node is null)
        {
            _content.BeginArtifact(_inFurniture);
            _artifactOpen = true;
            return;
        }

        Open(node, null);
    }

    private void Open(StructureNode node, string? reading)
    {
        node.Kids.Add(new ContentKid(_page.Index, _marked.Count));
        _content.BeginMarked(node.Type, _marked.Count, reading);
        _marked.Add(node);
        _open = reading is null ? node : null;
        _readingOpen = reading is not null;
    }

    /// <summary>Lets a line change between plain content and stretches with a reading, all of one element.</summary>
    private Action<string?>? RemarkFor(StructureNode? node) => node is null ? null : reading =>
    {
        if (reading is null)
        {
            Enter(node);
            return;
        }

        Close();
        Open(node, reading);
    };

    private void Close()
    {
        if (_open is not null || _artifactOpen || _readingOpen) _content.EndMarked();
        (_open, _artifactOpen, _readingOpen) = (null, false, false);
    }
}

/// <summary>A page's content with what the file must know about it.</summary>
internal sealed record PaintedPage(byte[] Content, IReadOnlyList<StructureNode> Marked, IReadOnlyList<LinkArea> Links);
