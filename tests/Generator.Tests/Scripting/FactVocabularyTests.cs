using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Generator.Scripting;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Scripting;

public class FactVocabularyTests
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_derived_id_is_made_of_known_names(string name)
    {
        using var input = File.OpenRead(Repository.PathOf("examples", name + ".json"));
        var (facts, _) = Examples.Pipeline.Facts(new ReportRequest { Input = input, InputName = name }, CancellationToken.None);

        var unknown = facts!.All
            .Where(fact => !fact.Id.StartsWith("performance.", StringComparison.Ordinal))
            .Select(fact => fact.Id.Split('.'))
            .SelectMany(segments => segments.Skip(1).Where(segment => !char.IsAsciiDigit(segment[0]) && !FactVocabulary.Segments.Contains(segment))
                .Concat(segments.Take(1).Where(root => !FactVocabulary.Roots.Contains(root))))
            .Distinct()
            .Order(StringComparer.Ordinal);

        unknown.ShouldBeEmpty();
    }
}
