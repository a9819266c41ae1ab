package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// unnamedBefore reports whether the pronoun's sentence, before it, or the one before tells of somebody whom it fits by an office of their own, and not of
// those it was taken for: « La cheffe de la sécurité a décliné. "Je classe", dit-elle » is no word of a woman named further up.
func (r *resolver) unnamedBefore(p phrase, names []string, gender string) bool {
	from := r.sentences[max(0, r.words[p.head].sentence-1)].first
	for _, h := range r.heard {
		if h.at >= from && h.at < p.head && sameNames(h.names, names) {
			return false
		}
	}
	fits := false
	for i := from; i < p.head; i++ {
		w := r.words[i]
		if r.quoted(i) {
			continue
		}
		if e, last := r.reg.named(r.doc, i, p.head); e != nil {
			if slices.Contains(names, e.name) {
				return false
			}
			i = last - 1
			continue
		}
		if !w.is(lang.Role) || w.is(lang.Document|lang.Body) || !r.at(i-1).is(lang.Definite) || r.at(i-1).is(lang.Preposition) || r.at(i-2).is(lang.Preposition) || r.pluralHead(i) {
			continue
		}
		if e := r.entity(names[0]); e != nil && e.nouns[singular(w.fold)] {
			return false // "the mayor" is who they were called before
		}
		if next := r.at(i + 1); !next.is(lang.Of) && !(len(r.speech.Grammar.Clitics) > 0 && i+1 < p.head && r.adjectival(i+1)) { // « la comédienne » goes back to her
			continue
		}
		of := r.nounGender(i)
		fits = fits || gender != "" && (of == "" || of == gender)
	}
	return fits
}
