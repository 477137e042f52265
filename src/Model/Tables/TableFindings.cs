using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Tables;

/// <summary>The findings about one table's layout.</summary>
internal sealed class TableFindings(string key)
{
    private readonly ImmutableArray<Diagnostic>.Builder _all = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly HashSet<string> _facts = new(StringComparer.Ordinal);

    /// <summary>All findings so far.</summary>
    internal ImmutableArray<Diagnostic> All => _all.ToImmutable();

    private Place Place => new($"tables/{key}");

    /// <summary>A fact that does not exist; said once per id.</summary>
    internal void UnknownFact(string id)
    {
        if (_facts.Add(id))
        {
            _all.Add(new Diagnostic(
                DiagnosticCodes.TableFact, Severity.Error, Place, $"表 {key} 用到的事实“{id}”不存在", "核对栏和行的写法；可用的事实见 generator facts"));
        }
    }

    /// <summary>A layout that does not fit together.</summary>
    internal void Shape(string message) =>
        _all.Add(new Diagnostic(DiagnosticCodes.TableShape, Severity.Error, Place, $"表 {key}：{message}"));

    /// <summary>A code with an amount that the form has no row for.</summary>
    internal void RowMissing(string code) =>
        _all.Add(new Diagnostic(
            DiagnosticCodes.TableRowMissing, Severity.Error, Place, $"表 {key} 没有 {code} 的行，其金额无处列示", "在表格布局中加上这一类"));
}
