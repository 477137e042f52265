using System.Text.Json.Serialization.Metadata;

using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Words;

namespace FinalAccounts.Model.Figures.Reading;

/// <summary>Holds a document against the shape of a unit and collects every finding, not just the first.</summary>
internal sealed class ShapeCheck(SourceMap map, List<Diagnostic> findings)
{
    private readonly ValueCheck _values = new(map, findings);

    /// <summary>Checks an object.</summary>
    internal void Record(SourceNode node, RecordShape shape)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in node.Children)
        {
            if (!seen.Add(child.Name!))
            {
                findings.Add(ReadingFindings.DuplicateKey(map.PlaceOfKey(child), child.Name!));
            }
            else if (shape.Find(child.Name!) is { } member)
            {
                Member(child, member);
            }
            else
            {
                findings.Add(ReadingFindings.UnknownKey(
                    map.PlaceOfKey(child), child.Name!, NearMiss.Find(child.Name!, shape.Members.Select(known => known.Name))));
            }
        }

        foreach (var member in shape.Members)
        {
            if (member.IsRequired && !seen.Contains(member.Name))
            {
                var place = map.PlaceOf(node) with { Pointer = node.Pointer + "/" + member.Name };
                findings.Add(ReadingFindings.Missing(place, member.Name, member.Term));
            }
        }
    }

    private void Member(SourceNode node, MemberShape member)
    {
        switch (member.Container)
        {
            case JsonTypeInfoKind.Enumerable when _values.Is(node, SourceKind.Array, member.Term, "列表"):
                foreach (var entry in node.Children)
                {
                    Content(entry, member);
                }

                Distinct(node, member);
                break;
            case JsonTypeInfoKind.Dictionary when _values.Is(node, SourceKind.Object, member.Term, "键值对"):
                Map(node, member);
                break;
            case JsonTypeInfoKind.Object or JsonTypeInfoKind.None:
                Content(node, member);
                break;
        }
    }

    private void Map(SourceNode node, MemberShape member)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in node.Children)
        {
            if (!seen.Add(entry.Name!))
            {
                findings.Add(ReadingFindings.DuplicateKey(map.PlaceOfKey(entry), entry.Name!));
                continue;
            }

            Content(entry, member);
        }
    }

    private void Content(SourceNode node, MemberShape member)
    {
        if (member.Record is null)
        {
            _values.Value(node, member);
        }
        else if (_values.Is(node, SourceKind.Object, member.Term, "对象"))
        {
            Record(node, member.Record);
        }
    }

    private void Distinct(SourceNode list, MemberShape member)
    {
        if (member.Distinct is not { } key)
        {
            return;
        }

        var first = new Dictionary<string, SourceNode>(StringComparer.Ordinal);
        foreach (var entry in list.Children)
        {
            if (entry.Kind == SourceKind.Object && entry.Member(key) is { Kind: SourceKind.String } value
                && !first.TryAdd(value.Text, value))
            {
                findings.Add(ReadingFindings.Twice(
                    map.PlaceOf(value), member.Record!.Find(key)!.Term, value.Text, map.PlaceOf(first[value.Text])));
            }
        }
    }
}
