using System.Collections.Immutable;
using System.Text;

using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Generator.Scripting;

/// <summary>The attachments' texts, those in files beside the unit's JSON included.</summary>
internal sealed class AttachmentTexts
{
    private const string FileMissing = "O002";
    private const string FileUnused = "O003";
    private readonly ImmutableArray<(string Text, Place Place)> _texts;

    private AttachmentTexts(ImmutableArray<(string Text, Place Place)> texts) => _texts = texts;

    /// <summary>An attachment's text with its place, counted from 0.</summary>
    public (string Text, Place Place) this[int index] => _texts[index];

    /// <summary>
    /// Reads all attachments, those sent along first; a file that is missing or lies outside the folder is a finding, and so is one that was
    /// sent for nothing.
    /// </summary>
    public static AttachmentTexts Read(
        UnitFigures figures, string? folder, List<Diagnostic> findings, ImmutableDictionary<string, ReadOnlyMemory<byte>>? sent = null)
    {
        sent ??= ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty;
        var unused = sent.Keys.Except(figures.Attachments.Select(attachment => attachment.File ?? ""), StringComparer.Ordinal);
        findings.AddRange(unused.Order(StringComparer.Ordinal).Select(name => new Diagnostic(
            FileUnused, Severity.Warning, new Place("", "/attachments"), $"随数据送来的文件“{name}”没有附件用到", "在 attachments 的 file 中写这个文件名")));
        return new([.. figures.Attachments.Select((attachment, at) => attachment.File is { } file
            ? (ReadFile(file, folder, sent, figures.Source.PlaceOf($"/attachments/{at}/file"), findings), new Place(file))
            : (attachment.Text ?? "", figures.Source.PlaceOf($"/attachments/{at}/text")))]);
    }

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

    private static string ReadFile(
        string file, string? folder, ImmutableDictionary<string, ReadOnlyMemory<byte>> sent, Place place, List<Diagnostic> findings)
    {
        if (sent.TryGetValue(file, out var content))
        {
            return Encoding.UTF8.GetString(content.Span).TrimStart('\uFEFF');
        }

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
