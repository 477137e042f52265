namespace Templating;

/// <summary>A value with named members that a template can read. Host objects implement this; templates can't change them.</summary>
public interface IScriptMembers
{
    /// <summary>Names of all members, for iteration and for "did you mean" hints.</summary>
    IEnumerable<string> MemberNames { get; }

    /// <summary>Reads a member; false when there is none of that name.</summary>
    bool TryGetMember(string name, out object? value);
}
