using System.Text.Json;

using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Figures.Reading;

namespace FinalAccounts.Generator.Scripting;

/// <summary>A unit's figures as JSON again, every optional member present.</summary>
internal static class UnitJson
{
    public static JsonElement Of(UnitFigures figures) => JsonSerializer.SerializeToElement(figures, FiguresContext.Default.UnitFigures);
}
