using System.Collections.Immutable;

using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Markup;

/// <summary>What the parser needs beside the text: the things that directives name.</summary>
/// <param name="Text">The report in Markdown, with the dialect's containers and figure marks.</param>
/// <param name="Tables">The tables that <c>::: table KEY</c> may name.</param>
/// <param name="Charts">The charts that <c>::: chart KEY</c> may name.</param>
/// <param name="Numbering">Heading number patterns, from level 1.</param>
/// <param name="ContentsTitle">The title of the 目录.</param>
internal sealed record MarkupSource(
    string Text,
    IReadOnlyDictionary<string, ReportTable> Tables,
    IReadOnlyDictionary<string, Chart> Charts,
    ImmutableArray<string> Numbering,
    string ContentsTitle);
