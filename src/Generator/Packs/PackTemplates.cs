using System.Collections.Concurrent;
using System.Collections.Immutable;

using Templating;

namespace FinalAccounts.Generator.Packs;

/// <summary>A pack's templates, its own and inherited; each is parsed once and shared between threads.</summary>
internal sealed class PackTemplates : ITemplateLoader
{
    private readonly ImmutableSortedDictionary<string, Template> _sections;
    private readonly ConcurrentDictionary<string, Template> _snippets = new(StringComparer.Ordinal);

    public PackTemplates(ImmutableSortedDictionary<string, Template> sections, ImmutableArray<Template> phrases, Template? report)
    {
        _sections = sections;
        Phrases = phrases;
        Report = report;
    }

    /// <summary>The phrases of the chain, the root's first, so that a child redefines single functions.</summary>
    public ImmutableArray<Template> Phrases { get; }

    /// <summary>The frame of the whole report.</summary>
    public Template? Report { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Names => _sections.Keys;

    /// <inheritdoc/>
    public Template? Load(string name) => _sections.GetValueOrDefault(name);

    /// <summary>A template that stands inside a YAML value or a unit's prose.</summary>
    /// <param name="text">The template's text.</param>
    /// <param name="name">Where it stands, for findings.</param>
    public Template Snippet(string text, string name) => _snippets.GetOrAdd(text, static (value, file) => Template.Parse(value, file), name);
}
