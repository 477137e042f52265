using System.Runtime.CompilerServices;

namespace Templating;

/// <summary>Equality as a comparer for sets; unlike under <c>==</c> a string never equals a number.</summary>
internal sealed class ValueComparer(TemplateContext context) : IEqualityComparer<object?>
{
    public new bool Equals(object? x, object? y) =>
        ScriptValues.Unwrap(x) is string == ScriptValues.Unwrap(y) is string && Comparison.AreEqual(context, x, y);

    public int GetHashCode(object? value)
    {
        value = ScriptValues.Unwrap(value);
        return value switch
        {
            null => 0,
            string or bool or DateTime or TimeSpan => value.GetHashCode(),
            IReadOnlyList<object?> list => list.Count,
            _ => ScriptValues.IsNumber(value) ? Numbers.ToDouble(value).GetHashCode() : RuntimeHelpers.GetHashCode(value),
        };
    }
}
