namespace Templating;

/// <summary>The work of a function. Arguments are already bound, converted and checked.</summary>
public delegate object? ScriptFunctionBody(in ScriptCall call);

/// <summary>Writes a function's result straight into the output; used where the result is printed and nothing else.</summary>
internal delegate void ScriptFunctionWriter(in ScriptCall call, OutputBuffer output);

/// <summary>
/// A function written in C#: a name, documented parameters and a body. Immutable; can be shared between threads when its body can.
/// </summary>
public sealed class ScriptFunction
{
    private readonly ScriptParameter[] _parameters;

    /// <summary>A function with a fixed list of parameters; optional ones come last.</summary>
    /// <param name="name">Name for messages and for <see cref="ScriptObject.Import(ScriptFunction)"/>.</param>
    /// <param name="parameters">Parameters in order.</param>
    /// <param name="body">The work. It may throw <see cref="ScriptCall.Fail"/>'s exception; any other exception becomes a finding at
    /// the call.</param>
    public ScriptFunction(string name, IEnumerable<ScriptParameter> parameters, ScriptFunctionBody body)
    {
        Name = name;
        _parameters = parameters.ToArray();
        Body = body;
        Required = _parameters.TakeWhile(p => !p.IsOptional).Count();
        if (_parameters.Skip(Required).Any(p => !p.IsOptional))
        {
            throw new ArgumentException("Optional parameters come last.", nameof(parameters));
        }
    }

    /// <summary>Name for messages.</summary>
    public string Name { get; }

    /// <summary>Parameters in order.</summary>
    public IReadOnlyList<ScriptParameter> Parameters => _parameters;

    /// <summary>What the function does, for the function reference.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>Whether further arguments are passed on in <see cref="ScriptCall.Rest"/>.</summary>
    public bool HasRest { get; init; }

    /// <summary>Number of arguments that must be given.</summary>
    internal int Required { get; }

    internal ScriptFunctionBody Body { get; }

    internal ScriptFunctionWriter? Writer { get; init; }

    /// <summary>Whether named arguments without a parameter are collected in <see cref="ScriptCall.Named"/>.</summary>
    internal bool CollectsNamed { get; init; }

    internal ScriptParameter[] ParameterArray => _parameters;

    internal int IndexOf(string parameter) => Array.FindIndex(_parameters, p => p.Name == parameter);

    /// <summary>Name and parameters as an author would write the call.</summary>
    public override string ToString() =>
        Name + string.Concat(_parameters.Select(p => p.IsOptional ? $" <{p.Name}>?" : $" <{p.Name}>")) + (HasRest ? " <...>" : "");
}
