namespace Typesetting.Layout;

/// <summary>An entry of the viewer's outline.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Level">1 for the outermost.</param>
public sealed record Bookmark(string Title, int Level);
