namespace Typesetting.Fonts;

/// <summary>
/// Writes a Type 2 charstring with its subroutines put in where they are called, and without hints. A subset then needs no
/// subroutines: the big CJK fonts have tens of thousands, whose mere index would outweigh the glyphs, and what repeats
/// compresses anyway. Hints only steer coarse screens and are a fifth of the data.
/// To know where bytes are operators it keeps the operand stack and counts stem hints, which set the length of hint masks.
/// </summary>
internal ref struct CharStringFlattener
{
    private const int HStem = 1, VStem = 3, CallSubr = 10, Return = 11, Escape = 12, EndChar = 14;
    private const int HStemHm = 18, HintMask = 19, CntrMask = 20, VStemHm = 23, CallGSubr = 29;
    private const int DeepestNesting = 10; // the format's own limit

    private readonly ReadOnlySpan<byte> _cff;
    private readonly CffFont _font;
    private readonly CffSubfont _subfont;
    private readonly Span<int> _stack;
    private readonly Span<int> _writtenAt; // where each operand on the stack begins in the output
    private readonly ByteWriter _out;
    private int _depth;
    private int _stems;
    private bool _firstOperatorSeen;
    private bool _ended;

    private CharStringFlattener(ReadOnlySpan<byte> cff, CffFont font, CffSubfont subfont, Span<int> stack, Span<int> writtenAt, ByteWriter target)
    {
        _cff = cff;
        _font = font;
        _subfont = subfont;
        _stack = stack;
        _writtenAt = writtenAt;
        _out = target;
    }

    /// <summary>Writes a glyph's charstring to the target.</summary>
    public static void Flatten(ReadOnlySpan<byte> cff, CffFont font, CffSubfont subfont, ReadOnlySpan<byte> charString, ByteWriter target)
    {
        Span<int> stack = stackalloc int[64];
        Span<int> writtenAt = stackalloc int[64];
        new CharStringFlattener(cff, font, subfont, stack, writtenAt, target).Walk(charString, 0);
    }

    private void Walk(ReadOnlySpan<byte> code, int nesting)
    {
        if (nesting > DeepestNesting) throw new InvalidFontException("a charstring's subroutines are nested too deep");
        for (var at = 0; at < code.Length && !_ended;)
        {
            int b = code[at];
            var start = at;
            if (b >= 32 || b == 28)
            {
                at = PushNumber(code, at);
                _out.Bytes(code[start..at]);
                continue;
            }

            at++;
            switch (b)
            {
                case CallSubr:
                    Call(_subfont.LocalSubrs, nesting);
                    continue;
                case CallGSubr:
                    Call(_font.GlobalSubrs, nesting);
                    continue;
                case Return:
                    return;
                case HStem or VStem or HStemHm or VStemHm:
                    DropHints();
                    continue;
                case HintMask or CntrMask:
                    DropHints();
                    at += (_stems + 7) / 8;
                    continue;
                case Escape:
                    at++;
                    break;
                case EndChar:
                    _ended = true;
                    break;
            }

            _depth = 0;
            _firstOperatorSeen = true;
            _out.Bytes(code[start..at]);
        }
    }

    /// <summary>Takes a hint's operands back, save an odd first one of the glyph's first operator: its width, for the next to carry.</summary>
    private void DropHints()
    {
        _stems += _depth / 2;
        var width = !_firstOperatorSeen && _depth % 2 == 1 ? 1 : 0;
        if (_depth > width) _out.CutTo(_writtenAt[width]);
        _depth = 0;
        _firstOperatorSeen = true;
    }

    private void Call(CffIndex subrs, int nesting)
    {
        if (_depth == 0) throw new InvalidFontException("a charstring calls a subroutine without naming it");
        var number = _stack[--_depth] + Bias(subrs.Count);
        _out.CutTo(_writtenAt[_depth]);
        Walk(subrs.Item(_cff, number), nesting + 1);
    }

    private int PushNumber(ReadOnlySpan<byte> code, int at)
    {
        int b = code[at], value, length;
        switch (b)
        {
            case 28: (value, length) = (code.I16(at + 1), 3); break;
            case 255: (value, length) = (code.I16(at + 1), 5); break;
            case >= 251: (value, length) = (-(b - 251) * 256 - code[at + 1] - 108, 2); break;
            case >= 247: (value, length) = ((b - 247) * 256 + code[at + 1] + 108, 2); break;
            default: (value, length) = (b - 139, 1); break;
        }

        if (_depth == _stack.Length) throw new InvalidFontException("a charstring has too many operands");
        _writtenAt[_depth] = _out.Length;
        _stack[_depth++] = value;
        return at + length;
    }

    /// <summary>What is added to a subroutine number, by how many subroutines there are.</summary>
    private static int Bias(int count) => count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
}
