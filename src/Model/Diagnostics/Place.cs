using System.Globalization;

namespace FinalAccounts.Model.Diagnostics;

/// <summary>Where a finding stands: a file, and in it a JSON pointer, a line and column, or both.</summary>
/// <param name="File">The file's name as the user gave it, or <c>-</c> for standard input.</param>
/// <param name="Pointer">A JSON pointer (RFC 6901) such as <c>/lines/0/code</c>; empty for the whole document.</param>
/// <param name="Line">The line, counted from 1; 0 where it is not known.</param>
/// <param name="Column">The column, counted from 1; 0 where it is not known.</param>
public sealed record Place(string File, string? Pointer = null, int Line = 0, int Column = 0)
{
    /// <summary>A finding about no place in particular.</summary>
    public static Place None { get; } = new("");

    /// <summary>The form people and editors read: <c>unit.json(12,5) /lines/0/code</c>.</summary>
    public override string ToString()
    {
        var position = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({Line},{Column})") : "";
        return string.IsNullOrEmpty(Pointer) ? File + position : $"{File}{position} {Pointer}".TrimStart();
    }
}
