namespace FinalAccounts.Generator.Http.Endpoints;

/// <summary>Sets of methods.</summary>
internal static class Methods
{
    /// <summary>What reads and changes nothing.</summary>
    public static readonly string[] Read = ["GET", "HEAD"];
}
