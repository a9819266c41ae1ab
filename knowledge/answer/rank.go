package answer

import (
	"cmp"
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/vector"
)

// BM25's constants: k1 as in the textbooks, b small because sentences differ in length by nature (measured on French
// and English sentences, .3 was best).
const (
	bm25K1 = 1.2
	bm25B  = .3
)

// articleLeast is how like a word of the question a word somewhere in the article must be to count at all.
const articleLeast = .65

// unmet is what a word counts at most that no passage holds.
const unmet = 3

// smallLibrary is how many passages are still scored all, at a few milliseconds a question.
const smallLibrary = 600

// heading is the number of content words below which a sentence is a crosshead or a remnant rather than an answer.
const heading = 4

// ranked is a passage with its score for one question.
type ranked struct {
	doc   int
	score float64 // the sum of parts times their weights; what it is ordered by
	parts parts
	must  bool      // it is quoted however far its score is behind
	sims  []float64 // for each word of the question the best match among the passage's own, in [0,1]
}

// scorers compare a question's words with those of the passages.
type scorers struct{ words, voices, offices *vector.Scorer }

// rank scores the searcher's hits, best first; ties go by place, so that the order never depends on the searcher's.
func (e *Engine) rank(q *question, hits []knowledge.Hit, by scorers) []ranked {
	at := make(map[int]int, len(hits))
	out := make([]ranked, 0, len(hits))
	for _, i := range e.pool(hits) {
		at[i] = len(out)
		out = append(out, e.match(q, i, by))
	}
	e.spread(q, out, at)
	relates := q.asksRelation()
	for n := range out {
		e.form(q, &out[n])
		e.fitting(q, &out[n])
		if relates {
			e.relate(q, &out[n])
		}
	}
	e.goOn(q, out, at)
	e.explain(q, out, at)
	for n := range out {
		out[n].score = out[n].parts.sum(e.weights.Rank)
	}
	inOrderOfScore(out)
	return out
}

// inOrderOfScore sorts passages, best first; equal ones stay in the library's order.
func inOrderOfScore(list []ranked) {
	slices.SortFunc(list, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.doc, b.doc))
	})
}

