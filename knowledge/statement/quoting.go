package statement

import (
	"slices"

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
	if p := f.phraseEndingAt(colon, first); !f.verbalBetween(first, colon) && p.first > first && slices.Contains(f.speech.Grammar.InView, f.words[p.first-1].low) && f.somebody(p) { // "same words from X: “…”"
		f.taken[q] = true
		return f.unsaid(q, colon, p), true
	}
	if who.empty() || who.first > first && !f.words[who.first-1].mark(",") || !f.somebody(who) {
		return report{}, false
	}
	who = f.apposition(f.widened(who, colon), colon)
	f.taken[q] = true
	return f.unsaid(q, colon, who), true
}

// tagged reads a quotation with its speaker behind it and a verb in between that the data do not know as one of saying: "“…”, brandit
// Ann Lee." Nothing else may stand there.
func (f *finder) tagged(q int) (report, bool) {
	k := f.quotes[q]
	at := k.last
	if len(f.speech.Grammar.Clitics) == 0 || at >= len(f.words) || f.words[at].sentence != f.words[k.last-1].sentence {
		return report{}, false
	}
	if f.words[at].mark(",") {
		at++
	} else if !f.words[k.last-2].mark(",!?…") {
		return report{}, false
	}
	end := f.sentenceEnd(k.last - 1)
	first := at
	for at < end && f.words[at].is(lang.Clitic|lang.Auxiliary|lang.Adverb) {
		at++
	}
	if at >= end || !f.verbLike(at) {
		return report{}, false
	}
	verbAt := at
	who := phrase{at + 1, at + 2, at + 1}
	if !f.at(at + 1).joined {
		if who = f.subjectBehind(at + 1); who.empty() || !f.somebody(who) && !f.nameLike(who) || f.words[who.first].is(lang.Preposition) || !f.closesAt(who.last, end) {
			return report{}, false
		}
	}
	f.taken[q] = true
	r := f.unsaid(q, verbAt, who)
	r.cue, r.verb.first, r.verb.last = [2]int{first, verbAt + 1}, first, verbAt+1
	return r, true
}

// verbLike reports whether word i may be a finite verb or a participle that the data need not know.
func (f *finder) verbLike(i int) bool {
	w := f.words[i]
	if w.kind != lang.Word || w.capital {
		return false
	}
	if _, ok := w.form(lang.Finite, lang.Participle); ok {
		return true
	}
	return f.adjectival(i) && (f.speech.PastShape(w.low) || f.speech.ParticipleShape(w.low) || f.speech.PresentShape(w.low))
}

// unsaid is the report of quotation q without a verb of saying; the mark at cue stands for one.
func (f *finder) unsaid(q, cue int, who phrase) report {
	k := f.quotes[q]
	return report{act: string(knowledge.State), polarity: knowledge.Affirmed, cue: [2]int{cue, cue + 1}, verb: verb{at: cue, first: cue, last: cue + 1, inverted: -1}, speaker: who, carried: -1, clitic: -1, contents: f.sentenceRuns(k.first, k.last), direct: true}
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
	for first < before.last && (f.words[first].is(lang.Adverb) || f.words[first].mark(",")) {
		first++
	}
	who := f.mainSubject(first, before.last)
	if who.empty() || !f.somebody(who) || f.pronounThird(who) || f.at(who.first-1).is(lang.Preposition) && who.first > first {
		return report{}, false
	}
	who = f.apposition(f.widened(who, before.last), before.last)
	f.taken[q] = true
	r := f.unsaid(q, k.first, who)
	r.whole = true
	return r, true
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
