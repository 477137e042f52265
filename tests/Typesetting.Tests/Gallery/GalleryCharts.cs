using Typesetting.Boxes;

namespace Typesetting.Tests.Gallery;

/// <summary>Charts.</summary>
internal static class GalleryCharts
{
    public static IReadOnlyList<Box> Boxes() =>
    [
        GalleryDocument.Heading(1, "四、图表", "charts"),
        new ParagraphBox("图表以矢量绘制。", GalleryDocument.Body, GalleryDocument.BodyLines),
    ];
}
