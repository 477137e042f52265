using System.Collections.Immutable;
using System.Text.Json;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Figures.Reading;

/// <summary>
/// Reads a unit's JSON. Every finding is collected at once, each with its JSON pointer, line and column; figures are exact
/// decimals and never pass through binary floating point.
/// </summary>
public static class FiguresReader
{
    private const int LargestFileInMegabytes = 16;

    /// <summary>Reads a unit's figures.</summary>
    /// <param name="stream">The JSON, UTF-8.</param>
    /// <param name="fileName">The file's name as the user gave it, or <c>-</c>; it appears in findings.</param>
    /// <returns>The figures, or none when a finding is an error, and all findings (codes F001–F020).</returns>
    public static FiguresReading Read(Stream stream, string fileName)
    {
        if (ReadAll(stream) is not { } bytes)
        {
            return new FiguresReading(null, [ReadingFindings.TooLarge(new Place(fileName), LargestFileInMegabytes)]);
        }

        var root = SourceParser.Parse(bytes, fileName, out var broken);
        if (root is null || broken is not null)
        {
            return new FiguresReading(null, [broken!]);
        }

        var map = new SourceMap(fileName, bytes, root);
        var findings = new List<Diagnostic>();
        if (root.Kind == SourceKind.Object)
        {
            new ShapeCheck(map, findings).Record(root, RecordShape.Unit);
            Attachments(root, map, findings);
        }
        else
        {
            findings.Add(ReadingFindings.WrongType(map.PlaceOf(root), "单位决算数据", "对象", "其他"));
        }

        if (findings.Count > 0)
        {
            return new FiguresReading(null, [.. findings.OrderBy(finding => (finding.Place.Line, finding.Place.Column))]);
        }

        var figures = JsonSerializer.Deserialize(bytes, FiguresContext.Default.UnitFigures)!;
        return new FiguresReading(figures with { Source = map }, []);
    }

    private static byte[]? ReadAll(Stream stream)
    {
        const int Limit = LargestFileInMegabytes << 20;
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        for (int count; (count = stream.Read(chunk)) > 0;)
        {
            buffer.Write(chunk, 0, count);
            if (buffer.Length > Limit)
            {
                return null;
            }
        }

        var bytes = buffer.ToArray();
        return bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
    }

    private static void Attachments(SourceNode root, SourceMap map, List<Diagnostic> findings)
    {
        if (root.Member("attachments") is not { Kind: SourceKind.Array } attachments)
        {
            return;
        }

        foreach (var attachment in attachments.Children.Where(child => child.Kind == SourceKind.Object))
        {
            var (text, file) = (attachment.Member("text") is not null, attachment.Member("file") is not null);

            // A form that the pack fills in from the facts has a key and no text of the unit's own.
            if (text ? file : !file && attachment.Member("key") is null)
            {
                findings.Add(ReadingFindings.TextOrFile(map.PlaceOf(attachment)));
            }
        }
    }
}

/// <summary>What reading a unit's JSON gave.</summary>
/// <param name="Figures">The figures, or null when a finding is an error.</param>
/// <param name="Diagnostics">All findings, in the order of the file.</param>
public sealed record FiguresReading(UnitFigures? Figures, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True when the input is not even JSON: wrong usage rather than wrong figures (exit code 2).</summary>
    public bool IsUnreadable => Diagnostics.Any(finding => finding.Code is DiagnosticCodes.Unreadable or DiagnosticCodes.TooLarge);
}
