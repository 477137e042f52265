using System.Security.Cryptography;

namespace Typesetting.Pdf;

/// <summary>Writes objects out as a file with object streams and a cross-reference stream (PDF 1.5 and later).</summary>
internal sealed class PdfFile(PdfObjects objects)
{
    private const int ObjectsPerStream = 400;
    private const int XrefRow = 7; // one byte kind, four bytes offset or stream number, two bytes index

    private readonly PdfBuffer _file = new(512 * 1024);
    private readonly List<(byte Kind, int Where, int Index)> _places = [];

    /// <summary>Writes the file; then there are no objects any more.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="root">Number of the catalogue.</param>
    /// <param name="information">Number of the information dictionary.</param>
    public void Write(Stream target, int root, int information)
    {
        _file.Put("%PDF-1.7\n%").Raw([0xE2, 0xE3, 0xCF, 0xD3]).Put("\n");
        for (var id = 0; id <= objects.Last; id++) _places.Add((0, 0, 0));
        for (var id = 1; id <= objects.Last; id++)
        {
            if (objects.IsStream(id)) WriteStream(id, objects.StreamOf(id));
        }

        WritePlainObjects();
        WriteXref(root, information);
        target.Write(_file.Written);
        _file.Release();
        objects.Release();
    }

    private void WriteStream(int id, (byte[] Dictionary, byte[] Data) stream)
    {
        while (_places.Count <= id) _places.Add((0, 0, 0));
        _places[id] = (1, _file.Length, 0);
        _file.Integer(id).Put(" 0 obj\n").Raw(stream.Dictionary).Put("\nstream\n").Raw(stream.Data).Put("\nendstream\nendobj\n");
    }

    private void WritePlainObjects()
    {
        var next = objects.Last + 1;
        var packed = new List<int>();
        for (var id = 1; id <= objects.Last; id++)
        {
            if (!objects.IsStream(id)) packed.Add(id);
            if (packed.Count == ObjectsPerStream || (id == objects.Last && packed.Count > 0))
            {
                WriteObjectStream(next++, packed);
                packed.Clear();
            }
        }
    }

    private void WriteObjectStream(int id, List<int> packed)
    {
        var head = new PdfBuffer(packed.Count * 12);
        var body = new PdfBuffer(packed.Count * 80);
        for (var i = 0; i < packed.Count; i++)
        {
            head.Integer(packed[i]).Put(" ").Integer(body.Length).Put(" ");
            body.Raw(objects.PlainOf(packed[i])).Put("\n");
            _places[packed[i]] = (2, id, i);
        }

        var first = head.Length;
        var data = Flate.Compress(head.Raw(body.Written).Written);
        var dictionary = new PdfBuffer(96)
            .Put("<</Type/ObjStm/N ").Integer(packed.Count).Put("/First ").Integer(first)
            .Put("/Length ").Integer(data.Length).Put("/Filter/FlateDecode>>");
        WriteStream(id, (dictionary.Written.ToArray(), data));
    }

    private void WriteXref(int root, int information)
    {
        var fingerprint = SHA256.HashData(_file.Written).AsSpan(0, 16).ToArray();
        var at = _file.Length;
        var id = _places.Count;
        _places.Add((1, at, 0));
        var data = Flate.Compress(XrefRows());
        _file.Integer(id).Put(" 0 obj\n<</Type/XRef/Size ").Integer(_places.Count).Put("/W[1 4 2]/Root ").Reference(root)
            .Put("/Info ").Reference(information).Put("/ID[").Hex(fingerprint).Hex(fingerprint)
            .Put("]/DecodeParms<</Predictor 12/Columns ").Integer(XrefRow)
            .Put(">>/Length ").Integer(data.Length).Put("/Filter/FlateDecode>>\nstream\n").Raw(data)
            .Put("\nendstream\nendobj\nstartxref\n").Integer(at).Put("\n%%EOF\n");
    }

    /// <summary>The table's rows, each as the difference from the one above, which compresses to almost nothing.</summary>
    private byte[] XrefRows()
    {
        var rows = new byte[_places.Count * (XrefRow + 1)];
        Span<byte> before = stackalloc byte[XrefRow];
        Span<byte> current = stackalloc byte[XrefRow];
        before.Clear();
        for (var i = 0; i < _places.Count; i++)
        {
            var (kind, where, index) = _places[i];
            current[0] = kind;
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(current[1..], where);
            // Object 0 heads the list of free objects; its generation is 65535 by definition.
            System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(current[5..], (ushort)(i == 0 ? 65535 : index));
            var row = rows.AsSpan(i * (XrefRow + 1), XrefRow + 1);
            row[0] = 2;
            for (var k = 0; k < XrefRow; k++) row[k + 1] = (byte)(current[k] - before[k]);
            current.CopyTo(before);
        }

        return rows;
    }
}
