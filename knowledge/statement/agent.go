package statement

import (
	"strings"

	"disputebot/knowledge/lang"
)

// agent is the noun phrase behind "by" at or near p, and where the words go on.
func (f *finder) agent(p, end int) (phrase, int) {
	for i := p; i < end && i < p+8; i++ {
		w := f.words[i]
		n := f.partOf(i)
		if w.is(lang.PassiveBy) || n > 1 {
			q := f.phraseAt(i+n, end)
			if q.empty() || f.gerundAt(i+1) || !f.mayAct(q) {
				return phrase{}, p
			}
			q = f.apposition(f.series(q, end), end)
			return q, q.last
		}
		if w.mark(",;:") || f.verbal(i) || w.is(lang.Complementizer|lang.InfinitiveMark) && f.infinitiveAt(i+1) {
			break
		}
	}
	return phrase{}, p
}

// partOf is how many words before an agent stand at i: those of "de la part de", else 1.
func (f *finder) partOf(i int) int {
	words := strings.Fields(f.speech.Grammar.PartOf)
	if len(words) > 0 && f.tail(i, words) {
		return len(words)
	}
	return 1
}

// lateAgent is the name behind "by" that ends the clause behind p: "pressed to act by Ann Lee". A participle right before "by" has
// that agent for itself.
func (f *finder) lateAgent(p, end int) phrase {
	for i := p + 1; i < end && (f.inFragment(i) || !f.words[i].mark(",;:") && !f.quoted(i) && !f.words[i].is(lang.Complementizer|lang.RelativeWord)); i++ {
		if !f.words[i].is(lang.PassiveBy) || f.quoted(i) {
			continue
		}
		if _, past := f.words[i-1].form(lang.Participle); past || f.adjectival(i-1) && f.speech.ParticipleShape(f.words[i-1].low) {
			return phrase{}
		}
		q := f.phraseAt(i+1, end)
		court := !q.empty() && f.words[q.head].is(lang.Court) // "by a court in Tiel"
		if q.empty() || !f.actsByName(q) && !court || q.last < end && !f.words[q.last].mark(",") && !(court && f.words[q.last].is(lang.Preposition)) {
			return phrase{}
		}
		return q
	}
	return phrase{}
}

// mayAct reports whether a phrase can be somebody: no date, no number alone and no bare thing.
func (f *finder) mayAct(p phrase) bool {
	w := f.words[p.head]
	if p.last-p.first == 1 && !w.capital && !w.is(lang.Role|lang.Body|lang.Somebody|lang.PluralNoun|lang.ObjectPronoun) && !f.pluralHead(p.head) && len(f.speech.Grammar.Clitics) == 0 {
		return false // "told by phone to leave", "to pay by winter"
	}
	return w.kind == lang.Word && !w.is(lang.TimeWord)
}
