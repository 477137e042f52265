namespace FinalAccounts.Model.Diagnostics;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>提示: worth a look, nothing is wrong.</summary>
    Information,

    /// <summary>警告: a reviewer would ask; the report is still made.</summary>
    Warning,

    /// <summary>错误: the report would be wrong; nothing is written.</summary>
    Error,
}
