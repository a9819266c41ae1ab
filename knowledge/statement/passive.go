package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// passiveHere reports whether the verb is in the passive, with an auxiliary or as a participle alone.
func (f *finder) passiveHere(v verb) bool {
	if v.passive || v.adjective {
		return v.passive
	}
	if v.form.Kind != lang.Participle && !f.participleToo(v) || v.first < v.at {
		return false
	}
	if v.form.Kind == lang.Participle && !f.activeParticiple(v) {
		return !f.sharesAuxiliary(v)
	}
	next := f.at(v.last)
	if next.is(lang.PassiveBy) {
		return true
	}
	if f.toldTo(v) || f.askedFirst(v) || f.reduced(v) {
		return true
	}
	for _, fr := range v.frames { // "accused of fraud": the frame wants a person, and none follows
		if len(fr.Person) > 0 || fr.Target {
			for _, prep := range append(fr.Preps, fr.Inf...) {
				if prep != "" && f.prepositionAt(prep, v.last) > 0 && f.nounBefore(v) && !fr.Object && !fr.Quote && !f.ownClause(v) {
					return fr.Target && f.at(v.last).is(lang.Of) || f.finiteAhead(v) || f.finiteBehind(v)
				}
			}
		}
	}
	return false
}

// ownClause reports whether the subject of a clause that a word such as "if" opens stands right before the verb, which is the clause's
// only one: "if the cantons asked for it".
func (f *finder) ownClause(v verb) bool {
	first := f.sentences[f.words[v.at].sentence].first
	for i := v.first - 1; i >= first && f.words[i].kind == lang.Word && !f.verbal(i); i-- {
		w := f.words[i]
		if !w.is(lang.Break) || w.is(lang.Preposition|lang.Conjunction|lang.RelativeWord) || len(f.speech.Grammar.Clitics) > 0 {
			continue
		}
		if p := f.phraseAt(i+1, v.first); p.last != v.first {
			return false
		}
		for j := v.last; j < f.sentenceEnd(v.at) && !f.words[j].mark(",;:"); j++ {
			if f.verbal(j) || f.adjectival(j) && f.speech.PastShape(f.words[j].low) {
				return false
			}
		}
		return true
	}
	return false
}

// askedFirst reports whether a sentence begins with what its subject was asked: "Asked on Monday to resign, he laughed".
func (f *finder) askedFirst(v verb) bool {
	k := f.sentences[f.words[v.at].sentence]
	if !v.bare() && !f.participleToo(v) || !f.participleToo(v) || v.first != k.first || len(f.speech.Grammar.Clitics) > 0 {
		return false
	}
	end := f.sentenceEnd(v.at)
	at := f.skipLight(v.last, end)
	if at >= end || !f.words[at].is(lang.InfinitiveMark) || !f.infinitiveAt(at+1) {
		return false
	}
	for i := at; i < end; i++ {
		if f.words[i].mark(",") && !f.quoted(i) {
			return !f.phraseAt(i+1, end).empty()
		}
	}
	return false
}

// upToComma cuts what a participle in front brings at the comma behind which the clause begins: "Urged to go, she stayed".
func (f *finder) upToComma(r report) [][2]int {
	out := r.contents
	if len(out) != 1 || r.verb.first != f.sentences[f.words[r.verb.at].sentence].first {
		return out
	}
	for i := out[0][0] + 1; i < out[0][1]; i++ {
		if f.words[i].mark(",") && !f.quoted(i) {
			return [][2]int{{out[0][0], i}}
		}
	}
	return out
}

// sharesAuxiliary reports whether a participle behind "and" shares the auxiliary of the one before: "a annoncé une prime et assuré que".
func (f *finder) sharesAuxiliary(v verb) bool {
	i := v.first - 1
	for i > 0 && f.words[i].is(lang.Adverb) && !f.words[i].is(lang.Conjunction) {
		i--
	}
	next := f.at(v.last)
	if !v.bare() || len(f.speech.Grammar.Clitics) == 0 || i < 1 || !f.words[i].is(lang.Conjunction) || f.words[i].sentence != f.words[v.at].sentence {
		return false
	}
	if !next.is(lang.Complementizer|lang.InfinitiveMark|lang.Determiner|lang.Possessive) && next.quote < 0 && !next.mark(":") {
		return false
	}
	for i--; i > f.sentences[f.words[v.at].sentence].first && !f.words[i].mark(";:"); i-- {
		before := f.words[f.back(i)]
		if f.participle(i) && before.is(lang.Have) {
			return true
		}
		if f.verbal(i) && !f.words[i].is(lang.Auxiliary) || f.words[i].is(lang.Complementizer|lang.RelativeWord) {
			return false
		}
	}
	return false
}

