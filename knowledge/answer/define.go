package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// defines tells whether a sentence says what a thing of the question is: right after the thing's words comes a comma,
// a bracket or a dash with words behind it ("X, a charity, …"), or a copula ("X is …"), or it is the short name in brackets.
func (e *Engine) defines(q *question, d *doc) bool {
	if w := q.rarest(); w == nil || w.count(d) == 0 {
		return false
	}
	l, w := e.langs.Lang(d.passage.Lang), e.words[d.passage.Lang]
	tokens := lang.Tokens(d.text)
	is := e.things(q.words, d, tokens)
	for i := range tokens {
		if !is[i] || i+1 < len(tokens) && is[i+1] {
			continue
		}
		if i > 1 && tokens[i-1].Text == "(" && i+1 < len(tokens) && tokens[i+1].Text == ")" && tokens[i-2].Kind == lang.Word {
			return true // its full name stands before it
		}
		next := afterClosing(tokens, i+1)
		if next+1 >= len(tokens) || is[next] {
			continue
		}
		if strings.ContainsAny(tokens[next].Text, ",(—–:") && apposes(l, w, tokens[next+1:]) {
			return true
		}
		for _, p := range w.copulas {
			if from, to, ok := p.In(tokens[next:min(next+4, len(tokens))]); ok && from == 0 && (!w.being[tokens[next].Fold] || w.isSort(tokens[next+to:])) {
				return true
			}
		}
	}
	return false
}

// isSort tells whether what stands behind a form of "to be" says what something is ("is also a charity", « est l'une des »), not what is done to it
// or how it is ("was used by", « est fermé »).
func (w *questionWords) isSort(tokens []lang.Token) bool {
	for _, t := range tokens {
		if w.sorts[t.Fold] {
			return true
		}
		if t.Kind != lang.Word || !w.l.Stop(t.Fold) {
			return false
		}
	}
	return false
}

// rarest is the question's own word that tells most: of "the fleet of Acme", it is the fleet that is to be defined where every
// article speaks of Acme. It is nil where the question has no word of its own.
func (q *question) rarest() *word {
	var most *word
	for i := range q.words {
		if w := &q.words[i]; !w.carried && (most == nil || w.weight > most.weight) {
			most = w
		}
	}
	return most
}

// apposes tells whether the words after a comma can say what stands before it: an article, a relative or a noun, but no
// verb of saying and no pronoun.
func apposes(l *lang.Language, w *questionWords, tokens []lang.Token) bool {
	first := tokens[0]
	if w.appositions[first.Fold] {
		return true
	}
	if upper(first.Text) && !strings.HasSuffix(first.Fold, "'s") && !w.nouns.nouns[first.Fold].person() {
		return false // another name: a list goes on, or an adjunct ends ("according to X, Y …")
	}
	return first.Kind == lang.Word && !l.Stop(first.Fold) && !l.Reports(first.Fold) && !w.inverted(first.Fold)
}

// inverted tells whether a word is a verb with its pronoun behind it ("a-t-il").
func (w *questionWords) inverted(fold string) bool {
	for _, ending := range w.inversions {
		if strings.HasSuffix(fold, ending) {
			return true
		}
	}
	return false
}

// behindVerb is the pronoun behind an inverted verb: "il" of "demande-t-il".
func (w *questionWords) behindVerb(fold string) string {
	for _, ending := range w.inversions {
		if strings.HasSuffix(fold, ending) {
			return strings.TrimPrefix(ending, "-")
		}
	}
	return ""
}

// upright is a token without the pronoun behind an inverted verb: "demande-t-il" asks as "demande" does.
func (w *questionWords) upright(t lang.Token) lang.Token {
	for _, ending := range w.inversions {
		if text, ok := strings.CutSuffix(t.Fold, ending); ok && text != "" && len(t.Text) > len(ending) {
			cut := len(ending)
			if strings.HasSuffix(text, "-t") {
				cut += len("-t")
			}
			if cut < len(t.Text) {
				t.Text = t.Text[:len(t.Text)-cut]
				t.End -= cut
				t.Fold = lang.Fold(t.Text)
			}
			return t
		}
	}
	return t
}

// afterClosing is the first token from i on that closes no quotation.
func afterClosing(tokens []lang.Token, i int) int {
	for i < len(tokens) && strings.ContainsAny(tokens[i].Text, "»”’\"'") {
		i++
	}
	return i
}

// things marks the tokens of a passage that are one of a question's words, but for those carried over, or belong to one of their thesaurus rows.
func (e *Engine) things(words []word, d *doc, tokens []lang.Token) []bool {
	out := make([]bool, len(tokens))
	code := d.passage.Lang
	for i, t := range tokens {
		term, ok := e.corpus.vocab[stemKey(code, e.langs.Lang(code).Stem(bare(t.Fold)))]
		for _, w := range words {
			for _, s := range w.stems {
				out[i] = out[i] || ok && s.ok && s.code == code && s.term == term && !w.carried
			}
		}
	}
	for _, f := range e.corpus.rows.in(code, tokens) {
		for _, w := range words {
			for _, r := range w.rows {
				for i := f.from; i < f.to && r.row == f.row; i++ {
					out[i] = true
				}
			}
		}
	}
	return out
}

