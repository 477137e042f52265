using System.Globalization;
using Typesetting.Fonts;
using Typesetting.Tests.Gallery;
using Typesetting.Tests.Support;

namespace Typesetting.Tests.Pdf;

public class DeterminismTests
{
    [NeedsFact("noto", "wenkai")]
    public void The_same_document_gives_the_same_bytes_in_another_culture_and_with_fonts_opened_anew()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            var document = Typesetter.LayOut(GalleryDocument.Build(), FontLibrary.Open());

            document.Dump().ShouldBe(GalleryFile.Document.Dump());
            GalleryTests.Write(document).ShouldBe(GalleryFile.Bytes);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [NeedsFact("noto", "wenkai")]
    public void The_same_document_gives_the_same_bytes_in_another_time_zone()
    {
        var zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
            TimeZoneInfo.ClearCachedData();
            TimeZoneInfo.Local.BaseUtcOffset.ShouldBe(TimeSpan.FromHours(14));

            GalleryTests.Write(Typesetter.LayOut(GalleryDocument.Build(), SharedFonts.Library)).ShouldBe(GalleryFile.Bytes);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [NeedsFact("noto", "wenkai")]
    public void Several_threads_write_the_same_bytes_with_shared_fonts()
    {
        var files = new byte[4][];
        Parallel.For(0, files.Length, i => files[i] = GalleryTests.Write(Typesetter.LayOut(GalleryDocument.Build(), SharedFonts.Library)));

        foreach (var file in files) file.AsSpan().SequenceEqual(GalleryFile.Bytes).ShouldBeTrue();
    }
}
