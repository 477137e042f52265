using System.Collections.Immutable;

using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Packs;

/// <summary>Reads <c>style.yaml</c> over the defaults of <see cref="ReportStyle"/>.</summary>
internal static class StyleReader
{
    public static ReportStyle Read(MapReader file)
    {
        var style = new ReportStyle();
        style = style with
        {
            Page = Page(file.Section("page"), style.Page),
            Fonts = Named(file.NamedSections("fonts"), style.Fonts, new FontChain("宋体", []), Font),
            Texts = Named(file.NamedSections("texts"), style.Texts, new TextStyle(), Text),
            Table = Table(file.Section("table"), style.Table),
            Words = Words(file.Section("words"), style.Words),
            ChartColors = file.Has("chartColors") ? file.Texts("chartColors") : style.ChartColors,
        };
        file.Finish();
        return style;
    }

    private static PageSetup Page(MapReader map, PageSetup page)
    {
        page = new PageSetup
        {
            WidthInMillimetres = map.Number("widthInMillimetres", page.WidthInMillimetres),
            HeightInMillimetres = map.Number("heightInMillimetres", page.HeightInMillimetres),
            TopInMillimetres = map.Number("topInMillimetres", page.TopInMillimetres),
            BottomInMillimetres = map.Number("bottomInMillimetres", page.BottomInMillimetres),
            LeftInMillimetres = map.Number("leftInMillimetres", page.LeftInMillimetres),
            RightInMillimetres = map.Number("rightInMillimetres", page.RightInMillimetres),
            PageNumber = map.Text("pageNumber") ?? page.PageNumber,
            MirrorPageNumbers = map.Flag("mirrorPageNumbers", page.MirrorPageNumbers),
            NumberContents = map.Flag("numberContents", page.NumberContents),
            LoneTitleAt = map.Number("loneTitleAt", page.LoneTitleAt),
        };
        map.Finish();
        return page;
    }

    private static FontChain Font(MapReader map, FontChain chain)
    {
        var read = new FontChain(map.Text("word") ?? chain.Word, map.Has("files") ? map.Texts("files") : chain.Files, map.Text("latin") ?? chain.Latin);
        map.Finish();
        return read;
    }

    private static TextStyle Text(MapReader map, TextStyle text)
    {
        var read = new TextStyle
        {
            Font = map.Text("font") ?? text.Font,
            SizeInPoints = map.Number("sizeInPoints", text.SizeInPoints),
            LineInPoints = map.Number("lineInPoints", text.LineInPoints),
            BeforeInPoints = map.Number("beforeInPoints", text.BeforeInPoints),
            AfterInPoints = map.Number("afterInPoints", text.AfterInPoints),
            FirstLineInCharacters = map.Number("firstLineInCharacters", text.FirstLineInCharacters),
            Alignment = map.Choice("alignment", text.Alignment),
            Bold = map.Flag("bold", text.Bold),
        };
        map.Finish();
        return read;
    }

    private static TableStyle Table(MapReader map, TableStyle table)
    {
        var read = new TableStyle
        {
            PaddingInPoints = map.Number("paddingInPoints", table.PaddingInPoints),
            RowPaddingInPoints = map.Number("rowPaddingInPoints", table.RowPaddingInPoints),
            RoomyRowPaddingInPoints = map.Number("roomyRowPaddingInPoints", table.RoomyRowPaddingInPoints),
            RuleInPoints = map.Number("ruleInPoints", table.RuleInPoints),
            HeadFill = map.Text("headFill") ?? table.HeadFill,
            SmallestSizeInPoints = map.Number("smallestSizeInPoints", table.SmallestSizeInPoints),
            MarkContinuation = map.Flag("markContinuation", table.MarkContinuation),
        };
        map.Finish();
        return read;
    }

    private static LineWords Words(MapReader map, LineWords words)
    {
        var read = new LineWords
        {
            Kept = map.Has("kept") ? map.Texts("kept") : words.Kept,
            PhraseEnds = map.Has("phraseEnds") ? map.Texts("phraseEnds") : words.PhraseEnds,
            PhraseStarts = map.Has("phraseStarts") ? map.Texts("phraseStarts") : words.PhraseStarts,
        };
        map.Finish();
        return read;
    }

    private static ImmutableDictionary<string, T> Named<T>(
        IEnumerable<KeyValuePair<string, MapReader>> sections, ImmutableDictionary<string, T> defaults, T blank, Func<MapReader, T, T> read)
    {
        var result = defaults;
        foreach (var (name, section) in sections)
        {
            result = result.SetItem(name, read(section, defaults.GetValueOrDefault(name, blank)));
        }

        return result;
    }
}
