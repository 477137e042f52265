using Typesetting.Drawing;

namespace Typesetting.Pdf;

/// <summary>
/// The operators of one page. It knows the graphics state and writes only what changes; the y axis is turned here, so
/// callers measure from the upper left.
/// </summary>
internal sealed class ContentStream
{
    private readonly PdfBuffer _out = new(16 * 1024);
    private double _height;
    private bool _inText;
    private bool _isTextTurned;
    private long _textX;
    private long _textY;
    private State _state = State.Initial;

    private record struct State(int Font, long Size, Color Fill, Color Stroke, bool IsThick, long LineWidth, long Rise, int CharSpace)
    {
        public static State Initial => new(-1, 0, Color.Black, Color.Black, false, 100, 0, 0);
    }

    public ContentStream(double pageHeight) => _height = pageHeight;

    public ReadOnlySpan<byte> Written => _out.Written;

    /// <summary>Opens marked content with a number and, where its glyphs alone would mislead extractors, what it reads as.</summary>
    public void BeginMarked(string type, int id, string? reading)
    {
        EndText();
        // Some extractors heed a reading only on content called Span; the structure tree says what the content really is.
        _out.Put("/").Put(reading is null ? type : "Span").Put("<</MCID ").Integer(id);
        if (reading is not null) _out.Put("/ActualText").Text(reading);
        _out.Put(">>BDC\n");
    }

    /// <summary>Opens content that is not part of the document's meaning.</summary>
    public void BeginArtifact(bool isPageFurniture)
    {
        EndText();
        _out.Put(isPageFurniture ? "/Artifact<</Type/Pagination>>BDC\n" : "/Artifact BMC\n");
    }

    public void EndMarked()
    {
        EndText();
        _out.Put("EMC\n");
    }

    /// <summary>Turns everything until <see cref="EndTurn"/> a quarter clockwise about an upright page of the given size.</summary>
    public double BeginTurn(double uprightWidth, double uprightHeight)
    {
        EndText();
        _out.Put("q 0 -1 1 0 0 ").Number(uprightWidth).Put(" cm\n");
        _state = State.Initial;
        var before = _height;
        _height = uprightHeight;
        return before;
    }

    public void EndTurn(double heightBefore)
    {
        EndText();
        _out.Put("Q\n");
        _state = State.Initial;
        _height = heightBefore;
    }

    /// <summary>A line or an area. Lines are stroked, as viewers draw strokes of one width alike wherever pixels lie, but not thin areas.</summary>
    public void Rule(double x, double y, double width, double height, Color color)
    {
        const double thickest = 2;
        if (Math.Min(width, height) > thickest)
        {
            FillRectangle(x, y, width, height, color);
            return;
        }

        EndText();
        SetStroke(color, Math.Min(width, height));
        var (left, top, right, bottom) = width >= height
            ? (x, y + height / 2, x + width, y + height / 2)
            : (x + width / 2, y, x + width / 2, y + height);
        Point(left, top).Put(" m ");
        Point(right, bottom).Put(" l S\n");
    }

    public void FillRectangle(double x, double y, double width, double height, Color color)
    {
        EndText();
        SetFill(color);
        _out.Number(x).Put(" ").Number(_height - y - height).Put(" ").Number(width).Put(" ").Number(height).Put(" re f\n");
    }

    public void Path(double x, double y, PathCommand path)
    {
        EndText();
        if (path.Fill is { } fill) SetFill(fill);
        if (path.Stroke is { } stroke) SetStroke(stroke, path.StrokeWidth);
        foreach (var step in path.Steps)
        {
            switch (step.Kind)
            {
                case PathStepKind.Move: Point(x + step.X, y + step.Y).Put(" m\n"); break;
                case PathStepKind.Line: Point(x + step.X, y + step.Y).Put(" l\n"); break;
                case PathStepKind.Close: _out.Put("h\n"); break;
                default:
                    Point(x + step.X1, y + step.Y1).Put(" ");
                    Point(x + step.X2, y + step.Y2).Put(" ");
                    Point(x + step.X, y + step.Y).Put(" c\n");
                    break;
            }
        }

        _out.Put(path.Fill is null ? "S\n" : path.Stroke is null ? "f\n" : "B\n");
    }

