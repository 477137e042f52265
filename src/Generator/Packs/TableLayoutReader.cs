using FinalAccounts.Model.Numbers;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Packs;

/// <summary>Reads <c>tables/KEY.yaml</c>.</summary>
internal static class TableLayoutReader
{
    public static TableLayout Read(string key, MapReader file, NumberStyle numbers)
    {
        var layout = new TableLayout
        {
            Key = key,
            Title = file.RequiredText("title"),
            FormNumber = file.Text("formNumber") ?? "",
            Head = file.Rows("head"),
            HeadEndsWithColumnNumbers = file.Flag("columnNumbers"),
            Panels = [.. file.Sections("panels").Select(Panel)],
            Notes = [.. file.Sections("notes").Select(Note)],
            EmptyNote = file.Text("emptyNote"),
            Numbers = NumberStyleReader.Read(file.Section("numbers"), numbers),
        };
        file.Finish();
        return layout;
    }

    private static string Note(MapReader note)
    {
        var text = note.RequiredText("text");
        note.Finish();
        return text;
    }

    private static TablePanel Panel(MapReader panel)
    {
        var read = new TablePanel
        {
            FirstRowNumber = panel.Integer("firstRowNumber", 1),
            Columns = [.. panel.Sections("columns").Select(Column)],
            Rows = [.. panel.Sections("rows").Select(Row)],
        };
        panel.Finish();
        return read;
    }

    private static LayoutColumn Column(MapReader column)
    {
        var read = new LayoutColumn(column.RequiredText("value"), column.Choice("kind", CellKind.Figure), column.Number("weight", 1m));
        column.Finish();
        return read;
    }

    private static RowSource Row(MapReader row)
    {
        RowSource source;
        if (row.Flag("fill"))
        {
            source = new FillRows();
        }
        else if (row.Word("functional") is { } ledger)
        {
            source = new FunctionalRows(ledger, row.Choice("depth", RowRole.Item));
        }
        else if (row.Word("named") is { } list)
        {
            source = new NamedRows(list);
        }
        else if (row.Has("classes"))
        {
            source = new ClassRows(row.Integer("classes", 26)) { Ledger = row.Text("row") ?? "" };
        }
        else if (row.Has("economic"))
        {
            source = new EconomicRows(row.Texts("economic"), row.Flag("usedOnly")) { Items = row.Texts("items") };
        }
        else
        {
            source = new SingleRow(row.Text("name") ?? "", row.Has("row") ? row.Text("row") ?? "" : null)
            {
                Code = row.Text("code") ?? "",
                Role = row.Choice("role", RowRole.Line),
                Sparse = row.Flag("sparse"),
                NameSpan = row.Integer("nameSpan", 1),
            };
        }

        row.Finish();
        return source;
    }
}
