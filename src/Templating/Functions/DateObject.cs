namespace Templating.Functions;

/// <summary><c>date</c> as one render sees it: the shared functions and a <c>format</c> of its own that a template may set.</summary>
internal sealed class DateObject : IScriptMembers
{
    public string Format { get; set; } = DateFormat.Default;

    public IEnumerable<string> MemberNames => Builtins.Date.MemberNames;

    public bool TryGetMember(string name, out object? value)
    {
        if (name != "format") return Builtins.Date.TryGetMember(name, out value);
        value = Format;
        return true;
    }
}