    /// <summary>The point about which text is turned by a quarter to the left, so that it reads upwards; null for level text.</summary>
    public (double X, double Y)? TurnedAbout { get; set; }

    /// <summary>Moves to where the next text begins.</summary>
    public void MoveText(double x, double baseline)
    {
        if (!_inText)
        {
            _out.Put("BT\n");
            _inText = true;
            _isTextTurned = false;
            _textX = _textY = 0;
        }

        if (TurnedAbout is { } pivot)
        {
            Matrix("0 1 -1 0 ", pivot.X + baseline - pivot.Y, pivot.Y - x + pivot.X);
            _isTextTurned = true;
            return;
        }

        if (_isTextTurned)
        {
            Matrix("1 0 0 1 ", x, baseline);
            _isTextTurned = false;
            return;
        }

        var (newX, newY) = (Hundredths(x), Hundredths(_height - baseline));
        _out.Hundredths(newX - _textX).Put(" ").Hundredths(newY - _textY).Put(" Td\n");
        (_textX, _textY) = (newX, newY);
    }

    private void Matrix(string turn, double x, double y)
    {
        (_textX, _textY) = (Hundredths(x), Hundredths(_height - y));
        _out.Put(turn).Hundredths(_textX).Put(" ").Hundredths(_textY).Put(" Tm\n");
    }

    /// <summary>Chooses font and look; call between <see cref="MoveText"/> and the text.</summary>
    public void SetTextStyle(int font, double size, Color color, bool isThick, double rise)
    {
        var newSize = Hundredths(size);
        if (_state.Font != font || _state.Size != newSize)
        {
            _out.Put("/F").Integer(font).Put(" ").Hundredths(newSize).Put(" Tf\n");
            _state = _state with { Font = font, Size = newSize };
        }

        SetFill(color);
        if (isThick) SetStroke(color, size * 0.03);
        if (_state.IsThick != isThick)
        {
            // Round joins, or sharp corners of strokes would grow spikes.
            _out.Put(isThick ? "2 Tr 1 j\n" : "0 Tr\n");
            _state = _state with { IsThick = isThick };
        }

        var newRise = Hundredths(rise);
        if (_state.Rise == newRise) return;
        _out.Hundredths(newRise).Put(" Ts\n");
        _state = _state with { Rise = newRise };
    }

    /// <summary>Sets the space added behind every glyph, in thousandths of a point.</summary>
    public void SetCharSpace(int thousandths)
    {
        if (_state.CharSpace == thousandths) return;
        _out.Fine(thousandths / 1000.0).Put(" Tc\n");
        _state = _state with { CharSpace = thousandths };
    }

    /// <summary>Writes glyphs already in the form of a TJ array's inside.</summary>
    public void ShowGlyphs(ReadOnlySpan<byte> array) => _out.Put("[").Raw(array).Put("]TJ\n");

    public void EndText()
    {
        if (!_inText) return;
        _out.Put("ET\n");
        _inText = false;
    }

    private PdfBuffer Point(double x, double y) => _out.Number(x).Put(" ").Number(_height - y);

    private void SetFill(Color color)
    {
        if (_state.Fill == color) return;
        WriteColor(color, "g", "rg");
        _state = _state with { Fill = color };
    }

    private void SetStroke(Color color, double width)
    {
        if (_state.Stroke != color)
        {
            WriteColor(color, "G", "RG");
            _state = _state with { Stroke = color };
        }

        var newWidth = Hundredths(width);
        if (_state.LineWidth == newWidth) return;
        _out.Hundredths(newWidth).Put(" w\n");
        _state = _state with { LineWidth = newWidth };
    }

    private void WriteColor(Color color, string gray, string rgb)
    {
        _out.Fine(color.Red / 255.0).Put(" ");
        if (color.Red == color.Green && color.Green == color.Blue) _out.Put(gray);
        else _out.Fine(color.Green / 255.0).Put(" ").Fine(color.Blue / 255.0).Put(" ").Put(rgb);
        _out.Put("\n");
    }

    private static long Hundredths(double value) => (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);
}
