package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// epithet is the person whom a definite phrase calls by what they are rather than by office: "the 58-year-old", "the former jockey". It
// is the only person who spoke, or whom a sentence was about, in the two sentences before, else the only one named there; nil where
// there are none or several, or where others have been called so. Sure is set where nobody else was
// named there, or the gender tells.
func (r *resolver) epithet(it item) (who *entity, sure bool) {
	last := it.last - 1
	if it.last-it.first < 2 || !r.words[it.first].is(lang.Definite) || !r.speech.Grammar.Epithet(r.words[last].low) && !r.onceWas(it) {
		return nil, false
	}
	subject, many := r.onlyPerson(it, last, true)
	who, others := r.onlyPerson(it, last, false)
	if subject == nil && many || subject == nil && who == nil {
		return nil, false
	}
	sure = subject != nil && (!others || subject.gender != "" && subject.gender == r.sexOf(last))
	if subject != nil {
		who = subject
	}
	if !who.nouns[singular(r.words[last].fold)] && r.calledBefore(it) {
		return nil, false
	}
	if sex := r.sexOf(last); sure && who.gender == "" && sex != "" {
		who.gender = sex
	}
	return who, sure
}

// onceWas reports whether an item calls somebody by what they no longer are, which the text has told of nobody yet: "the former jockey",
// « l'ex-banquier ». It says more of one spoken of before, as who brings in another one names them.
func (r *resolver) onceWas(it item) bool {
	last := r.words[it.last-1]
	_, ex := strings.CutPrefix(last.low, "ex-")
	former := it.last-it.first == 3 && slices.Contains(r.speech.Offices.Formerly, r.words[it.first+1].low)
	if it.named() || last.capital || r.pluralHead(it.last-1) || !former && !(ex && it.last-it.first == 2) || !ex && !last.is(lang.Role) {
		return false
	}
	return !slices.ContainsFunc(r.words[:it.first], func(w word) bool { return w.kind == lang.Word && sameNoun(w.fold, last.fold) })
}

// calledBefore reports whether the item's last word stands in the few sentences before it.
func (r *resolver) calledBefore(it item) bool {
	s := max(0, r.words[it.first].sentence-reach)
	for i := r.sentences[s].first; i < it.first; i++ {
		if r.words[i].kind == lang.Word && sameNoun(r.words[i].fold, r.words[it.last-1].fold) {
			return true
		}
	}
	return false
}

// onlyPerson is the one person heard in the two sentences before the item whose gender the word at last may have, of those that
// spoke or whom a sentence is about if subjects is set; many where there are several.
func (r *resolver) onlyPerson(it item, last int, subjects bool) (who *entity, many bool) {
	s := r.words[it.first].sentence
	for k := len(r.heard) - 1; k >= 0; k-- {
		h := r.heard[k]
		if s-r.words[h.at].sentence > 2 {
			break
		}
		if subjects && !h.spoke || h.common || !h.person || len(h.names) != 1 || h.at >= it.first {
			continue
		}
		e := r.entity(h.names[0])
		if e != nil && e.gender != "" && r.sexOf(last) != "" && e.gender != r.sexOf(last) {
			continue // another sex: nobody else whom it may mean
		}
		if e == nil || who != nil && e != who {
			return nil, true
		}
		who = e
	}
	return who, false
}

// sexOf is the gender that the word at i gives a person, "" where it gives none.
func (r *resolver) sexOf(i int) string {
	m, f := r.words[i].is(lang.Male), r.words[i].is(lang.Female)
	if m == f {
		return ""
	}
	return map[bool]string{true: "m", false: "f"}[m]
}
