package vector

import (
	"cmp"
	"slices"
)

// Near lists the words of the passages nearest to a term, the nearest first, equal ones by spelling, at most n of them and
// none below least, which is 0.3 or more; as with [Table.Nearest], a word just above it may be missing. That is what to
// look for beside the term itself. It reads every word of the passages once, in the table's order, which with many words
// is several times as fast as jumping about in the table.
func (s *Scorer) Near(term int, least float64, n int) []Match {
	var out []Match
	t := &s.terms[term]
	for _, o := range s.passages.inOrder() {
		sim := t.sims[o.word]
		if sim == unknown {
			if o.row == None || t.place.Row == None || s.passages.table.signsApart(&t.point, o.row) > farthest {
				continue
			}
			sim = t.sim(s.passages, o.word)
		}
		if float64(sim) >= least {
			out = append(out, Match{Term: term, Word: s.passages.word(int(o.word)), Sim: float64(sim), In: s.passages.known[o.word].in})
		}
	}
	slices.SortFunc(out, func(a, b Match) int {
		return cmp.Or(cmp.Compare(b.Sim, a.Sim), cmp.Compare(a.Word, b.Word))
	})
	return out[:min(n, len(out))]
}

// word is a word of the passages as it is written.
func (p *Passages) word(w int) string {
	if name := p.known[w].name; name != "" {
		return name
	}
	return p.table.Word(p.known[w].row)
}

// placed is a word of the passages with its row.
type placed struct {
	row  Row
	word uint32
}

// inOrder are the words of the passages by their row, the strings without one first.
func (p *Passages) inOrder() []placed {
	p.sort.Do(func() {
		p.order = make([]placed, len(p.known))
		for w := range p.order {
			p.order[w] = placed{p.known[w].row, uint32(w)}
		}
		slices.SortStableFunc(p.order, func(a, b placed) int { return cmp.Compare(a.row, b.row) })
	})
	return p.order
}
