using Templating.Functions;

namespace Templating;

/// <summary>
/// Where names are looked up: built-in functions at the bottom, then what the host pushed, then what <c>with</c> and
/// parametric functions open. Loop variables stand just above the scope their loop runs in.
/// </summary>
internal sealed class Scopes
{
    private readonly TemplateContext _context;
    private IScriptMembers[] _scopes = new IScriptMembers[8];
    private LoopFrame[] _loops = new LoopFrame[8];
    private int _count;
    private int _loopCount;
    private int _hostCount;

    public Scopes(TemplateContext context)
    {
        _context = context;
        Push(Builtins.All);
    }

    /// <summary>The <c>$</c> variables of the current call.</summary>
    public LocalFrame Locals { get; set; } = new(null);

    /// <summary>Loops around the current statement in the same function.</summary>
    public int LoopDepth { get; set; }

    /// <summary>The innermost scope, which takes assignments.</summary>
    public IScriptMembers Top => _scopes[_count - 1];

    public int Depth => _count - 1;

    public void Push(IScriptMembers scope)
    {
        if (_count == _scopes.Length) Array.Resize(ref _scopes, _count * 2);
        _scopes[_count++] = scope;
    }

    public IScriptMembers Pop()
    {
        if (_count <= 1) throw new InvalidOperationException("Nothing was pushed.");
        return _scopes[--_count];
    }

    /// <summary>Prepares a render: assignments need a scope that can be written.</summary>
    public void Start()
    {
        _hostCount = _count;
        _loopCount = 0;
        LoopDepth = 0;
        Locals = new LocalFrame(null);
        if (Top is not ScriptObject { IsFrozen: false }) Push(new ScriptObject());
    }

    public void Finish() => _count = _hostCount;

    public void PushLoop(LoopFrame loop)
    {
        if (_loopCount == _loops.Length) Array.Resize(ref _loops, _loopCount * 2);
        _loops[_loopCount++] = loop;
        LoopDepth++;
    }

    public void PopLoop()
    {
        _loopCount--;
        LoopDepth--;
    }

    /// <summary>The innermost running loop of a kind; null when there is none.</summary>
    public LoopFrame? Loop(LoopKind kind)
    {
        for (var i = _loopCount - 1; i >= 0; i--)
        {
            if (_loops[i].Kind == kind) return _loops[i];
        }

        return null;
    }

    public bool TryGet(string name, out object? value)
    {
        var loop = _loopCount - 1;
        for (var i = _count - 1; i >= 0; i--)
        {
            for (; loop >= 0 && _loops[loop].ScopeDepth == i; loop--)
            {
                if (!ReferenceEquals(_loops[loop].Variable, name)) continue;
                value = _loops[loop].Value;
                return true;
            }

            if (!_scopes[i].TryGetMember(name, out value)) continue;
            if (i == 0) value = _context.Builtin.Own(value);
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>Sets a variable in the innermost scope.</summary>
    public void Set(string name, object? value, Syntax.SyntaxNode node)
    {
        for (var i = _loopCount - 1; i >= 0 && _loops[i].ScopeDepth == _count - 1; i--)
        {
            if (!ReferenceEquals(_loops[i].Variable, name)) continue;
            _loops[i].Value = value;
            return;
        }

        for (var i = _count - 1; i > 0; i--)
        {
            if (_scopes[i] is ScriptObject scope && scope.IsReadOnly(name)) throw ReadOnly(name, node);
        }

        if (Top is not ScriptObject { IsFrozen: false } target) throw ReadOnly(name, node);
        if (target.Count >= _context.Budget.Limits.ListLength) _context.Budget.Grow(target.Count + 1L, 1);
        target.Store(name, value);
    }

    /// <summary>Makes a variable of the innermost scope read-only.</summary>
    public void SetReadOnly(string name, Syntax.SyntaxNode node)
    {
        if (Top is not ScriptObject target) throw ReadOnly(name, node);
        target.SetReadOnly(name);
    }

    /// <summary>All names that can be read now, nearest first, for hints.</summary>
    public IEnumerable<string> Names()
    {
        for (var i = _loopCount - 1; i >= 0; i--)
        {
            if (_loops[i].Variable is { } name) yield return name;
        }

        for (var i = _count - 1; i >= 0; i--)
        {
            foreach (var name in _scopes[i].MemberNames) yield return name;
        }
    }

    private static ScriptRuntimeException ReadOnly(string name, Syntax.SyntaxNode node) =>
        node.Fail(MessageCodes.ReadOnly, $"The variable `{name}` is read-only.", "assign to a variable of another name");
}
