package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// turn is what is known of a pronoun's act about the exchange that it stands in.
type turn int

const (
	noTurn   turn = iota // its act answers nothing, or nobody was spoken to
	answers              // it is the one spoken to
	doubtful             // who spoke may be meant as well as who was spoken to, or somebody else
	alone                // nobody is known to have been spoken to: it is who is meant only where nobody else can be
	echoes               // it is the pronoun in whose words it stands: "he replied that he would not"
)

// takeTurn lets the pronoun that answers in report i be the one spoken to right before. Who asked is not who replies; who refuses or
// agrees may be either, unless the pronoun fits but one of them or no more is said than that.
func (r *resolver) takeTurn(i int, to [][]string) {
	rep := r.reports[i]
	if rep.nominal {
		r.ownAnswer(i, to)
		return
	}
	if !r.third(rep.speaker) {
		return
	}
	if k, ok := r.echoed(i); ok {
		r.speaks[i], r.sure[i], r.turns[i] = r.speaks[k], r.sure[k], echoes
		return
	}
	if replying := r.replying(rep); replying || r.vows(rep) || r.answering(rep) {
		r.inTurn(i, to, replying)
	}
}

// replying reports whether the verb of a report is one of replying, or denies what somebody was accused of right before.
func (r *resolver) replying(rep report) bool {
	return slices.Contains(r.speech.Grammar.Replying, rep.verb.form.Lemma) || r.denies(rep)
}

// inTurn looks for the exchange that report i belongs to.
func (r *resolver) inTurn(i int, to [][]string, replying bool) {
	rep := r.reports[i]
	k, near := r.exchange(rep, to)
	if r.latter(rep.speaker.head) && !(near && r.lastNamed(to[k])) {
		return
	}
	switch {
	case k < 0 && (replying || r.pressedBefore(rep)):
		r.turns[i] = alone
	case k < 0 || !replying && !r.presses(r.reports[k]):
	case near && (replying || !r.vows(rep)):
		r.addressed(i, k, to[k], replying)
	case near || !replying && rep.sentence-r.reports[k].sentence > 2:
		if near && r.mayAnswer(rep.speaker.head, k, to[k]) {
			r.turns[i] = doubtful
		}
	case !sameNames(r.speaks[i], to[k]) && (replying || r.mayAnswer(rep.speaker.head, k, to[k])):
		r.turns[i] = doubtful
	}
}

// denies reports whether a report denies something right after somebody was accused: who accuses does not.
func (r *resolver) denies(rep report) bool {
	if len(r.passed) == 0 || !slices.Contains(r.speech.Grammar.Denying, rep.verb.form.Lemma) {
		return false
	}
	before := r.reports[r.passed[len(r.passed)-1]]
	return before.act == string(knowledge.Accuse) && !before.addressee.empty() && rep.sentence-before.sentence <= 1
}

// vows reports whether a report says, by a verb of saying and not of going on, that its speaker will do something: "he said he would
// stay".
func (r *resolver) vows(rep report) bool {
	return rep.act == string(knowledge.State) && !slices.Contains(r.speech.Grammar.Adding, rep.verb.form.Lemma) && r.readAct(rep, 0) == string(knowledge.Promise)
}

// mayAnswer reports whether nothing is known against the pronoun at i being those whom report k spoke to.
func (r *resolver) mayAnswer(i, k int, to []string) bool {
	return len(to) == 0 || r.fit(i, to, r.reports[k].addressee) != no
}

// lastNamed reports whether the actors are those heard of last.
func (r *resolver) lastNamed(names []string) bool {
	named := slices.DeleteFunc(slices.Clone(r.heard), func(h heard) bool { return h.common })
	return len(named) > 0 && sameNames(named[len(named)-1].names, names)
}

// ownAnswer doubts the possessive of a refusal or an agreement that a noun tells, right behind a demand: it is rather the one who was
// asked than who asked ("his refusal").
func (r *resolver) ownAnswer(i int, to [][]string) {
	rep := r.reports[i]
	if rep.speaker.empty() || !r.words[rep.speaker.head].is(lang.Possessive) || !r.pronounOnly(rep.speaker) || !r.answering(rep) {
		return
	}
	if k, near := r.exchange(rep, to); near && r.presses(r.reports[k]) && sameNames(r.speaks[i], r.speaks[k]) {
		r.speaks[i], r.turns[i] = to[k], doubtful
	}
}

// addressed gives report i to those whom report k, right before, spoke to.
func (r *resolver) addressed(i, k int, to []string, replying bool) {
	rep := r.reports[i]
	asker := r.fit(rep.speaker.head, r.speaks[k], r.reports[k].speaker)
	fit := r.fit(rep.speaker.head, to, r.reports[k].addressee)
	if fit == no && !replying && asker != no {
		r.turns[i] = alone
		return
	}
	if r.latter(rep.speaker.head) {
		asker = no
	}
	r.speaks[i], r.sure[i], r.turns[i] = to, true, answers
	if fit == no {
		r.speaks[i] = nil
	}
	if fit == maybe && asker == yes || !replying && asker != no && !r.bareAnswer(rep, r.reports[k]) {
		r.turns[i] = doubtful
	}
}

