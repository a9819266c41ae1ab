package vector

import (
	"cmp"
	"slices"
)

// Near lists the words of the passages nearest to a term, the nearest first, equal ones by spelling, at most n of them and
// none below least: what to look for beside the term itself. It reads every word of the passages once.
func (s *Scorer) Near(term int, least float64, n int) []Match {
	var out []Match
	for w := range s.passages.known {
		sim := s.terms[term].sims[w]
		if sim == unknown {
			sim = s.terms[term].sim(s.passages, uint32(w))
		}
		if float64(sim) >= least {
			out = append(out, Match{Term: term, Word: s.passages.word(w), Sim: float64(sim)})
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