// namesAlone tells whether a question asks who or what one is whom it names, and says nothing else.
func (e *Engine) namesAlone(q *question) bool {
	return q.Kind == knowledge.Definition && len(q.words) > 0 && !slices.ContainsFunc(q.words, func(w word) bool { return w.carried || !e.isName(&w) })
}

// introduce answers who or what one is whom the question names alone by the sentences that say so, and says that none does where all only
// mention them. A name that holds the noun itself ("the harbour authority") says so wherever it stands.
func (e *Engine) introduce(q *question, found []ranked) knowledge.Answer {
	who := e.introduced(q, found)
	telling := slices.ContainsFunc(q.words, func(w word) bool { return e.words[q.Lang].nouns.nouns[w.fold].person() })
	switch {
	case len(who) > 0:
		return e.quoting(q, who, nil)
	case telling && len(found) > 0:
		return e.quoting(q, found, nil)
	}
	a := q.abstain(knowledge.NothingOfTheKind)
	a.Kind = knowledge.Introduction
	return e.withNearest(a, found)
}

// introduced are the passages that say who or what the one is whom a question names alone: by an apposition, by their office, or by a
// noun that stands shortly before the name, as in "services such as X and Y".
func (e *Engine) introduced(q *question, found []ranked) []ranked {
	return only(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		return r.parts[definition] > 0 || e.nounBefore(q, d) || d.offer&offerCalled > 0 && q.holdsAll(d)
	})
}

// holdsAll tells whether a passage holds all words of the question.
func (q *question) holdsAll(d *doc) bool {
	return !slices.ContainsFunc(q.words, func(w word) bool { return w.count(d) == 0 })
}

// sortReach is how many words before a name may stand a noun that tells what it is.
const sortReach = 9

// nounBefore tells whether a noun of a person or a body stands shortly before the name that a question asks about, and no act between
// the two: whom the mayor sued is no mayor.
func (e *Engine) nounBefore(q *question, d *doc) bool {
	if w := q.rarest(); w == nil || w.count(d) == 0 {
		return false
	}
	nouns, tokens := e.words[d.passage.Lang].nouns.nouns, lang.Tokens(d.text)
	is := e.things(q.words, d, tokens)
	for i := range tokens {
		for j := i - 1; is[i] && j >= 0 && i-j <= sortReach && !strings.ContainsAny(tokens[j].Text, ".;:?!«»“”") && !e.inAct(d, tokens[j]); j-- {
			if !is[j] && nouns[tokens[j].Fold].person() {
				return true
			}
		}
	}
	return false
}

// inAct tells whether a token of a passage is a word that tells an act.
func (e *Engine) inAct(d *doc, t lang.Token) bool {
	at := d.passage.Span.Start + t.Start
	return e.langs.Lang(d.passage.Lang).Reports(t.Fold) || d.tells(func(s *knowledge.Statement) bool { return s.Cue.Start <= at && at < s.Cue.End })
}

// introduces tells whether a sentence says what the one is whom a question names alone: an office, or what the company is, stands
// before the whole name ("the harbour master, X", "the shipping giant X").
func (e *Engine) introduces(q *question, d *doc) bool {
	if len(q.words) == 0 || slices.ContainsFunc(q.words, func(w word) bool { return w.carried || !e.isName(&w) }) {
		return false
	}
	w := e.words[d.passage.Lang]
	for _, r := range d.runs {
		if slices.ContainsFunc(q.words, func(w word) bool { return !slices.Contains(r.words, w.fold) }) {
			continue
		}
		tokens := lang.Tokens(d.text)
		for i := range tokens { // what stands behind the name [Engine.defines] reads
			if startsWith(tokens[i:], r.words) && slices.ContainsFunc(tokens[w.apposedFrom(tokens, i):i], w.isParty) {
				return true
			}
		}
	}
	return false
}

// callsByOffice tells whether a passage tells an act of the one whom a question names alone by their office ("the harbour master
// said"): the reply's frame sets the name beside it. A sentence in which their quotation only runs on does not.
func (e *Engine) callsByOffice(q *question, d *doc) bool {
	if len(q.roles.about) != 1 || slices.ContainsFunc(q.words, func(w word) bool { return !w.actor }) {
		return false
	}
	nouns := e.words[d.passage.Lang].nouns.nouns
	return d.tells(func(s *knowledge.Statement) bool {
		return s.Established && d.passage.Span.Contains(s.SpeakerText) && slices.Equal(s.Speaker, q.roles.about) && slices.ContainsFunc(lang.Tokens(s.SpeakerText.Of(e.corpus.articles[s.Article].Text)), func(t lang.Token) bool {
			return nouns[t.Fold].want == wantPerson
		})
	})
}
