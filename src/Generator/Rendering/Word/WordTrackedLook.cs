using System.Globalization;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>How text stands whose characters are a hair further apart or closer than usual, for the sake of its lines; each look in use is a style.</summary>
/// <param name="Text">The id of the style it builds on.</param>
/// <param name="Twips">The space for each character; below 0 where they stand closer.</param>
internal readonly record struct WordTrackedLook(string Text, int Twips)
{
    /// <summary>The id of its style: <c>BodyText-Wide6</c>, <c>BodyText-Tight3</c>.</summary>
    public string Style => Text + (Twips < 0 ? "-Tight" : "-Wide") + Math.Abs(Twips).ToString(CultureInfo.InvariantCulture);

    /// <summary>Its name: <c>正文（加宽0.3磅）</c>, in the words of Word's own dialog.</summary>
    public string Name =>
        $"{Base}（{(Twips < 0 ? "紧缩" : "加宽")}{Math.Abs(WordUnits.Points(Twips)).ToString("0.##", CultureInfo.InvariantCulture)}磅）";

    private string Base => Text switch
    {
        WordStyleIds.Body => "正文",
        WordStyleIds.Flush => "正文顶格",
        WordStyleIds.ListItem => "列表段落",
        _ => "列表接续" + Text[WordStyleIds.ListContinuation(1).Length..],
    };
}
