package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// What is counted: the word behind "how many" in a question, and in a sentence the words behind a number, or before it.

// countWords tell what is counted from what is measured; their fields are those of [lang.CountWords].
type countWords struct {
	measured                  []lang.Phrase
	plural, verbs             []string
	dimensions, people, crowd map[string]bool
	signed                    map[string]bool // nouns that count those who signed
}

func newCountWords(data lang.CountWords) countWords {
	w := countWords{measured: lang.Phrases(data.Measured), plural: data.Plural, verbs: data.Verbs, dimensions: foldSet(data.Dimensions), people: foldSet(data.People), signed: foldSet(data.Signed), crowd: map[string]bool{}}
	for _, noun := range data.Crowd {
		for _, form := range lang.Plurals(noun) {
			w.crowd[lang.Fold(form)] = true
		}
	}
	return w
}

// counted tells whether the word behind "how many" in a question is what is counted: no unit, no number, and nothing that is measured ("how
// much water", « combien d'eau »).
func (w *questionWords) counted(q *question) bool {
	word := &q.words[q.focus]
	if word.at <= 0 {
		return false
	}
	unit, _ := w.offered.units.at(q.tokens, word.at)
	if unit != 0 || counts(w.l, word.fold) || w.count.dimensions[word.fold] { // "how many millions": of what, it does not say
		return false
	}
	if w.count.people[word.fold] {
		return true
	}
	for i := range word.at {
		for _, p := range w.count.measured {
			if to, ok := p.At(q.tokens, i); ok && to >= word.at-1 {
				return false
			}
		}
	}
	return len(w.count.plural) == 0 || slices.ContainsFunc(w.count.plural, func(end string) bool { return strings.HasSuffix(word.fold, end) })
}

// readDimension takes the word that says by what a thing is measured ("how big is the gap") from those to be looked up.
func (w *questionWords) readDimension(q *question) {
	if q.Kind != knowledge.HowMuch || q.focus < 0 || q.want == wantCount || !w.count.dimensions[q.words[q.focus].fold] || len(q.words) == 1 {
		return
	}
	q.words = slices.Delete(q.words, q.focus, q.focus+1)
	q.focus = -1
}

// countsPeople tells whether the passage of a language counts people: somebody by their role, or a word for a crowd.
func (w *questionWords) countsPeople(d *doc) bool {
	return slices.ContainsFunc(d.counted, w.isPerson)
}

// isPerson tells whether a folded noun is one of people.
func (w *questionWords) isPerson(fold string) bool {
	return w.count.crowd[fold] || w.nouns.nouns[fold].want == wantPerson
}

// peopleReach is how many words behind "how many people" may say what they did.
const peopleReach = 2

// countsDoers tells whether a passage answers how many people there are, or did something: it counts people and tells of the same, or counts
// what they did ("how many people signed": 300 signatures).
func (e *Engine) countsDoers(q *question, d *doc) bool {
	if !e.words[q.Lang].count.people[q.words[q.of].fold] {
		return false
	}
	did := false // something is said of them
	for n := q.of + 1; n < len(q.words) && n <= q.of+peopleReach; n++ {
		w := &q.words[n]
		if e.isName(w) {
			break
		}
		if e.words[q.Lang].signs(q, w) && slices.ContainsFunc(d.counted, func(fold string) bool { return e.words[d.passage.Lang].count.signed[fold] }) {
			return true
		}
		if e.anyMeans(w, d.counted, d.passage.Lang, countedLike) || w.same(d) > 0 && e.words[d.passage.Lang].countsPeople(d) {
			return true
		}
		did = true
	}
	return !did && e.words[d.passage.Lang].countsPeople(d)
}

// signs tells whether a word of a question is the verb by which somebody puts their name under a letter: "how many people signed" is told by how many
// names it bears.
func (w *questionWords) signs(q *question, word *word) bool {
	return word.at >= 0 && slices.ContainsFunc(w.signing, func(p lang.Phrase) bool {
		to, ok := p.At(q.tokens, word.at)
		return ok && to == word.at+1
	})
}

// numeral tells whether a word is a number above one, its parts joined by hyphens or not ("forty-one", "soixante-trois").
func numeral(l *lang.Language, fold string) bool {
	if counts(l, fold) {
		return true
	}
	head, tail, ok := strings.Cut(fold, "-")
	if _, one := l.Number(tail); !ok || !counts(l, head) {
		return false
	} else if one {
		return true
	}
	return numeral(l, tail)
}

// counted notes what a number counts that stands from one token to another: the words of meaning close behind it; where there is none, those
// before it ("the herons, 4,000 in 2012, are only 700", "cap flights at 12").
func (r *reader) counted(from, to int) {
	behind := 0
	for _, t := range r.tokens[to:min(to+numbered, len(r.tokens))] {
		if t.Kind == lang.Mark && behind == 0 && t.Text != "-" && !opensQuote(t) || inside(r.dates, t) {
			break
		}
		if t.Kind == lang.Word && !r.l.Stop(t.Fold) {
			r.counts = append(r.counts, bare(t.Fold))
			behind++
		}
	}
	for i := from - 1; behind == 0 && i >= max(0, from-describing); i-- {
		if r.means(i) && !inside(r.dates, r.tokens[i]) {
			r.counts = append(r.counts, bare(r.tokens[i].Fold))
		}
	}
}

