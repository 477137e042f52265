using System.Collections.Immutable;

namespace FinalAccounts.Generator.Packs.Lint;

/// <summary>What one pack's reports come to use: templates reached from its outline, phrases, tables, charts and words.</summary>
internal sealed record PackUse
{
    /// <summary>The phrases that units call in their attachments' texts.</summary>
    private static readonly ImmutableHashSet<string> ForProse = ["evaluation_summary", "indicator_completion", "scoring_table"];

    /// <summary>Files of the section templates that are reached.</summary>
    public required ImmutableSortedSet<string> Templates { get; init; }

    /// <summary>Names of phrases that are called.</summary>
    public required ImmutableSortedSet<string> Phrases { get; init; }

    /// <summary>Keys of tables that are printed; also every text that could be one.</summary>
    public required ImmutableSortedSet<string> Texts { get; init; }

    /// <summary>Names in <c>pack.words</c> that are read.</summary>
    public required ImmutableSortedSet<string> Words { get; init; }

    /// <summary>True when an include is computed, so that any template may be reached.</summary>
    public bool IncludesAnything { get; init; }

    /// <summary>Follows a pack's outline.</summary>
    public static PackUse Of(PackInspection inspection)
    {
        var pack = inspection.Pack!;
        var phrases = new PhraseBook(pack.Templates.Phrases);
        var leaves = OutlineCheck.Leaves(inspection.File(PackLoader.PackFile)["outline"]).Select(leaf => leaf.Text("key") ?? "").ToList();
        var reached = new Dictionary<string, TemplateEvents>(StringComparer.Ordinal);
        var open = new Queue<string>(leaves.Append("attachment").Concat(pack.Templates.Names.Where(name => name.StartsWith("attachment.", StringComparison.Ordinal))));
        var events = new List<TemplateEvents>(YamlTemplate.Of(inspection.Files).Select(yaml => TemplateEvents.Of(yaml.Template)));
        if (pack.Templates.Report is { } report)
        {
            events.Add(TemplateEvents.Of(report));
        }

        events.AddRange(pack.Templates.Phrases.Select(TemplateEvents.Of));
        foreach (var name in events.SelectMany(Includes))
        {
            open.Enqueue(name);
        }

        while (open.TryDequeue(out var name))
        {
            if (!reached.ContainsKey(name) && pack.Templates.Load(name) is { } template)
            {
                reached[name] = TemplateEvents.Of(template);
                foreach (var next in Includes(reached[name]))
                {
                    open.Enqueue(next);
                }
            }
        }

        // Phrases count as used only where a template or a used phrase calls them, so their own files do not speak for them.
        var speaking = reached.Values.Concat(events.Where(item => !pack.Templates.Phrases.Contains(item.Template))).ToList();
        var used = phrases.Closure(speaking.SelectMany(item => item.All.OfType<ReadEvent>()).Select(read => read.Name).Concat(ForProse));
        var all = speaking.SelectMany(item => item.All).Concat(used.SelectMany(name => phrases.Find(name)!.Events)).ToList();
        return new PackUse
        {
            Templates = Sorted(reached.Values.Select(item => item.File)),
            Phrases = used,
            Texts = Sorted(all.OfType<LiteralEvent>().Select(literal => literal.Value as string).OfType<string>()
                .Concat(leaves.Where(leaf => leaf.StartsWith("tables.", StringComparison.Ordinal)).Select(leaf => leaf["tables.".Length..]))),
            Words = Sorted(all.OfType<ReadEvent>().Where(read => read is { Name: "pack", Members: ["words", _, ..] }).Select(read => read.Members[1])),
            IncludesAnything = all.Any(item => item is IncludeEvent { Name: null }),
        };
    }

    private static IEnumerable<string> Includes(TemplateEvents events) => events.All.OfType<IncludeEvent>().Select(include => include.Name).OfType<string>();

    private static ImmutableSortedSet<string> Sorted(IEnumerable<string> items) => items.ToImmutableSortedSet(StringComparer.Ordinal);
}
