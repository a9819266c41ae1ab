package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/vector"
)

// word is a word of a question that carries its meaning.
type word struct {
	at       int     // its token
	weight   float64 // how much it counts, >= 0
	fold     string
	typed    string
	name     bool            // written like a name: a capital inside the question, or a mark of capitals only
	carried  bool            // from the question before
	replaced bool            // a name that the message names another one in place of
	kin      bool            // the passages of another language hold a word that is written nearly the same
	actor    bool            // part of an actor's name
	stems    []stem          // one a language
	place    vector.Place    // in the vector table
	rows     []rowRef        // the thesaurus rows it is part of
	holders  []string        // the actors whom the phrase it stands in means by their office
	leader   leader          // whether it means those who lead a body
	topics   map[string]bool // whether an article is about it, of those that were asked for (see leads)
}

// contentWords are the words of a question that carry its meaning, in order, each once.
func (e *Engine) contentWords(code string, tokens []lang.Token) []word {
	l, w := e.langs.Lang(code), e.words[code]
	var out []word
	seen := map[string]bool{}
	rows := e.corpus.rows.in(code, tokens)
	loud, idle := shouted(tokens), w.idleAt(tokens)
	for i, t := range tokens {
		t = w.upright(t)
		if idle[i] || t.Kind == lang.Mark || seen[t.Fold] || strings.HasSuffix(t.Fold, "'") {
			continue
		}
		name := !loud && t.Kind == lang.Word && i > 0 && (upper(t.Text) || humped(t.Text)) && !initials(t.Text) && !sentenceStart(tokens, i) && !e.stressed(l, t, e.corpus.rowTerms(rows, i)) && !e.contracted(l, t)
		if !name && (l.Stop(t.Fold) || w.empty[t.Fold]) || t.Kind == lang.Word && utf8.RuneCountInString(t.Fold) < 2 {
			continue
		}
		seen[t.Fold] = true
		out = append(out, e.newWord(code, word{at: i, typed: t.Text, name: name, rows: e.corpus.rowTerms(rows, i)}))
	}
	rows = slices.DeleteFunc(rows, func(f found) bool { return idle[f.from] })
	return append(out, e.smallWords(code, tokens, rows, out)...)
}

// stressed tells whether a small word is written in capitals for its weight ("told NOT to do"), rather than as a name that it is
// spelt like ("the WHO").
func (e *Engine) stressed(l *lang.Language, t lang.Token, rows []rowRef) bool {
	return utf8.RuneCountInString(t.Text) > 1 && t.Text == strings.ToUpper(t.Text) && l.Stop(t.Fold) && !e.corpus.names[t.Fold] &&
		!slices.ContainsFunc(rows, func(r rowRef) bool { return r.name })
}

// contracted tells whether a word with a capital is a small one that another is joined to ("I'm"), and no name.
func (e *Engine) contracted(l *lang.Language, t lang.Token) bool {
	return strings.Contains(t.Fold, "'") && l.Stop(t.Fold) && !e.corpus.names[t.Fold]
}

// idleAt marks the tokens of phrases that ask and carry no meaning of their own.
func (w *questionWords) idleAt(tokens []lang.Token) []bool {
	out := make([]bool, len(tokens))
	for i := range tokens {
		for _, p := range w.idle {
			if to, ok := p.At(tokens, i); ok {
				for n := i; n < to; n++ {
					out[n] = true
				}
			}
		}
	}
	return out
}

// shouted tells whether a text of several words has no small letter: then a capital tells no name.
func shouted(tokens []lang.Token) bool {
	words := 0
	for _, t := range tokens {
		if t.Kind != lang.Word {
			continue
		}
		words++
		if strings.ContainsFunc(t.Text, unicode.IsLower) {
			return false
		}
	}
	return words > 2
}

// smallWords are the phrases of rows that consist of small words alone ("give up"), where some passage holds their row.
func (e *Engine) smallWords(code string, tokens []lang.Token, rows []found, words []word) []word {
	var out []word
	for _, f := range rows {
		within := func(w word) bool { return f.from <= w.at && w.at < f.to }
		if f.to-f.from < 2 || slices.ContainsFunc(words, within) || slices.ContainsFunc(out, within) {
			continue
		}
		if refs := e.corpus.rowTerms(rows, f.from); len(refs) > 0 {
			typed := make([]string, 0, f.to-f.from)
			for _, t := range tokens[f.from:f.to] {
				typed = append(typed, t.Text)
			}
			out = append(out, e.newWord(code, word{at: f.from, typed: strings.Join(typed, " "), rows: refs}))
		}
	}
	return out
}

