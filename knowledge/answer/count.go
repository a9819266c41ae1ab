package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// What is counted: the word behind "how many" in a question, and in a sentence the words behind a number, or before it.

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
// before it in its clause ("the herons, 4,000 in 2012, are only 700"); and one with a small word between ("cap flights at 12").
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
	if from > 1 && r.l.Stop(r.tokens[from-1].Fold) && r.means(from-2) {
		r.counts = append(r.counts, bare(r.tokens[from-2].Fold))
		return
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
	return !slices.ContainsFunc(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		if r.score < tail*found[0].score {
			return false
		}
		return e.countedIn(q, d) || e.anyMeans(&q.words[q.of], d.described, d.passage.Lang, countedLike)
	})
}

// countsIt tells whether a passage holds what the question wants counted, or counts what means it.
func (e *Engine) countsIt(q *question, d *doc) bool {
	return q.of >= 0 && q.of < len(q.words) && (q.words[q.of].count(d) > 0 || e.countedIn(q, d))
}

// countedIn tells whether a passage counts what means the thing to be counted, or what is said of it right behind ("how many child abuse
// reports", « combien de compteurs défectueux »).
func (e *Engine) countedIn(q *question, d *doc) bool {
	return slices.ContainsFunc(e.counting(q), func(n int) bool {
		like := countedLike
		if d.passage.Lang != q.Lang && n == q.of {
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
		if w.at != q.words[n-1].at+1 || e.isName(w) || e.isName(&q.words[q.of]) || q.inCue(w) {
			break
		}
		out = append(out, n)
	}
	return out
}

// countedLike is how like the word of a question what a sentence counts must be, countedAbroad how like it is where the sentence is in another
// language: the likeness of two words that mean the same is less there.
const (
	countedLike   = .5
	countedAbroad = .4
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
