namespace Typesetting.Fonts;

/// <summary>
/// Walks Type 2 charstrings far enough to see which subroutines they call: it keeps the operand stack and counts stem
/// hints (whose number sets the length of a hint mask), and draws nothing.
/// </summary>
internal ref struct CharStringScanner
{
    private const int HStem = 1, VStem = 3, CallSubr = 10, Return = 11, Escape = 12, EndChar = 14;
    private const int HStemHm = 18, HintMask = 19, CntrMask = 20, VStemHm = 23, CallGSubr = 29;

    private readonly ReadOnlySpan<byte> _cff;
    private readonly CffFont _font;
    private readonly CffSubfont _subfont;
    private readonly HashSet<int> _usedGlobal;
    private readonly HashSet<int> _usedLocal;
    private readonly Span<int> _stack;
    private int _depth;
    private int _stems;
    private bool _ended;

    private CharStringScanner(
        ReadOnlySpan<byte> cff, CffFont font, CffSubfont subfont, HashSet<int> usedGlobal, HashSet<int> usedLocal, Span<int> stack)
    {
        _cff = cff;
        _font = font;
        _subfont = subfont;
        _usedGlobal = usedGlobal;
        _usedLocal = usedLocal;
        _stack = stack;
    }

    public static void Scan(
        ReadOnlySpan<byte> cff, CffFont font, CffSubfont subfont, ReadOnlySpan<byte> charString, HashSet<int> usedGlobal, HashSet<int> usedLocal)
    {
        Span<int> stack = stackalloc int[64];
        var scanner = new CharStringScanner(cff, font, subfont, usedGlobal, usedLocal, stack);
        scanner.Walk(charString, 0);
    }

    private void Walk(ReadOnlySpan<byte> code, int nesting)
    {
        if (nesting > 10) return;
        for (var at = 0; at < code.Length && !_ended;)
        {
            int b = code[at];
            if (b >= 32 || b == 28)
            {
                at = PushNumber(code, at);
                continue;
            }

            at++;
            switch (b)
            {
                case HStem or VStem or HStemHm or VStemHm:
                    _stems += _depth / 2;
                    _depth = 0;
                    break;
                case HintMask or CntrMask:
                    _stems += _depth / 2;
                    _depth = 0;
                    at += (_stems + 7) / 8;
                    break;
                case CallSubr:
                    Call(_subfont.LocalSubrs, _usedLocal, nesting);
                    break;
                case CallGSubr:
                    Call(_font.GlobalSubrs, _usedGlobal, nesting);
                    break;
                case Return:
                    return;
                case EndChar:
                    _ended = true;
                    return;
                case Escape:
                    at++;
                    _depth = 0;
                    break;
                default:
                    _depth = 0;
                    break;
            }
        }
    }

    private void Call(CffIndex subrs, HashSet<int> used, int nesting)
    {
        if (_depth == 0) return;
        var number = _stack[--_depth] + Bias(subrs.Count);
        used.Add(number);
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

        if (_depth < _stack.Length) _stack[_depth++] = value;
        return at + length;
    }

    /// <summary>What is added to a subroutine number; it depends on how many there are, so a subset keeps its band.</summary>
    public static int Bias(int count) => count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
}
