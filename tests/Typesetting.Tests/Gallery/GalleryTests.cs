using Typesetting.Pdf;
using Typesetting.Tests.Support;

namespace Typesetting.Tests.Gallery;

public class GalleryTests
{
    [NeedsFact("noto", "wenkai")]
    public void Gallery_is_set_without_findings_and_written()
    {
        var document = Typesetter.LayOut(GalleryDocument.Build(), SharedFonts.Library);

        document.Diagnostics.ShouldBeEmpty();
        var bytes = Write(document);
        bytes.Length.ShouldBeInRange(10_000, 600_000);
        // Set the variable to look at the pages.
        if (Environment.GetEnvironmentVariable("TYPESETTING_GALLERY") is { Length: > 0 } path) File.WriteAllBytes(path, bytes);
    }

    internal static byte[] Write(LaidOutDocument document)
    {
        var stream = new MemoryStream();
        PdfWriter.Write(document, stream);
        return stream.ToArray();
    }
}
