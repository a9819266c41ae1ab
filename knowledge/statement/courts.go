package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// otherCourt reports whether the noun of a court at head has a word beside it that tells which kind of court it is, and the name is that of
// another kind: "the appeals court" is not the Supreme Court, « le tribunal administratif » no « tribunal du travail ».
func (r *resolver) otherCourt(name string, head int) bool {
	if !r.words[head].is(lang.Court) || r.words[head].is(lang.Role) {
		return false
	}
	kind := r.courtKind(head)
	if kind == "" || r.speech.Grammar.FoldedClass(kind)&lang.Nationality != 0 {
		return false
	}
	return !slices.ContainsFunc(foldedWords(name), func(w string) bool { return near(w, kind) || sameNoun(w, kind) })
}

// courtKind is the word, folded, that tells the kind of the court whose noun stands at head: right before it in the language that puts it
// there ("the appeals court"), else right behind it, "of" aside (« la cour d'appel »); "" for "the court".
func (r *resolver) courtKind(head int) string {
	if len(r.speech.Grammar.Clitics) == 0 {
		if w := r.at(head - 1); w.sentence == r.words[head].sentence && w.kind == lang.Word && (r.adjectival(head-1) || r.mayBeNoun(head-1)) {
			return w.fold
		}
		return ""
	}
	at := head + 1
	if r.at(at).is(lang.Of) && !r.at(at).is(lang.Determiner) {
		at++
	} else if !r.adjectival(at) || len(r.at(at).forms) > 0 || r.speech.PastShape(r.at(at).low) || r.speech.PresentShape(r.at(at).low) {
		return ""
	}
	if w := r.at(at); w.sentence == r.words[head].sentence && w.kind == lang.Word && !w.capital && r.adjectivalOrNoun(at) {
		return w.fold
	}
	return ""
}

// newCourt reports whether an indefinite article leads the court's noun at i, an adjective between: "a foreign court" is none that was
// told of.
func (r *resolver) newCourt(i int) bool {
	for at := i - 1; at > i-3 && at >= 0 && r.words[at].sentence == r.words[i].sentence; at-- {
		if w := r.words[at]; w.is(lang.Determiner) {
			return !w.is(lang.Definite)
		}
	}
	return false
}

// spokeIn is who was told of before as speaking in the document that an item goes back to: after "in a long decision, the Guarantor said"
// that is whose "the decision" is.
func (r *resolver) spokeIn(it item) []string {
	head := r.headOf(it)
	if !r.words[head].is(lang.Document|lang.Ruling) || it.last-it.first != 2 || !r.definite(it) {
		return nil
	}
	var names []string
	for k, rep := range r.reports {
		if rep.nominal || rep.carried >= 0 || rep.speaker.empty() || len(r.speaks[k]) == 0 || rep.cue[0] >= it.first || rep.speaker.first > rep.cue[0] {
			continue
		}
		first := r.sentences[rep.sentence].first
		if !r.at(first).is(lang.Preposition) || !r.at(first+1).is(lang.Determiner|lang.Possessive) {
			continue
		}
		if p := r.phraseAt(first+1, rep.speaker.first); p.empty() || r.words[r.headOf(item{first: p.first, last: p.last})].fold != r.words[head].fold {
			continue
		}
		if names != nil && names[0] != r.speaks[k][0] {
			return nil
		}
		names = r.speaks[k]
	}
	return names
}

// bench is the court whose judges a plural means: "the judges", « les magistrats »; the last court that acted in the two sentences
// before.
func (r *resolver) bench(it item) string {
	head := r.headOf(it)
	if it.last-it.first != 2 || !r.definite(it) || !r.pluralHead(head) || !r.words[head].is(lang.Role) || r.speech.Grammar.FoldedClass(singular(r.words[head].fold))&lang.Court == 0 {
		return ""
	}
	for k := len(r.heard) - 1; k >= 0; k-- {
		h := r.heard[k]
		if r.words[it.first].sentence-r.words[h.at].sentence > 2 {
			break
		}
		if len(h.names) == 1 && h.told && r.isCourt(h.names[0]) {
			return h.names[0]
		}
	}
	return ""
}

// isCourt reports whether a name is that of a court: its noun stands in it.
func (d *doc) isCourt(name string) bool {
	return slices.ContainsFunc(foldedWords(name), func(w string) bool {
		c := d.speech.Grammar.FoldedClass(w)
		return c&lang.Court != 0 && c&lang.Role == 0
	})
}

// justCalled is the body without a name that the sentence before spoke to, or let speak, by the same noun with more words: after « le juge
// reproche au club local », « le club » is that one; "" where there is none.
func (r *resolver) justCalled(it item) string {
	head := r.headOf(it)
	if it.last-it.first != 2 || !r.definite(it) {
		return ""
	}
	for k := len(r.heard) - 1; k >= 0; k-- {
		h := r.heard[k]
		if r.words[it.first].sentence-r.words[h.at].sentence > 1 {
			break
		}
		if !h.common && len(h.names) == 1 {
			if e := r.entity(h.names[0]); e != nil && e.nouns[singular(r.words[head].fold)] {
				return ""
			}
		}
		if h.common && (h.to || h.told) && !h.plural && len(h.names) == 1 && !slices.Contains(r.others, h.names[0]) && r.headedBy(h.names[0], r.words[head].fold) {
			return h.names[0]
		}
	}
	return ""
}

// headedBy reports whether a name of several words is that of a thing called by the noun: its first word in the language that puts
// adjectives behind (« club local »), else its last one, or the one before "of" ("local club", "board of the club").
func (r *resolver) headedBy(name, noun string) bool {
	words := strings.Fields(lang.Fold(name))
	if len(words) < 2 {
		return false
	}
	if len(r.speech.Grammar.Clitics) > 0 {
		return words[0] == noun
	}
	if of := slices.IndexFunc(words, func(w string) bool { return slices.Contains(r.speech.Grammar.Of, w) }); of > 0 {
		words = words[:of]
	}
	return words[len(words)-1] == noun
}

// sameObject reports whether the object pronoun of report i means whom that of the act before means, whose subject both share: « il la
// condamne et lui enjoint de payer ».
func (r *resolver) sameObject(i int) bool {
	if i < 1 {
		return false
	}
	before, rep := r.reports[i-1], r.reports[i]
	if before.clitic < 0 || before.sentence != rep.sentence || before.speaker != rep.speaker || !r.at(rep.verb.first-1).is(lang.Conjunction) {
		return false
	}
	g := &r.speech.Grammar
	one, two := g.Objects[r.words[before.clitic].low], g.Objects[r.words[rep.clitic].low]
	return one.Person == 3 && two.Person == 3 && one.Number == two.Number && (one.Gender == "" || two.Gender == "" || one.Gender == two.Gender)
}
