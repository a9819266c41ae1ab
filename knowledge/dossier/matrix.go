package dossier

import (
	"cmp"
	"slices"

	"disputebot/knowledge"
)

// pair is who asks and who is asked.
type pair struct{ source, addressee string }

// request is an act by which the one of a pair asks something of the other, with its strongest telling that says so.
type request struct {
	act     act
	telling int
}

// Matrix is who asked whom for something, by demand or by what binds. Only speakers beyond doubt ask, and what the text denies
// was not asked; a body that a lone pronoun stands for is too easily mistaken to count. A cell counts what was asked; only where nothing was, what may or shall be.
func (d *Dossier) Matrix() knowledge.Matrix { return d.matrix() }

func (d *Dossier) findMatrix() knowledge.Matrix {
	m := knowledge.Matrix{Articles: len(d.library.Articles)}
	cells := d.requests()
	sources, addressees := map[string]map[int]bool{}, map[string]map[int]bool{}
	for p, list := range cells {
		for _, r := range d.firm(list) {
			count(sources, p.source, r.act[0])
			count(addressees, p.addressee, r.act[0])
		}
	}
	m.Sources, m.Addressees = ranked(sources), ranked(addressees)
	for _, source := range m.Sources {
		for _, addressee := range m.Addressees {
			if list := d.firm(cells[pair{source, addressee}]); len(list) > 0 {
				m.Cells = append(m.Cells, knowledge.Cell{
					Source: source, Addressee: addressee, Best: d.entry(list[0].telling, list[0].act), Count: len(list),
				})
			}
		}
	}
	return m
}

// Between are the acts by which one actor asked something of another, the strongest first: an established speaker, what happened
// before what may, words in quotation marks, what most articles tell, then the library's order.
func (d *Dossier) Between(source, addressee string) []knowledge.Entry {
	var out []knowledge.Entry
	for _, r := range d.requests()[pair{source, addressee}] {
		out = append(out, d.entry(r.telling, r.act))
	}
	return out
}

// requests are the acts by which one asks another, by pair, the strongest first.
func (d *Dossier) requests() map[pair][]request {
	out := map[pair][]request{}
	for _, a := range d.acts {
		seen := map[pair]bool{}
		for _, i := range a {
			for _, p := range d.pairs(d.statement(i)) {
				if !seen[p] {
					seen[p] = true
					out[p] = append(out[p], request{a, d.lead(a, func(s *knowledge.Statement) bool { return slices.Contains(d.pairs(s), p) })})
				}
			}
		}
	}
	for _, list := range out {
		slices.SortStableFunc(list, func(a, b request) int {
			return cmp.Or(strength(d.statement(a.telling), d.statement(b.telling)),
				cmp.Compare(d.articlesOf(b.act), d.articlesOf(a.act)), cmp.Compare(a.telling, b.telling))
		})
	}
	return out
}

// pairs are those of whom one asks the other by a statement.
func (d *Dossier) pairs(s *knowledge.Statement) []pair {
	if !asks(s) || !s.Established || s.Polarity == knowledge.Negated {
		return nil
	}
	var out []pair
	for _, source := range d.meant(s.Speaker, s.Article, s.SpeakerText) {
		for _, addressee := range d.meant(s.Addressee, s.Article, s.AddresseeText) {
			if source != addressee {
				out = append(out, pair{source, addressee})
			}
		}
	}
	return out
}

// firm are the requests that are as near to a fact as the first.
func (d *Dossier) firm(list []request) []request {
	for n := range list {
		if d.statement(list[n].telling).Polarity != d.statement(list[0].telling).Polarity {
			return list[:n]
		}
	}
	return list
}

func count(sets map[string]map[int]bool, name string, act int) {
	if sets[name] == nil {
		sets[name] = map[int]bool{}
	}
	sets[name][act] = true
}

// ranked are the names, the one with most acts first, then by name.
func ranked(sets map[string]map[int]bool) []string {
	var out []string
	for name := range sets {
		out = append(out, name)
	}
	slices.SortFunc(out, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(sets[b]), len(sets[a])), cmp.Compare(a, b))
	})
	return out
}
