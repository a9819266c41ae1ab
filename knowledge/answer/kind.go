package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// kindRow is a kind of question and the phrases that mark it; the fields are those of [lang.KindRow].
type kindRow struct {
	kind     knowledge.Kind
	phrases  []lang.Phrase
	except   []lang.Phrase
	short    bool
	anywhere bool
	overWhat bool
	noun     bool
	over     []knowledge.Act
}

func kindRows(rows []lang.KindRow) []kindRow {
	out := make([]kindRow, len(rows))
	for n, row := range rows {
		out[n] = kindRow{
			kind: knowledge.Kind(row.Kind), phrases: lang.Phrases(row.Phrases), except: lang.Phrases(row.Except),
			short: row.Short, anywhere: row.Anywhere, overWhat: row.OverWhat, noun: row.Noun,
		}
	}
	return out
}

// kind is the kind whose phrase stands first in the question, by the rows' order where two begin at one word; a row
// that holds anywhere comes before all others, and one that is over "what" before that and before what a thing is ("what is
// the union's view of …").
func (w *questionWords) kind(tokens []lang.Token) knowledge.Kind {
	asking := w.unmasked(tokens)
	if kind := w.kindWhere(tokens, asking, func(r *kindRow) bool { return r.anywhere }); kind != "" {
		return kind
	}
	if w.endsAsking(tokens) {
		return knowledge.YesNo
	}
	for i := range tokens {
		if !asking[i] {
			continue
		}
		kind := w.kindAt(tokens, i)
		if kind == knowledge.What || kind == knowledge.Definition {
			if over := w.kindWhere(tokens, asking, func(r *kindRow) bool { return r.overWhat }); over != "" {
				return over
			}
		}
		if kind != "" {
			return kind
		}
	}
	return w.unmarked(tokens)
}

// unmarked is the kind of a question that no word marks: a whole sentence with a question mark asks whether it is so, be it as short as « Arval a
// cédé ? ».
func (w *questionWords) unmarked(tokens []lang.Token) knowledge.Kind {
	if !slices.ContainsFunc(tokens, func(t lang.Token) bool { return t.Text == "?" }) {
		return knowledge.What
	}
	if wordCount(tokens) >= sentence {
		return knowledge.YesNo
	}
	for i := 1; i+1 < len(tokens) && !small(w.l, tokens[0]); i++ { // "have they?" leans on what was said
		if t := tokens[i]; (w.moods.having[t.Fold] || w.moods.being[t.Fold]) && strings.ToLower(t.Text) == t.Fold && tokens[i+1].Kind == lang.Word {
			return knowledge.YesNo
		}
	}
	return knowledge.What
}

// sentence is the number of words from which on a message is rather a sentence than a few keywords.
const sentence = 5

// unmasked marks the tokens at which a word that asks may stand.
func (w *questionWords) unmasked(tokens []lang.Token) []bool {
	out := make([]bool, len(tokens))
	for i, t := range tokens {
		out[i] = w.begins(tokens, i) || !w.subordinate[t.Fold] || i+1 == len(tokens) || !w.opensSubject(tokens[i+1])
	}
	for _, p := range w.masks {
		for i := range tokens {
			if to, ok := p.At(tokens, i); ok {
				for n := i + 1; n < to; n++ {
					out[n] = false
				}
			}
		}
	}
	return out
}

// begins tells whether the question begins at token i: with its first, or behind a greeting or a word such as "and".
func (w *questionWords) begins(tokens []lang.Token, i int) bool {
	if sentenceStart(tokens, i) {
		return true
	}
	return slices.ContainsFunc(w.openers, func(p lang.Phrase) bool {
		to, ok := p.At(tokens, 0)
		return ok && to == i
	})
}

// opensSubject tells whether a clause may begin with the token: with an article, a pronoun or a name.
func (w *questionWords) opensSubject(t lang.Token) bool {
	return small(w.l, t) || upper(t.Text)
}

// kindWhere is the kind of the first of the chosen rows that holds at any word, "" where none does.
func (w *questionWords) kindWhere(tokens []lang.Token, asking []bool, chosen func(*kindRow) bool) knowledge.Kind {
	for n := range w.kinds {
		row := &w.kinds[n]
		for i := range tokens {
			if asking[i] && chosen(row) && w.holds(row, tokens, i) {
				return row.kind
			}
		}
	}
	return ""
}

// kindAt is the kind that the words from token i on mark, "" where they mark none. A noun says more than the word that
// stands before it alone.
func (w *questionWords) kindAt(tokens []lang.Token, i int) knowledge.Kind {
	if n := w.nouns.at(w, tokens, i); n.kind != "" {
		return n.kind
	}
	for n := range w.kinds {
		if w.holds(&w.kinds[n], tokens, i) {
			return w.kinds[n].kind
		}
	}
	if w.inverted(tokens[i].Fold) {
		return knowledge.YesNo
	}
	return ""
}

// shortRest is how many words may follow a phrase of a short row: a name, or a noun with what belongs to it.
const shortRest = 6

// holds tells whether one of the row's phrases begins at token i.
func (w *questionWords) holds(row *kindRow, tokens []lang.Token, i int) bool {
	for _, p := range row.phrases {
		to, ok := p.At(tokens, i)
		if !ok || row.short && wordCount(tokens[to:]) > shortRest || row.noun && !w.nouns.behind(w, tokens, to).person() {
			continue
		}
		if _, _, ok := lang.FirstOf(row.except, tokens); !ok {
			return true
		}
	}
	return false
}

// marks tells whether the word at a place is one of a phrase that marks a kind: "stand" in "what does X stand for".
func (w *questionWords) marks(kind knowledge.Kind, tokens []lang.Token, at knowledge.Span) bool {
	for _, row := range w.kinds {
		for _, p := range row.phrases {
			for i := range tokens {
				if to, ok := p.At(tokens, i); row.kind == kind && ok && tokens[i].Start <= at.Start && at.End <= tokens[to-1].End {
					return true
				}
			}
		}
	}
	return false
}

// faces tells whether a question that no word marks sets two who can speak one against the other ("X against Y"): what each of
// them says is asked. "The fine against Y" names one alone.
func (e *Engine) faces(q *question) bool {
	w := e.words[q.Lang]
	if q.roles.act != "" || w.asks(q.tokens) || slices.ContainsFunc(q.tokens, func(t lang.Token) bool { return w.inverted(t.Fold) }) {
		return false
	}
	for i := range q.tokens {
		for _, p := range w.facing {
			if to, ok := p.At(q.tokens, i); ok && e.speaksAt(q, i-1) && (e.speaksAt(q, to) || e.speaksAt(q, to+1)) {
				return true
			}
		}
	}
	return false
}

// speaksAt tells whether the token at i is a name or a noun of somebody who can speak.
func (e *Engine) speaksAt(q *question, i int) bool {
	return slices.ContainsFunc(q.words, func(w word) bool {
		return w.at == i && i >= 0 && (e.nameWord(&w) || e.words[q.Lang].nouns.nouns[w.fold].person())
	})
}
