package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// cliticContent lets an object pronoun before the verb be the content: "l'a exclu".
func (f *finder) cliticContent(v verb) tail {
	if v.passive || v.bare() {
		return tail{score: -1}
	}
	for i := v.first; i < v.at; i++ { // "s'y oppose"
		prep := f.speech.Grammar.Stands[f.words[i].low]
		for _, fr := range v.frames {
			if prep != "" && slices.Contains(fr.Preps, prep) && fr.Act != string(knowledge.State) && !fr.With {
				return tail{frame: fr, quote: -1, score: scorePrep, content: [2]int{i, i + 1}}
			}
		}
	}
	for _, c := range v.clitics {
		if !f.words[c].is(lang.Definite) {
			continue
		}
		for _, fr := range v.frames {
			if fr.Object && !fr.Target && !fr.With && fr.Act != string(knowledge.State) {
				return tail{frame: fr, quote: -1, score: scoreObject, content: [2]int{c, c + 1}}
			}
		}
	}
	return tail{score: -1}
}

// dative is the pronoun of the group that is the person rather than the content, -1 for none.
func (f *finder) dative(v verb) int {
	for _, c := range v.clitics {
		if !f.words[c].is(lang.Definite) {
			return c
		}
	}
	return -1
}

// fronted reads the content that a relative pronoun brings in front of the verb: "ce que le maire conteste", "la prime que
// réclame le syndicat".
func (f *finder) fronted(v verb) tail {
	none := tail{score: -1}
	if len(f.speech.Grammar.Clitics) == 0 {
		return f.apposed(v)
	}
	if v.passive || v.bare() {
		return none
	}
	at := v.first - 1
	for at > 0 && !f.words[at].is(lang.Complementizer) && at > v.first-12 && f.words[at].kind != lang.Mark && !f.verbal(at) {
		at--
	}
	if at < 1 || !f.words[at].is(lang.Complementizer) || at+1 < v.first && f.phraseAt(at+1, v.first).last != v.first {
		return none
	}
	first := at - 1
	if !f.words[first].is(lang.Plain) {
		last := at
		if f.words[first].mark(",") {
			last = first
		}
		p := f.phraseEndingAt(last, f.sentences[f.words[at].sentence].first)
		if p.empty() {
			return none
		}
		first = p.first
	}
	for _, fr := range v.frames {
		if fr.Object && !fr.Target && fr.Act != string(knowledge.State) {
			return tail{frame: fr, quote: -1, score: scoreObject, content: [2]int{first, at + 1}}
		}
	}
	if fr, to, _ := f.cleftFrame(v, v.last); !to.empty() {
		return tail{frame: fr, quote: -1, score: scoreObject, content: [2]int{first, at + 1}}
	}
	return f.calledSo(v, first, at)
}

// frontedAsk reads what a relative pronoun brings in front of a verb of demanding, where of whom it is wanted stands at p behind it: « le délai que le
// maire demande au préfet », « les excuses que Nordel attend du club ».
func (f *finder) frontedAsk(v verb, p, end int) tail {
	none := tail{score: -1}
	if len(f.speech.Grammar.Clitics) == 0 || v.passive || v.bare() {
		return none
	}
	_, to, _ := f.cleftFrame(v, p)
	if to.empty() {
		return none
	}
	t := f.fronted(v)
	if t.score < 0 || t.frame.Act != string(knowledge.Demand) {
		return none
	}
	t.person = to
	return t
}

