package answer

import (
	"cmp"
	"slices"

	"disputebot/knowledge"
)

// How many passages an answer quotes at most, and the least share of the best score for a further one: over testdata/eval, .70 quotes
// 2.57 passages an answer without a loss of recall@3, .60 2.84; for reasons, which need not share words, .60 is needed. A timeline and a
// comparison live from several quotes.
const (
	snippets     = 3
	manySnippets = 5
	tail         = .70
	tailWhy      = .60
	manyTail     = .45
)

// choose takes the passages that an answer quotes, in the order in which it quotes them; the first always, be its score below 0.
func (e *Engine) choose(q *question, found []ranked) []ranked {
	n, share := q.most(), tail
	switch {
	case n == manySnippets:
		share = manyTail
	case q.reasons:
		share = tailWhy
	}
	if q.Kind == knowledge.Timeline {
		found = e.datedFirst(q, e.happenings(found))
	}
	var out []ranked
	for i, r := range found[:min(len(found), n)] {
		if i == 0 || r.must || r.score >= share*found[0].score && (n == manySnippets || !r.besides(&found[0])) {
			out = append(out, r)
		}
	}
	if q.Kind == knowledge.Timeline {
		e.inOrder(out)
	}
	return out
}

// happenings are the passages that tell something with a date or an act of somebody's, the best one aside: what only describes is no
// step of what happened.
func (e *Engine) happenings(found []ranked) []ranked {
	out := slices.Clone(found[:1])
	for _, r := range found[1:] {
		if d := &e.corpus.docs[r.doc]; r.must || d.when != "" || len(d.statements) > 0 {
			out = append(out, r)
		}
	}
	return out
}

// besides tells whether a passage tells the act the other way round, or its opposite, where the first one tells of those whom the
// question names.
func (r *ranked) besides(first *ranked) bool {
	return first.parts[party] > 0 && r.parts[party] <= 0 && r.parts[contrary] > 0
}

// order moves forward what the kind of question must have among its quotes: for a comparison the words of each side, for a
// stance those of the one asked about.
func (e *Engine) order(q *question, found []ranked) []ranked {
	switch q.Kind {
	case knowledge.Compare:
		return e.sides(q, found)
	case knowledge.Stance:
		if q.reasons && len(found) > 0 && found[0].parts[grounds] > 0 && found[0].parts[saying] > 0 { // the reason, by who speaks for them
			return found
		}
		return e.ownWords(q, found)
	}
	return found
}

// sides moves to the front, for a comparison, the best passage in which each actor speaks whom the question names; of several
// they come in the order of their scores. Where one side says nothing, the order stays.
func (e *Engine) sides(q *question, found []ranked) []ranked {
	var first []int
	for _, actor := range q.roles.all() {
		i := slices.IndexFunc(found, func(r ranked) bool {
			return e.speaksIn(r.doc, func(by []string) bool { return e.party([]string{actor}, by) > 0 })
		})
		if i < 0 {
			return found
		}
		if !slices.Contains(first, i) {
			first = append(first, i)
		}
	}
	slices.Sort(first)
	return moved(found, first, 0)
}

// ownWords moves to the front, for a stance, the best words of the very one asked about, where there are any: others speak for
// them or about them. A follow-up may mean somebody else by words of its own ("and their spokesman"), so that there they are
// among the quotes, but not before the best.
func (e *Engine) ownWords(q *question, found []ranked) []ranked {
	asked := q.roles.asksWords(q.Kind)
	i := slices.IndexFunc(found, func(r ranked) bool {
		return e.speaksIn(r.doc, func(by []string) bool {
			return slices.ContainsFunc(asked, func(a string) bool { return slices.Contains(by, a) })
		})
	})
	if i < 0 {
		return found
	}
	if q.leans && !q.turnsTo {
		return moved(found, []int{i}, min(i, snippets-1))
	}
	return moved(found, []int{i}, 0)
}

// speaksIn tells whether a passage holds a statement by the right speakers.
func (e *Engine) speaksIn(i int, right func([]string) bool) bool {
	return e.corpus.docs[i].tells(func(s *knowledge.Statement) bool { return right(s.Speaker) })
}

// most is how many passages an answer quotes at most.
func (q *question) most() int {
	if q.Kind == knowledge.Timeline || q.Kind == knowledge.Compare {
		return manySnippets
	}
	return snippets
}

// inOrder puts passages into the order of what they tell: by article, then dated stretches by their date. A sentence
// without a date goes with the dated one before it in its paragraph; what has none is told as of the article's own day
// and comes last.
func (e *Engine) inOrder(list []ranked) {
	article := map[string]int{}
	for i, r := range list {
		if id := e.corpus.docs[r.doc].passage.Article; article[id] == 0 {
			article[id] = i + 1
		}
	}
	slices.SortStableFunc(list, func(a, b ranked) int {
		x, y := &e.corpus.docs[a.doc], &e.corpus.docs[b.doc]
		return cmp.Or(
			cmp.Compare(article[x.passage.Article], article[y.passage.Article]),
			cmp.Compare(lastIfNone(e.corpus.since(a.doc)), lastIfNone(e.corpus.since(b.doc))),
			cmp.Compare(a.doc, b.doc))
	})
}

func lastIfNone(date string) string { return cmp.Or(date, "~") }

// since is the date of a passage: its own, else that of the nearest sentence before it in its paragraph, else "".
func (c *corpus) since(i int) string {
	p := c.docs[i].passage
	for ; i >= 0; i-- {
		o := c.docs[i].passage
		if o.Article != p.Article || o.Paragraph != p.Paragraph {
			return ""
		}
		if c.docs[i].when != "" {
			return c.docs[i].when
		}
	}
	return ""
}
