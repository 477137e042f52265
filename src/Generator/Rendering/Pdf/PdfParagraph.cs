using FinalAccounts.Generator.Markup;
using Typesetting.Boxes;
using Typesetting.Text;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Paragraphs.</summary>
internal static class PdfParagraph
{
    /// <summary>A paragraph in the style of its role.</summary>
    public static Box Of(PdfContext context, ParagraphBlock block)
    {
        var (text, paragraph) = context.Styles.Of(StyleOf(block.Role));
        paragraph = block.Role switch
        {
            ParagraphRole.Centered => paragraph with { Alignment = TextAlignment.Center, FirstLineIndentInEms = 0 },
            ParagraphRole.Flush => paragraph with { FirstLineIndentInEms = 0 },
            ParagraphRole.Body when context.ListDepth > 0 => paragraph with { FirstLineIndentInEms = 0 },
            // 落款 stands two characters in from the right edge.
            ParagraphRole.Signature => paragraph with { RightIndent = 2 * text.Size, FirstLineIndentInEms = 0 },
            _ => paragraph,
        };
        var words = new ParagraphBox(PdfInlines.Of(context, block.Content, text), text, paragraph, RoleOf(block.Role));
        if (block.Role is ParagraphRole.Body or ParagraphRole.Flush)
        {
            context.Boxes[block] = words;
        }

        return block.Role is ParagraphRole.AttachmentTitle ? new KeepWithNextBox(words) : words;
    }

    private static string StyleOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Title => "title",
        ParagraphRole.Subtitle => "subtitle",
        ParagraphRole.AttachmentTitle => "attachmentTitle",
        ParagraphRole.Caption => "caption",
        ParagraphRole.Note => "note",
        ParagraphRole.Signature => "signature",
        ParagraphRole.Body or ParagraphRole.Centered or ParagraphRole.Flush => "body",
        _ => throw new InvalidOperationException($"The PDF renderer has no style for {role}."),
    };

    private static TextRole RoleOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Note => TextRole.Note,
        _ => TextRole.Paragraph,
    };
}
