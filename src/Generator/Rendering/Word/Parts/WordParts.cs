using System.Globalization;

using FinalAccounts.Generator.Rendering.Word.Charts;
using FinalAccounts.Generator.Rendering.Word.Packaging;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>Puts the parts of a Word file together, always in the same order and under the same ids.</summary>
internal static class WordParts
{
    public const string OddFooterId = "rIdFooterOdd";
    public const string EvenFooterId = "rIdFooterEven";
    public const string EmptyFooterId = "rIdFooterEmpty";
    public const string TurnedOddFooterId = "rIdFooterTurnedOdd";
    public const string TurnedEvenFooterId = "rIdFooterTurnedEven";

    private const string Main = "word/document.xml";

    /// <summary>The relationship id of a chart, counted from 1.</summary>
    public static string ChartId(int number) => "rIdChart" + Digits(number);

    /// <summary>The whole file, once its body is written.</summary>
    public static OfficePackage Assemble(WordContext context)
    {
        var package = new OfficePackage();
        var properties = context.Document.Properties;
        package.Relate("", "rId1", ContentTypes.Relation("officeDocument"), Main);
        package.Relate("", "rId2", ContentTypes.Relation("core-properties"), "docProps/core.xml");
        package.Relate("", "rId3", ContentTypes.Relation("extended-properties"), "docProps/app.xml");
        package.Add("docProps/core.xml", ContentTypes.CoreProperties, WordProperties.Core(properties));
        package.Add("docProps/app.xml", ContentTypes.ExtendedProperties, WordProperties.Extended(properties));
        package.Add(Main, ContentTypes.Word("document.main"), context.Xml.Written);

        var fixedParts = WordStyleParts.Of(context.Style);
        AddPart(package, "rIdStyles", "styles", PackedFile.Of(fixedParts.Styles(context.Output).Span));
        AddPart(package, "rIdSettings", "settings", fixedParts.Settings);
        AddPart(package, "rIdNumbering", "numbering", PackedFile.Of(fixedParts.Numbering(context.Output.Lists).Span));
        AddPart(package, "rIdFonts", "fontTable", fixedParts.Fonts);
        AddPart(package, OddFooterId, "footer", fixedParts.OddFooter, "footer1");
        AddPart(package, EvenFooterId, "footer", fixedParts.EvenFooter, "footer2");
        AddPart(package, EmptyFooterId, "footer", fixedParts.EmptyFooter, "footer3");
        AddPart(package, TurnedOddFooterId, "footer", fixedParts.TurnedOddFooter, "footer4");
        AddPart(package, TurnedEvenFooterId, "footer", fixedParts.TurnedEvenFooter, "footer5");
        package.Relate(Main, "rIdTheme", ContentTypes.Relation("theme"), "theme/theme1.xml");
        package.Add("word/theme/theme1.xml", ContentTypes.Theme, fixedParts.Theme);
        AddCharts(package, context);
        foreach (var (address, id) in context.Output.Links)
        {
            package.Relate(Main, id, ContentTypes.Relation("hyperlink"), address, external: true);
        }

        return package;
    }

    private static void AddPart(OfficePackage package, string id, string kind, PackedFile content, string? name = null)
    {
        var file = (name ?? kind) + ".xml";
        package.Relate(Main, id, ContentTypes.Relation(kind), file);
        package.Add("word/" + file, ContentTypes.Word(kind), content);
    }

    private static void AddCharts(OfficePackage package, WordContext context)
    {
        foreach (var (at, (chart, size, labels)) in context.Output.Charts.Index())
        {
            var number = Digits(at + 1);
            var part = $"word/charts/chart{number}.xml";
            var workbook = $"embeddings/workbook{number}.xlsx";
            package.Relate(Main, ChartId(at + 1), ContentTypes.Relation("chart"), $"charts/chart{number}.xml");
            package.Relate(part, ChartPart.WorkbookId, ContentTypes.Relation("package"), "../" + workbook);
            using var xml = new XmlStream();
            ChartPart.Write(xml, chart, size, context.Style, labels);
            package.Add(part, ContentTypes.Chart, xml.Written);
            package.Add("word/" + workbook, ContentTypes.EmbeddedWorkbook, PackedFile.Stored(ChartWorkbook.Create(chart)));
        }
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
