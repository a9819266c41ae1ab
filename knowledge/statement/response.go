package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// responded reads a quotation that a noun calls somebody's answer in front of it, behind a question mark or a colon: "Arval's answer?
// “Never.”", "Réponse de la mairie : « Jamais. »". Who answers is the noun's owner.
func (f *finder) responded(q int) (report, bool) {
	k := f.quotes[q]
	mark := k.first - 1
	if mark < 1 || k.follows >= 0 || !f.words[mark].mark("?:") || f.quoted(mark) {
		return report{}, false
	}
	if f.words[mark].mark("?") == (f.words[mark].sentence == f.words[k.first].sentence) || f.sentences[f.words[k.first].sentence].paragraph-f.sentences[f.words[mark].sentence].paragraph > 1 {
		return report{}, false
	}
	first := f.sentences[f.words[mark].sentence].first
	for i := mark - 1; i > first && f.words[i].kind == lang.Word; i-- {
		if !f.responds(i) {
			continue
		}
		if slices.ContainsFunc(f.reports, func(r report) bool { return r.nominal && r.cue[0] == i && len(r.contents) > 0 }) {
			f.taken[q] = true // "Arval's response: “No.”" is read by its noun
			return report{}, false
		}
		if who := f.responder(i, first, mark); !who.empty() {
			f.taken[q] = true
			return f.unsaid(q, i, who), true
		}
		if i == first+1 && i+1 == mark && f.words[first].is(lang.Determiner) {
			f.taken[q], f.spoken = true, -1 // "The answer?" is not said to be whose
		}
		return report{}, false
	}
	if who := f.responder(first, first, mark); f.responds(first) && !who.empty() {
		f.taken[q] = true
		return f.unsaid(q, first, who), true
	}
	return report{}, false
}

// responds reports whether the word at i is a noun for an answer.
func (f *finder) responds(i int) bool {
	return slices.Contains(f.speech.Grammar.Replies, f.words[i].low)
}

// responder is whose answer the noun at i is, in a sentence from first up to the mark at end that says no more than that.
func (f *finder) responder(i, first, end int) phrase {
	if i == first+1 && i+1 == end && f.words[first].is(lang.Possessive) { // "His answer?"
		return phrase{first, i, first}
	}
	if i > first+1 && f.possessive(i-1) && i+1 == end {
		if p := f.phraseAt(first, i-1); p.first == first && p.last == i-1 && !p.empty() {
			return p
		}
		return phrase{}
	}
	if i > first+1 || i == first+1 && !f.words[first].is(lang.Determiner) || !f.at(i+1).is(lang.Of) {
		return phrase{}
	}
	for _, at := range []int{i + 2, i + 1} { // « du maire » holds its article
		if p := f.phraseAt(at, end); !p.empty() && p.last == end && f.nameLike(p) {
			return p
		}
	}
	return phrase{}
}
