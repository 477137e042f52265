using static Templating.Functions.Define;

namespace Templating.Functions;

/// <summary>
/// The functions of <c>array</c>. They never change the list they are given; null counts as an empty list where that makes sense.
/// </summary>
internal static class ArrayFunctions
{
    public static ScriptFunction[] All() =>
    [
        Function(
            "array.add",
            "The list with a value behind it.",
            [List("list"), Any("value")],
            (in ScriptCall c) => Joined(c, c.List(0), [c[1]])),
        Function(
            "array.add_range",
            "One list behind the other.",
            [List("list1"), List("list2")],
            (in ScriptCall c) => Joined(c, c.List(0), c.List(1))),
        Function(
            "array.compact",
            "The list without null.",
            [List("list")],
            (in ScriptCall c) => c.List(0) is { } list ? Made(c, list.Where(i => i is not null)) : null),
        Function(
            "array.concat",
            "One list behind the other; null when both are null.",
            [List("list1"), List("list2")],
            (in ScriptCall c) => c[0] is null && c[1] is null ? null : Joined(c, c.List(0), c.List(1))),
        Function(
            "array.cycle",
            "The next item at every call; calls with the same items or the same group go on together.",
            [List("list"), Optional("group", ScriptType.Any)],
            Cycle),
        new ScriptFunction(
            "array.any",
            [List("list"), Function("function")],
            IsAny) { Meaning = "Whether the function is true for an item; further arguments are handed on.", HasRest = true },
        Function("array.each", "The function's result for every item.", [List("list"), Function("function")], (in ScriptCall c) => Each(c)),
        Function(
            "array.filter",
            "The items for which the function is true.",
            [List("list"), Function("function")],
            (in ScriptCall c) => Filter(c)),
        Function(
            "array.first",
            "The first item; null for an empty list.",
            [List("list")],
            (in ScriptCall c) => c.List(0) is { Count: > 0 } list ? list[0] : null),
        Function(
            "array.insert_at",
            "The list with a value put in; gaps become null.",
            [List("list"), Integer("index"), Any("value")],
            InsertAt),
        Function(
            "array.join",
            "The items' texts with a delimiter between them.",
            [List("list"), Text("delimiter"), Optional("function", ScriptType.Function)],
            Join),
        Function(
            "array.last",
            "The last item; null for an empty list.",
            [List("list")],
            (in ScriptCall c) => c.List(0) is { Count: > 0 } list ? list[^1] : null),
        Function(
            "array.limit",
            "The first items.",
            [List("list"), Integer("count")],
            (in ScriptCall c) => c.List(0) is { } list ? Part(c, list, 0, c.Integer(1)) : null),
        Function("array.map", "A member of every item.", [List("list"), Text("member")], Map),
        Function(
            "array.offset",
            "The items from an index on.",
            [List("list"), Integer("index")],
            (in ScriptCall c) => c.List(0) is { } list ? Part(c, list, c.Integer(1), list.Count) : null),
        Function(
            "array.remove_at",
            "The list without one item; a negative index counts from the end.",
            [List("list"), Integer("index")],
            RemoveAt),
        Function("array.reverse", "The items in opposite order.", [List("list")], (in ScriptCall c) => Made(c, Items(c).Reverse())),
        Function("array.size", "The number of items.", [List("list")], (in ScriptCall c) => Boxes.Int(c.List(0)?.Count ?? 0)),
        Function(
            "array.sort",
            "The items in order, or in the order of one of their members.",
            [List("list"), Optional("member", ScriptType.Text)],
            Sort),
        Function(
            "array.uniq",
            "Every item once.",
            [List("list")],
            (in ScriptCall c) => c.List(0) is { } list ? Made(c, Distinct(c, list)) : null),
        Function("array.contains", "Whether the list holds an item.", [List("list"), Any("item")], Contains),
    ];

    /// <summary>A new list of what a sequence yields, within the limits.</summary>
    internal static ScriptArray Made(in ScriptCall call, IEnumerable<object?> items)
    {
        var budget = call.Context.Budget;
        if (items.TryGetNonEnumeratedCount(out var count)) budget.ListLength(count);
        else budget.ListLength(call.List(0)?.Count ?? 0);
        return ScriptArray.Wrap(items.ToList());
    }

    private static ScriptArray Part(in ScriptCall call, IReadOnlyList<object?> list, int start, int count)
    {
        start = Math.Clamp(start, 0, list.Count);
        count = Math.Clamp(count, 0, list.Count - start);
        call.Context.Budget.ListLength(count);
        var part = new List<object?>(count);
        for (var i = 0; i < count; i++) part.Add(list[start + i]);
        return ScriptArray.Wrap(part);
    }

    private static IReadOnlyList<object?> Items(in ScriptCall call) => call.List(0) ?? [];

    private static ScriptArray Joined(in ScriptCall call, IReadOnlyList<object?>? first, IReadOnlyList<object?>? second)
    {
        call.Context.Budget.ListLength((long)(first?.Count ?? 0) + (second?.Count ?? 0));
        return ScriptArray.Wrap([.. first ?? [], .. second ?? []]);
    }

    private static object? Cycle(in ScriptCall call)
    {
        if (call.List(0) is not { Count: > 0 } list) return null;
        var group = call[1] is { } name ? "=" + call.Context.TextOf(name) : call.Context.TextOf(list);
        return list[call.Context.Builtin.NextCycle(group, list.Count)];
    }

