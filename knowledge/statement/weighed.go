package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// weighed is the act that a report turns out to be by what it is about, where its verb and the patterns of contents tell act: what
// somebody calls another, whom a promise or a warning is held against.
func (d *doc) weighed(r report, act string, piece int) string {
	if r.nominal || len(r.contents) == 0 {
		return act
	}
	c, lemma := r.contents[piece], r.verb.form.Lemma
	g := &d.speech.Grammar
	if act == string(knowledge.State) || act == string(knowledge.Promise) || act == string(knowledge.Refuse) || act == string(knowledge.Accuse) {
		if d.looms(r, c) || d.weighsBlow(r) {
			return string(knowledge.Threaten)
		}
	}
	switch knowledge.Act(act) {
	case knowledge.State, knowledge.Accuse:
		if slices.Contains(g.Dubbing, lemma) && !r.frame.Target && !d.judges(r.speaker) {
			return d.dubbed(act, c)
		}
		if act == string(knowledge.State) && slices.Contains(g.Insisting, lemma) && !d.askedWhat(c[0]) {
			return string(knowledge.Defend)
		}
		if act == string(knowledge.Accuse) && r.polarity == knowledge.Future && d.conditioned(r) {
			return string(knowledge.Threaten)
		}
	case knowledge.Promise:
		if slices.Contains(g.Promising, lemma) && d.reprisal(c) || r.act == string(knowledge.State) && d.unlessDone(c[0], c[1]) {
			return string(knowledge.Threaten)
		}
	case knowledge.Demand:
		if d.offers(r, c) {
			return string(knowledge.Promise)
		}
	case knowledge.Oblige:
		if slices.Contains(g.Judging.Ordering, lemma) && d.payment(c) {
			return string(knowledge.Sanction)
		}
	case knowledge.Warn:
		if d.ownDoing(r, c) || d.punishes(c) {
			return string(knowledge.Threaten)
		}
	}
	return act
}

// askedWhat reports whether what is told from word i on is a question.
func (d *doc) askedWhat(i int) bool { return d.at(i).is(lang.QuestionWord) && d.at(i).quote < 0 }

// dubbed is the act of calling something by the words that a content ends with in quotation marks: praise agrees with it, anything
// else is held against it ("called the union “a bunch of bullies”", « juge le projet « hors sol »).
func (d *doc) dubbed(act string, c [2]int) string {
	last := min(c[1], len(d.words)) - 1
	for last > c[0] && d.words[last].kind == lang.Mark && !d.quoted(last) {
		last--
	}
	if last <= c[0] || !d.quoted(last) || !d.fragment(d.words[last].quote) {
		return act
	}
	q := d.quotes[d.words[last].quote]
	if q.first <= c[0] {
		return act
	}
	for i := q.first; i <= last; i++ {
		if slices.Contains(d.speech.Grammar.Praise, d.words[i].low) {
			return string(knowledge.Agree)
		}
	}
	return string(knowledge.Accuse)
}

// reprisal reports whether what somebody promises, without promising it to anybody, is a blow: "vow a walkout", « promet une action de
// groupe ».
func (d *doc) reprisal(c [2]int) bool {
	q := d.phraseAt(c[0], min(c[1], len(d.words)))
	if q.empty() {
		return false
	}
	for i := q.first; i < q.last; i++ {
		for _, r := range d.lexicon.reprisals {
			if d.follow(r, i, q.last) > i {
				return true
			}
		}
	}
	return false
}

// ownDoing reports whether what somebody warns of is what they will do themselves: "warned that she would publish", "his members will
// strike", « prévient : “Nous irons” ».
func (d *doc) ownDoing(r report, c [2]int) bool {
	i := c[0]
	for i < c[1] && (d.words[i].is(lang.Complementizer) || d.words[i].kind == lang.Mark) {
		i++
	}
	i = d.pastOccasion(i, min(c[1], len(d.words)))
	end := min(c[1], len(d.words), i+5)
	if i >= end {
		return false
	}
	w := d.words[i]
	p := d.speech.Grammar.Pronouns[w.low]
	switch {
	case w.is(lang.SubjectPronoun) && p.Person == 1:
	case w.is(lang.SubjectPronoun) && p.Person == 3 && !w.is(lang.Plain) && d.agreesWith(r.speaker, p):
	case w.is(lang.Possessive) && d.at(i+1).is(lang.Counterpart|lang.Body|lang.Role) && len(d.speech.Grammar.Clitics) == 0 && i+1 < end:
		i++
	default:
		return false
	}
	at := i + 1
	if at >= len(d.words) || at >= c[1] {
		return false
	}
	next := d.at(at + 1)
	if len(d.speech.Grammar.Clitics) == 0 {
		return d.words[at].is(lang.Modal) && d.speech.Grammar.Class(d.words[at].low)&lang.Negation == 0 && !next.is(lang.Negation|lang.Auxiliary|lang.AuxiliaryInfinitive|lang.Be) && d.wills(at)
	}
	return w.is(lang.SubjectPronoun) && p.Person == 1 && d.willForm(at)
}

// agreesWith reports whether a pronoun of the third person may go back to the speaker beside it, as far as words tell.
func (d *doc) agreesWith(speaker phrase, p lang.Pronoun) bool {
	if speaker.empty() {
		return false
	}
	head := d.words[d.headOf(item{first: speaker.first, last: speaker.last})]
	if own, ok := d.speech.Grammar.Pronouns[d.words[speaker.head].low]; ok && speaker.last-speaker.first == 1 {
		return own.Number == p.Number && own.Gender == p.Gender
	}
	if p.Gender == "n" {
		return head.is(lang.Body) && !head.is(lang.Role)
	}
	return p.Number == "s" && (p.Gender == "m" || p.Gender == "f") && !head.is(lang.Body)
}

// wills reports whether the modal at i says that something will be done.
func (d *doc) wills(i int) bool { return slices.Contains(d.speech.Grammar.Will, d.words[i].low) }

// willForm reports whether the word at i ends like a verb that says what the speakers will do.
func (d *doc) willForm(i int) bool {
	w := d.words[i]
	return w.kind == lang.Word && slices.ContainsFunc(d.speech.Grammar.Will, func(end string) bool { return w.written("*" + end) })
}
