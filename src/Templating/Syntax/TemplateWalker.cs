namespace Templating.Syntax;

/// <summary>Goes through a parsed template and tells a visitor what it finds.</summary>
internal sealed class TemplateWalker(TemplateVisitor visitor)
{
    public void Walk(SyntaxNode node)
    {
        switch (node)
        {
            case GlobalVariable or LocalVariable or MemberExpression or IndexExpression:
                WalkChain((Expression)node, isCalled: false);
                break;
            case CallExpression call: WalkCall(call); break;
            case TextStatement: visitor.VisitText(node.Span); break;
            case LiteralExpression literal: visitor.VisitLiteral(literal.Value is EmptyObject ? null : literal.Value, node.Span); break;
            case AssignStatement assign: WalkTarget(assign.Target, DeclarationKind.Assignment, assign.Children.Last()); break;
            case CaptureStatement capture: WalkTarget(capture.Target, DeclarationKind.Capture, capture.Children.Last()); break;
            case FunctionStatement function: WalkFunction(function); break;
            case ForStatement loop: WalkLoop(loop); break;
            default: WalkAll(node.Children); break;
        }
    }

    private void WalkAll(IEnumerable<SyntaxNode> nodes)
    {
        foreach (var node in nodes) Walk(node);
    }

    private void WalkChain(Expression chain, bool isCalled)
    {
        if (Split(chain) is { } parts)
        {
            visitor.VisitRead(parts.Name, parts.Members, chain.Span, isCalled);
            foreach (var index in parts.Indexes) Walk(index);
        }
        else
        {
            WalkAll(chain.Children);
        }
    }

    private void WalkCall(CallExpression call)
    {
        var name = Split(call.Target) is { Indexes.Count: 0 } parts ? string.Join('.', parts.Members.Prepend(parts.Name)) : "";
        visitor.VisitCall(name, call.Arguments.Count + call.Named.Count, call.Span);
        if (name is "include") visitor.VisitInclude(TextOf(call.Arguments.FirstOrDefault()), call.Span);
        if (name is "include_join")
        {
            var names = (call.Arguments.FirstOrDefault() as ArrayExpression)?.Children.Select(c => TextOf(c as Expression)) ?? [null];
            foreach (var template in names) visitor.VisitInclude(template, call.Span);
        }

        foreach (var child in call.Children)
        {
            if (ReferenceEquals(child, call.Target) && child is GlobalVariable or LocalVariable or MemberExpression or IndexExpression)
            {
                WalkChain((Expression)child, isCalled: true);
            }
            else Walk(child);
        }
    }

    private void WalkTarget(Expression target, DeclarationKind kind, SyntaxNode body)
    {
        Walk(body);
        if (Split(target) is not { } parts)
        {
            Walk(target);
            return;
        }

        foreach (var index in parts.Indexes) Walk(index);
        visitor.VisitDeclaration(parts.Name, parts.Members, kind, target.Span);
    }

    private void WalkFunction(FunctionStatement statement)
    {
        if (Split(statement.Target) is { } parts)
        {
            visitor.VisitDeclaration(parts.Name, parts.Members, DeclarationKind.Function, statement.Target.Span);
        }

        foreach (var parameter in statement.Function.Parameters ?? [])
        {
            visitor.VisitDeclaration(parameter.Name, [], DeclarationKind.Parameter, parameter.Span);
        }

        WalkAll(statement.Children);
    }

    private void WalkLoop(ForStatement loop)
    {
        var children = loop.Children.Skip(1).ToArray();
        Walk(children[0]);
        if (Split(loop.Variable) is { } parts) visitor.VisitDeclaration(parts.Name, [], DeclarationKind.Loop, loop.Variable.Span);
        WalkAll(children.Skip(1));
    }

    private static string? TextOf(Expression? expression) => (expression as LiteralExpression)?.Value as string;

    private static Chain? Split(Expression expression)
    {
        switch (expression)
        {
            case GlobalVariable variable: return new Chain(variable.Name, [], []);
            case LocalVariable variable: return new Chain(variable.Name, [], []);
            case MemberExpression member:
                if (Split(member.Target) is not { } target) return null;
                return target.IsOpen ? target with { Members = [.. target.Members, member.Name] } : target;
            case IndexExpression index:
                if (Split(index.Target) is not { } list) return null;
                if (list.IsOpen && TextOf(index.Index) is { } name) return list with { Members = [.. list.Members, name] };
                return list with { Indexes = [.. list.Indexes, index.Index], IsOpen = false };
            default: return null;
        }
    }

    private sealed record Chain(string Name, IReadOnlyList<string> Members, IReadOnlyList<Expression> Indexes, bool IsOpen = true);
}
