using System.Collections.Immutable;

using Templating;

namespace FinalAccounts.Generator.Packs.Lint;

/// <summary>The phrases of a chain of packs: every definition of each, the root's first.</summary>
internal sealed class PhraseBook
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<Phrase>> _phrases;

    public PhraseBook(IEnumerable<Template> files)
    {
        _phrases = files.SelectMany(file => Read(TemplateEvents.Of(file)))
            .GroupBy(phrase => phrase.Name, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    public IEnumerable<string> Names => _phrases.Keys;

    /// <summary>The definitions that hold: of each phrase the nearest pack's.</summary>
    public IEnumerable<Phrase> Effective => _phrases.Values.Select(definitions => definitions[^1]);

    /// <summary>All definitions, overridden ones included.</summary>
    public IEnumerable<Phrase> All => _phrases.Values.SelectMany(definitions => definitions);

    public bool Contains(string name) => _phrases.ContainsKey(name);

    /// <summary>The definition that holds, or null.</summary>
    public Phrase? Find(string name) => _phrases.TryGetValue(name, out var definitions) ? definitions[^1] : null;

    /// <summary>All definitions of a phrase, the root's first.</summary>
    public ImmutableArray<Phrase> Definitions(string name) => _phrases.GetValueOrDefault(name, []);

    /// <summary>The phrases that some names lead to, through other phrases too.</summary>
    public ImmutableSortedSet<string> Closure(IEnumerable<string> names)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(names.Where(Contains));
        while (open.TryDequeue(out var name))
        {
            if (found.Add(name))
            {
                foreach (var next in Find(name)!.Events.OfType<ReadEvent>().Select(read => read.Name).Where(Contains))
                {
                    open.Enqueue(next);
                }
            }
        }

        return found.ToImmutableSortedSet(StringComparer.Ordinal);
    }

    private static IEnumerable<Phrase> Read(TemplateEvents events)
    {
        var starts = Enumerable.Range(0, events.All.Length).Where(at => events.All[at] is DeclareEvent { Kind: DeclarationKind.Function }).ToList();
        for (var index = 0; index < starts.Count; index++)
        {
            var end = index + 1 < starts.Count ? starts[index + 1] : events.All.Length;
            yield return Phrase.Of(events.Template, [.. events.All[starts[index]..end]]);
        }
    }
}

/// <summary>A phrase: a function of <c>phrases.sbn</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Template">The file it stands in.</param>
/// <param name="Events">What it does, its declaration first.</param>
/// <param name="Parameters">Its parameters; null for one that takes whatever it is given.</param>
internal sealed record Phrase(string Name, Template Template, ImmutableArray<TemplateEvent> Events, ImmutableArray<PhraseParameter>? Parameters)
{
    /// <summary>Where its name stands.</summary>
    public SourceSpan Span => Events[0].Span;

    /// <summary>The pack's name that it comes from.</summary>
    public string Pack => (Template.SourceFilePath ?? "").Split('/')[0];

    /// <summary>The phrase as it stands in the file, with the comment before it.</summary>
    public string Text()
    {
        var lines = Template.Text.Split('\n');
        var first = Span.Line - 1;
        var indent = lines[first].Length - lines[first].TrimStart().Length;
        var last = Enumerable.Range(first, lines.Length - first).FirstOrDefault(at => lines[at].TrimEnd() == new string(' ', indent) + "end", first);
        while (first > 0 && lines[first - 1].TrimStart().StartsWith('#') && !lines[first - 1].Contains("----", StringComparison.Ordinal))
        {
            first--;
        }

        return string.Join('\n', lines[first..(last + 1)]);
    }

    /// <summary>Reads a phrase from its events.</summary>
    public static Phrase Of(Template template, ImmutableArray<TemplateEvent> events)
    {
        var declaration = (DeclareEvent)events[0];
        var parameters = events.Skip(1).TakeWhile(item => item is DeclareEvent { Kind: DeclarationKind.Parameter })
            .Select(item => Parameter(template.Text, (DeclareEvent)item)).ToImmutableArray();
        var takesAnything = parameters.IsEmpty;
        return new Phrase(declaration.Name, template, events, takesAnything ? null : parameters);
    }

    private static PhraseParameter Parameter(string text, DeclareEvent parameter)
    {
        var rest = text.AsSpan(Math.Min(parameter.Span.Start + parameter.Name.Length, text.Length)).TrimStart(' ');
        return new PhraseParameter(parameter.Name, IsOptional: rest.StartsWith("=") || rest.StartsWith("..."), IsRest: rest.StartsWith("..."));
    }
}

/// <summary>A parameter of a phrase.</summary>
internal sealed record PhraseParameter(string Name, bool IsOptional, bool IsRest);