// newWord looks a question's word up in the passages' terms and in the vector table.
func (e *Engine) newWord(code string, w word) word {
	w.fold = bare(lang.Fold(w.typed))
	w.stems = e.corpus.stems(code, w.fold)
	w.place, w.leader = e.vectors.Place(w.typed, code), e.words[code].led.asked[w.fold]
	if w.name || !w.place.Known() {
		w.stems, w.kin = e.corpus.relatives(code, &w)
	}
	if startsWithDigit(w.fold) && !w.known() {
		w.stems = e.corpus.otherwise(code, w.fold)
	}
	if !w.place.Known() && !w.known() {
		if near := e.corpus.spell.nearest(w.fold); near != "" {
			w.stems = e.corpus.stems(code, near)
		}
	}
	return w
}

// known tells whether some passage holds the word itself or a word of its thesaurus rows.
func (w *word) known() bool {
	for _, s := range w.stems {
		if s.ok {
			return true
		}
	}
	return len(w.rows) > 0
}

// small tells whether a word carries no meaning by itself: a stop word, or one that lost its vowel before an apostrophe ("l'").
func small(l *lang.Language, t lang.Token) bool {
	return l.Stop(t.Fold) || strings.HasSuffix(t.Fold, "'")
}

// meaning are the words of a text that carry its meaning.
func meaning(l *lang.Language, text string) []lang.Token {
	return slices.DeleteFunc(lang.Tokens(text), func(t lang.Token) bool { return t.Kind != lang.Word || small(l, t) })
}

func upper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// humped tells whether a name begins with a small letter before a capital ("iNord").
func humped(s string) bool {
	first, size := utf8.DecodeRuneInString(s)
	return unicode.IsLower(first) && upper(s[size:]) && strings.ToLower(s[size:]) != s[size:] && strings.ContainsFunc(s[size:], unicode.IsLower)
}

// initials tells whether a word is an abbreviation in the plural ("DMs", "NGOs"): many things of a sort, no name.
func initials(s string) bool {
	head, ok := strings.CutSuffix(s, "s")
	return ok && len(head) > 1 && !strings.ContainsFunc(head, func(r rune) bool { return !unicode.IsUpper(r) })
}

// sentenceStart tells whether a token opens a sentence, where a capital tells nothing.
func sentenceStart(tokens []lang.Token, i int) bool {
	return i == 0 || strings.ContainsAny(tokens[i-1].Text, ".?!:«“\"")
}

// nearWords is how many words of the passages are looked for beside each word of the question, and nearLeast how like it
// they must be. A question in the other language finds its candidates through them alone.
const (
	nearWords = 6
	nearLeast = .4
)

// near are the words of the passages nearest to each word of the question, the nearest first.
func (q *question) near(scorer *vector.Scorer) [][]vector.Match {
	out := make([][]vector.Match, len(q.words))
	for i := range q.words {
		out[i] = scorer.Near(i, nearLeast, nearWords)
	}
	return out
}

// search asks for every passage that holds one of the question's words or a word near one.
func (e *Engine) search(q *question, near [][]vector.Match) knowledge.Search {
	s := knowledge.Search{Limit: candidates}
	for i, w := range q.words {
		s.Terms = append(s.Terms, knowledge.WeightedTerm{Text: w.typed, Weight: max(w.weight, leastTerm)})
		for _, m := range near[i] {
			s.Terms = append(s.Terms, knowledge.WeightedTerm{Text: m.Word, Weight: max(w.weight, leastTerm) * m.Sim})
		}
		for _, r := range w.rows {
			for _, t := range e.corpus.rows.rows[r.row].terms {
				s.Terms = append(s.Terms, knowledge.WeightedTerm{Text: t.Text, Weight: max(w.weight, leastTerm)})
			}
		}
	}
	return s
}

// leastTerm keeps the weight of a term above 0, as the searcher wants it.
const leastTerm = .1
