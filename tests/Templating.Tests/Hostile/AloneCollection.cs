namespace Templating.Tests.Hostile;

/// <summary>Tests that measure time: no other test runs beside them.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public class AloneCollection;
