using Templating.Syntax;

namespace Templating.Parsing;

/// <summary>
/// Reads operands: literals, variables, initialisers, parentheses, and what follows them without a blank: members, items, calls.
/// </summary>
internal sealed class OperandParser(TokenStream tokens, ExpressionParser expressions)
{
    public Expression Parse(string construct)
    {
        var operand = ParseStart(construct);
        while (!tokens.IsLost && operand is not AnonymousFunctionExpression)
        {
            var next = tokens.Current;
            switch (next.Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot:
                    operand = ParseMember(operand);
                    break;
                case TokenKind.OpenBracket when tokens.IsGlued && IsPath(operand):
                    operand = ParseIndex(operand);
                    break;
                case TokenKind.OpenParen when tokens.IsGlued && IsPath(operand):
                    operand = ParseCall(operand);
                    break;
                case TokenKind.Increment or TokenKind.Decrement when IsPath(operand):
                    tokens.Next();
                    operand = new IncrementExpression(
                        operand.Span.To(tokens.Span(next)),
                        operand,
                        tokens.Span(next),
                        isPrefix: false,
                        next.Kind == TokenKind.Increment);
                    break;
                default:
                    return operand;
            }
        }

        return operand;
    }

    private static bool IsPath(Expression operand) =>
        operand is GlobalVariable or LocalVariable or ArgumentVariable or ArgumentsVariable or MemberExpression or IndexExpression
            or ThisExpression
            or CallExpression { IsExplicit: true } or NestedExpression;

