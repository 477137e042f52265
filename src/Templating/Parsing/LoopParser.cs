using Templating.Syntax;

namespace Templating.Parsing;

/// <summary>Reads <c>for</c>, <c>tablerow</c> and <c>while</c>.</summary>
internal sealed class LoopParser(TokenStream tokens, ExpressionParser expressions, StatementParser statements)
{
    public Statement Parse()
    {
        var word = tokens.Next();
        return word.Value switch
        {
            "while" => ParseWhile(word),
            "for" => ParseFor(word, LoopKind.For),
            _ => ParseFor(word, LoopKind.TableRow),
        };
    }

    private WhileStatement ParseWhile(Token word)
    {
        var condition = expressions.Parse("while <expression> ... end");
        statements.ExpectStatementEnd();
        var body = statements.ParseBlockToEnd(word);
        return new WhileStatement(tokens.From(word.Start), condition, body);
    }

    private ForStatement ParseFor(Token word, LoopKind kind)
    {
        var construct = $"{word.Value} <variable> in <expression> ... end";
        var variable = ParseVariable(word, construct);
        if (!tokens.IsLost && !tokens.IsKeyword("in"))
        {
            tokens.FailAt(word, MessageCodes.BadForHead, $"Expecting `in` instead of `{tokens.Shown}` in: {construct}.");
        }

        if (!tokens.IsLost) tokens.Next();
        var list = tokens.IsLost ? expressions.Nothing(word) : expressions.Parse(construct, ExpressionParser.Place.LoopList);
        var options = ParseOptions(kind);
        statements.ExpectStatementEnd();
        var body = statements.ParseBlock();
        Statement? otherwise = null;
        if (tokens.IsKeyword("else"))
        {
            tokens.Next();
            statements.ExpectStatementEnd();
            otherwise = statements.ParseBlock();
        }

        statements.ExpectEnd(word);
        return new ForStatement(tokens.From(word.Start), kind, variable, list, options, body, otherwise);
    }

    private Expression ParseVariable(Token word, string construct)
    {
        var token = tokens.Current;
        if (token.Kind == TokenKind.Local)
        {
            tokens.Next();
            return new LocalVariable(tokens.Span(token), (string)token.Value!);
        }

        if (token.Kind == TokenKind.Identifier && !Keywords.EndsExpression((string)token.Value!))
        {
            tokens.Next();
            return new GlobalVariable(tokens.Span(token), (string)token.Value!);
        }

        tokens.FailAt(word, MessageCodes.BadForHead, $"Expecting a variable instead of `{tokens.Shown}` in: {construct}.");
        return expressions.Nothing(token);
    }

    private LoopOptions ParseOptions(LoopKind kind)
    {
        Expression? offset = null, limit = null, columns = null;
        var isReversed = false;
        while (!tokens.IsLost && tokens.Kind == TokenKind.Identifier)
        {
            var name = tokens.Current;
            if (name.Value is "reversed")
            {
                tokens.Next();
                isReversed = true;
                continue;
            }

            if (name.Value is not ("offset" or "limit" or "cols") || (name.Value is "cols" && kind != LoopKind.TableRow))
            {
                tokens.Fail(
                    MessageCodes.BadForHead,
                    $"A loop has no option `{tokens.Shown}`.",
                    "the options are `offset:`, `limit:`, `reversed` and for tables `cols:`");
                break;
            }

            tokens.Next();
            if (!tokens.Accept(TokenKind.Colon))
            {
                tokens.Fail(MessageCodes.BadForHead, $"Expecting `:` instead of `{tokens.Shown}` behind the option `{name.Value}`.");
                break;
            }

            var value = expressions.Parse("<option>: <expression>", ExpressionParser.Place.Argument | ExpressionParser.Place.LoopList);
            if (name.Value is "offset") offset = value;
            else if (name.Value is "limit") limit = value;
            else columns = value;
        }

        return new LoopOptions(offset, limit, columns, isReversed);
    }
}
