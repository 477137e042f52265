using FsCheck;
using FsCheck.Fluent;
using Typesetting.Boxes;
using Typesetting.Layout;
using Typesetting.Tests.Support;
using Typesetting.Text;

namespace Typesetting.Tests.Text;

public class LinePropertyTests
{
    private const string Alphabet = "一二三四年万元人，。、；：！？（）《》“”—…·%‰ abcXYZ0123456789.,-()";
    private const string NeverFirst = "，。、；：！？）》”%‰·";
    private const string NeverLast = "（《“";

    private static readonly WordList Words = new(["一二", "二三四", "万元"], ["人", "三四"]);

    private static readonly Gen<string> Texts =
        Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Where(letters => letters.Length is > 0 and < 120).Select(letters => new string(letters));

    private static readonly Gen<(string Text, int Width)> Cases = Texts.SelectMany(text => Gen.Choose(8, 40).Select(width => (text, width * 10)));

    [Fact]
    public void No_line_is_wider_than_its_room()
    {
        Check((lines, width) => lines.All(line => Visible(line) <= width + 0.02));
    }

    [Fact]
    public void Every_character_is_set_once_and_in_order()
    {
        Check((lines, _) =>
        {
            var next = 0;
            foreach (var line in lines)
            {
                if (line.Line.Start != next) return false;
                next = line.Line.End;
            }

            return next == lines[0].Text.Glyphs.Length;
        });
    }

    [Fact]
    public void Marks_do_not_start_or_end_lines_they_must_not()
    {
        Check((lines, _) =>
        {
            for (var i = 1; i < lines.Length; i++)
            {
                // Where nothing could be parted, width comes before the rule.
                if (lines[i].Text.Glyphs[lines[i].Line.Start - 1].Break != BreakKind.Allowed) continue;
                var first = (char)lines[i].Text.Glyphs[lines[i].Line.Start].CodePoint;
                var last = (char)lines[i].Text.Glyphs[lines[i].Line.Start - 1].CodePoint;
                if (NeverFirst.Contains(first) || NeverLast.Contains(last)) return false;
            }

            return true;
        });
    }

    [Fact]
    public void Glyphs_stand_from_left_to_right()
    {
        Check((lines, _) => lines.All(line =>
        {
            var glyphs = line.Text.Glyphs;
            for (var i = 1; i < line.Origins.Length; i++)
            {
                var (before, here) = (line.Origins[i - 1] + glyphs[line.Line.Start + i - 1].CutLeft, line.Origins[i] + glyphs[line.Line.Start + i].CutLeft);
                if (here < before - 0.01) return false;
            }

            return true;
        }));
    }

    private static void Check(Func<LineFragment[], double, bool> holds)
    {
        foreach (var alignment in (TextAlignment[])[TextAlignment.Left, TextAlignment.Justify, TextAlignment.Center])
        {
            var style = Lay.Plain with { Alignment = alignment, ScriptSpacingInEms = 1.0 / 6 };
            Prop.ForAll(Cases.ToArbitrary(), given => holds(
                ParagraphLines.Of(Lay.P(given.Text, style), Lay.Context(words: Words), given.Width).Fragments, given.Width)).QuickCheckThrowOnFailure();
        }
    }

    /// <summary>Width without what may hang over the edge: the blank right half of a closing mark, or a whole mark that pauses.</summary>
    private static double Visible(LineFragment line)
    {
        if (line.Origins.Length == 0) return 0;
        ref readonly var last = ref line.Text.Glyphs[line.Line.Start + line.Origins.Length - 1];
        return line.Origins[^1] + last.CutLeft + last.Advance - LineBreaker.Hanging(last);
    }
}
