package vector

// Term is a word of a question.
type Term struct {
	Word   string
	Lang   string
	Weight float64 // what it counts for, >= 0
	Place  Place
	// Also are strings that are as good as the word itself where a passage has them as they stand here, folded: the other
	// words of its thesaurus row, or a mark that [Passages.Add] was given for that row.
	Also []string
}

// Terms places the words of a question and gives each its weight by how rare it is. Stop words should be left out. The
// caller may change weights and add to Also.
func (t *Table) Terms(words []string, lang string) []Term {
	out := make([]Term, 0, len(words))
	for _, w := range words {
		place := t.Place(bare(w), lang)
		out = append(out, Term{Word: w, Lang: lang, Weight: t.Weight(place.Row), Place: place})
	}
	return out
}

// Numbers of the word-to-word score, measured on PIAF and SQuAD (build/README.md).
const (
	// leastSim is the cosine below which two words have nothing to do with each other.
	leastSim = 0.2
	// trustName is the share of a match that a name misspelled by a letter still gets.
	trustName = 0.9
)

// Scorer compares one question with passages word by word: for each word of the question the nearest word of the passage
// (its cosine, 1 if it is the same, 0 below 0.2), weighed and averaged. It keeps what it has computed, so one Scorer
// should score all passages of a question; it must not be shared by goroutines.
type Scorer struct {
	passages *Passages
	terms    []scored
	total    float64
}

// scored is a term with its cosines to the words of the passages: 0 for not yet computed, -1 for none.
type scored struct {
	weight float64
	place  Place
	point  point
	sims   []float32
}

const (
	unknown float32 = 0
	apart   float32 = -1
)

// Scorer prepares to score the passages against a question.
func (p *Passages) Scorer(terms []Term) *Scorer {
	s := &Scorer{passages: p, terms: make([]scored, 0, len(terms))}
	for _, term := range terms {
		s.terms = append(s.terms, p.scored(term))
		s.total += max(0, term.Weight)
	}
	return s
}

func (p *Passages) scored(term Term) scored {
	s := scored{weight: max(0, term.Weight), place: term.Place, sims: make([]float32, len(p.known))}
	if p.table.has(s.place.Row) {
		s.point = p.table.point(s.place.Row)
	}
	folded := fold(bare(term.Word))
	if w, ok := p.names[folded]; ok {
		s.sims[w] = 1
	} else if name := p.misspelled(folded, s.place); name >= 0 {
		s.sims[name] = trustName
	}
	for _, also := range term.Also {
		p.same(&s, also, term.Lang)
	}
	return s
}

// same marks a string, and the words of the table that it spells, as good as the term itself.
func (p *Passages) same(s *scored, also, lang string) {
	if w, ok := p.names[also]; ok {
		s.sims[w] = 1
	}
	for _, l := range []string{lang, ""} {
		if r, ok := p.table.Row(also, l); ok {
			if w, ok := p.rows[r]; ok {
				s.sims[w] = 1
			}
		}
	}
}

// misspelled is the name of the passages that an unknown word was probably meant for, or -1.
func (p *Passages) misspelled(folded string, place Place) int {
	if place.Known() || len(folded) < shortestTypo+1 || !letters(folded) {
		return -1
	}
	slips := 1
	if len(folded) >= longTypo {
		slips = 2
	}
	best, least, mask := -1, slips*wrong, letterSet(folded)
	for w := range p.known {
		k := &p.known[w]
		if k.name == "" || k.name[0] != folded[0] || !near(folded, k.name, mask, slips) {
			continue
		}
		if d := distance(folded, k.name, least); d < least || d == least && best < 0 {
			best, least = w, d
		}
	}
	return best
}

// Score is how much of the question the passage covers, 0 to 1. For a question without weight it is 0.
func (s *Scorer) Score(passage int) float64 {
	if s.total == 0 {
		return 0
	}
	p, sum := s.passages, 0.0
	words := p.words[p.start[passage]:p.start[passage+1]]
	for i := range s.terms {
		sim, _ := s.terms[i].best(p, words)
		sum += s.terms[i].weight * sim
	}
	return sum / s.total
}

// best is the cosine to the nearest of the words, and which that is; 0 and -1 if none is near.
func (s *scored) best(p *Passages, words []uint32) (sim float64, word int) {
	most, at := float32(0), -1
	for _, w := range words {
		sim := s.sims[w]
		if sim == unknown {
			sim = s.sim(p, w)
		}
		if sim > most {
			most, at = sim, int(w)
		}
	}
	return float64(most), at
}

// sim computes the cosine to one word of the passages and keeps it.
func (s *scored) sim(p *Passages, w uint32) float32 {
	sim := float32(apart)
	if k := &p.known[w]; k.row != None && s.place.Row != None {
		if c := p.table.sim(&s.point, s.place.Row, k.row); c >= leastSim {
			sim = float32(c * s.place.Trust)
		}
	}
	s.sims[w] = sim
	return sim
}

// Match says which word of a passage a term met.
type Match struct {
	Term int    // index of the term
	Word string // as the table or the passage has it, folded if it is a name
	Sim  float64
	In   int // of [Scorer.Near]: how many passages hold that word
}

// Matches are the passage's nearest words to the terms, in their order; terms that meet none are left out. The score is
// the sum of weight times Sim over the sum of weights.
func (s *Scorer) Matches(passage int) []Match {
	p := s.passages
	words := p.words[p.start[passage]:p.start[passage+1]]
	var out []Match
	for i := range s.terms {
		sim, w := s.terms[i].best(p, words)
		if w < 0 {
			continue
		}
		word := p.known[w].name
		if word == "" {
			word = p.table.Word(p.known[w].row)
		}
		out = append(out, Match{Term: i, Word: word, Sim: sim})
	}
	return out
}
