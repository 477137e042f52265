using Templating.Syntax;

namespace Templating.Parsing;

/// <summary>Reads functions: named, anonymous, with parameters, inline.</summary>
internal sealed class FunctionParser(TokenStream tokens, ExpressionParser expressions, StatementParser statements)
{
    /// <summary><c>func name(parameters)? ... end</c>.</summary>
    public Statement? ParseNamed()
    {
        var word = tokens.Next();
        var name = tokens.Current;
        Expression target;
        if (name.Kind == TokenKind.Identifier && !Keywords.EndsExpression((string)name.Value!))
        {
            target = new GlobalVariable(tokens.Span(name), (string)name.Value!);
        }
        else if (name.Kind == TokenKind.Local) target = new LocalVariable(tokens.Span(name), (string)name.Value!);
        else
        {
            tokens.FailAt(
                word,
                MessageCodes.UnexpectedToken,
                $"Expecting a function's name instead of `{tokens.Shown}` in: func <name> ... end.");
            tokens.Recover();
            statements.ParseBlockToEnd(word);
            return null;
        }

        tokens.Next();
        var parameters = tokens.Kind == TokenKind.OpenParen ? ParseParameters() : null;
        statements.ExpectStatementEnd();
        var body = statements.ParseBlockToEnd(word);
        return new FunctionStatement(tokens.From(word.Start), target, new TemplateFunction((string)name.Value!, parameters, body), body);
    }

    /// <summary><c>do ... end</c>.</summary>
    public Expression ParseAnonymous()
    {
        var brackets = tokens.Brackets;
        tokens.Brackets = 0;
        var word = tokens.Next();
        statements.ExpectStatementEnd();
        var body = statements.ParseBlock();
        tokens.Brackets = brackets;
        statements.ExpectEnd(word);
        return new AnonymousFunctionExpression(tokens.From(word.Start), body);
    }

    /// <summary>The rest of <c>name(x, y) = expression</c> when what stands before <c>=</c> looks like that; otherwise null.</summary>
    public Statement? TryInline(Expression target)
    {
        if (target is not CallExpression { IsExplicit: true, Target: GlobalVariable or LocalVariable } call || call.Named.Count > 0)
        {
            return null;
        }

        if (!call.Arguments.All(a => a is GlobalVariable)) return null;
        var parameters = call.Arguments.Select(a => new TemplateParameter(((GlobalVariable)a).Name, a.Span, null, IsRest: false)).ToArray();
        var value = expressions.Parse("<function>(<parameter>, ...) = <expression>");
        var name = call.Target is GlobalVariable variable ? variable.Name : ((LocalVariable)call.Target).Name;
        var body = new ReturnStatement(value.Span, value);
        return new FunctionStatement(tokens.From(target.Span.Start), call.Target, new TemplateFunction(name, parameters, body), body);
    }

    private TemplateParameter[] ParseParameters()
    {
        tokens.Open();
        var parameters = new List<TemplateParameter>();
        while (!tokens.IsLost && tokens.Kind != TokenKind.CloseParen)
        {
            if (ParseParameter(parameters) is { } parameter) parameters.Add(parameter);
            if (!tokens.Accept(TokenKind.Comma)) break;
        }

        if (!tokens.IsLost && !tokens.Close(TokenKind.CloseParen))
        {
            tokens.Fail(MessageCodes.BadParameters, $"Expecting `)` instead of `{tokens.Shown}` behind the parameters.");
        }

        return [.. parameters];
    }

    private TemplateParameter? ParseParameter(List<TemplateParameter> before)
    {
        var name = tokens.Current;
        if (name.Kind != TokenKind.Identifier || Keywords.EndsExpression((string)name.Value!))
        {
            tokens.Fail(MessageCodes.BadParameters, $"Expecting a parameter's name instead of `{tokens.Shown}`.");
            return null;
        }

        tokens.Next();
        var isRest = tokens.Accept(TokenKind.Ellipsis);
        var hasDefault = !isRest && tokens.Accept(TokenKind.Assign);
        var value = hasDefault ? expressions.Parse("<parameter> = <expression>") : null;
        var span = tokens.Span(name);
        if (before.Exists(p => p.IsRest)) tokens.FailAt(span, MessageCodes.BadParameters, "No parameter may follow the one with `...`.");
        else if (!hasDefault && !isRest && before.Exists(p => p.Default is not null))
        {
            tokens.FailAt(span, MessageCodes.BadParameters, "A parameter without default may not follow one with a default.");
        }
        else if (before.Exists(p => p.Name == (string)name.Value!))
        {
            tokens.FailAt(span, MessageCodes.BadParameters, $"There is already a parameter `{name.Value}`.");
        }

        return new TemplateParameter((string)name.Value!, span, value, isRest);
    }
}
