package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// parted cuts what somebody wants in two where the second half begins anew with the word that opens the first: "to pay the drivers
// and to reopen the canteen", "qu'il parte et que", "for a pay rise and for". Each is a demand of its own. A longer list stays whole,
// and so does what has the word once more inside, where the second half may go on either.
func (f *finder) parted(t tail) [][2]int {
	c := t.content
	if c[1]-c[0] < 4 || !f.partible(t) {
		return [][2]int{c}
	}
	cut := 0
	for i := c[0] + 2; i+2 < c[1]; i++ {
		if f.quoted(i) || !f.sameOpening(c[0], i, t) {
			continue
		}
		if cut > 0 || !f.words[i-1].is(lang.Conjunction) {
			return [][2]int{c}
		}
		cut = i
	}
	if cut == 0 {
		return [][2]int{c}
	}
	return [][2]int{{c[0], cut - 1}, {cut, c[1]}}
}

// partible reports whether what a frame brings may be several acts: what is said is one.
func (f *finder) partible(t tail) bool {
	if t.frame.Act != string(knowledge.Demand) && t.frame.Act != string(knowledge.Oblige) {
		return false
	}
	w := f.words[t.content[0]]
	return t.inf || w.is(lang.Complementizer) || t.score >= scorePrep && w.is(lang.Preposition)
}

// sameOpening reports whether the word at i opens a piece as the one at first does.
func (f *finder) sameOpening(first, i int, t tail) bool {
	a, b := f.words[first], f.words[i]
	elided := a.low[0] == b.low[0] && (a.is(lang.Complementizer) && b.is(lang.Complementizer) || a.is(lang.InfinitiveMark) && b.is(lang.InfinitiveMark))
	if a.low != b.low && f.speech.Grammar.Contracted[a.low] != b.low && !elided {
		return false
	}
	switch {
	case t.inf:
		return f.infinitiveSoon(i+1, t.content[1]) || f.quoted(i+1)
	case a.is(lang.Complementizer):
		p := f.phraseAt(i+1, t.content[1])
		return !p.empty() && p.last < t.content[1]
	}
	return !f.phraseAt(i+1, t.content[1]).empty()
}

// ranked reports whether the noun of words[i:last] is set apart from others of its kind ("their main demand"), so that what it is
// said to be is its content and no judgement on it.
func (f *finder) ranked(i, last int) bool {
	rank := f.speech.Grammar.Ranks
	return slices.Contains(rank, f.at(i-1).low) || slices.Contains(rank, f.at(last).low) || f.possessive(i-2) && slices.Contains(rank, f.at(i-1).low)
}

// thingWanted is the noun phrase at p with what belongs to it.
func (f *finder) thingWanted(p, end int) [][2]int {
	w := f.at(p)
	if !w.is(lang.Determiner|lang.Possessive) || f.phraseAt(p, end).empty() {
		return nil
	}
	return [][2]int{{p, f.contentEnd(p, end, false)}}
}
