using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Says on which page the headings stand, so that the Word file's 目录 is right before anybody updates it. A Word file has no pages of
/// its own; the PDF's layout has.
/// </summary>
public interface IPageNumbers
{
    /// <summary>
    /// The label of the page (<c>12</c>) by the anchor that stands on it; null when the document could not be laid out, then Word
    /// fills the numbers in itself.
    /// </summary>
    IReadOnlyDictionary<string, string>? Find(ReportDocument document, ReportStyle style, CancellationToken cancellation);
}