// toldTo reports whether an infinitive stands right behind a verb that takes one only with its person: "boss told to go".
func (f *finder) toldTo(v verb) bool {
	for _, fr := range v.frames {
		for _, mark := range fr.Inf {
			if fr.Whom && f.nounBefore(v) && f.infinitiveMarked(mark, v.last, f.sentenceEnd(v.at)) > 0 {
				return true
			}
		}
	}
	return false
}

func (d *doc) participleToo(v verb) bool {
	for _, g := range d.words[v.at].forms {
		if g.Kind == lang.Participle && g.Lemma == v.form.Lemma {
			return true
		}
	}
	return false
}

func (f *finder) nounBefore(v verb) bool {
	w := f.at(v.first - 1)
	if w.is(lang.Adverb) && f.at(f.back(v.first)).is(lang.SubjectPronoun) || w.is(lang.RelativeWord) {
		return false // "he also called for", "the union that called for"
	}
	return w.kind == lang.Word && !w.is(lang.Auxiliary|lang.SubjectPronoun) || w.mark(",")
}

// finiteAhead reports whether the clause has another finite verb behind this one.
func (f *finder) finiteAhead(v verb) bool {
	end := f.sentenceEnd(v.at)
	for i := v.last; i < end && !(f.words[i].is(lang.RelativeWord|lang.Complementizer) && f.words[i].kind == lang.Word && !f.quoted(i)); i++ {
		if w := f.words[i]; len(f.speech.Grammar.Clitics) == 0 && w.is(lang.Break) && !w.is(lang.Conjunction) && i > v.last { // "called for a delay until a court has ruled"
			return false
		}
		if f.verbal(i) && !f.undergoneLater(i) {
			return len(f.speech.Grammar.Clitics) > 0 || !f.joinedTo(v, i)
		}
	}
	return false
}

// joinedTo reports whether a conjunction joins the verb at i, with or without a subject of its own, to the verb before, which is finite then:
// "called for an inquiry and said", "asked for answers, but the council gave none".
func (f *finder) joinedTo(v verb, i int) bool {
	b := f.back(i)
	if b > v.last && f.words[b].is(lang.Conjunction|lang.Break) && f.words[b].kind == lang.Word && !f.words[b].is(lang.RelativeWord|lang.Preposition) {
		return true
	}
	for j := b; j > v.last; j-- {
		if f.words[j].is(lang.Conjunction) {
			p := f.phraseAt(j+1, b+1)
			return !p.empty() && p.last == b+1 && (f.nameLike(p) || f.words[p.head].is(lang.SubjectPronoun)) && (f.words[p.first].is(lang.Determiner|lang.SubjectPronoun) || f.at(j-1).mark(","))
		}
	}
	return false
}

// undergoneLater reports whether the word at i is the participle of an infinitive in the passive: "for the quay to be kept open".
func (d *doc) undergoneLater(i int) bool {
	b := d.back(i)
	return b > 0 && d.words[b].is(lang.AuxiliaryInfinitive) && d.at(b-1).is(lang.InfinitiveMark) && d.words[b].sentence == d.words[i].sentence
}

func (f *finder) finiteBehind(v verb) bool {
	for i := f.sentences[f.words[v.at].sentence].first; i < v.first; i++ {
		if f.verbal(i) {
			return true
		}
	}
	return false
}

// passives reads "X was accused by Y of Z": the subject is the other side, the agent speaks; without an agent nobody does.
func (f *finder) passives(r report, lo int) (report, bool) {
	v := r.verb
	end := f.sentenceEnd(v.at)
	subject, answered := f.passiveSubject(r, lo)
	agent, at := f.agent(v.last, end)
	if agent.empty() {
		agent = f.lateAgent(v.last, end)
	}
	best := tail{quote: -1, score: -1}
	for _, fr := range v.frames {
		t := f.passiveTail(v, fr, agent, at, end)
		if fr.Penalty {
			t = f.penalUndergone(fr, t, subject, v, end)
		}
		if t.score > best.score || t.score == best.score && t.score >= 0 && best.person.empty() && (!spokenTo(best.frame) && spokenTo(fr) || !t.person.empty()) {
			best = t
		}
	}
	if best.score < 0 {
		best = f.onlyAsked(v, subject)
	}
	if best.score < 0 || best.frame.Mind && agent.empty() {
		return r, false
	}
	r.frame, r.act = best.frame, string(best.frame.Act)
	r.speaker, r.agentless = agent, agent.empty()
	r.contents = f.contentsOf(best)
	r.contents = f.upToComma(r)
	r.direct = f.isDirect(r.contents)
	if answered >= 0 && r.agentless && r.act == "refuse" && f.reports[answered].act == "demand" {
		r.answers = answered + 1
	}
	return f.passiveSides(r, subject, best, end)
}

