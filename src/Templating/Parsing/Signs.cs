namespace Templating.Parsing;

/// <summary>The language's signs, longest first.</summary>
internal static class Signs
{
    /// <summary>The sign at a position and its length; <see cref="TokenKind.End"/> when there is none.</summary>
    public static (TokenKind Kind, int Length) Read(string text, int position)
    {
        var next = position + 1 < text.Length ? text[position + 1] : '\0';
        var third = position + 2 < text.Length ? text[position + 2] : '\0';
        return text[position] switch
        {
            '.' when next == '.' && third == '.' => (TokenKind.Ellipsis, 3),
            '.' when next == '.' && third == '<' => (TokenKind.RangeExclusive, 3),
            '.' when next == '.' => (TokenKind.Range, 2),
            '.' => (TokenKind.Dot, 1),
            ',' => (TokenKind.Comma, 1),
            ':' => (TokenKind.Colon, 1),
            ';' => (TokenKind.Semicolon, 1),
            '?' when next == '?' => (TokenKind.Coalesce, 2),
            '?' when next == '!' => (TokenKind.NotCoalesce, 2),
            '?' when next == '.' && !char.IsAsciiDigit(third) => (TokenKind.QuestionDot, 2),
            '?' => (TokenKind.Question, 1),
            '@' => (TokenKind.At, 1),
            '^' => (TokenKind.Caret, 1),
            '(' => (TokenKind.OpenParen, 1),
            ')' => (TokenKind.CloseParen, 1),
            '[' => (TokenKind.OpenBracket, 1),
            ']' => (TokenKind.CloseBracket, 1),
            '{' => (TokenKind.OpenBrace, 1),
            '}' => (TokenKind.CloseBrace, 1),
            '+' when next == '+' => (TokenKind.Increment, 2),
            '-' when next == '-' => (TokenKind.Decrement, 2),
            '/' when next == '/' && third == '=' => (TokenKind.DoubleSlashAssign, 3),
            '/' when next == '/' => (TokenKind.DoubleSlash, 2),
            '=' when next == '=' => (TokenKind.Equal, 2),
            '!' when next == '=' => (TokenKind.NotEqual, 2),
            '<' when next == '<' => (TokenKind.ShiftLeft, 2),
            '>' when next == '>' => (TokenKind.ShiftRight, 2),
            '<' when next == '=' => (TokenKind.LessOrEqual, 2),
            '>' when next == '=' => (TokenKind.GreaterOrEqual, 2),
            '+' when next == '=' => (TokenKind.PlusAssign, 2),
            '-' when next == '=' => (TokenKind.MinusAssign, 2),
            '*' when next == '=' => (TokenKind.StarAssign, 2),
            '/' when next == '=' => (TokenKind.SlashAssign, 2),
            '%' when next == '=' => (TokenKind.PercentAssign, 2),
            '&' when next == '&' => (TokenKind.And, 2),
            '|' when next == '|' => (TokenKind.Or, 2),
            '|' when next == '>' => (TokenKind.Pipe, 2),
            '|' => (TokenKind.Pipe, 1),
            '=' => (TokenKind.Assign, 1),
            '!' => (TokenKind.Not, 1),
            '<' => (TokenKind.Less, 1),
            '>' => (TokenKind.Greater, 1),
            '+' => (TokenKind.Plus, 1),
            '-' => (TokenKind.Minus, 1),
            '*' => (TokenKind.Star, 1),
            '/' => (TokenKind.Slash, 1),
            '%' => (TokenKind.Percent, 1),
            _ => (TokenKind.End, 0),
        };
    }
}
