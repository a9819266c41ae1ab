package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// askedByUs is whom somebody's own words name for what they want: “We are asking Arval to pay”, « Nous exigeons du club qu'il paie »,
// « J'attends de la ville … », “We say to Arval: pay”.
func (f *finder) askedByUs(c [2]int) phrase {
	end := min(c[1], len(f.words))
	for i := c[0]; i < end; i++ {
		v, ok := f.verbAt(i)
		if !ok || v.passive || v.polarity != knowledge.Affirmed || !f.saidByUs(v, c[0]) {
			continue
		}
		if p := f.wantedOf(v, end); !p.empty() {
			return p
		}
		return phrase{}
	}
	return f.behindOurVerb(c)
}

// behindOurVerb is whom a preposition names behind a verb of the first person that the data know no form of: « Nous exigeons du club qu'il
// paie ». What follows has to show that something is asked of them.
func (f *finder) behindOurVerb(c [2]int) phrase {
	act, at := f.actOf(c)
	end := min(c[1], len(f.words))
	for i := c[0]; i+2 < end; i++ {
		if !f.words[i].is(lang.SubjectPronoun) || f.speech.Grammar.Pronouns[f.words[i].low].Person != 1 {
			continue
		}
		behind := i + 1
		for behind < end && f.words[behind].is(lang.Clitic|lang.Adverb) {
			behind++
		}
		behind = f.skipLight(behind+1, end)
		for _, prep := range slices.Concat(f.lexicon.demandedOf(), f.speech.Grammar.Of) {
			p := f.personAt(prep, behind, end)
			if p.empty() || p.last >= end || f.whoever(p) {
				continue
			}
			if f.colonSoon(p.last, end) {
				return p
			}
			if next := f.words[p.last]; f.party(p) && act == string(knowledge.Demand) && at == i && next.is(lang.Complementizer|lang.InfinitiveMark|lang.Of|lang.Determiner|lang.Possessive) {
				return p
			}
		}
	}
	return phrase{}
}

// colonSoon reports whether a colon opens what is said at i, or behind where they are who are spoken to: "every doctor in Wales:".
func (f *finder) colonSoon(i, end int) bool {
	for last := min(end, i+5); i < last && !f.verbal(i); i++ {
		if f.words[i].kind == lang.Mark {
			return f.words[i].mark(":")
		}
	}
	return false
}

// whoever reports whether a phrase stands for all of a sort, nobody in particular: "every tenant", « chaque marchand ».
func (d *doc) whoever(p phrase) bool {
	return slices.Contains(d.speech.Grammar.Each, d.words[p.first].low)
}

// saidByUs reports whether the subject of a verb in somebody's own words is the one who speaks.
func (f *finder) saidByUs(v verb, lo int) bool {
	for i := v.at - 1; i >= lo && f.words[i].is(lang.Adverb|lang.Clitic|lang.Auxiliary|lang.SubjectPronoun); i-- {
		if f.words[i].is(lang.SubjectPronoun) && f.speech.Grammar.Pronouns[f.words[i].low].Person == 1 {
			return !f.at(i - 1).is(lang.SubjectPronoun) // « ils nous demandent »
		}
	}
	return false
}

// wantedOf is the person of a verb's frame of demand, or of one of saying before a colon; else the subject of the clause that is demanded.
func (f *finder) wantedOf(v verb, end int) phrase {
	t := f.bestTail(v, v.last, end)
	if t.frame.Act == string(knowledge.Demand) && t.score >= 0 {
		if !t.person.empty() {
			return f.partyOnly(t.person)
		}
		if i := t.content[0]; t.quote < 0 && f.at(i).is(lang.Complementizer) {
			return f.doer(i+1, t.content[1], true)
		}
	}
	for _, fr := range v.frames {
		for _, prep := range fr.Person {
			p := f.personAt(prep, v.last, end)
			if p.empty() {
				p = f.personAt(prep, f.skipLight(v.last, end), end)
			}
			if p.empty() || p.last >= end || f.whoever(p) {
				continue
			}
			if f.colonSoon(p.last, end) || f.party(p) && fr.Act == string(knowledge.Demand) && prep != "" {
				return p
			}
		}
	}
	return phrase{}
}

// partyOnly is the phrase, or none where it names nobody who may stand on the other side.
func (f *finder) partyOnly(p phrase) phrase {
	if f.party(p) {
		return p
	}
	return phrase{}
}

// wantsMe reports whether the one quoted is the person of the frame, or the subject of the clause it brings.
func (f *finder) wantsMe(t tail) bool {
	if !t.person.empty() {
		return f.firstPerson(t.person.head)
	}
	return t.content[0]+1 < len(f.words) && f.words[t.content[0]].is(lang.Complementizer) && f.firstPerson(t.content[0]+1)
}

// firstPerson reports whether the word at i is a pronoun of the one who speaks, or of several: "me", « nous ».
func (d *doc) firstPerson(i int) bool {
	g := &d.speech.Grammar
	return g.Objects[d.words[i].low].Person == 1 || g.Pronouns[d.words[i].low].Person == 1
}
