package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// wanted reports whether the act of a report is what somebody asks for, or what need be: "exige que la ville suspende le chantier", "il
// faut que la ville promette". Nobody has done it.
func (f *finder) wanted(r report, from int) bool {
	that := r.speaker.first - 1
	if r.nominal || r.carried >= 0 || r.speaker.empty() || r.speaker.last > r.cue[0] || that < 0 || !f.words[that].is(lang.Complementizer) || f.words[r.speaker.last-1].is(lang.RelativeWord) {
		return false
	}
	if f.needBefore(that) {
		return true
	}
	for _, o := range f.reports[from:] {
		for i, c := range o.contents {
			if demand := string(knowledge.Demand); f.asksThat(c, that) && (o.act == demand || f.at(that-1).mark(":") && f.readAct(o, i) == demand) {
				return true
			}
		}
	}
	return false
}

// asksThat reports whether the clause that the word at that opens is what content c asks for, or one more such clause in a row.
func (f *finder) asksThat(c [2]int, that int) bool {
	before := f.at(that - 1)
	if that == c[0] || c[0] < that && that < c[1] && before.mark(":") {
		return true
	}
	return c[0] < that && that < c[1] && f.words[c[0]].is(lang.Complementizer) && (before.is(lang.Conjunction) || before.mark(",;"))
}

// needBefore reports whether a verb of need stands before the word at i: "il faut que", "encore faudrait-il que".
func (f *finder) needBefore(i int) bool {
	for i--; i >= 0 && (f.words[i].joined || f.words[i].is(lang.Adverb)); i-- {
	}
	return i >= 0 && f.words[i].sentence >= 0 && slices.Contains(f.speech.Grammar.Needs, f.words[i].low)
}
