using Templating.Syntax;

namespace Templating.Parsing;

/// <summary>Reads <c>{name: value, "name": value}</c>.</summary>
internal sealed class ObjectParser(TokenStream tokens, ExpressionParser expressions)
{
    public Expression Parse()
    {
        var open = tokens.Open();
        var members = new List<(string, Expression)>();
        while (!tokens.IsLost && tokens.Kind != TokenKind.CloseBrace)
        {
            if (tokens.Kind is not (TokenKind.Identifier or TokenKind.String))
            {
                tokens.Fail(
                    MessageCodes.BadObjectInitializer,
                    $"Expecting a member's name instead of `{tokens.Shown}` in an object initialiser.",
                    "write `{name: value}` or `{\"name\": value}`");
                break;
            }

            var name = tokens.Next();
            if (!tokens.Accept(TokenKind.Colon))
            {
                tokens.Fail(
                    MessageCodes.BadObjectInitializer,
                    $"Expecting `:` instead of `{tokens.Shown}` behind the member `{name.Value}`.");
                break;
            }

            members.Add(((string)name.Value!, expressions.Parse("{name: <expression>}")));
            if (!tokens.Accept(TokenKind.Comma)) break;
        }

        if (!tokens.IsLost && !tokens.Close(TokenKind.CloseBrace))
        {
            tokens.Fail(MessageCodes.BadObjectInitializer, $"Expecting `}}` or `,` instead of `{tokens.Shown}` in an object initialiser.");
        }

        return new ObjectExpression(tokens.From(open.Start), [.. members]);
    }
}
