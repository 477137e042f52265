namespace FinalAccounts.Model.Tests.Support;

/// <summary>A test against a case of the shared materials; skipped, with the reason, where those are not there.</summary>
public sealed class CaseFactAttribute : FactAttribute
{
    public CaseFactAttribute(string name)
    {
        if (Repository.Case(name) is null)
        {
            Skip = $"../shared/cases/{name} is not beside this repository";
        }
    }
}
