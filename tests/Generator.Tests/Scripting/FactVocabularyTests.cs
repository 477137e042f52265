using System.Text.RegularExpressions;

using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Generator.Scripting;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Scripting;

public partial class FactVocabularyTests
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_derived_id_is_made_of_known_names(string name)
    {
        using var input = File.OpenRead(Repository.PathOf("examples", name + ".json"));
        var (facts, _) = Examples.Pipeline.Facts(new ReportRequest { Input = input, InputName = name }, CancellationToken.None);

        var unknown = facts!.All
            .Select(fact => OwnNames().Replace(fact.Id, "1").Split('.'))
            .SelectMany(segments => segments.Skip(1).Where(segment => !char.IsAsciiDigit(segment[0]) && !FactVocabulary.Segments.Contains(segment))
                .Concat(segments.Take(1).Where(root => !FactVocabulary.Roots.Contains(root))))
            .Distinct()
            .Order(StringComparer.Ordinal);

        unknown.ShouldBeEmpty();
    }

    /// <summary>What a region's scoring table names its indicators, parts and quantities is data of its pack.</summary>
    [GeneratedRegex(@"(?<=^performance\.(?:measured|scoring\.indicator)\.)[A-Za-z0-9]+|(?<=\.part\.)[A-Za-z0-9]+")]
    private static partial Regex OwnNames();
}
