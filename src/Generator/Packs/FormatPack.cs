using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Evaluation;
using FinalAccounts.Model.Numbers;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Packs;

/// <summary>
/// One region's format: templates, table layouts, charts, words and looks, with everything its ancestors say already merged in.
/// Immutable, shared between threads.
/// </summary>
internal sealed record FormatPack
{
    /// <summary>The pack's id, which is its folder's name.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>The packs it is made of: itself first, the root last.</summary>
    public required ImmutableArray<string> Chain { get; init; }

    /// <summary>Which budget completion is measured by.</summary>
    public PackMeasure Measure { get; init; }

    /// <summary>Which budget completion of 三公 spending is measured by.</summary>
    public PackMeasure ThreePublicMeasure { get; init; }

    /// <summary>How evaluations are scored.</summary>
    public EvaluationRules Evaluation { get; init; } = new();

    /// <summary>The report's title, a template.</summary>
    public required string Title { get; init; }

    /// <summary>The title of the 目录.</summary>
    public string ContentsTitle { get; init; } = "目录";

    /// <summary>Words that templates take from the pack (<c>pack.words.self</c>).</summary>
    public ImmutableDictionary<string, string> Words { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How figures are printed in sentences.</summary>
    public NumberStyle TextNumbers { get; init; } = new();

    /// <summary>Heading numbers by level.</summary>
    public ImmutableArray<string> Numbering { get; init; } = [];

    /// <summary>The keys of the sections that a report of this format must have; empty for those of the national form.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>Parts and sections in order.</summary>
    public ImmutableArray<OutlineNode> Outline { get; init; } = [];

    /// <summary>Table layouts by key.</summary>
    public ImmutableSortedDictionary<string, TableLayout> Tables { get; init; } = ImmutableSortedDictionary<string, TableLayout>.Empty;

    /// <summary>Charts by key.</summary>
    public ImmutableSortedDictionary<string, ChartLayout> Charts { get; init; } = ImmutableSortedDictionary<string, ChartLayout>.Empty;

    /// <summary>名词解释, in order.</summary>
    public ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>Definitions of functional codes.</summary>
    public ImmutableDictionary<string, string> FunctionDefinitions { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How the report looks.</summary>
    public ReportStyle Style { get; init; } = new();

    /// <summary>The pack's templates, its own and inherited.</summary>
    public required PackTemplates Templates { get; init; }

    /// <summary>A part or section by key, however deep; null where the outline has none.</summary>
    public OutlineNode? Section(string key) => Outline.Select(node => node.Find(key)).FirstOrDefault(found => found is not null);
}

/// <summary>Which budget completion is measured by.</summary>
internal enum PackMeasure
{
    /// <summary>年初预算.</summary>
    Initial,

    /// <summary>全年预算 (调整后).</summary>
    FullYear,
}

/// <summary>A part or section.</summary>
internal sealed record OutlineNode
{
    /// <summary>The section key; of a node with sections below, a name for merging only.</summary>
    public required string Key { get; init; }

    /// <summary>The heading's words, a template.</summary>
    public required string Title { get; init; }

    /// <summary>False to leave out the heading's number.</summary>
    public bool Numbered { get; init; } = true;

    /// <summary>False to keep the heading out of the 目录.</summary>
    public bool InContents { get; init; } = true;

    /// <summary>True to begin on a new page.</summary>
    public bool NewPage { get; init; }

    /// <summary>True to stand on landscape pages.</summary>
    public bool Landscape { get; init; }

    /// <summary>A template expression; the node stands only where it is true. Null for always.</summary>
    public string? When { get; init; }

    /// <summary>What the node's sections are made from: <c>attachments</c>, or null.</summary>
    public string? Each { get; init; }

    /// <summary>The sections below.</summary>
    public ImmutableArray<OutlineNode> Sections { get; init; } = [];

    /// <summary>This node or the one below it with a key; null where there is none.</summary>
    public OutlineNode? Find(string key) => Key == key ? this : Sections.Select(node => node.Find(key)).FirstOrDefault(found => found is not null);
}

/// <summary>A chart as data: which facts stand where.</summary>
internal sealed record ChartLayout
{
    public required string Key { get; init; }

    public ChartKind Kind { get; init; }

    /// <summary>The caption without its number, a template.</summary>
    public required string Caption { get; init; }

    /// <summary>The names along the axis of a column chart, templates.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>The series of a column chart.</summary>
    public ImmutableArray<ChartSeriesLayout> Series { get; init; } = [];

    /// <summary>The slices of a ring; those of value zero are left out.</summary>
    public ImmutableArray<ChartSliceLayout> Slices { get; init; } = [];
}

/// <summary>A series of a column chart: one fact per category.</summary>
internal sealed record ChartSeriesLayout(string Name, ImmutableArray<string> Facts);

/// <summary>A slice of a ring.</summary>
internal sealed record ChartSliceLayout(string Name, string Fact);

/// <summary>A term of the 名词解释.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Term">The term, a template.</param>
/// <param name="Text">What it means, a template.</param>
/// <param name="When">A template expression; null for always.</param>
internal sealed record GlossaryTerm(string Key, string Term, string Text, string? When);
