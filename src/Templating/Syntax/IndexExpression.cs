namespace Templating.Syntax;

/// <summary>
/// <c>target[index]</c>: an item of a list (negative counts from the end), a member of an object, a character of a string.
/// </summary>
internal sealed class IndexExpression : Expression, IAssignable
{
    private readonly Expression _target;
    private readonly Expression _index;

    public IndexExpression(SourceSpan span, Expression target, Expression index)
        : base(span)
    {
        _target = target;
        _index = index;
        Height = Math.Max(target.Height, index.Height) + 1;
    }

    public Expression Target => _target;

    public Expression Index => _index;

    public override IEnumerable<SyntaxNode> Children => [_target, _index];

    public override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateTarget(context);
        return value is ScriptFunction or TemplateFunction ? Calls.InvokeBare(context, value, this) : value;
    }

    public override object? EvaluateTarget(TemplateContext context)
    {
        var target = _target.Evaluate(context) ?? throw NullTarget();
        var index = ScriptValues.Unwrap(_index.Evaluate(context));
        if (index is null) throw _index.Fail(MessageCodes.NotIndexable, $"The index in `{Shown}` is null.");
        if (index is string name) return Member(context, target, name);
        switch (target)
        {
            case IReadOnlyList<object?> list:
                var at = Position(index, list.Count);
                if (at >= 0 && at < list.Count) return list[at];
                return context.StrictIndexes ? throw OutOfRange(list.Count) : null;
            case string text:
                var character = Position(index, text.Length);
                if (character >= 0 && character < text.Length) return text[character].ToString();
                return context.StrictIndexes ? throw OutOfRange(text.Length) : null;
            case IScriptMembers:
                return Member(context, target, ValueWriter.TextOf(context, index));
            default:
                throw Fail(MessageCodes.NotIndexable, $"`{_target.Shown}` is a value of type `{ScriptValues.Kind(target)}`, not a list.");
        }
    }

    public void Assign(TemplateContext context, object? value)
    {
        var target = _target.Evaluate(context) ?? throw NullTarget();
        var index = ScriptValues.Unwrap(_index.Evaluate(context));
        switch (target)
        {
            case ScriptArray { IsFrozen: false } list when index is string name:
                list.SetProperty(name, value);
                break;
            case ScriptArray { IsFrozen: false } list:
                var at = Position(index, list.Count);
                if (at < 0) throw OutOfRange(list.Count);
                if (at >= list.Count) context.Budget.Grow(at + 1L, at + 1L - list.Count);
                list.Set(at, value);
                break;
            case ScriptObject members when index is not null:
                var member = ValueWriter.TextOf(context, index);
                if (!members.CanWrite(member)) throw ReadOnly();
                if (!members.Contains(member)) context.Budget.Grow(members.Count + 1L, 1);
                members.Store(member, value);
                break;
            case IScriptMembers or IReadOnlyList<object?> when index is not null:
                throw ReadOnly();
            default:
                throw Fail(
                    MessageCodes.NotIndexable,
                    $"`{_target.Shown}` is a value of type `{ScriptValues.Kind(target)}`, not a list or object.");
        }
    }

    private object? Member(TemplateContext context, object target, string name)
    {
        if (target is IReadOnlyList<object?> and not ScriptArray { Properties: not null } || target is string)
        {
            if (name is not "size")
            {
                throw _index.Fail(MessageCodes.NotIndexable, $"`{_target.Shown}` is a list, so its index must be a whole number.");
            }
        }

        if (Members.TryGet(target, name, out var value)) return value;
        if (target is not (IScriptMembers or ScriptArray))
        {
            throw Fail(MessageCodes.NotIndexable, $"`{_target.Shown}` is a value of type `{ScriptValues.Kind(target)}`, not an object.");
        }

        if (!context.StrictMembers) return null;
        throw _index.Fail(
            MessageCodes.UnknownMember,
            $"`{_target.Shown}` has no member `{name}`.",
            NearMiss.Suggest(name, Members.Names(target)));
    }

    private int Position(object? index, int count)
    {
        var at = Numbers.ToInt(index) ?? throw _index.Fail(MessageCodes.NotIndexable, $"The index in `{Shown}` isn't a whole number.");
        return at < 0 ? count + at : at;
    }

    private ScriptRuntimeException NullTarget() => Fail(MessageCodes.NullTarget, $"`{_target.Shown}` is null, so it has no items.");

    private ScriptRuntimeException ReadOnly() => _index.Fail(MessageCodes.ReadOnly, $"`{Shown}` is read-only.");

    private ScriptRuntimeException OutOfRange(int count) =>
        _index.Fail(MessageCodes.IndexOutOfRange, $"The index in `{Shown}` is outside the list, which has {count} items.");
}
