package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// confirmed is the second reading of who speaks in report i: it starts from the cue and its nearest words ([resolver.placed]), not
// from the clause, and looks for anything that speaks against the first reading.
func (r *resolver) confirmed(i int) bool {
	rep, names := r.reports[i], r.speaks[i]
	p := rep.speaker
	switch {
	case len(names) == 0 || r.asksAround(rep):
		return false
	case rep.carried >= 0:
		return r.sure[rep.carried] && r.undisturbed(i)
	case p.empty():
		return false
	case r.pronounOnly(p):
		return r.onlyOne(p, names, r.turns[i] == alone)
	case !r.signed(p) && !r.placed(rep):
		return false
	case rep.nominal:
		return r.possessedOrBy(rep)
	case rep.cue[1] <= p.first:
		return r.behind(rep)
	case r.words[rep.cue[0]].mark(":"):
		return r.beforeColon(rep)
	case r.signed(p):
		return true // who signed a letter is what its sentence says, whatever the verb
	}
	return r.inFront(rep)
}

// asksAround reports whether several people without a name ask a question ("Reporters asked whether"): that names nobody.
func (r *resolver) asksAround(rep report) bool {
	p := rep.speaker
	return rep.frame.Whether && rep.act == "state" && p.last == p.first+1 && r.words[p.first].is(lang.Role) && r.pluralHead(p.first)
}

// pronounOnly reports whether the phrase is a pronoun or a possessive alone.
func (r *resolver) pronounOnly(p phrase) bool {
	return (p.last-p.first == 1 || r.latter(p.head)) && r.words[p.head].is(lang.SubjectPronoun|lang.ObjectPronoun|lang.Possessive)
}

// behindPreposition reports whether a preposition of the phrase's own sentence stands before it.
func (d *doc) behindPreposition(p phrase) bool {
	before := d.at(p.first - 1)
	return p.first > d.sentences[d.words[p.first].sentence].first && before.is(lang.Preposition) && !before.is(lang.Break|lang.Determiner)
}

// inFront holds a subject before its verb against the words in between and against the verb's number.
func (r *resolver) inFront(rep report) bool {
	p := rep.speaker
	if r.behindPreposition(p) && !r.words[p.last-1].is(lang.RelativeWord) && !(&finder{doc: r.doc}).intention(p.first-2) {
		return false
	}
	if !r.agreesInNumber(rep) {
		return false
	}
	last := rep.verb.first
	if f := (&finder{doc: r.doc}); rep.verb.form.Kind == lang.Infinitive && f.intended(rep.verb) {
		last = r.back(last-1) + 1
	}
	if rep.step >= p.last {
		last = rep.step
	}
	if rep.verb.form.Kind == lang.Gerund && r.at(last-1).mark(",") {
		return !r.relativeBefore(last, p.last)
	}
	for at := p.last; at < last; at++ {
		w := r.words[at]
		switch {
		case w.mark(",–—(") || w.is(lang.RelativeWord): // an insertion: it must end before the verb
			return r.insertionEnds(at, last)
		case r.verbal(at) && !w.is(lang.Auxiliary|lang.Modal):
			if f := (&finder{doc: r.doc}); f.writes(at) && !rep.addressee.empty() && f.hangsOn(rep.verb) {
				continue // "wrote to X demanding"
			}
			return rep.verb.at > at && r.joins(at, last)
		case w.mark(";:") || w.quote >= 0 && r.words[last].quote != w.quote && !r.fragment(w.quote):
			return false
		}
	}
	return true
}

// insertionEnds reports whether what begins at i is over where the verb begins: a comma right before it, or none needed.
func (r *resolver) insertionEnds(i, last int) bool {
	if b := r.back(last); r.at(b).mark(",–—)") {
		return true
	}
	return r.words[i].is(lang.RelativeWord) || r.at(i+1).is(lang.RelativeWord) || r.joins(i, last)
}

