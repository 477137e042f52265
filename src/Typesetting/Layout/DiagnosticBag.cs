namespace Typesetting.Layout;

/// <summary>Collects findings, each once, however many layout rounds come across it.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<TypesettingDiagnostic> _found = [];
    private readonly HashSet<TypesettingDiagnostic> _seen = [];

    public IReadOnlyList<TypesettingDiagnostic> Found => _found;

    public void Add(string code, DiagnosticSeverity severity, string place, string subject, string message, string hint)
    {
        var diagnostic = new TypesettingDiagnostic(code, severity, place, subject, message, hint);
        if (_seen.Add(diagnostic)) _found.Add(diagnostic);
    }
}
