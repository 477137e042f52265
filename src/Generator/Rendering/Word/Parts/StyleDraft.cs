using System.Text;

using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>A paragraph style in the making.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name: Word's own English one for built-in styles, shown in the user's language.</param>
/// <param name="Text">How it looks.</param>
internal sealed record StyleDraft(string Id, string Name, TextStyle Text)
{
    /// <summary>The style it builds on; null for none.</summary>
    public string? BasedOn { get; init; } = WordStyleIds.Normal;

    /// <summary>The style of the paragraph that follows when staff press Enter.</summary>
    public string? Next { get; init; }

    /// <summary>The outline level, from 0; null for text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>True to stay on the page of the next paragraph.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>True for lines that stand on the page's grid.</summary>
    public bool OnGrid { get; init; }

    /// <summary>Where it stands in lists of styles; 99 is last.</summary>
    public int Priority { get; init; } = 9;

    /// <summary>Last changes to the paragraph's properties.</summary>
    public Action<StyleParagraphProperties>? Adjust { get; init; }

    /// <summary>The style.</summary>
    public Style Create(ReportStyle style)
    {
        var paragraph = WordTextStyles.Paragraph(Text);
        if (KeepWithNext)
        {
            paragraph.KeepNext = new KeepNext();
            paragraph.KeepLines = new KeepLines();
        }

        if (OnGrid)
        {
            paragraph.SnapToGrid = null;
        }

        if (OutlineLevel is { } level)
        {
            paragraph.OutlineLevel = new OutlineLevel { Val = level };
        }

        Adjust?.Invoke(paragraph);
        var created = new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = Id,
            StyleName = new StyleName { Val = Name },
            UIPriority = new UIPriority { Val = Priority },
            PrimaryStyle = new PrimaryStyle(),
            StyleParagraphProperties = paragraph,
            StyleRunProperties = WordTextStyles.Run(style, Text),
        };
        if (!Ascii.IsValid(Name))
        {
            // Word's own styles have English names; the others are ours.
            created.CustomStyle = true;
        }

        if (BasedOn is null)
        {
            created.Default = true;
        }
        else
        {
            created.BasedOn = new BasedOn { Val = BasedOn };
        }

        if (Next is not null)
        {
            created.NextParagraphStyle = new NextParagraphStyle { Val = Next };
        }

        return created;
    }
}