// joins reports whether a conjunction stands right before the verb: a second verb of the same subject.
func (r *resolver) joins(i, last int) bool {
	for b := last - 1; b > i && b > last-4; b-- {
		if r.words[b].is(lang.Conjunction|lang.Break) && !r.words[b].is(lang.RelativeWord|lang.Complementizer) {
			return true
		}
		if !r.words[b].is(lang.Adverb) {
			return false
		}
	}
	return false
}

// agreesInNumber holds the subject's number against the verb's, where both are known.
func (r *resolver) agreesInNumber(rep report) bool {
	v := rep.verb
	verb := 0
	for i := v.first; i <= v.at && i < len(r.words); i++ {
		switch w := r.words[i]; {
		case w.is(lang.Singular):
			verb = 1
		case w.is(lang.Plural):
			verb = 2
		}
	}
	if verb == 0 && v.form.Person == 3 && v.form.Kind == lang.Finite {
		verb = 1
		if v.form.Plural {
			verb = 2
		}
	}
	if v.passive || r.titleCase(rep.sentence) {
		return true // who speaks is no subject, or the headline was put together from words
	}
	subject := r.number(rep.speaker)
	return verb == 0 || subject == 0 || verb == subject
}

// number is 1 for a phrase in the singular, 2 in the plural, 0 where it cannot be told.
func (r *resolver) number(p phrase) int {
	items := r.items(p)
	if len(items) > 1 {
		return 2
	}
	head := r.headOf(item{first: p.first, last: p.last})
	w := r.words[head]
	if w.is(lang.Role|lang.Body) && len(r.speech.Grammar.Clitics) > 0 {
		if r.pluralHead(head) && singular(w.fold) != w.fold && r.speech.Grammar.Class(singular(w.low))&(lang.Role|lang.Body) != 0 {
			return 2
		}
		return 1
	}
	if last := r.lastNoun(item{first: p.first, last: p.last}); len(r.speech.Grammar.Clitics) == 0 && last+1 >= p.last && r.words[last].is(lang.Role|lang.Body) && !r.words[last].is(lang.PluralNoun) && r.pluralHead(last) && r.speech.Grammar.Class(singular(r.words[last].low))&(lang.Role|lang.Body) != 0 {
		return 2
	}
	return 0
}

// behind holds a subject that follows its verb against what lies between: nothing but adverbs, days and a short adjunct.
func (r *resolver) behind(rep report) bool {
	p := rep.speaker
	if p.first-rep.cue[1] > 6 {
		return false
	}
	for i := rep.cue[1]; i < p.first; i++ {
		if r.verbal(i) || r.words[i].mark(",;:") {
			return false
		}
	}
	if !r.agreesInNumber(rep) {
		return false
	}
	// a verb right behind means that the phrase is another clause's subject
	return p.last >= len(r.words) || !r.verbal(p.last) || r.words[p.last].sentence != r.words[p.first].sentence
}

// possessedOrBy holds the owner of a nominal act: a name, beside the noun.
func (r *resolver) possessedOrBy(rep report) bool {
	p := rep.speaker
	return r.words[rep.cue[0]].quote < 0 && (p.last == rep.cue[0] || p.last == rep.cue[0]-1 || p.first-rep.cue[1] < 6)
}

