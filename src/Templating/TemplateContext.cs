namespace Templating;

/// <summary>
/// Everything one render can see and use: values, loader, limits, clock. Not thread-safe; make one per render. The values
/// pushed into it are only read, except for the topmost <see cref="ScriptObject"/> that isn't frozen, which takes assignments.
/// </summary>
public sealed class TemplateContext
{
    private readonly Scopes _scopes;

    /// <summary>A strict context with the built-in functions and the default limits.</summary>
    public TemplateContext()
    {
        _scopes = new Scopes(this);
        Budget = new Budget(this);
        Output = new OutputBuffer(this);
    }

    /// <summary>Finds included templates; without one every include is an error.</summary>
    public ITemplateLoader? TemplateLoader { get; set; }

    /// <summary>What one render may use up.</summary>
    public Limits Limits { get; set; } = Limits.Default;

    /// <summary>Ends the render when cancelled; checked every few hundred steps.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>Whether reading a variable nobody set is an error (default) or gives null.</summary>
    public bool StrictVariables { get; set; } = true;

    /// <summary>Whether reading a member an object doesn't have is an error (default) or gives null.</summary>
    public bool StrictMembers { get; set; } = true;

    /// <summary>Whether an index outside a list is an error (default) or gives null.</summary>
    public bool StrictIndexes { get; set; } = true;

    /// <summary>Whether arithmetic with null is an error (default) or gives null.</summary>
    public bool StrictNulls { get; set; } = true;

    /// <summary>Whether several lines printed by an indented code block get its indentation (default).</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>The clock behind <c>date.now</c>; null (default) makes it an error, so that output doesn't depend on the time.</summary>
    public TimeProvider? Clock { get; set; }

    /// <summary>The seed behind <c>math.random</c> and <c>math.uuid</c>; null (default) makes them errors.</summary>
    public int? RandomSeed { get; set; }

    internal Budget Budget { get; }

    internal OutputBuffer Output { get; }

    internal Scopes Scopes => _scopes;

    /// <summary>The statement that is being executed; where limits report their place.</summary>
    internal Syntax.SyntaxNode? Current { get; set; }

    /// <summary>The value of the <c>ret</c> that is on its way out.</summary>
    internal object? Returned { get; set; }

    /// <summary>Per-render state of built-in functions (cycles, date format, random numbers).</summary>
    internal Functions.BuiltinState Builtin { get; } = new();

    internal int Depth { get; set; }

    internal ArgumentStack Arguments { get; } = new();

    /// <summary>Templates being included now, outermost first.</summary>
    internal List<Template> Including { get; } = [];

    /// <summary>A context that treats unknown names, members, indexes and nulls as null, as Scriban does by default.</summary>
    public static TemplateContext Lenient() =>
        new() { StrictVariables = false, StrictMembers = false, StrictIndexes = false, StrictNulls = false };

    /// <summary>Adds values on top of those already there; their names hide the same names below.</summary>
    public void PushGlobal(IScriptMembers values) => _scopes.Push(values);

    /// <summary>Takes away what was pushed last and returns it.</summary>
    /// <exception cref="InvalidOperationException">Nothing was pushed.</exception>
    public IScriptMembers PopGlobal() => _scopes.Pop();

    /// <summary>The text a value prints as.</summary>
    public string TextOf(object? value) => ValueWriter.TextOf(this, value);

    /// <summary>Calls a function value (from a template or from C#) with positional arguments.</summary>
    /// <exception cref="ScriptRuntimeException">The value is no function, or the function failed.</exception>
    public object? Invoke(object? function, SourceSpan span, params ReadOnlySpan<object?> arguments) =>
        Calls.Invoke(this, function, new Syntax.PlaceNode(span), arguments);

    /// <summary>The exception for a mistake at the statement being executed; throw it.</summary>
    internal ScriptRuntimeException Fail(string code, string text, string? hint = null) =>
        new(new TemplateMessage(code, Current?.Span ?? default, text, hint));

    internal void Start()
    {
        Budget.Start(Limits);
        Output.Reset();
        Arguments.Reset();
        Including.Clear();
        Depth = 0;
        Returned = null;
        Current = null;
        Builtin.Reset(RandomSeed);
        _scopes.Start();
        if (CancellationToken.IsCancellationRequested) throw Fail(MessageCodes.Cancelled, "Rendering was cancelled.");
    }

    internal void Finish() => _scopes.Finish();

    /// <summary>Goes one call deeper; ends the render where calls never come back.</summary>
    internal void Enter(Syntax.SyntaxNode node)
    {
        if (++Depth > Budget.Limits.RecursionDepth)
        {
            throw node.Fail(
                MessageCodes.RecursionLimit,
                $"Calls are nested more than {Budget.Limits.RecursionDepth} deep.",
                "a function may be calling itself without end");
        }

        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw node.Fail(
                MessageCodes.RecursionLimit,
                "Calls and expressions are nested too deep.",
                "a function may be calling itself without end");
        }

        Budget.Step();
    }
}