    private Expression ParseStart(string construct)
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.String:
                tokens.Next();
                return new LiteralExpression(tokens.Span(token), token.Value);
            case TokenKind.InterpolationStart: return ParseInterpolation();
            case TokenKind.Identifier: return ParseName(construct);
            case TokenKind.Local:
                tokens.Next();
                return new LocalVariable(tokens.Span(token), (string)token.Value!);
            case TokenKind.Arguments:
                tokens.Next();
                return new ArgumentsVariable(tokens.Span(token));
            case TokenKind.ArgumentIndex:
                tokens.Next();
                return new ArgumentVariable(tokens.Span(token), (int)token.Value!);
            case TokenKind.WrapBlock:
                tokens.Next();
                return new WrapBlockExpression(tokens.Span(token));
            case TokenKind.OpenParen: return ParseNested();
            case TokenKind.OpenBracket: return ParseArray();
            case TokenKind.OpenBrace: return new ObjectParser(tokens, expressions).Parse();
            default: return expressions.Missing(construct);
        }
    }

    private Expression ParseName(string construct)
    {
        var token = tokens.Current;
        var name = (string)token.Value!;
        var span = tokens.Span(token);
        if (name is "for" or "while" or "tablerow" && tokens.Peek().Kind == TokenKind.Dot) return ParseLoopVariable();
        if (Keywords.EndsExpression(name)) return expressions.Missing(construct);
        if (name == "do") return expressions.Anonymous!();
        tokens.Next();
        return name switch
        {
            "true" => new LiteralExpression(span, Boxes.True),
            "false" => new LiteralExpression(span, Boxes.False),
            "null" => new LiteralExpression(span, null),
            "this" => new ThisExpression(span),
            "empty" => new LiteralExpression(span, EmptyObject.Value),
            _ => new GlobalVariable(span, name),
        };
    }

    private Expression ParseLoopVariable()
    {
        var loop = tokens.Next();
        var kind = loop.Value switch { "for" => LoopKind.For, "while" => LoopKind.While, _ => LoopKind.TableRow };
        tokens.Next();
        var member = tokens.Current;
        var span = tokens.Span(loop).To(tokens.Span(member));
        if (member.Kind != TokenKind.Identifier || !LoopFrame.IsMember(kind, (string)member.Value!))
        {
            tokens.FailAt(span, MessageCodes.BadLoopVariable, $"The loop variable `{span.Text}` doesn't exist.");
        }

        tokens.Next();
        return tokens.IsLost ? expressions.Nothing(loop) : new LoopVariable(span, kind, (string)member.Value!, tokens.Span(member));
    }

    private Expression ParseMember(Expression target)
    {
        var isOptional = tokens.Next().Kind == TokenKind.QuestionDot;
        var name = tokens.Current;
        if (name.Kind != TokenKind.Identifier)
        {
            tokens.Fail(MessageCodes.UnexpectedToken, $"Expecting a member's name instead of `{tokens.Shown}` behind `.`.");
            return target;
        }

        tokens.Next();
        return new MemberExpression(target, (string)name.Value!, tokens.Span(name), isOptional);
    }

    private Expression ParseIndex(Expression target)
    {
        tokens.Open();
        var index = expressions.Parse("<list>[<index>]");
        ExpectClose(TokenKind.CloseBracket, "]");
        return new IndexExpression(tokens.From(target.Span.Start), target, index);
    }

    private Expression ParseNested()
    {
        var open = tokens.Open();
        var inner = expressions.Parse("(<expression>)");
        ExpectClose(TokenKind.CloseParen, ")");
        return new NestedExpression(tokens.From(open.Start), inner);
    }

    private Expression ParseArray()
    {
        var open = tokens.Open();
        var items = new List<Expression>();
        while (!tokens.IsLost && tokens.Kind != TokenKind.CloseBracket)
        {
            items.Add(expressions.Parse("[item1, item2, ...]"));
            if (!tokens.Accept(TokenKind.Comma)) break;
        }

        ExpectClose(TokenKind.CloseBracket, "]");
        return new ArrayExpression(tokens.From(open.Start), [.. items]);
    }

    private Expression ParseCall(Expression target)
    {
        tokens.Open();
        var arguments = new List<Expression>();
        var named = new List<(string Name, SourceSpan Span, Expression Value)>();
        while (!tokens.IsLost && tokens.Kind != TokenKind.CloseParen)
        {
            if (tokens.Kind == TokenKind.Identifier && tokens.Peek().Kind == TokenKind.Colon)
            {
                var name = tokens.Next();
                tokens.Next();
                named.Add(((string)name.Value!, tokens.Span(name), expressions.Parse("<name>: <expression>")));
            }
            else
            {
                arguments.Add(expressions.Parse("<function>(<argument>, ...)"));
            }

            if (!tokens.Accept(TokenKind.Comma)) break;
        }

        ExpectClose(TokenKind.CloseParen, ")");
        return new CallExpression(tokens.From(target.Span.Start), target, [.. arguments], [.. named], isExplicit: true, isPiped: false);
    }

    private Expression ParseInterpolation()
    {
        var start = tokens.Next();
        var parts = new List<Expression>();
        while (!tokens.IsLost && tokens.Kind is not (TokenKind.InterpolationEnd or TokenKind.End))
        {
            var token = tokens.Current;
            if (token.Kind == TokenKind.String)
            {
                tokens.Next();
                if (((string)token.Value!).Length > 0) parts.Add(new LiteralExpression(tokens.Span(token), token.Value));
            }
            else if (token.Kind == TokenKind.InterpolationOpen)
            {
                tokens.Open();
                parts.Add(expressions.Parse("$\"{<expression>}\""));
                ExpectClose(TokenKind.InterpolationClose, "}");
            }
            else
            {
                tokens.Fail(MessageCodes.UnexpectedToken, $"Unexpected `{tokens.Shown}` in an interpolated string.");
            }
        }

        tokens.Accept(TokenKind.InterpolationEnd);
        return new InterpolatedExpression(tokens.From(start.Start), [.. parts]);
    }

    private void ExpectClose(TokenKind kind, string sign)
    {
        if (!tokens.IsLost && !tokens.Close(kind))
        {
            tokens.Fail(MessageCodes.UnexpectedToken, $"Expecting `{sign}` instead of `{tokens.Shown}`.");
        }
    }
}
