package statement

import (
	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// fragment reports whether a quotation is a few words inside somebody else's sentence ("des « refuges » pour"), not a
// sentence of its own.
func (d *doc) fragment(q int) bool {
	k := d.quotes[q]
	if k.first == 0 || k.follows >= 0 || !k.Opened {
		return false
	}
	before := d.words[k.first-1]
	if before.sentence != d.words[k.first].sentence || before.mark(",:") || before.quote >= 0 {
		return false
	}
	if before.mark("–—-") {
		return false
	}
	if _, ok := d.verbAt(k.first - 1); ok {
		return k.last-k.first <= 8 && !d.words[min(k.first+1, len(d.words)-1)].capital
	}
	first := d.at(k.first + 1)
	return !first.capital || k.last-k.first <= 5
}

// sentenceRuns cuts a quotation into the pieces that stand in one sentence each.
func (d *doc) sentenceRuns(first, last int) [][2]int {
	var out [][2]int
	for i := first; i < last; {
		j := i
		for j < last && d.words[j].sentence == d.words[i].sentence {
			j++
		}
		if d.hasWord(i, j) {
			out = append(out, [2]int{i, j})
		}
		i = j
	}
	return out
}

func (d *doc) hasWord(i, j int) bool {
	for ; i < j; i++ {
		if d.words[i].kind != lang.Mark {
			return true
		}
	}
	return false
}

// introduced reads a quotation behind a colon without a verb of saying: "Ann Lee, furious: “No.”", "Ann Lee shakes her head: “No.”".
// The subject of the words in front speaks where it is somebody.
func (f *finder) introduced(q int) (report, bool) {
	k := f.quotes[q]
	colon := k.first - 1
	if colon < 1 || !f.words[colon].mark(":") || f.words[colon].sentence != f.words[k.first].sentence {
		return report{}, false
	}
	first := f.sentences[f.words[colon].sentence].first
	for i := first; i < colon; i++ {
		if f.words[i].mark(":;") {
			return report{}, false
		}
	}
	for first < colon && f.words[first].kind == lang.Mark {
		first++
	}
	who := f.firstPhrase(first, colon)
	if who.empty() || who.first > first && !f.words[who.first-1].mark(",") || !f.somebody(who) {
		return report{}, false
	}
	who = f.apposition(f.widened(who, colon), colon)
	f.taken[q] = true
	return report{act: string(knowledge.State), polarity: knowledge.Affirmed, cue: [2]int{colon, colon + 1}, verb: verb{at: colon, first: colon, last: colon + 1, inverted: -1}, speaker: who, carried: -1, clitic: -1, contents: f.sentenceRuns(k.first, k.last), direct: true}, true
}

// raised reads a quotation that is a sentence of its own behind a sentence that tells what somebody does, but not that they speak:
// "Ann Lee stands up. “No.”" The one whom that sentence is about speaks, unless it is part of a quotation that goes on.
func (f *finder) raised(q, s int) (report, bool) {
	k := f.quotes[q]
	if s == 0 || k.follows >= 0 || !k.Opened || f.words[k.first].sentence != s || f.hasWord(f.sentences[s].first, k.first) || f.quoted(f.sentences[s-1].last-1) || f.sentences[s-1].title {
		return report{}, false
	}
	before := f.sentences[s-1]
	if f.sentences[s].paragraph-before.paragraph > 1 || f.spoken >= 0 && f.reports[f.spoken].sentence >= s-1 {
		return report{}, false
	}
	first := before.first
	who := f.firstPhrase(first, before.last)
	if who.empty() || who.first != first || !f.somebody(who) || f.pronounThird(who) {
		return report{}, false
	}
	who = f.apposition(f.widened(who, before.last), before.last)
	f.taken[q] = true
	return report{act: string(knowledge.State), polarity: knowledge.Affirmed, cue: [2]int{k.first, k.first + 1}, verb: verb{at: k.first, first: k.first, last: k.first + 1, inverted: -1}, speaker: who, carried: -1, clitic: -1, contents: f.sentenceRuns(k.first, k.last), direct: true, whole: true}, true
}

// somebody reports whether a phrase names a person or a body by its head: a name of two words, a role, a body, or a pronoun of
// the third person.
func (f *finder) somebody(p phrase) bool {
	if f.pronounThird(p) {
		return true
	}
	head := f.words[f.headOf(item{first: p.first, last: p.last})]
	if head.is(lang.Document) || f.words[p.first].is(lang.Possessive) && !head.is(lang.Role) {
		return false
	}
	if head.is(lang.Role | lang.Body) {
		return true
	}
	return p.last-p.first > 1 && f.words[p.first].capital && f.words[p.first+1].capital && !f.words[p.first].is(lang.Determiner|lang.TimeWord)
}
