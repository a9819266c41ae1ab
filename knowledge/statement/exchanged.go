package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// exchanged gives a demand and what one sentence tells of its answer their other sides: "Asked by the farmers for a grant, the board
// refused" names whom the farmers asked and whom the board refused.
func (f *finder) exchanged(from int) {
	for i := from; i < len(f.reports); i++ {
		d := &f.reports[i]
		if d.act != string(knowledge.Demand) || d.polarity != knowledge.Affirmed || d.speaker.empty() || f.quoted(d.cue[0]) {
			continue
		}
		if who := f.askedInFront(*d); !who.empty() {
			f.toldOfAsked(d, who)
			f.answeredBy(d, who, from, knowledge.Refuse, knowledge.Agree)
			continue
		}
		if who := f.askedOnTopic(*d); !who.empty() && f.answeredBy(d, who, from, knowledge.Refuse) && d.addressee.empty() && d.clitic < 0 {
			d.addressee, d.inside = who, false
			continue
		}
		if !d.nominal && !d.addressee.empty() && d.addressee.last <= d.cue[0] && d.speaker.first >= d.cue[1] { // "Arval, asked by Nordel to pay, refused"
			f.answeredBy(d, d.addressee, from, knowledge.Refuse, knowledge.Agree)
		}
		for k := from; k < len(f.reports); k++ {
			if a := &f.reports[k]; k != i && f.turnsDown(*a, *d) {
				f.opposed(d, a)
			}
		}
	}
}

// askedInFront is the subject behind the comma of a clause in front that tells what it was asked: "Asked by Ann Lee in May to go, Paul Roy …".
func (f *finder) askedInFront(d report) phrase {
	first := f.sentences[f.words[d.cue[0]].sentence].first
	if d.nominal || d.verb.first < d.verb.at || !f.participleToo(d.verb) || d.speaker.first < d.cue[1] || !f.opensClause(first, d.verb.first) {
		return phrase{}
	}
	return f.subjectPast(max(d.cue[1], d.speaker.last), f.sentenceEnd(d.verb.at))
}

// askedOnTopic is the subject of a clause that opens with a demand as what it is about: "As for Arval's request for a tour, the minister …".
func (f *finder) askedOnTopic(d report) phrase {
	first := f.sentences[f.words[d.cue[0]].sentence].first
	last := max(d.cue[1], d.speaker.last)
	for _, words := range f.speech.Grammar.Topics {
		if n := f.prepositionAt(words, first); n == 0 || f.hasMark(first, last) {
			continue
		}
		if who := f.subjectPast(last, f.sentenceEnd(d.cue[0])); !f.thirdPerson(who) { // "it has gone unanswered"
			return who
		}
	}
	return phrase{}
}

// hasMark reports whether a comma stands in words[i:j].
func (f *finder) hasMark(i, j int) bool {
	return slices.ContainsFunc(f.words[i:j], func(w word) bool { return w.mark(",;:") })
}

// opensClause reports whether no more than small words and a time stand in front of a participle: « Le lendemain, prié par ».
func (f *finder) opensClause(first, at int) bool {
	for i := first; i < at; i++ {
		if w := f.words[i]; w.kind == lang.Word && !w.is(lang.Adverb|lang.TimeWord|lang.Determiner|lang.Conjunction|lang.Break|lang.Preposition) {
			return false
		}
	}
	return true
}

// subjectPast is somebody who begins a clause behind the next comma, with their verb behind them.
func (f *finder) subjectPast(i, end int) phrase {
	for ; i < end; i++ {
		if !f.words[i].mark(",") || f.quoted(i) {
			continue
		}
		p := f.beforeItsVerb(f.firstPhrase(i+1, end), end, false)
		if p.empty() || p.first != i+1 || p.last >= end || f.words[p.last].kind == lang.Mark && !f.words[p.last].mark(",") {
			return phrase{}
		}
		if f.thirdPerson(p) || f.party(p) {
			return p
		}
		return phrase{}
	}
	return phrase{}
}

// thirdPerson reports whether a phrase is a pronoun of the third person, one that may stand for nobody too (« il »).
func (f *finder) thirdPerson(p phrase) bool {
	w := f.words[p.head]
	return p.last-p.first == 1 && w.is(lang.SubjectPronoun) && f.speech.Grammar.Pronouns[w.low].Person == 3 && (!w.is(lang.Plain) || len(f.speech.Grammar.Clitics) > 0)
}

// toldOfAsked gives a demand in front of its clause the one asked, and what was asked where the reading took them for it.
func (f *finder) toldOfAsked(d *report, who phrase) {
	if len(d.contents) == 1 && d.contents[0] == [2]int{who.first, who.last} {
		d.contents = nil
		for i := d.speaker.last; i < who.first-1; i++ { // "by the farmers in May for a grant"
			if f.words[i].is(lang.Preposition|lang.Complementizer) && !f.at(i+1).is(lang.TimeWord) {
				d.contents = [][2]int{{i, who.first - 1}}
				break
			}
		}
	}
	if d.addressee.empty() && d.clitic < 0 {
		d.addressee, d.inside = who, f.thirdPerson(who)
	}
}

// answeredBy gives the answers of the one asked, by one of the acts, in the sentence of the demand those who asked; false where there is none.
func (f *finder) answeredBy(d *report, who phrase, from int, acts ...knowledge.Act) bool {
	found := false
	for k := from; k < len(f.reports); k++ {
		a := &f.reports[k]
		if a.nominal || a.cue[0] < d.cue[0] || a.speaker.first != who.first || !slices.Contains(acts, knowledge.Act(f.readAct(*a, 0))) {
			continue
		}
		found = true
		if a.addressee.empty() && a.clitic < 0 {
			a.addressee, a.back = d.speaker, true
		}
		if len(a.contents) == 0 && !d.nominal && d.verb.first < who.first { // what was refused is what was asked
			a.contents = [][2]int{{d.verb.first, who.first - 1}}
		}
	}
	return found
}

// turnsDown reports whether a refuses what d asks for: "A request by Arval for a delay was rejected by the court", "The court rejected
// Arval's request".
func (f *finder) turnsDown(a, d report) bool {
	if a.act != string(knowledge.Refuse) || a.nominal || a.speaker.empty() || len(a.contents) == 0 || f.quoted(a.cue[0]) || a.polarity != knowledge.Affirmed {
		return false
	}
	c := a.contents[0]
	part := d.nominal || d.verb.bare() && f.at(d.verb.first-1).mark(",")
	if a.verb.passive {
		return part && a.speaker.first >= a.cue[1] && c[0] <= d.cue[0] && d.cue[1] <= a.cue[0]
	}
	return d.nominal && a.speaker.last <= a.cue[0] && c[0] <= d.cue[0] && d.cue[1] <= c[1] && !slices.Contains(f.speech.Grammar.Ours, f.words[d.speaker.first].low)
}

// opposed gives a demand and its refusal each other's speaker for their other side, where none is named; « sa demande » is whose turned to the
// judge in front: « Saisi par Arval, le tribunal a rejeté sa demande ».
func (f *finder) opposed(d, a *report) {
	own := f.words[d.speaker.head].is(lang.Possessive)
	if d.addressee.empty() && d.clitic < 0 && !own {
		d.addressee, d.inside = a.speaker, false
	}
	who := d.speaker
	if own {
		who = f.turnedTo(f.sentences[f.words[d.cue[0]].sentence])
	}
	if a.addressee.empty() && a.clitic < 0 && !who.empty() {
		a.addressee, a.back = who, true
	}
}
