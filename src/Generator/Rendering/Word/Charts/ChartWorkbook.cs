using DocumentFormat.OpenXml.Spreadsheet;

using FinalAccounts.Generator.Rendering.Word.Packaging;

using Chart = FinalAccounts.Generator.Markup.Chart;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>The workbook behind a chart: categories down, series across, the same values that the chart caches.</summary>
internal static class ChartWorkbook
{
    private const string Main = "xl/workbook.xml";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Sheet = "xl/worksheets/sheet1.xml";

    /// <summary>All files of a workbook but its sheet: the same in every one.</summary>
    private static readonly Lazy<(string Path, PackedFile File)[]> Frame = new(() =>
    {
        var package = new OfficePackage();
        package.Relate("", "rId1", ContentTypes.Relation("officeDocument"), Main);
        package.Relate(Main, "rId1", ContentTypes.Relation("worksheet"), "worksheets/sheet1.xml");
        package.Relate(Main, "rId2", ContentTypes.Relation("styles"), "styles.xml");
        package.Add(Main, ContentTypes.Sheet("sheet.main"), Book());
        package.Add("xl/styles.xml", ContentTypes.Sheet("styles"), Styles());
        package.Add(Sheet, ContentTypes.Sheet("worksheet"), new Worksheet(new SheetData()));
        return [.. package.Files().Where(file => file.Path != Sheet)];
    });

    /// <summary>The file.</summary>
    public static ReadOnlyMemory<byte> Create(Chart chart)
    {
        var zip = new ZipWriter();
        foreach (var (path, file) in Frame.Value)
        {
            zip.Add(path, file);
        }

        zip.Add(Sheet, XmlPart.Of(new Worksheet(Data(chart))).Span);
        var bytes = new MemoryStream();
        zip.WriteTo(bytes);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static Workbook Book()
    {
        var book = new Workbook(new Sheets(new Sheet { Name = ChartText.Sheet, SheetId = 1U, Id = "rId1" }));
        book.AddNamespaceDeclaration("r", Relationships);
        return book;
    }

    private static SheetData Data(Chart chart)
    {
        var head = new Row { RowIndex = 1U };
        head.Append(Text(0, 1, chart.ValueTitle));
        head.Append(chart.Series.Select((series, at) => Text(at + 1, 1, series.Name)));
        var data = new SheetData(head);
        foreach (var (at, category) in chart.Categories.Index())
        {
            var number = at + 2;
            var row = new Row { RowIndex = (uint)number };
            row.Append(Text(0, number, category));
            row.Append(chart.Series.Select((series, column) => new Cell(new CellValue(ChartText.Number(series.Points[at].Value)))
            {
                CellReference = ChartText.Cell(column + 1, number),
            }));
            data.Append(row);
        }

        return data;
    }

    private static Cell Text(int column, int row, string text) => new(new InlineString(new Text(ChartText.Clean(text))))
    {
        CellReference = ChartText.Cell(column, row),
        DataType = CellValues.InlineString,
    };

    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "宋体" })) { Count = 1U },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }))
        { Count = 2U },
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()))
        { Count = 1U },
        new CellStyleFormats(new CellFormat()) { Count = 1U },
        new CellFormats(new CellFormat { FormatId = 0U }) { Count = 1U });
}
