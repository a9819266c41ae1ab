package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// onlyKin is the one body named before the item whose name begins with a word for what the item's noun says it is: "le syndicat" is the
// Union des …, where no other union is named. It is "" where there are several, or the text has brought in another one by that noun.
func (r *resolver) onlyKin(it item) (name string, sure bool) {
	head := r.headOf(it)
	noun := singular(r.words[head].low)
	kin := r.speech.Grammar.Kin[noun]
	if len(kin) == 0 || !r.definite(it) || it.last > head+1 || r.broughtIn(head) {
		return "", false
	}
	for s := 0; s <= r.words[it.first].sentence; s++ {
		for _, ref := range r.referents(s, it.first) {
			if ref.name == name || !r.begins(ref, kin) {
				continue
			}
			if name != "" {
				return "", false
			}
			name = ref.name
		}
	}
	return name, true
}

// begins reports whether a name of the referent, or what it is called right there, begins with one of the words.
func (r *resolver) begins(ref referent, words []string) bool {
	names := []string{ref.name, r.nameText(ref.at, ref.last)}
	if ref.entity != nil {
		names = append(names, aliasNames(ref.entity)...)
	}
	return slices.ContainsFunc(names, func(n string) bool {
		w := foldedWords(n)
		return len(w) > 0 && slices.ContainsFunc(words, func(k string) bool { return lang.Fold(k) == w[0] })
	})
}

// broughtIn reports whether the noun at head stands before with an indefinite article, or in the plural: "un syndicat", "des syndicats".
func (r *resolver) broughtIn(head int) bool {
	for i := 1; i < head; i++ {
		w, before := r.words[i], r.words[i-1]
		if w.capital || !sameNoun(w.fold, r.words[head].fold) || r.quoted(i) {
			continue
		}
		if r.pluralHead(i) || before.is(lang.Determiner) && !before.is(lang.Definite) {
			return true
		}
	}
	return false
}
