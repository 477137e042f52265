namespace Templating.Functions;

/// <summary>All built-in functions. Immutable and shared by all renders.</summary>
public static class Builtins
{
    /// <summary>
    /// The bottom scope of every context: <c>array</c>, <c>date</c>, <c>html</c>, <c>math</c>, <c>object</c>, <c>regex</c>,
    /// <c>string</c>, <c>timespan</c>, <c>include</c>, <c>include_join</c>.
    /// </summary>
    public static ScriptObject All { get; } = Create();

    /// <summary>
    /// The shared functions of <c>date</c>; a render that asks for <c>date</c> gets its own object with its own <c>format</c>.
    /// </summary>
    internal static ScriptObject Date => (ScriptObject)All["date"]!;

    private static ScriptObject Create()
    {
        var all = new ScriptObject();
        all.Store("array", Category(ArrayFunctions.All()));
        all.Store("date", Category(DateFunctions.All()));
        all.Store("html", Category(HtmlFunctions.All()));
        all.Store("math", Category(MathFunctions.All()));
        all.Store("object", Category(ObjectFunctions.All()));
        all.Store("regex", Category(RegexFunctions.All()));
        all.Store("string", Category([.. StringFunctions.All(), .. TextPartFunctions.All(), .. DigestFunctions.All()]));
        var timespan = new ScriptObject();
        foreach (var function in TimespanFunctions.All()) timespan.Store(ShortName(function), function);
        timespan.Store("zero", TimeSpan.Zero);
        all.Store("timespan", timespan.Freeze());
        foreach (var function in IncludeFunctions.All()) all.Store(function.Name, function);
        return all.Freeze();
    }

    private static ScriptObject Category(IEnumerable<ScriptFunction> functions)
    {
        var category = new ScriptObject();
        foreach (var function in functions) category.Store(ShortName(function), function);
        return category.Freeze();
    }

    private static string ShortName(ScriptFunction function) => string.Intern(function.Name[(function.Name.IndexOf('.') + 1)..]);
}
