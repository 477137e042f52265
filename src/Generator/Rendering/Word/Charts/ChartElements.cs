using FinalAccounts.Generator.Rendering.Word.Packaging;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>The two forms that most elements of charts and workbooks have.</summary>
internal static class ChartElements
{
    /// <summary>An element that says one thing in its <c>val</c> attribute.</summary>
    public static XmlStream Val(this XmlStream xml, string name, string value) => xml.Open(name).Attribute("val", value).Close();

    /// <summary>An element that says one number in its <c>val</c> attribute.</summary>
    public static XmlStream Val(this XmlStream xml, string name, long value) => xml.Open(name).Attribute("val", value).Close();

    /// <summary>An element that holds one text.</summary>
    public static XmlStream Says(this XmlStream xml, string name, string text) => xml.Open(name).Text(text).Close();
}
