namespace FinalAccounts.Generator.Tests.Support;

/// <summary>
/// Expected files under <c>tests/cases</c>. A test compares whole texts; <c>UPDATE_EXPECTED=1</c> rewrites them for review, and nothing else
/// ever creates one.
/// </summary>
internal static class Expected
{
    private static readonly bool Updating = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    /// <summary>Compares a text with its expected file.</summary>
    public static void ShouldMatch(string actual, string testCase, string file)
    {
        var path = Repository.PathOf("tests", "cases", testCase, file);
        if (Updating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        File.Exists(path).ShouldBeTrue($"{path} is missing; UPDATE_EXPECTED=1 scripts/test writes it");
        var expected = File.ReadAllText(path);
        if (expected == actual)
        {
            return;
        }

        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(at => left.ElementAtOrDefault(at) != right.ElementAtOrDefault(at));
        Assert.Fail($"{testCase}/{file} differs in line {line + 1}\nexpected: {left.ElementAtOrDefault(line)}\nactual:   {right.ElementAtOrDefault(line)}");
    }
}
