package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// accordings reads "according to X, …" and "…, selon X" in a sentence.
func (f *finder) accordings(s int) {
	k := f.sentences[s]
	for i := k.first; i < k.last; i++ {
		if f.quoted(i) && !f.fragment(f.words[i].quote) {
			continue
		}
		if f.words[i].leads && !f.countsOnly(i, k) {
			f.led(i, k)
		}
		if r, ok := f.inView(i, k); ok {
			f.add(r)
			break
		}
		if r, ok := f.ownView(i, k); ok {
			f.add(r)
		}
	}
}

// led reads a phrase that begins at word i and leads to somebody: "according to", "at the behest of".
func (f *finder) led(i int, k sentence) {
	for _, phrase := range f.speech.According {
		if !f.tail(i, phrase) {
			continue
		}
		if r, ok := f.according(i, i+len(phrase), k); ok {
			f.add(r)
		}
		break
	}
	for _, b := range f.speech.Behests {
		if !f.tail(i, b.Words) || f.infinitiveAt(i+len(b.Words)) {
			continue
		}
		if r, ok := f.according(i, i+len(b.Words), k); ok && f.actsByName(r.speaker) {
			r.act, r.nominal = b.Act, true
			f.reports = append(f.reports, f.placed(r))
		}
		break
	}
}

// countsOnly reports whether a word that may lead to somebody stands here for a rate ("per week"): behind no comma, or before no name.
func (f *finder) countsOnly(i int, k sentence) bool {
	if !slices.Contains(f.speech.Grammar.Rates, f.words[i].low) {
		return false
	}
	next := f.at(i + 1)
	return !(i == k.first || f.words[i-1].mark(",–—(")) || !next.is(lang.Determiner|lang.Possessive) && !next.capital
}

// pastParticiple skips words with a participle in front and a comma behind, which tell more of who was named before them: "according to
// X, quoted by Y, …".
func (f *finder) pastParticiple(i, end int) int {
	if f.quoted(i) || !f.at(i+1).is(lang.PassiveBy|lang.Preposition) || !f.participle(i) {
		return i
	}
	for at := i + 1; at < end && at < i+9 && !f.quoted(at); at++ {
		if f.words[at].mark(",") {
			return at + 1
		}
	}
	return i
}

// participle reports whether the word at i is spelt as a past participle.
func (f *finder) participle(i int) bool {
	_, past := f.at(i).form(lang.Participle)
	return past || f.adjectival(i) && f.speech.ParticipleShape(f.at(i).low)
}

// citing reports whether a participle only says where somebody's words that a phrase such as "according to" leads to were read: it
// stands between that name and the words, and has the same words for its own.
func (f *finder) citing(r report, from int) bool {
	return r.verb.bare() && r.verb.form.Kind == lang.Participle && slices.ContainsFunc(f.reports[from:], func(o report) bool {
		return o.whole && r.cue[0] == o.speaker.last+1 && len(o.contents) > 0 && len(r.contents) > 0 && o.contents[0][0] <= r.contents[0][0] && r.contents[0][0] < o.contents[0][1]
	})
}

// ours reports whether a phrase is what the paper itself has: "nos informations".
func (f *finder) ours(p phrase) bool {
	return slices.Contains(f.speech.Grammar.Ours, f.words[p.first].low) && !f.nameLike(p)
}

// inView reads "pour X, …" at a sentence's beginning, where what follows is a quotation or an act by its own words.
func (f *finder) inView(i int, k sentence) (report, bool) {
	if !slices.Contains(f.speech.Grammar.InView, f.words[i].low) || i > k.first && !(i == k.first+1 && f.words[k.first].kind == lang.Mark) {
		return report{}, false
	}
	r, ok := f.according(i, i+1, k)
	if !ok || len(r.contents) != 1 || !f.somebody(r.speaker) || !f.at(f.pastBracket(r.speaker.last)).mark(",") {
		return report{}, false
	}
	if act, _ := f.actOf(r.contents[0]); act == "" && !r.direct && !f.judging(r) {
		return report{}, false
	}
	return r, true
}

