using FinalAccounts.Generator.Pipeline;

namespace FinalAccounts.Generator.Cli;

/// <summary>Writes files under temporary names and moves them into place only when all are whole.</summary>
internal static class OutputFolder
{
    /// <summary>Writes a report's files.</summary>
    /// <param name="folder">The folder; it is made where it is missing.</param>
    /// <param name="name">The files' name without extension.</param>
    /// <param name="files">The files.</param>
    public static void Write(string folder, string name, IReadOnlyList<RenderedFile> files)
    {
        var moves = new List<(string From, string To)>();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in files)
            {
                var path = Path.Combine(folder, $"{name}.{file.Format}");
                var temporary = path + ".part";
                moves.Add((temporary, path));
                using var stream = File.Create(temporary);
                stream.Write(file.Content.Span);
            }

            foreach (var (from, to) in moves)
            {
                File.Move(from, to, overwrite: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            foreach (var (from, _) in moves)
            {
                File.Delete(from);
            }

            throw new InputException($"Cannot write to {folder}: {error.Message}");
        }
    }
}
