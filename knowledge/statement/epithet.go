package statement

import "disputebot/knowledge/lang"

// epithet is the person whom a definite phrase calls by what they are rather than by office: "the 58-year-old", "the Irishman". It
// is the only person who spoke, or whom a sentence was about, in the two sentences before; nil where there are none or several.
func (r *resolver) epithet(it item) *entity {
	last := it.last - 1
	if it.last-it.first < 2 || !r.words[it.first].is(lang.Definite) || !r.speech.Grammar.Epithet(r.words[last].low) {
		return nil
	}
	var who *entity
	s := r.words[it.first].sentence
	for k := len(r.heard) - 1; k >= 0; k-- {
		h := r.heard[k]
		if s-r.words[h.at].sentence > 2 {
			break
		}
		if !h.spoke || !h.person || len(h.names) != 1 || h.at >= it.first {
			continue
		}
		e := r.entity(h.names[0])
		if e == nil || who != nil && e != who || e.gender != "" && r.sexOf(last) != "" && e.gender != r.sexOf(last) {
			return nil
		}
		who = e
	}
	return who
}

// sexOf is the gender that the word at i gives a person, "" where it gives none.
func (r *resolver) sexOf(i int) string {
	m, f := r.words[i].is(lang.Male), r.words[i].is(lang.Female)
	if m == f {
		return ""
	}
	return map[bool]string{true: "m", false: "f"}[m]
}