    private static object? IsAny(in ScriptCall call)
    {
        var function = Required(call);
        var arguments = new object?[call.Rest.Length + 1];
        call.Rest.CopyTo(arguments.AsSpan(1));
        foreach (var item in Items(call))
        {
            call.Context.Budget.Step();
            arguments[0] = item;
            if (ScriptValues.IsTrue(Calls.Invoke(call.Context, function, call.Node, arguments))) return Boxes.True;
        }

        return Boxes.False;
    }

    private static ScriptArray? Each(in ScriptCall call)
    {
        if (call.List(0) is not { } list) return null;
        var function = Required(call);
        call.Context.Budget.ListLength(list.Count);
        var results = new List<object?>(list.Count);
        foreach (var item in list) results.Add(Calls.Invoke(call.Context, function, call.Node, [item]));
        return ScriptArray.Wrap(results);
    }

    private static ScriptArray? Filter(in ScriptCall call)
    {
        if (call.List(0) is not { } list) return null;
        var function = Required(call);
        call.Context.Budget.ListLength(list.Count);
        var results = new List<object?>();
        foreach (var item in list)
        {
            if (ScriptValues.IsTrue(Calls.Invoke(call.Context, function, call.Node, [item]))) results.Add(item);
        }

        return ScriptArray.Wrap(results);
    }

    private static object Required(in ScriptCall call) =>
        call[1] ?? throw call.Fail("The function is null.", "hand over a function with `@`");

    private static ScriptArray InsertAt(in ScriptCall call)
    {
        var list = Items(call);
        var index = Math.Max(0, call.Integer(1) < 0 ? list.Count + call.Integer(1) : call.Integer(1));
        call.Context.Budget.ListLength(Math.Max(list.Count, index) + 1L);
        var result = new List<object?>(list);
        while (result.Count < index) result.Add(null);
        result.Insert(index, call[2]);
        return ScriptArray.Wrap(result);
    }

    private static string Join(in ScriptCall call)
    {
        var context = call.Context;
        var delimiter = call.Text(1) ?? "";
        var texts = new List<string>();
        var length = 0L;
        foreach (var item in Items(call))
        {
            context.Budget.Step();
            var text = context.TextOf(item);
            if (call[2] is { } function) text = context.TextOf(Calls.Invoke(context, function, call.Node, [text]));
            texts.Add(text);
            length += text.Length + delimiter.Length;
            if (length > context.Budget.Limits.StringLength) context.Budget.StringLength(length);
        }

        context.Budget.StringLength(length);
        return string.Join(delimiter, texts);
    }

    private static ScriptArray Map(in ScriptCall call)
    {
        var list = Items(call);
        var member = call.Text(1) ?? "";
        call.Context.Budget.ListLength(list.Count);
        var results = new List<object?>(list.Count);
        foreach (var item in list) results.Add(Member(call, item, member));
        return ScriptArray.Wrap(results);
    }

    private static object? Member(in ScriptCall call, object? item, string member)
    {
        if (item is null) return null;
        if (Members.TryGet(item, member, out var value)) return value;
        if (!call.Context.StrictMembers) return null;
        throw call.Fail($"An item has no member `{member}`.", NearMiss.Suggest(member, Members.Names(item)), MessageCodes.UnknownMember);
    }

    private static ScriptArray RemoveAt(in ScriptCall call)
    {
        var result = new List<object?>(Items(call));
        call.Context.Budget.ListLength(result.Count);
        var index = call.Integer(1) < 0 ? result.Count + call.Integer(1) : call.Integer(1);
        if (index >= 0 && index < result.Count) result.RemoveAt(index);
        return ScriptArray.Wrap(result);
    }

    private static ScriptArray Sort(in ScriptCall call)
    {
        var list = Items(call);
        var context = call.Context;
        context.Budget.ListLength(list.Count);
        context.Budget.Steps(list.Count * 4);
        var keys = new (object? Key, int Index)[list.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = (call.Text(1) is { } member ? Member(call, list[i], member) : list[i], i);
        var node = call.Node;
        ScriptRuntimeException? failure = null;
        Array.Sort(keys, (a, b) =>
        {
            var order = Comparison.TryOrder(context, a.Key, b.Key);
            if (order is null)
            {
                failure ??= node.Fail(
                    MessageCodes.BadArgumentValue,
                    $"Values of type `{ScriptValues.Kind(a.Key)}` and `{ScriptValues.Kind(b.Key)}` have no order.",
                    "name the member to sort by");
            }

            return order is null or 0 ? a.Index.CompareTo(b.Index) : order.Value;
        });
        if (failure is not null) throw failure;
        return ScriptArray.Wrap(keys.Select(k => list[k.Index]).ToList());
    }

    private static List<object?> Distinct(in ScriptCall call, IReadOnlyList<object?> list)
    {
        call.Context.Budget.ListLength(list.Count);
        return list.Distinct(new ValueComparer(call.Context)).ToList();
    }

    private static object? Contains(in ScriptCall call)
    {
        var list = Items(call);
        call.Context.Budget.Steps(list.Count);
        foreach (var item in list)
        {
            if (Comparison.AreEqual(call.Context, item, call[1])) return Boxes.True;
        }

        return Boxes.False;
    }
}
