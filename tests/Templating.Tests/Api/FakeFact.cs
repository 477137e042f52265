namespace Templating.Tests.Api;

/// <summary>A host object that is an amount with members, as a figure of a report would be.</summary>
internal sealed class FakeFact(decimal? amount, params (string Name, object? Value)[] members) : IScriptScalar, IScriptMembers
{
    public object? Scalar => amount;

    public IEnumerable<string> MemberNames => members.Select(m => m.Name);

    public bool TryGetMember(string name, out object? value)
    {
        foreach (var (known, found) in members)
        {
            if (known != name) continue;
            value = found;
            return true;
        }

        value = null;
        return false;
    }
}
