using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Generator.Packs;

/// <summary>Reads a number style; what it does not say stays as it was.</summary>
internal static class NumberStyleReader
{
    public static NumberStyle Read(MapReader map, NumberStyle otherwise)
    {
        var style = new NumberStyle
        {
            Unit = map.Choice("unit", otherwise.Unit),
            AmountDecimals = map.Integer("amountDecimals", otherwise.AmountDecimals),
            StripAmountZeros = map.Flag("stripAmountZeros", otherwise.StripAmountZeros),
            Thousands = map.Flag("thousands", otherwise.Thousands),
            ZeroAmount = map.Has("zeroAmount") ? map.Text("zeroAmount") : otherwise.ZeroAmount,
            PercentDecimals = map.Integer("percentDecimals", otherwise.PercentDecimals),
            StripPercentZeros = map.Flag("stripPercentZeros", otherwise.StripPercentZeros),
        };
        map.Finish();
        return style;
    }
}
