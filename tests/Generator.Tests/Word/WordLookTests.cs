using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

using FinalAccounts.Generator.Tests.Support;

using static FinalAccounts.Generator.Tests.Word.WordFile;

namespace FinalAccounts.Generator.Tests.Word;

/// <summary>Holds bodies of Word files against <c>word-looks.xsd</c>: named styles say how things look, and hardly anything else does.</summary>
public class WordLookTests
{
    private static readonly XmlSchemaSet Schema = Read();

    public static TheoryData<string> Examples => [.. Support.Examples.Names];

    [Theory]
    [InlineData("every node")]
    [InlineData("hostile")]
    [InlineData("full size")]
    public void Only_styles_say_how_things_look(string name) => Faults(WordFile.Of(WordValidityTests.Document(name), trace: true)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Only_styles_say_how_an_example_looks(string name) => Faults(WordFile.Of(Support.Examples.Bytes(name, "docx"))).ShouldBeEmpty();

    [Theory]
    [InlineData("rPr", "<w:b/>")]
    [InlineData("rPr", "<w:rStyle w:val='Fancy'/>")]
    [InlineData("rPr", "<w:rFonts w:ascii='Arial'/>")]
    [InlineData("rPr", "<w:lang w:val='en-US'/>")]
    [InlineData("pPr", "<w:pStyle w:val='BodyText'/><w:jc w:val='center'/>")]
    [InlineData("pPr", "<w:pStyle w:val='BodyText-Bold'/>")]
    [InlineData("pPr", "<w:pStyle w:val='BodyText'/><w:spacing w:before='120'/>")]
    [InlineData("pPr", "<w:keepNext/>")]
    [InlineData("tblPr", "<w:tblStyle w:val='TableGrid'/><w:tblW w:w='1'/><w:tblLayout/><w:tblLook/>")]
    [InlineData("trPr", "<w:trHeight w:val='300'/>")]
    [InlineData("tcPr", "<w:tcW w:w='1'/><w:tcBorders/>")]
    public void Other_looks_are_seen(string properties, string content)
    {
        // Deep within what the schema says nothing about.
        var root = XElement.Parse($"""
            <w:document xmlns:w="{W}"><w:body><w:sdt><w:sdtContent><w:tbl><w:tr><w:tc><w:p><w:r><w:{properties}>{content}</w:{properties}></w:r></w:p></w:tc></w:tr></w:tbl></w:sdtContent></w:sdt></w:body></w:document>
            """);

        Faults(root).ShouldNotBeEmpty();
    }

    private static List<string> Faults(WordFile file) => Faults(file.Part("word/document.xml"));

    private static List<string> Faults(XElement root)
    {
        var faults = new List<string>();
        new XDocument(root).Validate(Schema, (_, fault) => faults.Add(fault.Message));
        return faults;
    }

    private static XmlSchemaSet Read()
    {
        using var reader = XmlReader.Create(Repository.PathOf("tests", "Generator.Tests", "Word", "word-looks.xsd"));
        var schema = new XmlSchemaSet();
        schema.Add(null, reader);
        schema.Compile();
        return schema;
    }
}
