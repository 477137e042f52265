using System.Globalization;

using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Styling;

using TextAlignment = FinalAccounts.Generator.Styling.TextAlignment;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>The paragraph styles of running text.</summary>
internal static class WordParagraphStyles
{
    private const int HeadingLevels = 5;
    private const int ListLevels = 9;
    private const int SignatureIndentInCharacters = 2;
    private const decimal SpaceAroundChartInPoints = 6m;

    /// <summary>A line as high as what stands on it, in 240ths.</summary>
    private const string SingleLine = "240";

    /// <summary>The cover's content begins this far down 版心.</summary>
    private const decimal CoverPart = 0.3m;

    /// <summary>The styles.</summary>
    public static IEnumerable<Style> Create(ReportStyle style) =>
        Drafts(style).Concat(Headings(style)).Concat(PageNumbers(style)).Select(draft => draft.Create(style));

    /// <summary>
    /// The style of text whose characters stand further apart or closer. All else it leaves to the style it builds on, so that it changes
    /// with it, and the paragraph that staff write behind is an ordinary one.
    /// </summary>
    public static Style OfTracked(WordTrackedLook look) => new(
        new StyleName { Val = look.Name },
        new BasedOn { Val = look.Text },
        new NextParagraphStyle { Val = look.Text },
        new UIPriority { Val = 99 },
        new PrimaryStyle(),
        new StyleRunProperties(new Spacing { Val = look.Twips }))
    {
        Type = StyleValues.Paragraph,
        StyleId = look.Style,
        CustomStyle = true,
    };

    private static IEnumerable<StyleDraft> Drafts(ReportStyle style)
    {
        var body = style.Text("body");
        var plain = body with { FirstLineInCharacters = 0, Alignment = TextAlignment.Left };
        var title = style.Text("title");
        var cover = CoverPart * WordUnits.Points(WordPage.Portrait(style).TextHeight);
        yield return new(WordStyleIds.Normal, "Normal", plain) { BasedOn = null, OnGrid = true, Priority = 0 };
        yield return new(WordStyleIds.Body, "Body Text", body) { OnGrid = true, Priority = 1 };
        yield return new(WordStyleIds.Flush, "正文顶格", body with { FirstLineInCharacters = 0 })
        {
            BasedOn = WordStyleIds.Body,
            OnGrid = true,
        };
        yield return new(WordStyleIds.Centered, "正文居中", plain with { Alignment = TextAlignment.Center }) { OnGrid = true };
        yield return new(WordStyleIds.Title, "Title", title) { Next = WordStyleIds.Subtitle };
        yield return new(WordStyleIds.CoverTitle, "封面标题", title with { BeforeInPoints = cover })
        {
            BasedOn = WordStyleIds.Title,
            Next = WordStyleIds.Subtitle,
        };
        yield return new(WordStyleIds.Subtitle, "Subtitle", style.Text("subtitle"));
        yield return new(WordStyleIds.AttachmentTitle, "附件标题", style.Text("attachmentTitle"))
        {
            Next = WordStyleIds.Body,
            KeepWithNext = true,
        };
        yield return new(WordStyleIds.Caption, "caption", style.Text("caption")) { Next = WordStyleIds.Body };
        yield return new(WordStyleIds.Note, "注释", style.Text("note"));
        var signature = style.Text("signature");
        yield return new(WordStyleIds.Signature, "Signature", signature)
        {
            Adjust = paragraph =>
            {
                paragraph.Indentation!.RightChars = SignatureIndentInCharacters * 100;
                paragraph.Indentation.Right = Twips(SignatureIndentInCharacters * signature.SizeInPoints);
            },
        };
        yield return new(WordStyleIds.Quote, "Quote", body with { Font = "kai" })
        {
            OnGrid = true,
            Adjust = paragraph => Indent(paragraph, 2, body),
        };
        yield return new(WordStyleIds.ListItem, "List Paragraph", body with { FirstLineInCharacters = 0 }) { OnGrid = true };
        for (var depth = 1; depth <= ListLevels; depth++)
        {
            var level = depth;
            var name = "List Continue" + (depth > 1 ? " " + depth.ToString(CultureInfo.InvariantCulture) : "");
            yield return new(WordStyleIds.ListContinuation(depth), name, body with { FirstLineInCharacters = 0 })
            {
                OnGrid = true,
                Adjust = paragraph => Indent(paragraph, WordNumbering.TextIndentInCharacters(level - 1), body),
            };
        }

        yield return new(WordStyleIds.Chart, "图", plain with { Alignment = TextAlignment.Center, SizeInPoints = 1 })
        {
            Next = WordStyleIds.Caption,
            KeepWithNext = true,
            // A line of fixed height would cut the picture off.
            Adjust = paragraph => paragraph.SpacingBetweenLines = new SpacingBetweenLines
            {
                Before = Twips(SpaceAroundChartInPoints),
                After = Twips(SpaceAroundChartInPoints),
                Line = SingleLine,
                LineRule = LineSpacingRuleValues.Auto,
            },
        };
        yield return new(WordStyleIds.Separator, "分隔", plain with { SizeInPoints = 1, LineInPoints = 1 }) { Priority = 99 };
    }

