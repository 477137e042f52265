namespace Templating.Syntax;

/// <summary>The options behind the list of a <c>for</c> or <c>tablerow</c>.</summary>
internal sealed record LoopOptions(Expression? Offset, Expression? Limit, Expression? Columns, bool IsReversed)
{
    public IEnumerable<SyntaxNode> Children => new SyntaxNode?[] { Offset, Limit, Columns }.OfType<SyntaxNode>();

    public static int Number(TemplateContext context, Expression? option, int otherwise)
    {
        if (option is null) return otherwise;
        var value = ScriptValues.Unwrap(option.Evaluate(context));
        if (value is null) return otherwise;
        return Numbers.ToInt(value) ?? throw option.Fail(MessageCodes.BadArgumentValue, $"`{option.Shown}` isn't a whole number.");
    }
}

/// <summary><c>for x in list ... else ... end</c> and <c>tablerow</c>.</summary>
internal sealed class ForStatement(
    SourceSpan span,
    LoopKind kind,
    Expression variable,
    Expression list,
    LoopOptions options,
    Statement body,
    Statement? otherwise) : Statement(span)
{
    private readonly string? _name = (variable as GlobalVariable)?.Name;
    private readonly string? _local = (variable as LocalVariable)?.Name;

    public Expression Variable => variable;

    public override IEnumerable<SyntaxNode> Children =>
        [variable, list, .. options.Children, body, .. otherwise is null ? Array.Empty<SyntaxNode>() : [otherwise]];

    public override Flow Execute(TemplateContext context)
    {
        context.Enter(this);
        context.Current = this;
        var items = Items(context);
        var from = Math.Max(0, LoopOptions.Number(context, options.Offset, 0));
        var count = Math.Max(0, Math.Min(LoopOptions.Number(context, options.Limit, int.MaxValue), items.Count - from));
        var columns = Math.Max(1, LoopOptions.Number(context, options.Columns, 1));
        var isTable = kind == LoopKind.TableRow;
        if (isTable) context.Output.Write("<tr class=\"row1\">");
        var flow = count == 0 ? otherwise?.Execute(context) ?? Flow.Next : Loop(context, items, from, count, columns);
        if (isTable) context.Output.Write("</tr>\n");
        context.Depth--;
        return flow;
    }

    private Flow Loop(TemplateContext context, IReadOnlyList<object?> items, int from, int count, int columns)
    {
        var scopes = context.Scopes;
        var loop = new LoopFrame(kind, _name, scopes.Depth) { Length = count, Columns = columns };
        scopes.PushLoop(loop);
        var result = Flow.Next;
        var locals = scopes.Locals;
        for (var i = 0; i < count; i++)
        {
            context.Budget.Iteration();
            var at = options.IsReversed ? from + count - 1 - i : from + i;
            if (at >= items.Count) break;
            var value = items[at];
            loop.Changed = i == 0 || !Comparison.AreEqual(context, loop.Value, value);
            loop.Index = i;
            loop.Value = value;
            if (_local is not null) locals.Set(_local, value);
            if (kind == LoopKind.TableRow) OpenCell(context, loop);
            var flow = body.Execute(context);
            if (kind == LoopKind.TableRow) context.Output.Write("</td>");
            if (flow == Flow.Break) break;
            if (flow != Flow.Return) continue;
            result = flow;
            break;
        }

        scopes.PopLoop();
        return result;
    }

    private static void OpenCell(TemplateContext context, LoopFrame loop)
    {
        var output = context.Output;
        var column = loop.Index % loop.Columns;
        if (column == 0 && loop.Index > 0)
        {
            output.Write("</tr>\n<tr class=\"row");
            output.Format((loop.Index / loop.Columns) + 1);
            output.Write("\">");
        }

        output.Write("<td class=\"col");
        output.Format(column + 1);
        output.Write("\">");
    }

    private IReadOnlyList<object?> Items(TemplateContext context)
    {
        var value = list.Evaluate(context);
        switch (value)
        {
            case null: return [];
            case IReadOnlyList<object?> items: return items;
            case string text: return Characters(context, text);
            case IScriptScalar scalar when scalar.Scalar is not IReadOnlyList<object?>: break;
            case IScriptMembers members: return Conversions.Pairs(members);
        }

        throw list.Fail(
            MessageCodes.NotIterable,
            $"`{list.Shown}` is a value of type `{ScriptValues.Kind(ScriptValues.Unwrap(value))}`, not a list.");
    }

    private static List<object?> Characters(TemplateContext context, string text)
    {
        context.Budget.ListLength(text.Length);
        return text.Select(c => (object?)c.ToString()).ToList();
    }
}

/// <summary><c>while condition ... end</c>.</summary>
internal sealed class WhileStatement(SourceSpan span, Expression condition, Statement body) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children => [condition, body];

    public override Flow Execute(TemplateContext context)
    {
        context.Enter(this);
        var scopes = context.Scopes;
        var loop = new LoopFrame(LoopKind.While, null, scopes.Depth) { Length = int.MaxValue };
        var result = Flow.Next;
        scopes.PushLoop(loop);
        for (var i = 0; ; i++)
        {
            context.Current = this;
            loop.Index = i;
            if (!condition.IsTrue(context)) break;
            context.Budget.Iteration();
            var flow = body.Execute(context);
            if (flow == Flow.Break) break;
            if (flow != Flow.Return) continue;
            result = flow;
            break;
        }

        scopes.PopLoop();
        context.Depth--;
        return result;
    }
}