// settled reports whether the speakers of report i are shown: a second reading, or the turn that they take, says so too.
func (r *resolver) settled(i int) bool {
	if !r.sure[i] || len(r.speaks[i]) == 0 {
		return false
	}
	switch r.turns[i] {
	case answers, echoes:
		return true
	case doubtful:
		return false
	}
	return r.confirmed(i)
}

// answering reports whether a report is of somebody who was asked for something, or accused: they refuse, agree or deny.
func (r *resolver) answering(rep report) bool {
	switch knowledge.Act(r.readAct(rep, 0)) {
	case knowledge.Refuse, knowledge.Agree:
		return true
	}
	return slices.Contains(r.speech.Grammar.Denying, rep.verb.form.Lemma)
}

// presses reports whether a report asks, offers or reproaches somebody something.
func (r *resolver) presses(rep report) bool {
	act := knowledge.Act(r.readAct(rep, 0))
	return pressing(act) || act == knowledge.Promise || act == knowledge.Warn
}

// bareAnswer reports whether a report says no more than that somebody refused or agreed to what was asked before: its content is the
// verb, stands for that ("to do so") or has its words.
func (r *resolver) bareAnswer(rep, before report) bool {
	asked := map[string]bool{}
	for _, c := range before.contents {
		for i := c[0]; i < c[1]; i++ {
			asked[r.words[i].fold] = true
		}
	}
	for _, c := range rep.contents {
		if c[0] >= rep.cue[0] && c[1] <= rep.cue[1] {
			continue
		}
		for i := c[0]; i < c[1]; i++ {
			w := r.words[i]
			small := w.kind != lang.Word || w.is(lang.Determiner|lang.InfinitiveMark|lang.Of|lang.ObjectPronoun|lang.Clitic|lang.TimeWord|lang.Adverb)
			if !small && !asked[w.fold] && !slices.Contains(r.speech.Grammar.Asked, w.low) {
				return false
			}
		}
	}
	return true
}

// third reports whether a phrase is a pronoun of the third person, one that points back aside ("who").
func (r *resolver) third(p phrase) bool {
	return !p.empty() && r.pronounOnly(p) && r.words[p.head].is(lang.SubjectPronoun) && r.speech.Grammar.Pronouns[r.words[p.head].low].Person == 3 && !r.words[p.head].is(lang.RelativeWord)
}

// fitness is how well a pronoun fits somebody.
type fitness int

const (
	no    fitness = iota
	maybe         // nothing is known against it
	yes           // the gender is known, or none is needed
)

// fit is how well the pronoun at i fits the actors that a phrase names.
func (r *resolver) fit(i int, names []string, q phrase) fitness {
	p := r.speech.Grammar.Pronouns[r.words[i].low]
	if len(names) == 0 || !r.counted(p, q, names) {
		return no
	}
	e := r.entity(names[0])
	gender := r.gendered(names)
	human := e != nil && e.kind == person || e == nil && !q.empty() && r.words[q.head].is(lang.Role)
	clitics := len(r.speech.Grammar.Clitics) > 0
	switch {
	case p.Gender == "n":
		if human && (gender != "" || e == nil) {
			return no
		}
		return yes
	case p.Gender == "" || p.Number == "p" && !clitics:
		return yes
	case gender == "" && clitics:
		gender = r.articled(q)
	case !human && !clitics:
		return no
	}
	switch gender {
	case "":
		return maybe
	case p.Gender:
		return yes
	}
	return no
}

// counted reports whether a pronoun's number fits those whom a phrase names; a body may be "they".
func (r *resolver) counted(p lang.Pronoun, q phrase, names []string) bool {
	several := len(names) > 1 || !q.empty() && (r.pluralHead(q.head) && !r.words[q.head].capital || r.words[q.head].is(lang.PluralNoun))
	e := r.entity(names[0])
	if p.Number == "p" {
		return several || len(r.speech.Grammar.Clitics) == 0 && (e != nil && e.kind == body || e == nil && !q.empty() && r.words[q.head].is(lang.Body))
	}
	return !several
}

// articled is the gender that the article of a phrase shows, "" for none: "la société Arval".
func (r *resolver) articled(p phrase) string {
	if p.empty() {
		return ""
	}
	for _, i := range []int{p.first, p.first - 1} {
		if w := r.at(i); i >= 0 && w.is(lang.Determiner) {
			if o, ok := r.speech.Grammar.Objects[w.low]; ok {
				return o.Gender
			}
		}
	}
	return ""
}
