using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Scripting;

/// <summary>Renders the templates that stand in a table's layout: title, head, row names, notes.</summary>
internal static class TableTexts
{
    public static TableLayout Expand(TableLayout layout, Func<string, string> expand)
    {
        return layout with
        {
            Title = Plain(layout.Title),
            FormNumber = Plain(layout.FormNumber),
            Head = [.. layout.Head.Select(row => row.Select(Plain).ToImmutableArray())],
            Panels = [.. layout.Panels.Select(panel => panel with { Rows = [.. panel.Rows.Select(Row)] })],
            Notes = [.. layout.Notes.Select(Plain)],
            EmptyNote = layout.EmptyNote is null ? null : Plain(layout.EmptyNote),
        };

        // A table is no Markdown: what the unit's names were escaped for is taken back.
        string Plain(string text) => text.Contains("{{", StringComparison.Ordinal) ? MarkdownText.Unescape(expand(text)) : text;

        RowSource Row(RowSource row) => row is SingleRow single ? single with { Name = Plain(single.Name) } : row;
    }
}
