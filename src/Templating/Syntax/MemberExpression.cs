namespace Templating.Syntax;

/// <summary><c>target.name</c> and <c>target?.name</c>.</summary>
internal sealed class MemberExpression : Expression, IAssignable
{
    private readonly SourceSpan _nameSpan;

    public MemberExpression(Expression target, string name, SourceSpan nameSpan, bool isOptional)
        : base(target.Span.To(nameSpan))
    {
        Target = target;
        Name = name;
        IsOptional = isOptional;
        _nameSpan = nameSpan;
        Height = target.Height + 1;
    }

    public Expression Target { get; }

    public string Name { get; }

    public bool IsOptional { get; }

    public override IEnumerable<SyntaxNode> Children => [Target];

    public override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateTarget(context);
        return value is ScriptFunction or TemplateFunction ? Calls.InvokeBare(context, value, this) : value;
    }

    public override object? EvaluateTarget(TemplateContext context)
    {
        var target = TargetValue(context);
        if (target is null)
        {
            if (IsOptional) return null;
            throw AtName(
                MessageCodes.NullTarget,
                $"`{Target.Shown}` is null, so it has no member `{Name}`.",
                "use `?.` where null is expected");
        }

        if (Members.TryGet(target, Name, out var value)) return value;
        if (IsOptional || !context.StrictMembers) return null;
        throw AtName(
            MessageCodes.UnknownMember,
            $"`{Target.Shown}` has no member `{Name}`.",
            NearMiss.Suggest(Name, Members.Names(target)));
    }

    public void Assign(TemplateContext context, object? value)
    {
        var target = TargetValue(context);
        switch (target)
        {
            case null:
                throw AtName(
                    MessageCodes.NullTarget,
                    $"`{Target.Shown}` is null, so its member `{Name}` can't be set.",
                    $"write `{Target.Shown} = {{}}` first");
            case ScriptObject members when members.CanWrite(Name):
                if (!members.Contains(Name)) context.Budget.Grow(members.Count + 1L, 1);
                members.Store(Name, value);
                break;
            case ScriptArray { IsFrozen: false } list:
                list.SetProperty(Name, value);
                break;
            case Functions.DateObject date when Name == "format" && value is string format:
                date.Format = format;
                break;
            default:
                throw AtName(MessageCodes.ReadOnly, $"The member `{Shown}` is read-only.");
        }
    }

    /// <summary>The value of the target; after <c>?.</c> an unknown variable counts as null.</summary>
    private object? TargetValue(TemplateContext context) =>
        IsOptional && Target is GlobalVariable variable && variable.Peek(context) is null ? null : Target.Evaluate(context);

    private ScriptRuntimeException AtName(string code, string text, string? hint = null) =>
        new(new TemplateMessage(code, _nameSpan, text, hint));
}
