using System.Collections.Immutable;

using FinalAccounts.Generator.Packs.Lint;

namespace FinalAccounts.Generator.Packs.Tools;

/// <summary>What one section of a pack is made of.</summary>
internal sealed record SectionParts
{
    /// <summary>The section's key.</summary>
    public required string Key { get; init; }

    /// <summary>Its outline entry, without the sections below; null for a template that is no section (cover).</summary>
    public PackMap? Outline { get; init; }

    /// <summary>Titles of the parts and sections above it, the outermost first.</summary>
    public ImmutableArray<string> Above { get; init; } = [];

    /// <summary>The keys of the sections below it.</summary>
    public ImmutableArray<string> Below { get; init; } = [];

    /// <summary>Its template and those that this includes, by name; empty for a table that has none.</summary>
    public ImmutableArray<(string Name, TemplateEvents Events)> Templates { get; init; } = [];

    /// <summary>The phrases that these call, through other phrases too.</summary>
    public ImmutableArray<Phrase> Phrases { get; init; } = [];

    /// <summary>The keys of the tables and charts that it can print.</summary>
    public ImmutableArray<string> Tables { get; init; } = [];

    public ImmutableArray<string> Charts { get; init; } = [];

    /// <summary>The words of the pack that it reads.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>All sections in the order of the outline, those with sections below them included.</summary>
    public static IEnumerable<string> Keys(PackInspection inspection) =>
        Nodes(inspection.File(PackLoader.PackFile)["outline"], []).Select(item => item.Node.Text("key")!);

    /// <summary>The parts of a section; null where the pack has none of that key.</summary>
    public static SectionParts? Of(PackInspection inspection, string key)
    {
        var pack = inspection.Pack!;
        var template = key.StartsWith("attachment.", StringComparison.Ordinal) ? "attachment" : key;
        var found = Nodes(inspection.File(PackLoader.PackFile)["outline"], []).FirstOrDefault(item => item.Node.Text("key") == key);
        if (found.Node is null && pack.Templates.Load(template) is null)
        {
            return null;
        }

        var templates = Reached(pack, template).ToImmutableArray();
        var book = new PhraseBook(pack.Templates.Phrases);
        var phrases = book.Closure(templates.SelectMany(item => item.Events.All.OfType<ReadEvent>()).Select(read => read.Name)).Select(name => book.Find(name)!).ToImmutableArray();
        var events = templates.SelectMany(item => item.Events.All).Concat(phrases.SelectMany(phrase => phrase.Events)).ToList();
        var texts = events.OfType<LiteralEvent>().Select(literal => literal.Value as string).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var own = key.StartsWith("tables.", StringComparison.Ordinal) ? key["tables.".Length..] : "";
        return new SectionParts
        {
            Key = key,
            Outline = found.Node is null ? null : found.Node with { Entries = found.Node.Entries.RemoveAll(entry => entry.Key == "sections") },
            Above = found.Node is null ? [] : found.Above,
            Below = [.. ((found.Node?["sections"] as PackList)?.Items ?? []).OfType<PackMap>().Select(below => below.Text("key")!)],
            Templates = templates,
            Phrases = phrases,
            Tables = [.. texts.Prepend(own).Where(pack.Tables.ContainsKey).Distinct(StringComparer.Ordinal)],
            Charts = [.. texts.Where(pack.Charts.ContainsKey)],
            Words = [.. events.OfType<ReadEvent>().Where(read => read is { Name: "pack", Members: ["words", _, ..] }).Select(read => read.Members[1]).Distinct(StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<(PackMap Node, ImmutableArray<string> Above)> Nodes(PackNode? outline, ImmutableArray<string> above)
    {
        foreach (var node in ((outline as PackList)?.Items ?? []).OfType<PackMap>().Where(node => node.Text("key") is not null))
        {
            yield return (node, above);
            foreach (var below in Nodes(node["sections"], above.Add(node.Text("title") ?? "")))
            {
                yield return below;
            }
        }
    }

    private static IEnumerable<(string Name, TemplateEvents Events)> Reached(FormatPack pack, string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([name]);
        while (open.TryDequeue(out var next))
        {
            if (seen.Add(next) && pack.Templates.Load(next) is { } template)
            {
                var events = TemplateEvents.Of(template);
                yield return (next, events);
                foreach (var include in events.All.OfType<IncludeEvent>().Select(item => item.Name).OfType<string>())
                {
                    open.Enqueue(include);
                }
            }
        }
    }
}
