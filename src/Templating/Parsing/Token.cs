namespace Templating.Parsing;

internal enum TokenKind : byte
{
    End, Text, EscapedText, CodeEnter, CodeExit, NewLine,
    Identifier, Local, Arguments, ArgumentIndex, WrapBlock,
    Number, String,
    InterpolationStart, InterpolationOpen, InterpolationClose, InterpolationEnd,
    Dot, QuestionDot, Comma, Colon, Semicolon, Question, At, Caret, Ellipsis,
    OpenParen, CloseParen, OpenBracket, CloseBracket, OpenBrace, CloseBrace,
    Assign, PlusAssign, MinusAssign, StarAssign, SlashAssign, DoubleSlashAssign, PercentAssign,
    Plus, Minus, Star, Slash, DoubleSlash, Percent, Increment, Decrement,
    Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, And, Or, Not,
    Coalesce, NotCoalesce, Range, RangeExclusive, ShiftLeft, ShiftRight, Pipe,
}

/// <summary>One token. <paramref name="Value"/> is the name, the string's text, the number, or a code block's indentation.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, object? Value = null);
