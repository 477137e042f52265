using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Generator.Scripting;

/// <summary>The attachments' texts, those in files beside the unit's JSON included.</summary>
internal sealed class AttachmentTexts
{
    private const string FileMissing = "O002";
    private readonly ImmutableArray<(string Text, Place Place)> _texts;

    private AttachmentTexts(ImmutableArray<(string Text, Place Place)> texts) => _texts = texts;

    /// <summary>An attachment's text with its place, counted from 0.</summary>
    public (string Text, Place Place) this[int index] => _texts[index];

    /// <summary>Reads all attachments; a file that is missing or lies outside the folder is a finding.</summary>
    public static AttachmentTexts Read(UnitFigures figures, string? folder, List<Diagnostic> findings) =>
        new([.. figures.Attachments.Select((attachment, at) =>
            attachment.File is { } file
                ? (ReadFile(file, folder, figures.Source.PlaceOf($"/attachments/{at}/file"), findings), new Place(file))
                : (attachment.Text ?? "", figures.Source.PlaceOf($"/attachments/{at}/text")))]);

    /// <summary>How an attachment prints figures.</summary>
    public static NumberStyle NumberStyle(AttachmentFigures attachment, NumberStyle otherwise) => attachment.Numbers is not { } numbers
        ? otherwise
        : otherwise with
        {
            AmountDecimals = numbers.AmountDecimals ?? otherwise.AmountDecimals,
            StripAmountZeros = numbers.StripAmountZeros ?? otherwise.StripAmountZeros,
            PercentDecimals = numbers.PercentDecimals ?? otherwise.PercentDecimals,
            StripPercentZeros = numbers.StripPercentZeros ?? otherwise.StripPercentZeros,
        };

    private static string ReadFile(string file, string? folder, Place place, List<Diagnostic> findings)
    {
        var inside = folder is not null && !Path.IsPathRooted(file) && !file.Split('/', '\\').Contains("..");
        var path = inside ? Path.Combine(folder!, file) : "";
        if (inside && File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is null)
        {
            return File.ReadAllText(path);
        }

        findings.Add(new Diagnostic(FileMissing, Severity.Error, place, $"附件文件“{file}”不在输入文件所在的文件夹里", "把文件放在输入文件旁边，写相对路径"));
        return "";
    }
}
