using System.Collections.Immutable;

namespace FinalAccounts.Generator.Packs;

/// <summary>Reads <c>glossary.yaml</c>.</summary>
internal static class GlossaryReader
{
    public static (ImmutableArray<GlossaryTerm> Terms, ImmutableDictionary<string, string> Functions) Read(MapReader file)
    {
        var terms = file.Sections("terms").Select(Term).ToImmutableArray();
        var functions = file.Sections("functions").Select(Function).DistinctBy(function => function.Key).ToImmutableDictionary(StringComparer.Ordinal);
        file.Finish();
        return (terms, functions);
    }

    private static GlossaryTerm Term(MapReader term)
    {
        var read = new GlossaryTerm(term.RequiredText("key"), term.RequiredText("term"), term.RequiredText("text"), term.Text("when"));
        term.Finish();
        return read;
    }

    private static KeyValuePair<string, string> Function(MapReader function)
    {
        var read = KeyValuePair.Create(function.RequiredText("key"), function.RequiredText("text"));
        function.Finish();
        return read;
    }
}
