using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Packs;

/// <summary>A value of a pack's YAML file that still knows its line and column, so that a finding made after merging points to it.</summary>
internal abstract record PackNode(Place Place)
{
    /// <summary>Where its key stands; null in a list.</summary>
    public Place? KeyPlace { get; init; }
}

/// <summary>A single value.</summary>
/// <param name="Text">Its text; null for an empty value (<c>key:</c>) or <c>null</c>.</param>
internal sealed record PackScalar(Place Place, string? Text) : PackNode(Place);

/// <summary>A list.</summary>
internal sealed record PackList(Place Place, ImmutableArray<PackNode> Items) : PackNode(Place);

/// <summary>A map; keys keep the order of the file.</summary>
internal sealed record PackMap(Place Place, ImmutableArray<KeyValuePair<string, PackNode>> Entries) : PackNode(Place)
{
    /// <summary>The value of a key, or null.</summary>
    public PackNode? this[string key]
    {
        get
        {
            foreach (var (name, value) in Entries)
            {
                if (name == key)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>The text of a scalar key, or null.</summary>
    public string? Text(string key) => (this[key] as PackScalar)?.Text;
}
