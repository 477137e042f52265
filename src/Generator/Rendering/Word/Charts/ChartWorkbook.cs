using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Packaging;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>The workbook behind a chart: categories down, series across, the same values that the chart caches.</summary>
internal static class ChartWorkbook
{
    private const string Main = "xl/workbook.xml";
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Styles = """
        <fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="1"><xf xfId="0"/></cellXfs>
        """;

    /// <summary>All files of a workbook but its sheet: the same in every one.</summary>
    private static readonly Lazy<(string Path, PackedFile File)[]> Frame = new(() =>
    {
        using XmlStream book = new(), styles = new();
        book.Open("workbook").Attribute("xmlns", Namespace)
            .Attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
            .Open("sheets").Open("sheet").Attribute("name", ChartText.Sheet).Attribute("sheetId", 1).Attribute("r:id", "rId1").Close().Close()
            .Close();
        styles.Open("styleSheet").Attribute("xmlns", Namespace).Fixed(Styles).Close();
        var package = new OfficePackage();
        package.Relate("", "rId1", ContentTypes.Relation("officeDocument"), Main);
        package.Relate(Main, "rId1", ContentTypes.Relation("worksheet"), "worksheets/sheet1.xml");
        package.Relate(Main, "rId2", ContentTypes.Relation("styles"), "styles.xml");
        package.Add(Main, ContentTypes.Sheet("sheet.main"), book.Written);
        package.Add("xl/styles.xml", ContentTypes.Sheet("styles"), styles.Written);
        package.Add(Sheet, ContentTypes.Sheet("worksheet"), book.Written); // Each workbook brings its own sheet.
        return [.. package.Files().Where(file => file.Path != Sheet)];
    });

    /// <summary>The file.</summary>
    public static ReadOnlyMemory<byte> Create(Chart chart)
    {
        var bytes = new MemoryStream();
        var zip = new ZipWriter(bytes);
        foreach (var (path, file) in Frame.Value)
        {
            zip.Add(path, file);
        }

        using var sheet = new XmlStream();
        Write(sheet, chart);
        zip.Add(Sheet, sheet.Written.Span);
        zip.Finish();
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static void Write(XmlStream xml, Chart chart)
    {
        xml.Open("worksheet").Attribute("xmlns", Namespace).Open("sheetData").Open("row").Attribute("r", 1);
        WriteText(xml, 0, 1, chart.ValueTitle);
        foreach (var (at, series) in chart.Series.Index())
        {
            WriteText(xml, at + 1, 1, series.Name);
        }

        xml.Close();
        foreach (var (at, category) in chart.Categories.Index())
        {
            var row = at + 2;
            xml.Open("row").Attribute("r", row);
            WriteText(xml, 0, row, category);
            foreach (var (column, series) in chart.Series.Index())
            {
                xml.Open("c").Attribute("r", ChartText.Cell(column + 1, row)).Says("v", ChartText.Number(series.Points[at].Value)).Close();
            }

            xml.Close();
        }

        xml.Close().Close();
    }

    private static void WriteText(XmlStream xml, int column, int row, string text) => xml
        .Open("c").Attribute("r", ChartText.Cell(column, row)).Attribute("t", "inlineStr").Open("is").Says("t", text).Close().Close();
}
