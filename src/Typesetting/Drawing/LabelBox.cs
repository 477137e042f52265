namespace Typesetting.Drawing;

/// <summary>The room a label takes; labels are moved until none of these meet.</summary>
internal readonly record struct LabelBox(double Left, double Top, double Right, double Bottom)
{
    public bool Meets(LabelBox other) =>
        Left < other.Right - 0.01 && other.Left < Right - 0.01 && Top < other.Bottom - 0.01 && other.Top < Bottom - 0.01;

    public double Middle => (Left + Right) / 2;

    public double Width => Right - Left;

    public LabelBox MovedBy(double y) => new(Left, Top + y, Right, Bottom + y);
}
