using System.Globalization;

using DocumentFormat.OpenXml;

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

        AddPart(package, "rIdStyles", "styles", WordStyles.Create(context.Style, context.Output.TableLooks));
        AddPart(package, "rIdSettings", "settings", WordSettings.Create(context.Style));
        AddPart(package, "rIdNumbering", "numbering", WordNumbering.Create(context.Style, context.Output.Lists));
        AddPart(package, "rIdFonts", "fontTable", WordFontTable.Create(context.Style));
        AddPart(package, OddFooterId, "footer", WordFooters.Odd(context.Style), "footer1");
        AddPart(package, EvenFooterId, "footer", WordFooters.Even(context.Style), "footer2");
        AddPart(package, EmptyFooterId, "footer", WordFooters.Empty(), "footer3");
        AddFooter(package, TurnedOddFooterId, "footer4", WordFooters.TurnedOdd(context.Style));
        AddFooter(package, TurnedEvenFooterId, "footer5", WordFooters.TurnedEven(context.Style));
        package.Relate(Main, "rIdTheme", ContentTypes.Relation("theme"), "theme/theme1.xml");
        package.Add("word/theme/theme1.xml", ContentTypes.Theme, WordTheme.Create(context.Style));
        AddCharts(package, context);
        foreach (var (address, id) in context.Output.Links)
        {
            package.Relate(Main, id, ContentTypes.Relation("hyperlink"), address, external: true);
        }

        return package;
    }

    private static void AddPart(OfficePackage package, string id, string kind, OpenXmlElement root, string? name = null)
    {
        var file = (name ?? kind) + ".xml";
        package.Relate(Main, id, ContentTypes.Relation(kind), file);
        package.Add("word/" + file, ContentTypes.Word(kind), root);
    }

    private static void AddFooter(OfficePackage package, string id, string name, ReadOnlyMemory<byte> content)
    {
        package.Relate(Main, id, ContentTypes.Relation("footer"), name + ".xml");
        package.Add($"word/{name}.xml", ContentTypes.Word("footer"), content);
    }

    private static void AddCharts(OfficePackage package, WordContext context)
    {
        foreach (var (at, (chart, size)) in context.Output.Charts.Index())
        {
            var number = Digits(at + 1);
            var part = $"word/charts/chart{number}.xml";
            var workbook = $"embeddings/workbook{number}.xlsx";
            package.Relate(Main, ChartId(at + 1), ContentTypes.Relation("chart"), $"charts/chart{number}.xml");
            package.Relate(part, ChartPart.WorkbookId, ContentTypes.Relation("package"), "../" + workbook);
            package.Add(part, ContentTypes.Chart, ChartPart.Create(chart, size, context.Style));
            package.Add("word/" + workbook, ContentTypes.EmbeddedWorkbook, ChartWorkbook.Create(chart));
        }
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
