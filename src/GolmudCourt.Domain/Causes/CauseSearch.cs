namespace GolmudCourt.Domain.Causes;

/// <summary>
/// Ranks causes for a typed text. The scale, best first: the number, the name, an everyday word; then the name's
/// beginning, a word inside the sentence typed, all words in any order, a name inside the sentence, the text inside a
/// name or word, likeness.
/// </summary>
internal sealed class CauseSearch
{
    private const double Number = 100, ExactName = 95, ExactWord = 90, NamePrefix = 80, WordInText = 75, AllWords = 74, NameInText = 72,
        TextInName = 68, TextInWord = 60, Likeness = 50;

    /// <summary>Below this share of the typed pairs of characters, likeness is chance.</summary>
    private const double LeastLikeness = 0.45;

    private const string BySameName = "案由名称";
    private static readonly string[] _tails = ["合同纠纷", "责任纠纷", "纠纷", "案件"];

    private readonly IReadOnlyList<Entry> _entries;
    private readonly IReadOnlyList<(string Key, string Word, string Code)> _words;
    private readonly Dictionary<string, double> _pairWeights;

    public CauseSearch(IReadOnlyList<CauseOfAction> selectable, IReadOnlyList<CauseSynonym> synonyms)
    {
        _entries = [.. selectable.Select(c => new Entry(c))];
        _words = [.. synonyms.Select(s => (SearchText.Normalise(s.Word), s.Word, s.CauseCode))];

        // A pair that stands in many names (纠纷, 合同) says little; a rare one says much.
        _pairWeights = _entries
            .SelectMany(e => e.Pairs)
            .GroupBy(p => p, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => 1.0 / g.Count(), StringComparer.Ordinal);
    }

    public IEnumerable<(CauseOfAction Cause, string MatchedBy)> Find(string? text)
    {
        var key = SearchText.Normalise(text);
        if (key.Length == 0)
        {
            return [];
        }

        var query = new Query(key, SearchText.Words(text), SearchText.Bigrams(key));
        var byWord = BestWords(query);
        return _entries
            .Select((entry, order) => (entry, order, best: Better(ByName(entry, query), byWord.GetValueOrDefault(entry.Cause.Code))))
            .Where(x => x.best.Score > 0)
            .OrderByDescending(x => x.best.Score)
            .ThenBy(x => x.order)
            .Select(x => (x.entry.Cause, x.best.By));
    }

    private static (double Score, string By) Better((double Score, string By) a, (double Score, string By) b) =>
        b.Score > a.Score ? b : a;

    private Dictionary<string, (double Score, string By)> BestWords(Query query)
    {
        var best = new Dictionary<string, (double Score, string By)>(StringComparer.Ordinal);
        foreach (var (key, word, code) in _words)
        {
            var score = ScoreOfWord(key, query.Key);
            if (score > best.GetValueOrDefault(code).Score)
            {
                best[code] = (score, $"常用说法“{word}”");
            }
        }

        return best;
    }

    private static double ScoreOfWord(string word, string text)
    {
        if (word == text)
        {
            return ExactWord;
        }

        // One character is in too many words to mean anything.
        if (word.Length >= 2 && text.Contains(word, StringComparison.Ordinal))
        {
            return WordInText + Share(word, text);
        }

        return text.Length >= 2 && word.Contains(text, StringComparison.Ordinal) ? TextInWord + Share(text, word) : 0;
    }

    private (double Score, string By) ByName(Entry entry, Query query)
    {
        var text = query.Key;
        if (entry.Number == text)
        {
            return (Number, $"编号 {entry.Cause.Number}");
        }

        if (entry.Name == text || entry.Short == text)
        {
            return (entry.Name == text ? ExactName + 1 : ExactName, BySameName);
        }

        if (entry.Name.StartsWith(text, StringComparison.Ordinal))
        {
            return (NamePrefix + Share(text, entry.Name), BySameName);
        }

        if (query.Words.Count > 1 && query.Words.All(w => entry.Name.Contains(w, StringComparison.Ordinal)))
        {
            return (AllWords + Share(text, entry.Name), BySameName);
        }

        if (entry.Short.Length >= 2 && text.Contains(entry.Short, StringComparison.Ordinal))
        {
            return (NameInText + Share(entry.Short, text), BySameName);
        }

        if (entry.Name.Contains(text, StringComparison.Ordinal))
        {
            return (TextInName + Share(text, entry.Name), BySameName);
        }

        var alike = Alike(entry, query);
        return alike >= LeastLikeness ? (Likeness * alike, "名称相近") : (0, "");
    }

    private double Alike(Entry entry, Query query)
    {
        double all = 0, shared = 0;
        foreach (var pair in query.Pairs)
        {
            // A pair known to no name weighs as an ordinary one: it speaks against every cause alike.
            var weight = _pairWeights.GetValueOrDefault(pair, 0.1);
            all += weight;
            shared += entry.Pairs.Contains(pair) ? weight : 0;
        }

        return all == 0 ? 0 : shared / all;
    }

    /// <summary>How much of the longer text the shorter one fills: 0 to 1, so it never crosses to the next rank.</summary>
    private static double Share(string part, string whole) => (double)part.Length / whole.Length;

    private sealed record Query(string Key, IReadOnlyList<string> Words, IReadOnlySet<string> Pairs);

    private sealed class Entry
    {
        public Entry(CauseOfAction cause)
        {
            Cause = cause;
            Name = SearchText.Normalise(cause.Name);
            Number = SearchText.Normalise(cause.Number);
            var tail = _tails.FirstOrDefault(t => Name.Length > t.Length && Name.EndsWith(t, StringComparison.Ordinal)) ?? "";
            Short = Name[..^tail.Length];
            Pairs = SearchText.Bigrams(Name);
        }

        public CauseOfAction Cause { get; }

        public string Name { get; }

        /// <summary>The name as people say it, without 纠纷: 离婚, 买卖.</summary>
        public string Short { get; }

        public string Number { get; }

        public IReadOnlySet<string> Pairs { get; }
    }
}
