using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Packaging;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Writes a table with the lines above it and the notes below.</summary>
internal static class WordTableRenderer
{
    /// <summary>Writes a table.</summary>
    /// <param name="context">Where we are.</param>
    /// <param name="block">The table.</param>
    /// <param name="behind">Paragraphs in small type that follow it: notes of its own.</param>
    public static void Write(WordContext context, TableBlock block, IReadOnlyList<ParagraphBlock> behind)
    {
        // The section that ends with this table ends in the last line below it.
        var (table, sectionEnd) = (block.Table, context.Output.SectionEnd);
        context.Output.SectionEnd = null;
        WriteLinesAbove(context, table, block.ShowTitle);
        if (table.Columns.Length > 0 && table.Head.Length + table.Body.Length > 0)
        {
            WriteGrid(context, block, hasNotes: table.Notes.Length + behind.Count > 0);
        }

        List<ParagraphBlock> notes = [.. table.Notes.Select(note => new ParagraphBlock([new TextInline(note)])), .. behind];
        var lines = context.Layout?.Tables.GetValueOrDefault(block)?.NoteLines;
        foreach (var (at, note) in notes.Index())
        {
            context.Output.SectionEnd = at == notes.Count - 1 ? sectionEnd : null;
            WriteNote(context, note, lines is not null && at < lines.Count ? lines[at] : null);
        }

        if (notes.Count == 0)
        {
            // Word joins tables with nothing between them.
            context.Output.SectionEnd = sectionEnd;
            WordParagraphRenderer.Write(context, WordStyleIds.AfterTable, "");
        }
    }

    /// <summary>Writes a note, which parts where the PDF's does.</summary>
    private static void WriteNote(WordContext context, ParagraphBlock note, IReadOnlyList<string>? lines)
    {
        var (width, size) = (context.Page.TextWidth, context.Style.Text("note").SizeInPoints);
        var text = note.Content.PlainText();
        var parting = WordParting.Of(text, lines, WordUnits.Points(width) / size);
        var content = parting.Breaks is { IsDefaultOrEmpty: false } && note.Content.All(inline => inline is TextInline)
            ? [new TextInline(parting.Break(text, 0))]
            : note.Content;
        WordParagraphRenderer.Write(
            context, WordStyleIds.TableNote, content, parting.RoomInEms is { } room ? (0, width - WordUnits.TwipsOfPoints(room * size)) : null);
    }

    private static void WriteLinesAbove(WordContext context, ReportTable table, bool showTitle)
    {
        if (showTitle && table.Title.Length > 0)
        {
            WordParagraphRenderer.Write(context, WordStyleIds.TableTitle, table.Title);
        }

        if (table.FormNumber.Length > 0)
        {
            WordParagraphRenderer.Write(context, WordStyleIds.TableForm, table.FormNumber);
        }

        if (table.UnitName.Length + table.MoneyUnit.Length > 0)
        {
            var style = context.Page.IsLandscape ? WordStyleIds.TableUnitWide : WordStyleIds.TableUnit;
            WordParagraphRenderer.Write(context, style, $"{table.UnitName}\t{table.MoneyUnit}");
        }
    }

    private static void WriteGrid(WordContext context, TableBlock block, bool hasNotes)
    {
        var (table, output) = (block.Table, context.Output);
        if (output.PageBreakDue)
        {
            WordParagraphRenderer.Write(context, WordStyleIds.Separator, "");
        }

        var head = WordTableGrid.Place(table.Head, table.Columns.Length);
        var layout = context.Layout?.Tables.GetValueOrDefault(block);
        var body = WordTableGrid.Place(table.Body, table.Columns.Length, layout?.SaidAgain);
        var fit = layout is not null
            ? WordTableFit.Of(layout, context.Page.TextWidth)
            : WordTableFit.Estimate(table, [.. head, .. body], context.Page.TextWidth, context.Style);
        if (!fit.Fits)
        {
            output.Report(WordFindings.TooWide(table.Title));
        }

        output.TableLooks.Add(fit.Look);
        output.WriteMarksDue();
        var cells = new WordCellRenderer(context, fit, new WordFigureColumns(body, table.Columns.Length));
        Begin(context.Xml, table, fit, fit.Look.TableStyle(context.Style));
        var onPages = context.Layout?.Tables.GetValueOrDefault(block);
        var mayDivide = onPages?.DividesRows ?? false;
        WriteRows(context.Xml, cells, table.Head, head, isHead: true, mayDivide: false, new bool[head.Length]);
        WriteRows(context.Xml, cells, table.Body, body, isHead: false, mayDivide, WordRowGroups.KeepWithNext(table.Body, body, hasNotes, onPages?.PartsGroups ?? false));
        context.Xml.Close();
    }

    private static void Begin(XmlStream xml, ReportTable table, WordTableFit fit, string style)
    {
        xml.Open("w:tbl").Open("w:tblPr").Value("w:tblStyle", style);
        xml.Open("w:tblW").Attribute("w:w", fit.Widths.Sum()).Attribute("w:type", "dxa").Close();
        xml.Fixed("<w:tblLayout w:type=\"fixed\"/>");
        xml.Open("w:tblLook").Attribute("w:val", table.Head.IsEmpty ? "0600" : "0620").Attribute("w:firstRow", table.Head.IsEmpty ? 0 : 1)
            .Attribute("w:lastRow", 0).Attribute("w:firstColumn", 0).Attribute("w:lastColumn", 0)
            .Attribute("w:noHBand", 1).Attribute("w:noVBand", 1).Close();
        xml.Value("w:tblCaption", table.Title).Value("w:tblDescription", Describe(table)).Close();
        xml.Open("w:tblGrid");
        foreach (var width in fit.Widths)
        {
            xml.Open("w:gridCol").Attribute("w:w", width).Close();
        }

        xml.Close();
    }

    /// <summary>The table in words, for readers who hear it.</summary>
    private static string Describe(ReportTable table) =>
        $"{table.FormNumber}{table.Title}，共{table.Columns.Length}栏{table.Body.Length}行。{table.UnitName} {table.MoneyUnit}".Trim();

    private static void WriteRows(
        XmlStream xml, WordCellRenderer cells, ImmutableArray<TableRow> rows, PlacedCell[][] places, bool isHead, bool mayDivide, bool[] keepWithNext)
    {
        for (var at = 0; at < places.Length; at++)
        {
            xml.Open("w:tr");
            if (!mayDivide)
            {
                xml.Fixed(isHead ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:trPr><w:cantSplit/></w:trPr>");
            }

            foreach (var place in places[at])
            {
                cells.Write(place, rows[at].Role, isHead, keepWithNext[at]);
            }

            xml.Close();
        }
    }
}