// onlyOne reports whether nobody else whom the pronoun fits stands between it and the one it was taken for, and none nearer
// is the subject of a sentence. Alone, nobody else at all may fit, though the one spoke last.
func (r *resolver) onlyOne(p phrase, names []string, alone bool) bool {
	g := &r.speech.Grammar
	pro, ok := g.Pronouns[r.words[p.head].low]
	if !ok {
		owner := g.Possessives[r.words[p.head].low]
		pro = lang.Pronoun{Number: owner[:min(1, len(owner))], Gender: owner[min(1, len(owner)):], Person: 3}
	}
	if pro.Person == 1 {
		return len(r.signers) > 0
	}
	if pro.Person == 2 {
		return r.oneAddressed(names)
	}
	if pro.Person != 3 {
		return false
	}
	if r.pointed(p.head) {
		last, sure := r.lastOf(p.head, pro)
		return sure && slices.Equal(last, names)
	}
	s := r.words[p.head].sentence
	others := 0
	for k := len(r.heard) - 1; k >= 0; k-- {
		h := r.heard[k]
		if h.blank || h.at >= p.head || h.passing() && r.entity(names[0]) != nil || slices.Equal(h.names, names) {
			continue
		}
		if s-r.words[h.at].sentence > 1 {
			break
		}
		if sameNames(h.names, names) || !r.fitsPronoun(h, pro) && !(pro.Number == "p" && r.mayBeBody(h) && len(r.speech.Grammar.Clitics) == 0) { // "they" may be a body
			continue
		}
		if pro.Gender != "" && r.gendered(names) == pro.Gender && h.gender == "" && !h.spoke {
			continue
		}
		others++
	}
	if r.unnamedBefore(p, names, pro.Gender) {
		return false
	}
	if alone {
		return others == 0 && !r.strangerBefore(p)
	}
	return others == 0 || r.spokeLast(names, p, others)
}

// strangerBefore reports whether the pronoun's sentence, before it, or the one before names, outside of quotations, somebody else in
// two words or more, whom the articles may not have told of yet.
func (r *resolver) strangerBefore(p phrase) bool {
	s := r.words[p.head].sentence
	for i := r.sentences[max(0, s-1)].first; i < p.head; i++ {
		if r.quoted(i) {
			continue
		}
		if e, last := r.reg.named(r.doc, i, p.head); e != nil {
			i = last - 1
			continue
		}
		if last := r.capitals(i, p.head); last-i > 1 && !r.roleIn(i, last) {
			return true
		} else if last > i {
			i = last - 1
		}
	}
	return false
}

// oneAddressed reports whether the article has nobody else spoken to so far.
func (r *resolver) oneAddressed(names []string) bool {
	for _, h := range r.heard {
		if h.to && !sameNames(h.names, names) {
			return false
		}
	}
	return true
}

// spokeLast reports whether the actors spoke in the sentence before the pronoun's, or in its own, and the others did not.
func (r *resolver) spokeLast(names []string, p phrase, others int) bool {
	s := r.words[p.head].sentence
	mine := false
	for k := len(r.heard) - 1; k >= 0; k-- {
		h := r.heard[k]
		away := s - r.words[h.at].sentence
		if away > 1 || h.at >= p.head {
			if away > 1 {
				break
			}
			continue
		}
		if !h.told {
			continue
		}
		if !sameNames(h.names, names) {
			if h.person || len(h.names) > 1 || r.speech.Grammar.Pronouns[r.words[p.head].low].Gender == "n" {
				return false
			}
			continue
		}
		mine = true
	}
	return mine
}

func (r *resolver) gendered(names []string) string {
	if e := r.entity(names[0]); e != nil {
		return e.gender
	}
	return ""
}

// undisturbed reports whether nobody else is named, outside of what is said, between a report and the one whose speaker it takes
// over.
func (r *resolver) undisturbed(i int) bool {
	rep, from := r.reports[i], r.reports[r.reports[i].carried]
	if len(rep.contents) == 0 {
		return true
	}
	if rep.sentence == from.sentence {
		return rep.contents[0][0] > from.cue[0] // a quotation in front of a cue of its own belongs to nobody for sure
	}
	for at := from.cue[1]; at < rep.contents[0][0] && at < len(r.words); at++ {
		if r.quoted(at) {
			continue
		}
		if e, last := r.reg.named(r.doc, at, len(r.words)); e != nil {
			if !slices.Contains(r.speaks[i], e.name) && e.kind == person && r.words[at].sentence != from.sentence {
				return false
			}
			at = last - 1
		}
	}
	return true
}
