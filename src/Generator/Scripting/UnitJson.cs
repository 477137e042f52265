using System.Text.Json;
using System.Text.Json.Nodes;

using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Figures.Reading;

namespace FinalAccounts.Generator.Scripting;

/// <summary>A unit's figures as JSON again, every optional member present.</summary>
internal static class UnitJson
{
    public static JsonNode Of(UnitFigures figures) => JsonSerializer.SerializeToNode(figures, FiguresContext.Default.UnitFigures)!;
}
