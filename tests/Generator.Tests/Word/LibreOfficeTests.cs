using System.Diagnostics;

namespace FinalAccounts.Generator.Tests.Word;

public class LibreOfficeTests
{
    [LibreOfficeFact]
    public void LibreOffice_opens_the_file_and_prints_all_of_it()
    {
        var folder = Directory.CreateTempSubdirectory("word-tests").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "report.docx"), WordFile.Of(SampleReport.EveryNode(), pages: new CountedPages()).Bytes);
            Run("soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, $"{folder}/report.docx");

            var text = Run("pdftotext", "-layout", $"{folder}/report.pdf", "-");
            foreach (var expected in new[]
            {
                "某市某某局", "目 录", "第一部分", "157.11 万元", "收入支出决算总表", "公开 01 表", "12,345,678.90", "因公出国", "图 1", "图 2",
                "43.7%", "145.06 万元", "本部门无政府性基金收支", "附件：某某项目绩效自评报告", "2022 年 9 月 30 日", "— 1 —",
            })
            {
                Plain(text).ShouldContain(Plain(expected));
            }

            Run("pdfinfo", $"{folder}/report.pdf").ShouldContain("Pages:           12");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Text without spaces: LibreOffice prints the gap between Chinese and Latin as one.</summary>
    private static string Plain(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors.Result);
        return output;
    }
}