// opensQuote tells whether a mark opens words that are quoted: what is counted may stand in them.
func opensQuote(t lang.Token) bool { return strings.ContainsAny(t.Text, "«“\"‘") }

// means tells whether the token at i is a word that carries meaning.
func (r *reader) means(i int) bool {
	return r.tokens[i].Kind == lang.Word && !r.l.Stop(r.tokens[i].Fold)
}

// describing is how many tokens behind a number may say what it counts: "16 million reports of boats that leak".
const describing = 9

// described notes the words behind a number, up to the next mark.
func (r *reader) described(from int) {
	for _, t := range r.tokens[from:min(from+describing, len(r.tokens))] {
		switch {
		case t.Kind == lang.Mark:
			return
		case t.Kind == lang.Word && !r.l.Stop(t.Fold):
			r.describes = append(r.describes, bare(t.Fold))
		}
	}
}

// uncounted tells whether a question asks how many of a thing there are and no passage near it counts that thing: another figure is no
// answer.
func (e *Engine) uncounted(q *question, found []ranked) bool {
	if q.want != wantCount || q.of < 0 || q.understood != "" {
		return false
	}
	if _, number := e.langs.Lang(q.Lang).Number(q.words[q.of].fold); number { // "how many millions"
		return false
	}
	if len(found) > 0 && e.countsOfDeed(q, &found[0]) {
		return false
	}
	return !slices.ContainsFunc(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		if r.score < tail*found[0].score {
			return false
		}
		return e.countedIn(q, d) || e.worthOf(q, d) || e.anyMeans(&q.words[q.of], d.described, d.passage.Lang, countedLike)
	})
}

// countsOfDeed tells whether a passage in another language than the question's tells the very act by those whom the question names, or what the one
// does whom it names ("how many turbines is Arval planning": « Arval veut dresser onze mâts »), and counts something: what they demand, offer,
// promise or plan so many of may have a name there that no table knows.
func (e *Engine) countsOfDeed(q *question, r *ranked) bool {
	d := &e.corpus.docs[r.doc]
	theirs := r.parts[answering] == 1 || r.parts[party] == 1 && len(q.roles.source) == 1 && len(q.roles.addressee) == 0
	return q.want == wantCount && d.passage.Lang != q.Lang && theirs && len(d.counted) > 0
}

// countsIt tells whether a passage holds what the question wants counted, or counts what means it.
func (e *Engine) countsIt(q *question, d *doc) bool {
	return q.of >= 0 && q.of < len(q.words) && (q.words[q.of].count(d) > 0 || e.countedIn(q, d))
}

// countedIn tells whether a passage counts what means the thing to be counted, or what is said of it right behind ("how many child abuse
// reports", « combien de compteurs défectueux »).
func (e *Engine) countedIn(q *question, d *doc) bool {
	if e.countsDoers(q, d) {
		return true
	}
	return slices.ContainsFunc(e.counting(q), func(n int) bool {
		like := countedLike
		switch {
		case d.passage.Lang == q.Lang || n != q.of:
		case e.words[q.Lang].isPerson(q.words[n].fold) && e.words[d.passage.Lang].countsPeople(d):
			like = personAbroad
		default:
			like = countedAbroad
		}
		return e.anyMeans(&q.words[n], d.counted, d.passage.Lang, like)
	})
}

// countedPhrase is how many words of a question in a row may say what is to be counted.
const countedPhrase = 3

// counting are the words of a question that say what is to be counted: the one behind "how many", and those right behind that one but for
// names and the word of the act that is asked about.
func (e *Engine) counting(q *question) []int {
	out := []int{q.of}
	for n := q.of + 1; n < len(q.words) && n < q.of+countedPhrase; n++ {
		w := &q.words[n]
		if w.at != q.words[n-1].at+1 || e.isName(w) || e.isName(&q.words[q.of]) || q.inCue(w) && !q.roles.byNoun {
			break
		}
		out = append(out, n)
	}
	return out
}

// countedLike is how like the word of a question what a sentence counts must be, countedAbroad how like it is where the sentence is in another
// language: the likeness of two words that mean the same is less there. personAbroad is that of two words for people ("employees", "curators").
const (
	countedLike   = .5
	countedAbroad = .4
	personAbroad  = .3
)

// anyMeans tells whether one of some folded words of a passage in a language means a word of the question: it is that word, of its stem, of
// one of its thesaurus rows, or at least so much like it.
func (e *Engine) anyMeans(w *word, folds []string, code string, least float64) bool {
	return slices.ContainsFunc(folds, func(fold string) bool {
		term, known := e.corpus.vocab[stemKey(code, e.langs.Lang(code).Stem(fold))]
		if fold == w.fold || known && slices.ContainsFunc(w.stems, func(s stem) bool { return s.ok && s.code == code && s.term == term }) {
			return true
		}
		rows := e.corpus.rows.in(code, lang.Tokens(fold))
		if slices.ContainsFunc(rows, func(f found) bool { return slices.ContainsFunc(w.rows, func(r rowRef) bool { return r.row == f.row }) }) {
			return true
		}
		return e.vectors.Sim(w.place.Row, e.vectors.Form(fold, code).Row) >= least
	})
}
