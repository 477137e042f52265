namespace Templating.Tests.Specs;

/// <summary>One example: template, model as JSON (may be empty), expected output or <c>code line:column</c>.</summary>
internal sealed record SpecExample(int Line, bool IsLenient, string Template, string Model, string Expected);

/// <summary>
/// Reads a spec file in the manner of CommonMark's: prose, and examples fenced by lines of eight or more backticks, their three parts
/// divided by lines with a single dot. A part ends before its last line break; <c>→</c> stands for a tab.
/// </summary>
internal static class SpecFile
{
    private const string Fence = "````````";

    public static IReadOnlyList<SpecExample> Read(string file)
    {
        var examples = new List<SpecExample>();
        var lines = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var start = i;
            var parts = new List<List<string>> { new() };
            for (i++; !lines[i].StartsWith(Fence, StringComparison.Ordinal); i++)
            {
                if (lines[i] == ".") parts.Add([]);
                else parts[^1].Add(lines[i].Replace('→', '\t'));
            }

            if (parts.Count != 3) throw new InvalidDataException($"{file}({start + 1}): an example has three parts, not {parts.Count}.");
            var texts = parts.Select(p => string.Join("\n", p)).ToArray();
            examples.Add(
                new SpecExample(start + 1, lines[start].Contains("lenient", StringComparison.Ordinal), texts[0], texts[1], texts[2]));
        }

        return examples;
    }
}