// passiveSubject is the subject of a passive, and the report whose subject it shares, -1 where it has its own.
func (f *finder) passiveSubject(r report, lo int) (subject phrase, shared int) {
	v := r.verb
	subject = f.subjectBefore(v.first, lo)
	if v.bare() && len(f.speech.Grammar.Clitics) > 0 && f.at(v.first-1).kind == lang.Word { // a participle belongs to the noun before it
		if p := f.phraseEndingAt(v.first, lo); !p.empty() {
			subject = p
		}
	}
	if p := f.rightBefore(v, lo); !p.empty() {
		subject = p
	}
	if subject.empty() && (v.bare() || f.askedFirst(v)) {
		subject = f.mainBehind(r)
	}
	if !v.bare() && (subject.empty() || f.coordinatedVerb(v)) {
		if p, n := f.sameBefore(v); n >= 0 && !p.empty() {
			return p, n
		}
	}
	return subject, -1
}

// passiveTail is what a passive's act is about by one of its frames: behind its agent, where the words go on at, or before it.
func (f *finder) passiveTail(v verb, fr lang.Frame, agent phrase, at, end int) tail {
	t := f.contentNear(v, fr, f.skipLight(at, end), end)
	if past := f.pastInsert(at, end); !agent.empty() && past > at && t.score < 0 { // "was urged by Ann Lee, who owns the port, to"
		t = f.contentAt(v, fr, past, end, true)
	}
	if !agent.empty() && agent.first > v.last+1 && t.score < 0 { // "described as a bribe by Ann Lee"
		t = f.contentAt(v, fr, f.skipDays(f.skipLight(v.last, end), end), agent.first-1, true)
	}
	if fr.Term {
		t = f.withinTerm(fr, phrase{}, v.last, end)
	}
	for _, prep := range fr.Person {
		if p := f.personAt(prep, f.skipDays(at, end), end); prep != "" && !p.empty() {
			if c := f.contentAt(v, fr, f.skipLight(p.last, end), end, true); c.score >= 0 && c.score >= t.score { // what the person is asked is the same content
				t = c
				t.person = p
			}
		}
	}
	if t.score < 0 && (fr.Object && !(fr.With && fr.Act == string(knowledge.Demand)) || fr.Target) {
		t = tail{frame: fr, quote: -1, score: 0}
	}
	return t
}

// onlyAsked reads a passive that tells no more than that somebody was asked: "the trust has been invited, and".
func (f *finder) onlyAsked(v verb, subject phrase) tail {
	next := f.at(v.last)
	if v.auxiliary && !subject.empty() && f.nameLike(subject) && (next.kind == lang.Mark || next.is(lang.TimeWord)) {
		for _, fr := range v.frames {
			if fr.Act == string(knowledge.Demand) && slices.Contains(fr.Person, "") && !fr.Mind && !fr.With && !fr.Term {
				return tail{frame: fr, quote: -1, score: 0}
			}
		}
	}
	return tail{quote: -1, score: -1}
}

// contentNear is what contentAt reads at p, or behind an adjunct or two.
func (f *finder) contentNear(v verb, fr lang.Frame, p, end int) tail {
	t := f.contentAt(v, fr, p, end, true)
	for i := p; t.score < scorePrep && i < end && i < p+6 && !f.words[i].mark(",;:") && !f.verbal(i); i++ {
		if c := f.contentAt(v, fr, i, end, true); c.score >= scorePrep && c.score > t.score && c.quote < 0 && !f.words[i].is(lang.Complementizer) {
			t = c
		}
	}
	return t
}

// sameBefore is the subject of the act before in the sentence, and its number.
func (f *finder) sameBefore(v verb) (phrase, int) {
	n := len(f.reports) - 1
	if n < 0 || f.reports[n].sentence != f.words[v.at].sentence {
		return phrase{}, -1
	}
	return f.reports[n].speaker, n
}

// spokenTo reports whether the object of a frame's verb is the other side.
func spokenTo(f lang.Frame) bool { return f.Target || f.Term || slices.Contains(f.Person, "") }