// pool are the passages to be scored, ascending: the hits and their neighbours; in a small library all of them, since an
// answer may share no word with its question.
func (e *Engine) pool(hits []knowledge.Hit) []int {
	var out []int
	if len(e.corpus.docs) <= smallLibrary {
		for i := range e.corpus.docs {
			out = append(out, i)
		}
		return out
	}
	for _, h := range hits {
		i, ok := e.corpus.byID[h.Passage]
		for j := i - 1; ok && j <= i+1; j++ {
			if j == i || e.corpus.follow(i, j) {
				out = append(out, j)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// match compares a passage with the question word by word.
func (e *Engine) match(q *question, i int, by scorers) ranked {
	d := &e.corpus.docs[i]
	r := ranked{doc: i, sims: make([]float64, len(q.words))}
	for _, m := range by.words.Matches(i) {
		r.sims[m.Term] = m.Sim
	}
	for n, w := range q.words {
		tf := w.count(d)
		r.sims[n] = max(r.sims[n], w.same(d))
		r.parts[lexical] += w.weight * tf * (1 + bm25K1) / (tf + bm25K1*(1-bm25B+bm25B*d.length/e.corpus.average))
	}
	r.parts[lexical] = min(1, r.parts[lexical]/q.weight)
	r.parts[likeness] = q.mean(r.sims)
	for _, m := range by.voices.Matches(i) {
		r.sims[m.Term] = max(r.sims[m.Term], m.Sim)
	}
	r.parts[voice] = q.mean(r.sims) - r.parts[likeness]
	if q.Kind == knowledge.Whom && len(q.roles.doer.words) > 0 {
		e.meetLeaders(q, i, r.sims)
		r.parts[office] = q.mean(r.sims) - r.parts[likeness] - r.parts[voice]
	}
	if q.Kind != knowledge.Who && q.Kind != knowledge.Whom && q.Kind != knowledge.List && q.Kind != knowledge.Definition {
		for _, m := range by.offices.Matches(i) {
			r.sims[m.Term] = max(r.sims[m.Term], m.Sim)
		}
		for n, w := range q.words {
			if len(w.holders) > 0 && e.partyIn(i, w.holders) {
				r.sims[n] = 1
			}
		}
		e.meetLeaders(q, i, r.sims)
		r.parts[office] = q.mean(r.sims) - r.parts[likeness] - r.parts[voice]
	}
	return r
}

// partyIn tells whether one of some actors speaks themselves in a passage, or is spoken to.
func (e *Engine) partyIn(i int, actors []string) bool {
	among := func(a string) bool { return slices.Contains(actors, a) }
	return e.corpus.docs[i].tells(func(s *knowledge.Statement) bool {
		return slices.ContainsFunc(s.Speaker, among) || slices.ContainsFunc(s.Addressee, among)
	})
}

// chance is the likeness that two words have by chance in a sentence of usual length: the best of so many. What is above it counts.
const chance = .3

// told is how much of a likeness is more than chance, in [0,1].
func told(sim float64) float64 { return max(0, (sim-chance)/(1-chance)) }

// mean is the weighted mean of one likeness a word, as far as they are more than chance.
func (q *question) mean(sims []float64) float64 {
	sum := 0.0
	for n, w := range q.words {
		sum += w.weight * told(sims[n])
	}
	return min(1, sum/q.weight)
}

// spread finds what stands not in a passage itself but beside it: in the sentence before or after it, in its paragraph
// or across its border, or anywhere in its article. A text names its subject once and goes on with pronouns.
func (e *Engine) spread(q *question, all []ranked, at map[int]int) {
	article := map[string][]float64{}
	for _, r := range all {
		id := e.corpus.docs[r.doc].passage.Article
		article[id] = better(article[id], r.sims)
	}
	isName := func(n int) bool { return !q.words[n].carried && e.nameWord(&q.words[n]) }
	holds, most := make(map[string]float64, len(article)), 0.0 // the share of its names that each article holds
	for id, best := range article {
		holds[id] = q.share(best, articleLeast, isName)
		most = max(most, holds[id])
	}
	for n := range all {
		r := &all[n]
		r.parts[absent] = most - holds[e.corpus.docs[r.doc].passage.Article]
		sims, sum := slices.Clone(r.sims), q.mean(r.sims)
		add := func(p part, more []float64) {
			sims = better(sims, more)
			now := q.mean(sims)
			r.parts[p] += now - sum
			sum = now
		}
		if h, ok := e.heads[r.doc]; ok {
			add(beside, e.likeHead(q, &h))
		}
		for _, j := range []int{r.doc - 1, r.doc + 1} {
			if m, ok := at[j]; ok && e.corpus.together(r.doc, j) {
				add(beside, all[m].sims)
			}
		}
		if m, ok := at[r.doc-1]; ok && e.corpus.follow(r.doc, r.doc-1) {
			add(before, all[m].sims)
		}
		if m, ok := at[r.doc+1]; ok && e.corpus.follow(r.doc, r.doc+1) {
			add(after, all[m].sims)
		}
		far := slices.Clone(article[e.corpus.docs[r.doc].passage.Article])
		names := make([]float64, len(far))
		for w, sim := range far {
			if sim < articleLeast {
				far[w] = 0
			} else if e.corpus.names[q.words[w].fold] {
				names[w] = sim
			}
		}
		add(named, names)
		add(inArticle, far)
	}
}

// better takes the greater of two numbers a word, into a slice of its own.
func better(a, b []float64) []float64 {
	if a == nil {
		return slices.Clone(b)
	}
	for i := range a {
		a[i] = max(a[i], b[i])
	}
	return a
}

// together tells whether two passages stand in one paragraph.
func (c *corpus) together(i, j int) bool {
	a, b := c.docs[i].passage, c.docs[j].passage
	return a.Article == b.Article && a.Paragraph == b.Paragraph
}

// follow tells whether two passages of one article stand next to each other.
func (c *corpus) follow(i, j int) bool {
	return i >= 0 && j >= 0 && i < len(c.docs) && j < len(c.docs) && (i-j == 1 || j-i == 1) && c.docs[i].passage.Article == c.docs[j].passage.Article
}

// terms are the question's words as the vector table compares them; what each counts is weighed here, not there.
func (q *question) terms() []vector.Term {
	out := make([]vector.Term, len(q.words))
	for i, w := range q.words {
		out[i] = vector.Term{Word: w.typed, Lang: q.Lang, Place: w.place}
	}
	return out
}

// general is how like two words of a general row are: its words stand for each other in most texts, not in all. Measured on
// questions about encyclopedia articles, where .7 to .9 beat 1.
const general = .85

// same is 1 where a passage holds the word itself or another of its row in the library's own thesaurus, a little less for a
// general row, else 0.
func (w *word) same(d *doc) float64 {
	for _, s := range w.stems {
		if s.ok && s.code == d.passage.Lang && d.count(s.term) > 0 {
			return 1
		}
	}
	sim := 0.0
	for _, r := range w.rows {
		if d.count(r.term) > 0 {
			sim = max(sim, r.sim)
		}
	}
	return sim
}

// count is how often a passage holds the word, in its own language, or a word of its thesaurus rows.
func (w *word) count(d *doc) float64 {
	n := uint32(0)
	for _, s := range w.stems {
		if s.ok && s.code == d.passage.Lang {
			n = max(n, d.count(s.term))
		}
	}
	for _, r := range w.rows {
		n = max(n, d.count(r.term))
	}
	return float64(n)
}

// weigh sets how much each word counts: half by how rare it is in the library, half by how rare it is in the language. near are
// the passages' words nearest to each.
func (q *question) weigh(e *Engine, near [][]vector.Match) {
	q.weight = 0
	for n := range q.words {
		w := &q.words[n]
		df := e.corpus.holding(w, near[n])
		w.weight = (e.corpus.idf(df) + e.vectors.Weight(w.place.Row)) / 2
		if df == 0 {
			w.weight = min(unmet, e.vectors.Weight(w.place.Row))
		}
		if w.carried {
			w.weight *= carried
			if w.replaced {
				w.weight *= carried
			}
		}
		q.weight += w.weight
	}
	q.weight = max(q.weight, leastTerm)
}

// meant is how like a word of the passages must be to be taken for the question's word in the other language.
const meant = .5

// holding is how many passages hold a word: itself, else a word of its thesaurus rows, else the words nearest to it, each
// as far as it is like. A word of the other language stands in no passage as it is, and is not rare for that.
func (c *corpus) holding(w *word, near []vector.Match) uint32 {
	own, row, like := uint32(0), uint32(0), .5 // to be rounded
	for _, s := range w.stems {
		if s.ok {
			own += c.df[s.term]
		}
	}
	for _, r := range w.rows {
		row = max(row, c.df[r.term])
	}
	for _, m := range near {
		if m.Sim >= meant {
			like += m.Sim * float64(m.In)
		}
	}
	if own > 0 {
		return own
	}
	return cmp.Or((row+1)/2, uint32(like))
}
