namespace Typesetting.Boxes;

/// <summary>Never the last on a page: it moves on with what follows it, as a heading does.</summary>
public sealed class KeepWithNextBox(Box child) : WrapperBox(child)
{
    internal override bool KeepsWithNext => true;
}
