using Typesetting.Tests.Gallery;
using Typesetting.Tests.Support;

namespace Typesetting.Tests.Pdf;

/// <summary>The gallery written once for all tests that read it.</summary>
internal static class GalleryFile
{
    private static readonly Lazy<(LaidOutDocument Document, byte[] Bytes)> Made = new(() =>
    {
        var document = Typesetter.LayOut(GalleryDocument.Build(), SharedFonts.Library);
        return (document, GalleryTests.Write(document));
    });

    private static readonly Lazy<PdfReading> Read = new(() => new PdfReading(Made.Value.Bytes));

    public static LaidOutDocument Document => Made.Value.Document;

    public static byte[] Bytes => Made.Value.Bytes;

    public static PdfReading Reading => Read.Value;
}
