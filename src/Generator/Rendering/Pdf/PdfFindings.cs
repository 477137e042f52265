using FinalAccounts.Model.Diagnostics;
using Typesetting;
using Codes = Typesetting.DiagnosticCodes;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>The typesetter's findings in the words of this program; codes stay as they are.</summary>
internal static class PdfFindings
{
    /// <summary>A finding of the typesetter as one of the program.</summary>
    public static Diagnostic Of(TypesettingDiagnostic found)
    {
        var (message, hint) = found.Code switch
        {
            Codes.NoFont => ($"“{found.Place}”的字体一个也没有安装：{found.Subject}", "安装其中一种（Debian/Ubuntu：apt-get install fonts-noto-cjk fonts-lxgw-wenkai），或用 --fonts 指明字体所在的文件夹。"),
            Codes.MissingGlyph => ($"没有字体含有字符 {found.Subject}，PDF 中以“〓”代替：{found.Place}", "安装含有该字的字体，或改用通行字。"),
            Codes.TableTooWide => ($"表“{found.Place}”缩到最小字号后仍比版心宽（{found.Subject} 磅），数字被拆到两行。", "请把该表放在横排页，或减少栏数。"),
            Codes.TooTall => ($"“{found.Place}”比一页还高，超出版心下边。", "请缩小该内容，或允许它分页。"),
            Codes.PagesNotSettled => ($"排版多次后页码仍在变动：{found.Subject}", "请让目录独占一页。"),
            Codes.UnknownAnchor => ($"链接指向不存在的位置“{found.Subject}”，PDF 中只保留文字：{found.Place}", "只能链接到本文的标题。"),
            Codes.EmbeddingForbidden => ($"字体“{found.Subject}”的授权不允许嵌入，改用下一种字体。", "请安装允许嵌入的字体。"),
            _ => (found.Message, found.Hint),
        };
        var severity = found.Severity == DiagnosticSeverity.Error ? Severity.Error : Severity.Warning;
        return new Diagnostic(found.Code, severity, Place.None, message, hint);
    }
}