// apposed reads what a noun behind a comma stands for in a language that needs no relative pronoun: "…, a ruling it has never
// accepted", "…, something the police deny". Nothing may follow the verb.
func (f *finder) apposed(v verb) tail {
	none := tail{score: -1}
	end := f.sentenceEnd(v.at)
	comma := v.first - 1
	for comma > 0 && comma > v.first-12 && f.words[comma].kind != lang.Mark && f.words[comma].sentence == f.words[v.at].sentence {
		comma--
	}
	if v.passive || v.bare() || f.quoted(v.at) || comma < 1 || !f.words[comma].mark(",") || f.quoted(comma) || !f.lastAt(v.last, end) {
		return none
	}
	what := f.simplePhrase(comma+1, v.first)
	if what.empty() || what.last >= v.first || f.words[what.head].is(lang.SubjectPronoun) || !f.words[what.first].is(lang.Determiner|lang.Somebody) && what.last-what.first > 1 {
		return none
	}
	at := what.last
	if f.words[at].is(lang.RelativeWord) && !f.words[at].is(lang.SubjectPronoun) {
		at++
	}
	who := f.phraseAt(at, v.first)
	if w := f.at(at); w.is(lang.SubjectPronoun) {
		who = phrase{at, at + 1, at}
	}
	last := v.first
	for last > at && f.words[last-1].is(lang.Adverb) {
		last--
	}
	if who.empty() || who.last < last {
		return none
	}
	for _, fr := range v.frames {
		if fr.Object && !fr.Target && fr.Act != string(knowledge.State) {
			return tail{frame: fr, quote: -1, score: scoreObject, content: [2]int{what.first, at}}
		}
	}
	return none
}

// calledSo reads what the thing that a relative pronoun at i stands for is called behind the verb: "le plan, que le maire taxe de “folie”".
func (f *finder) calledSo(v verb, first, i int) tail {
	end := f.sentenceEnd(v.at)
	for _, fr := range v.frames {
		for _, prep := range fr.Preps {
			if n := f.prepositionAt(prep, v.last); fr.With && slices.Contains(fr.Person, "") && n > 0 && v.last+n < end {
				return tail{frame: fr, quote: -1, score: scorePrep, content: [2]int{first, f.contentEnd(v.last, end, false)}}
			}
		}
	}
	return tail{score: -1}
}

// headed reads a headline without a verb of saying: "Union to Arval: reopen the canteen". What is said must be an act by its own
// words.
func (f *finder) headed(k sentence) (report, bool) {
	end := f.sentenceEnd(k.first)
	who := f.simplePhrase(k.first, end)
	if who.empty() || !f.nameLike(who) && !f.somebody(who) || f.quoted(k.first) {
		return report{}, false
	}
	for _, prep := range f.lexicon.demandedOf() {
		to := f.personAt(prep, who.last, end)
		if to.empty() || !f.nameLike(to) || to.last+1 >= end || !f.words[to.last].mark(":") {
			continue
		}
		r := f.unsaidTo(who, to, [2]int{to.last + 1, end})
		act, _ := f.actOf(r.contents[0])
		return r, act != ""
	}
	return report{}, false
}

// unsaidTo is the report of what somebody tells somebody else behind a colon, which stands for a verb.
func (f *finder) unsaidTo(who, to phrase, said [2]int) report {
	cue := to.last
	return report{act: string(knowledge.State), polarity: knowledge.Affirmed, cue: [2]int{cue, cue + 1}, verb: verb{at: cue, first: cue, last: cue + 1, inverted: -1}, speaker: who, addressee: to, carried: -1, clitic: -1, contents: [][2]int{said}}
}

// gapped reads what somebody says of the thing that a relative pronoun stands for: "a move that Ann Lee says costs the club money".
func (f *finder) gapped(v verb) tail {
	none := tail{quote: -1, score: -1}
	end := f.sentenceEnd(v.at)
	if len(f.speech.Grammar.Clitics) > 0 || v.passive || v.bare() || v.last >= end || !f.verbal(v.last) && !(f.adjectival(v.last) && f.speech.PastShape(f.words[v.last].low)) {
		return none
	}
	at := v.first
	for at > 0 && f.words[at-1].is(lang.Adverb) {
		at--
	}
	who := f.phraseEndingAt(at, f.sentences[f.words[v.at].sentence].first)
	if w := f.at(at - 1); w.is(lang.SubjectPronoun) && !w.is(lang.RelativeWord) {
		who = phrase{at - 1, at, at - 1}
	}
	if before := f.at(who.first - 1); who.empty() || !before.is(lang.RelativeWord) || before.sentence != f.words[v.at].sentence {
		return none
	}
	for _, fr := range v.frames {
		if fr.Bare {
			return tail{frame: fr, quote: -1, score: scoreBare, content: [2]int{v.last, f.contentEnd(v.last, end, true)}}
		}
	}
	return none
}