// passiveSides gives the passive's subject its part: addressee where the verb takes a person, else content.
func (f *finder) passiveSides(r report, subject phrase, t tail, end int) (report, bool) {
	if !t.person.empty() {
		r.addressee = t.person
	} else if !subject.empty() && f.plain(subject) {
		r.speaker, r.addressee = f.askedOf(r, t)
	}
	switch {
	case subject.empty() || f.plain(subject):
	case spokenTo(t.frame):
		r.addressee = subject
	case len(r.contents) == 0 && f.given(r, end):
		r.addressee, r.contents = subject, [][2]int{{r.verb.last, f.contentEnd(r.verb.last, end, false)}}
	case len(r.contents) == 0:
		r.contents = [][2]int{{subject.first, subject.last}}
	}
	if r.verb.reflexiveSeen(f.doc) && !subject.empty() {
		r.addressee = subject
	}
	if !r.agentless && r.act == "state" && r.verb.bare() && f.at(r.verb.first-1).mark(",") && len(r.contents) == 1 && r.contents[0] == [2]int{subject.first, subject.last} {
		return r, false // "Ann Lee, cited by the Post, has"
	}
	if r.act == "state" && r.verb.bare() && f.at(r.verb.first-1).is(lang.Letter) && !r.agentless {
		return r, false // « une pétition lancée par le syndicat »
	}
	if p := f.deniedTo(r, end); !p.empty() {
		if r.addressee = p; r.act == string(knowledge.Defend) {
			r.act = string(knowledge.Refuse) // "denied to": not given
		}
	}
	if r.agentless && r.act == "state" && (len(r.contents) == 0 || t.score < scoreBare) {
		return r, false
	}
	if r.agentless && (subject.empty() && r.addressee.empty() || r.verb.bare() && t.score < scorePrep) {
		return r, false
	}
	if len(r.contents) == 0 && !r.addressee.empty() {
		if at := f.skipLight(r.cue[1], end); at < end && f.at(r.cue[1]).kind != lang.Mark {
			r.contents = [][2]int{{at, f.contentEnd(at, end, false)}}
		}
	}
	return r, true
}

// given reports whether what a passive's subject gets or is denied stands right behind the verb: "was granted leave", "was refused a
// licence".
func (f *finder) given(r report, end int) bool {
	w := f.at(r.verb.last)
	if len(f.speech.Grammar.Clitics) > 0 || r.verb.last >= end || w.kind != lang.Word || w.is(lang.Preposition|lang.TimeWord|lang.Adverb|lang.Break|lang.InfinitiveMark) || r.act != string(knowledge.Refuse) && r.act != string(knowledge.Agree) && r.act != string(knowledge.Promise) {
		return false
	}
	q := f.simplePhrase(r.verb.last, end)
	return !q.empty() && !f.words[q.head].is(lang.TimeWord) && !f.dayPart(f.words[q.head])
}

// askedOf parts the agent of a passive from the one asked, where a clause about the latter follows: "it was asked by A of B that he
// leave". Behind an office "of" leads a person's name alone: "by the head of the council that it".
func (f *finder) askedOf(r report, t tail) (phrase, phrase) {
	agent, that := r.speaker, t.content[0]
	if r.act != string(knowledge.Demand) || agent.empty() || t.quote >= 0 || that < agent.last || !f.at(that).is(lang.Complementizer) || !f.at(that+1).is(lang.SubjectPronoun) {
		return agent, phrase{}
	}
	for i := that - 1; i > agent.first; i-- {
		if !f.words[i].is(lang.Of) {
			continue
		}
		of := f.phraseAt(i+1, that)
		it := item{first: of.first, last: of.last, name: f.properName(of.first, of.last)}
		office := f.words[f.headOf(item{first: agent.first, last: i})].is(lang.Role) && !f.pluralHead(agent.head)
		if of.last != that || !f.nameLike(of) || office && !(it.pure() && of.last-of.first > 1) {
			return agent, phrase{}
		}
		return phrase{agent.first, min(agent.last, i), agent.head}, of
	}
	return agent, phrase{}
}

// reflexiveSeen reports whether the group is of the kind "s'est vu infliger".
func (v verb) reflexiveSeen(d *doc) bool { return v.passive && d.seen(&v) }

// inFragment reports whether the word at i stands in a quotation of a few words inside the clause.
func (f *finder) inFragment(i int) bool { return f.quoted(i) && f.fragment(f.words[i].quote) }
