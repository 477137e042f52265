using Templating.Syntax;

namespace Templating.Parsing;

/// <summary>Reads <c>case</c> with its branches.</summary>
internal sealed class CaseParser(TokenStream tokens, ExpressionParser expressions, StatementParser statements)
{
    public Statement Parse()
    {
        var word = tokens.Next();
        var value = expressions.Parse("case <expression> ... when ... end");
        statements.ExpectStatementEnd();
        // Only white space may stand before the first branch; anything else would never be printed.
        var before = statements.ParseBlock();
        foreach (var statement in before.Children)
        {
            if (statement is TextStatement text && string.IsNullOrWhiteSpace(text.Span.Text)) continue;
            tokens.FailAt(statement.Span, MessageCodes.UnexpectedToken, "Only `when` may follow `case`.");
            tokens.Recover();
            break;
        }

        var branches = new List<(Expression[], Statement)>();
        while (tokens.IsKeyword("when"))
        {
            tokens.Next();
            var matches = ParseMatches();
            statements.ExpectStatementEnd();
            branches.Add((matches, statements.ParseBlock()));
        }

        Statement? otherwise = null;
        if (branches.Count > 0 && tokens.IsKeyword("else"))
        {
            tokens.Next();
            statements.ExpectStatementEnd();
            otherwise = statements.ParseBlock();
        }

        if (branches.Count == 0 && tokens.IsKeyword("else"))
        {
            tokens.Fail(MessageCodes.MisplacedElse, "An `else` in a `case` must follow a `when`.");
            tokens.Recover();
            statements.ParseBlock();
        }

        statements.ExpectEnd(word);
        return new CaseStatement(tokens.From(word.Start), value, [.. branches], otherwise);
    }

    private Expression[] ParseMatches()
    {
        var matches = new List<Expression>();
        do
        {
            if (matches.Count > 0) tokens.SkipNewLinesBeforeOperand();
            matches.Add(expressions.Parse("when <expression>, ...", ExpressionParser.Place.When));
        }
        while (!tokens.IsLost && (tokens.Accept(TokenKind.Comma) || tokens.Accept(TokenKind.Or)));
        return [.. matches];
    }
}