    private static IEnumerable<StyleDraft> Headings(ReportStyle style)
    {
        var lone = style.Page.LoneTitleAt * WordUnits.Points(WordPage.Portrait(style).TextHeight);
        var heading = style.Text("heading1");
        yield return new(WordStyleIds.LoneTitle, "标题独页", heading with { BeforeInPoints = lone + heading.BeforeInPoints })
        {
            BasedOn = WordStyleIds.Heading(1),
            Next = WordStyleIds.Body,
            OutlineLevel = 0,
            Priority = 2,
        };
        for (var level = 1; level <= HeadingLevels; level++)
        {
            var digit = level.ToString(CultureInfo.InvariantCulture);
            var text = style.Text("heading" + digit);
            var onGrid = text.LineInPoints == style.Text("body").LineInPoints;
            yield return new(WordStyleIds.Heading(level), "heading " + digit, text)
            {
                Next = WordStyleIds.Body,
                OnGrid = onGrid,
                OutlineLevel = level - 1,
                KeepWithNext = true,
                Priority = 2,
            };
            yield return new(WordStyleIds.HeadingOutsideContents(level), $"标题 {digit}（不入目录）", text)
            {
                Next = WordStyleIds.Body,
                OnGrid = onGrid,
                KeepWithNext = true,
            };
        }
    }

    private static IEnumerable<StyleDraft> PageNumbers(ReportStyle style)
    {
        var footer = style.Text("pageNumber");
        var page = WordPage.Portrait(style);
        var gap = WordUnits.Points(page.Bottom - page.Footer) - footer.LineInPoints;
        var number = footer with { BeforeInPoints = Math.Max(0m, gap) };
        yield return new(WordStyleIds.Footer, "footer", footer) { Priority = 99 };
        yield return new(WordStyleIds.OddPageNumber, "页码（单页）", number with { Alignment = TextAlignment.Right })
        {
            BasedOn = WordStyleIds.Footer,
            Adjust = paragraph => paragraph.Indentation = new Indentation { RightChars = 100, Right = Twips(number.SizeInPoints) },
        };
        yield return new(WordStyleIds.EvenPageNumber, "页码（双页）", number with { Alignment = TextAlignment.Left })
        {
            BasedOn = WordStyleIds.Footer,
            Adjust = paragraph => paragraph.Indentation = new Indentation { LeftChars = 100, Left = Twips(number.SizeInPoints) },
        };
        yield return new(WordStyleIds.CenteredPageNumber, "页码（居中）", number with { Alignment = TextAlignment.Center })
        {
            BasedOn = WordStyleIds.Footer,
        };
    }

    private static void Indent(StyleParagraphProperties paragraph, decimal characters, TextStyle text)
    {
        paragraph.Indentation!.LeftChars = WordUnits.Whole(characters * 100m);
        paragraph.Indentation.Left = Twips(characters * text.SizeInPoints);
    }

    private static string Twips(decimal points) => WordUnits.TwipsOfPoints(points).ToString(CultureInfo.InvariantCulture);
}
