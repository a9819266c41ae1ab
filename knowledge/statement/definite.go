package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// A definite noun may go back to whom the text has called so: "the minister", « la société ».

// described is who a definite role or body means: of a role the last one that the article called so, of a body the nearest one that
// the text gives; "" where there is none. Sure is set where nobody else may be meant.
func (r *resolver) described(it item) (name string, sure bool) {
	head := r.headOf(it)
	w := r.words[head]
	if it.named() || !w.is(lang.Role|lang.Body) || r.proper(it) || r.pluralHead(head) || r.peopleBehind(head, it.last) {
		return "", false
	}
	first := r.words[it.first]
	if !r.definite(it) && !first.is(lang.Possessive) && !(first.capital && r.sentenceStart(it.first) && !first.is(lang.Determiner)) {
		return "", false
	}
	return r.calledSoBefore(it)
}

// peopleBehind reports whether a body's noun at i only tells whose people a phrase names that ends at last: "the firm's drivers" are not
// the firm.
func (d *doc) peopleBehind(i, last int) bool {
	return d.possessive(i+1) && slices.ContainsFunc(d.words[i+1:max(i+1, last)], func(w word) bool { return d.speech.Offices.Member(w.low) })
}

// definite reports whether a definite article leads an item, its own or one that a preposition before it has taken in: "au préfet".
func (d *doc) definite(it item) bool {
	before := d.at(it.first - 1)
	return d.words[it.first].is(lang.Definite) || before.is(lang.Definite) && d.speech.Grammar.Contracted[before.low] != "" && before.sentence == d.words[it.first].sentence
}

// ofAnother reports whether a body's noun says itself which one it is, by what all of its kind deal with: « le service des incendies », « le service
// du cadastre », which is no company spoken of before. « La compagnie d'électricité » and « le géant du streaming » may be one.
func (r *resolver) ofAnother(it item) bool {
	head := r.headOf(it)
	of := r.at(head + 1)
	if head+2 >= it.last || !of.is(lang.Of) || r.words[head+2].capital {
		return false
	}
	last := r.words[it.last-1]
	deals := slices.Contains(r.speech.Grammar.Departments, r.words[head].low)
	return r.pluralHead(it.last-1) || deals && (of.is(lang.Definite) || r.words[head+2].is(lang.Definite)) && last.class == 0 && !last.capital
}

// calledSoBefore is whom the text before an item calls by its noun.
func (r *resolver) calledSoBefore(it item) (name string, sure bool) {
	w := r.words[r.headOf(it)]
	if w.is(lang.Body) {
		if name := r.justCalled(it); name != "" {
			return name, true
		}
		if r.ofAnother(it) {
			return "", false
		}
		return r.body(it)
	}
	noun := singular(w.fold)
	for k := len(r.heard) - 1; k >= 0; k-- {
		if len(r.heard[k].names) != 1 {
			continue
		}
		if e := r.entity(r.heard[k].names[0]); e != nil && (e.nouns[noun] || slices.Contains(foldedWords(e.name), w.fold)) && !r.otherwise(it, e.name) {
			return e.name, true
		}
	}
	return "", false
}
