using System.Collections;
using System.Globalization;

using FinalAccounts.Model.Figures.Reading;

namespace FinalAccounts.Model.Figures;

/// <summary>Finds every free text of a unit by walking the same type descriptions that the reader follows.</summary>
internal static class FreeTexts
{
    /// <summary>The texts with their pointers, in the order of the schema; entries of maps by key.</summary>
    internal static IEnumerable<LocatedText> Of(UnitFigures figures) => Walk(figures, RecordShape.Unit, "");

    private static IEnumerable<LocatedText> Walk(object record, RecordShape shape, string pointer)
    {
        foreach (var member in shape.TextBearing)
        {
            var value = member.Get(record);
            var here = pointer + "/" + member.Name;
            var found = value switch
            {
                null => [],
                string text => [new LocatedText(here, text)],
                IReadOnlyDictionary<string, string> map => map
                    .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                    .Select(pair => new LocatedText(here + "/" + JsonPointer.Escape(pair.Key), pair.Value)),
                IEnumerable list => Entries(list, member, here),
                _ => Walk(value, member.Record!, here),
            };
            foreach (var text in found)
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<LocatedText> Entries(IEnumerable list, MemberShape member, string pointer)
    {
        var index = 0;
        foreach (var entry in list)
        {
            var here = pointer + "/" + index.ToString(CultureInfo.InvariantCulture);
            index++;
            if (entry is string text)
            {
                yield return new LocatedText(here, text);
                continue;
            }

            foreach (var inner in Walk(entry!, member.Record!, here))
            {
                yield return inner;
            }
        }
    }
}
