using System.Runtime.CompilerServices;

using FinalAccounts.Generator.Styling;
using Typesetting.Drawing;
using Typesetting.Text;
using EngineChain = Typesetting.Fonts.FontChain;
using FontChain = FinalAccounts.Generator.Styling.FontChain;
using TextAlignment = Typesetting.Text.TextAlignment;
using TextStyle = Typesetting.Text.TextStyle;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>The pack's text styles as the typesetter wants them.</summary>
internal sealed class PdfStyles
{
    /// <summary>What office programs leave between Chinese and Latin text: with the same gap, Word's pages break where the PDF's do.</summary>
    private const double ScriptSpacingInEms = 0.2;

    // A pack's words are sorted once, not for every report.
    private static readonly ConditionalWeakTable<LineWords, WordList> Lists = [];

    private readonly Dictionary<string, (TextStyle, ParagraphStyle)> _styles = new(StringComparer.Ordinal);

    public PdfStyles(ReportStyle style)
    {
        Style = style;
        Words = Lists.GetValue(style.Words, static words => new WordList(words.Kept, words.PhraseEnds, words.PhraseStarts));
        foreach (var name in Styling.TextStyle.Defaults.Keys.Concat(style.Texts.Keys))
        {
            _styles[name] = Convert(style.Texts.GetValueOrDefault(name) ?? Styling.TextStyle.Defaults[name]);
        }

        Chains = FontChain.Defaults.Keys.Concat(style.Fonts.Keys).Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, name => Chain(style.Fonts.GetValueOrDefault(name) ?? FontChain.Defaults[name]), StringComparer.Ordinal);
    }

    /// <summary>The pack's style.</summary>
    public ReportStyle Style { get; }

    /// <summary>The pack's words.</summary>
    public WordList Words { get; }

    /// <summary>Font chains by name.</summary>
    public IReadOnlyDictionary<string, EngineChain> Chains { get; }

    /// <summary>A text style by name: look of characters and setting of lines.</summary>
    public (TextStyle Text, ParagraphStyle Paragraph) Of(string name) => _styles[name];

    /// <summary>A pack's colour, written <c>RRGGBB</c>.</summary>
    public static Color Color(string hex) => Typesetting.Drawing.Color.Parse("#" + hex.TrimStart('#'));

    private static EngineChain Chain(FontChain chain) => new(chain.Files, chain.LatinFiles);

    private static (TextStyle, ParagraphStyle) Convert(Styling.TextStyle style) =>
    (
        new TextStyle { Font = style.Font, Size = (double)style.SizeInPoints, Bold = style.Bold },
        new ParagraphStyle
        {
            Alignment = Alignment(style.Alignment),
            LineSpacing = LineSpacing.Fixed((double)style.LineInPoints),
            SpaceBefore = (double)style.BeforeInPoints,
            SpaceAfter = (double)style.AfterInPoints,
            FirstLineIndentInEms = (double)style.FirstLineInCharacters,
            ScriptSpacingInEms = ScriptSpacingInEms,
        }
    );

    private static TextAlignment Alignment(Styling.TextAlignment alignment) => alignment switch
    {
        Styling.TextAlignment.Left => TextAlignment.Left,
        Styling.TextAlignment.Center => TextAlignment.Center,
        Styling.TextAlignment.Right => TextAlignment.Right,
        Styling.TextAlignment.Justify => TextAlignment.Justify,
        _ => throw new InvalidOperationException($"No alignment for {alignment}."),
    };
}
