namespace Templating;

/// <summary>
/// A host object that is also a plain value: operators, comparisons, conditions, typed function parameters and output
/// use <see cref="Scalar"/>; members come from <see cref="IScriptMembers"/> when the object implements that too.
/// </summary>
public interface IScriptScalar
{
    /// <summary>The plain value: null, bool, a number, a string, a date or a duration; never another scalar object.</summary>
    object? Scalar { get; }
}
