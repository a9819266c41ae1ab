package store

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"disputebot/knowledge"
)

// Gap is something the articles do not answer, asked in one or several wordings.
type Gap struct {
	Question string   // the wording asked most often
	Wordings []string // all of them, the one asked most often first
	Lang     string
	Reason   knowledge.Reason // why the most frequent wording was not answered
	Count    int              // how often it was asked, >= 1
	Last     time.Time        // when it was asked last, UTC
}

// Words tell which questions ask the same in other words.
type Words interface {
	// Terms are the words of a question that carry its meaning, in a shape in which their forms are one.
	Terms(question, lang string) []string
	// Alike tells whether two terms differ by no more than a typing error.
	Alike(a, b string) bool
}

// Gaps are the questions of the 30 days before now that the articles do not answer: those of one language with the same
// words are one. The most frequent come first, then the latest, then by wording.
func (s *Store) Gaps(words Words, now time.Time) ([]Gap, error) {
	wordings, err := s.wordings(s.clock.tell(now) - seconds(life))
	if err != nil {
		return nil, err
	}
	c := clusters{words: words, byTerm: map[string][]int{}}
	for _, w := range wordings {
		c.add(w)
	}
	slices.SortFunc(c.gaps, before)
	return c.gaps, nil
}

func before(a, b Gap) int {
	return cmp.Or(cmp.Compare(b.Count, a.Count), b.Last.Compare(a.Last), cmp.Compare(a.Question, b.Question), cmp.Compare(a.Lang, b.Lang))
}

// wordings are the unanswered questions from since on, each wording once, in the order of [before].
func (s *Store) wordings(since int64) ([]Gap, error) {
	type key struct{ question, lang string }
	all := map[key]*Gap{}
	err := s.file.read(func(t tx) error {
		return t.each(missedBucket, "", func(at string, value []byte) error {
			var m missed
			r, ok, err := fetch(t, missedBucket, at, since, &m)
			if err != nil || !ok {
				return err
			}
			k := key{m.Question, m.Lang}
			if all[k] == nil {
				all[k] = &Gap{Question: m.Question, Wordings: []string{m.Question}, Lang: m.Lang, Reason: m.Reason}
			}
			all[k].count(m.Count, time.Unix(r.at, 0).UTC(), m.Reason)
			return nil
		})
	})
	out := make([]Gap, 0, len(all))
	for _, g := range all {
		out = append(out, *g)
	}
	slices.SortFunc(out, before)
	return out, err
}

// count adds to a wording how often somebody used it; the reason is the latest.
func (g *Gap) count(n int, last time.Time, reason knowledge.Reason) {
	if last.After(g.Last) || last.Equal(g.Last) && reason < g.Reason {
		g.Last, g.Reason = last, reason
	}
	g.Count += n
}

// clusters brings wordings of one question together.
type clusters struct {
	words  Words
	gaps   []Gap
	terms  [][]string       // of each gap's first wording, ascending
	byTerm map[string][]int // the gaps whose first wording has a term, by language and term
}

// add puts a wording to the first gap that asks the same, or makes one of it.
func (c *clusters) add(w Gap) {
	terms := c.words.Terms(w.Question, w.Lang)
	slices.Sort(terms)
	terms = slices.Compact(terms)
	keys := keysOf(terms, w)
	for _, n := range c.near(keys) {
		if g := &c.gaps[n]; g.Lang == w.Lang && c.same(c.terms[n], terms) {
			g.Wordings = append(g.Wordings, w.Question)
			g.Count += w.Count
			if w.Last.After(g.Last) {
				g.Last = w.Last
			}
			return
		}
	}
	for _, k := range keys {
		c.byTerm[k] = append(c.byTerm[k], len(c.gaps))
	}
	c.gaps, c.terms = append(c.gaps, w), append(c.terms, terms)
}

// keysOf are what a wording is found by: its terms and what they begin with, so that of two questions of one word each the
// misspelt one is found, too. A wording without terms is found by itself.
func keysOf(terms []string, w Gap) []string {
	var out []string
	for _, t := range terms {
		out = append(out, w.Lang+" "+t, w.Lang+" "+string([]rune(t)[:1])+"…")
	}
	if len(out) == 0 {
		return []string{w.Lang + " ? " + strings.ToLower(w.Question)}
	}
	return out
}

// near are the gaps that share a key, ascending.
func (c *clusters) near(keys []string) []int {
	var out []int
	for _, k := range keys {
		out = append(out, c.byTerm[k]...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// same tells whether every term of either is in the other, typing errors tolerated.
func (c *clusters) same(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	left := slices.Clone(b)
	for _, term := range a {
		n := slices.Index(left, term)
		if n < 0 {
			n = slices.IndexFunc(left, func(t string) bool { return c.words.Alike(term, t) })
		}
		if n < 0 {
			return false
		}
		left = slices.Delete(left, n, n+1)
	}
	return true
}
