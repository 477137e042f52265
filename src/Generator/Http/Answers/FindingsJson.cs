using System.Text.Json;

using FinalAccounts.Generator.Http.Problems;
using FinalAccounts.Generator.Http.Requests;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Http.Answers;

/// <summary>Findings as JSON.</summary>
internal static class FindingsJson
{
    /// <summary>Writes an array under a name, the gravest findings first.</summary>
    public static void Write(Utf8JsonWriter writer, string name, IEnumerable<Diagnostic> findings, Language language)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
        {
            Write(writer, finding, language);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Diagnostic finding, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()));
        if (finding.Place.File is { Length: > 0 } file && file != UnitRequest.FileName)
        {
            writer.WriteString("file", file);
        }

        if (finding.Place.Pointer is { } pointer)
        {
            writer.WriteString("pointer", pointer);
        }

        if (finding.Place.Line > 0)
        {
            writer.WriteNumber("line", finding.Place.Line);
            writer.WriteNumber("column", finding.Place.Column);
        }

        var english = language == Language.English ? FindingTexts.English(finding.Code) : null;
        writer.WriteString("message", english ?? finding.Message);
        if (english is not null)
        {
            writer.WriteString("original", finding.Message);
        }

        if (finding.Hint is not null)
        {
            writer.WriteString("hint", finding.Hint);
        }

        writer.WriteEndObject();
    }
}
