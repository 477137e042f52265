using System.Numerics;

namespace Templating;

/// <summary>Which values live in templates, what they are called, and when they count as true.</summary>
internal static class ScriptValues
{
    /// <summary>Lets a host's value in; small number types become int, long or double.</summary>
    /// <exception cref="ArgumentException">Templates can't use values of that type.</exception>
    public static object? Accept(object? value) => value switch
    {
        null or string or bool or int or long or double or decimal or float or BigInteger or DateTime or TimeSpan => value,
        ScriptObject or ScriptArray or ScriptFunction or TemplateFunction => value,
        IScriptMembers or IScriptScalar or IReadOnlyList<object?> => value,
        byte or sbyte or short or ushort => Boxes.Int(Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)),
        uint number => Numbers.Fit((long)number),
        ulong number => Numbers.Fit(new BigInteger(number)),
        char c => c.ToString(),
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        DateTimeOffset date => date.DateTime,
        _ => throw new ArgumentException(
            $"Templates can't use values of type {value.GetType()}; hand in a ScriptObject or an IScriptMembers.",
            nameof(value)),
    };

    /// <summary>The plain value of a scalar object, any other value as it is.</summary>
    public static object? Unwrap(object? value) => value is IScriptScalar scalar ? scalar.Scalar : value;

    /// <summary>Only null and false are false.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        IScriptScalar scalar => scalar.Scalar is not (null or false),
        _ => true,
    };

    /// <summary>The kind's name as <c>object.kind</c> and error messages print it.</summary>
    public static string Kind(object? value) => value switch
    {
        null => "null",
        bool => "bool",
        int => "int",
        long => "long",
        BigInteger => "bigint",
        float => "float",
        double => "double",
        decimal => "decimal",
        string => "string",
        DateTime => "datetime",
        TimeSpan => "timespan",
        ScriptRange => "range",
        ScriptFunction or TemplateFunction => "function",
        IScriptMembers => "object",
        IReadOnlyList<object?> => "array",
        _ => "object",
    };

    public static bool IsNumber(object? value) => value is int or long or double or decimal or float or BigInteger;

    /// <summary>Whether an object or list holds nothing; null where the question makes no sense.</summary>
    public static bool? IsEmpty(object? value) => value switch
    {
        ScriptArray list => list.Count == 0 && list.Properties is null,
        IReadOnlyList<object?> list => list.Count == 0,
        IScriptMembers members => !members.MemberNames.Any(),
        string text => text.Length == 0,
        _ => null,
    };
}
