namespace GolmudCourt.Web.Features.MediationWork.Shared;

/// <summary>One line of a comparison.</summary>
/// <param name="Mark"><c>-</c> taken out, <c>+</c> put in, a space where nothing changed.</param>
/// <param name="Text">The line.</param>
internal sealed record DifferenceLine(char Mark, string Text);

/// <summary>Compares two texts line by line, by their longest common sequence of lines.</summary>
internal static class TextDifference
{
    // A text of an agreement has some hundred lines; beyond this the whole of both is shown.
    private const int MostLines = 2_000;

    /// <summary>What was taken out and put in, in the order of the text.</summary>
    public static IReadOnlyList<DifferenceLine> Of(string before, string after)
    {
        var (a, b) = (before.Split('\n'), after.Split('\n'));
        if (a.Length > MostLines || b.Length > MostLines)
        {
            return [.. a.Select(l => new DifferenceLine('-', l)), .. b.Select(l => new DifferenceLine('+', l))];
        }

        var longest = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                longest[i, j] = a[i] == b[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return Walk(a, b, longest);
    }

    private static List<DifferenceLine> Walk(string[] a, string[] b, int[,] longest)
    {
        var lines = new List<DifferenceLine>();
        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                lines.Add(new(' ', a[i++]));
                j++;
            }
            else if (j == b.Length || (i < a.Length && longest[i + 1, j] >= longest[i, j + 1]))
            {
                lines.Add(new('-', a[i++]));
            }
            else
            {
                lines.Add(new('+', b[j++]));
            }
        }

        return lines;
    }
}