// aroundIt is the clause that a phrase such as "according to X" was put into, between the commas at cut and from: the relative clause
// that holds it, else the sentence from begin on.
func (f *finder) aroundIt(begin, cut, from, end int) [2]int {
	for i := cut - 1; i > begin; i-- {
		if f.words[i].mark(",") && f.words[i+1].is(lang.RelativeWord) && !f.words[i+1].is(lang.SubjectPronoun) {
			begin = i + 1
			break
		}
	}
	if f.cueFollows(from+1, end) || f.at(from+1).is(lang.RelativeWord) {
		return [2]int{begin, cut}
	}
	return [2]int{begin, f.contentEnd(from, end, true)}
}

// pastBracket skips a bracket of a few words at i: a person's party behind the name.
func (f *finder) pastBracket(i int) int {
	if !f.at(i).mark("(") {
		return i
	}
	for at := i + 1; at < i+8; at++ {
		if f.at(at).mark(")") {
			return at + 1
		}
	}
	return i
}

func (f *finder) according(at, p int, k sentence) (report, bool) {
	end := f.sentenceEnd(at)
	w := f.at(p)
	if w.is(lang.Complementizer) && slices.Contains(f.speech.Grammar.Demonstratives, w.low) && p+1 < end && !f.phraseAt(p+1, end).empty() {
		p++ // "according to that survey"
		w = f.at(p)
	}
	who := phrase{p, p + 1, p}
	if p >= end {
		return report{}, false
	}
	if !w.is(lang.ObjectPronoun|lang.SubjectPronoun) || w.is(lang.Determiner) {
		who = f.phraseAt(p, end)
		if who.empty() || f.words[who.head].is(lang.TimeWord) || f.ours(who) {
			return report{}, false
		}
		who = f.apposition(f.series(who, end), end)
		if by := f.phraseAt(who.last+1, end); f.words[who.head].is(lang.Document) && f.at(who.last).is(lang.PassiveBy) && !by.empty() && f.nameLike(by) {
			who = by // "according to a memo by X"
		}
	}
	r := report{act: string(knowledge.State), polarity: knowledge.Affirmed, cue: [2]int{at, p}, verb: verb{at: at, first: at, last: p, inverted: -1}, speaker: who, carried: -1, clitic: -1, whole: true}
	if w.is(lang.RelativeWord|lang.QuestionWord) && !w.is(lang.Determiner) {
		r.contents = [][2]int{{p + 1, end}} // "…, d'après qui"
		r.speaker = phrase{p, p + 1, p}
		return r, f.wholeClause(p+1, end)
	}
	front := at == k.first || f.words[at-1].mark(";") && !f.quoted(at-1) || f.words[at-1].mark(",–—") && f.words[at].sentence == f.words[max(0, at-1)].sentence && at-k.first < 4 || f.words[at-1].is(lang.Conjunction|lang.Complementizer) || f.words[at-1].quote != f.words[at].quote && at-1 >= k.first && f.words[at-1].kind == lang.Mark && at-1 == k.first
	from := who.last
	for from < end && !f.words[from].mark(",") && !f.quoted(from) && front {
		from++
	}
	switch {
	case front && from < end:
		if f.words[from].mark(",") {
			from = f.pastParticiple(from+1, end)
		}
		r.contents = [][2]int{{from, end}}
	case at > k.first:
		cut := at
		for cut > k.first && f.words[cut-1].mark(",") {
			cut--
		}
		begin := k.first
		if f.quoted(cut-1) && f.words[f.quotes[f.words[cut-1].quote].first].sentence == f.words[at].sentence {
			begin = k.first
		}
		r.contents = [][2]int{{begin, cut}}
		if !f.hasWord(begin, cut) {
			return r, false
		}
		if cut < at && from < end && f.words[from].mark(",") && from == who.last && !f.quoted(cut) && !f.quoted(from) {
			r.contents = [][2]int{f.aroundIt(begin, cut, from, end)}
		}
	default:
		return r, false
	}
	r.direct = f.isDirect(r.contents)
	return r, true
}
