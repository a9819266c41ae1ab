package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// group takes in what stands before the verb: auxiliaries, object pronouns, negations, a pronoun set behind the
// auxiliary.
func (d *doc) group(v *verb) {
	sentence := d.words[v.at].sentence
	be, aux := false, false
	quote := d.words[v.at].quote
	for i := v.at - 1; i >= 0 && d.words[i].sentence == sentence; i-- {
		if i > 0 && d.words[i-1].is(lang.Auxiliary) && d.opensFragment(i) {
			quote = d.words[i-1].quote
			continue // "had been “told to keep quiet”"
		}
		if d.words[i].quote != quote {
			break
		}
		if n := d.inserted(i); n >= 0 {
			i = n
		}
		w := d.words[i]
		if at := d.insertedAfter(i + 1); at >= 0 && !aux && v.form.Kind == lang.Participle {
			i, w = at, d.words[at]
		}
		if v.form.Kind == lang.Infinitive && i+1 == v.first && (d.words[v.first].is(lang.InfinitiveMark) || len(d.speech.Grammar.Clitics) > 0) {
			if at := d.comingPhrase(i); at >= 0 {
				v.first, v.coming, v.auxiliary = at, true, true
				i = at
				continue
			}
		}
		switch {
		case w.is(lang.Auxiliary):
			be = be || !aux && w.is(lang.Be) && !w.is(lang.Have)
			aux = true
			v.first = i
		case w.is(lang.Modal) && (v.form.Kind != lang.Participle || aux):
			aux = true
			v.first = i
		case w.joined && d.at(i-1).is(lang.Auxiliary|lang.Modal):
			v.inverted = i
		case d.agrees(i, v.at):
			d.judge(v, be)
			return
		case w.is(lang.Clitic) && (i+1 == v.first || d.words[i+1].is(lang.Clitic|lang.Negation|lang.Adverb)):
			if w.is(lang.Reflexive) && d.reflects(i) {
				v.reflexive = true
			}
			if w.is(lang.ObjectPronoun) && d.speech.Grammar.Objects[w.low].Number != "" {
				v.clitics = append(v.clitics, i)
			}
			v.first = i
		case w.is(lang.Negation):
			v.first = i
		case w.is(lang.Seen) && v.form.Kind == lang.Infinitive:
			be, aux = true, true
			v.first = i
		case w.is(lang.InfinitiveMark) && i+1 == v.first && v.form.Kind == lang.Infinitive:
			v.first = i
		case w.is(lang.BeforeGerund) && v.form.Kind == lang.Gerund && i+1 == v.first:
			v.first = i
		case v.adjective && i < v.at && !aux && d.calling(i):
			aux = true
			v.first = i
		case w.is(lang.Adverb) && !w.is(lang.Determiner) && (d.inGroup(i) || aux):
		default:
			d.judge(v, be)
			return
		}
	}
	d.judge(v, be)
}

// inGroup reports whether the adverbs that end at i stand behind an auxiliary: "a pour sa part invité".
func (d *doc) inGroup(i int) bool {
	for i > 0 && (d.words[i].class == lang.Adverb || d.words[i].is(lang.Adverb) && !d.words[i].is(lang.Preposition|lang.Determiner)) {
		i--
	}
	return d.words[i].is(lang.Auxiliary | lang.Modal | lang.Negation | lang.Clitic)
}

// reflects reports whether the pronoun at i goes back to its subject: one of the first or second person does so only
// behind the same person's.
func (d *doc) reflects(i int) bool {
	g := &d.speech.Grammar
	object := g.Objects[d.words[i].low]
	return object.Person == 0 || i > 0 && g.Pronouns[d.words[i-1].low].Person == object.Person
}

// agrees reports whether the pronoun at i is the subject of the verb at v by the verb's ending.
func (d *doc) agrees(i, v int) bool {
	w := d.words[i]
	for _, e := range d.speech.Grammar.Agree[w.low] {
		for j := i + 1; j <= v; j++ {
			if x := d.words[j]; (len(x.forms) > 0 || x.is(lang.Auxiliary|lang.Modal)) && strings.HasSuffix(x.low, e) {
				return true
			}
		}
	}
	return false
}

// leave makes a negated verb of an infinitive that has not been done, where that is an act: "has yet to reply", "failed to reply".
func (d *doc) leave(v *verb) {
	if v.form.Kind != lang.Infinitive || !slices.ContainsFunc(v.frames, func(f lang.Frame) bool { return f.Negated }) {
		return
	}
	for i := v.at - 2; i >= max(v.first-1, 0); i-- {
		if !d.words[i+1].is(lang.InfinitiveMark) || !slices.Contains(d.speech.Grammar.Undone, d.words[i].low) {
			continue
		}
		for i > 0 && d.words[i-1].is(lang.Auxiliary|lang.Adverb) {
			i--
		}
		v.first, v.auxiliary, v.polarity = min(i, v.first), true, knowledge.Negated
		return
	}
}

// judge decides voice and polarity, and looks for a pronoun set behind the verb.
func (d *doc) judge(v *verb, be bool) {
	for i := v.first; i < v.at; i++ {
		if w := d.words[i]; w.is(lang.AuxiliaryInfinitive) && v.form.Kind == lang.Participle && !v.auxiliary && (!w.is(lang.Plural) || d.at(i-1).is(lang.InfinitiveMark)) {
			v.form.Kind = lang.Infinitive
			break
		} else if w.is(lang.Auxiliary|lang.Modal|lang.Seen) && !v.auxiliary {
			v.auxiliary = true
		}
	}
	if next := d.at(v.last); v.inverted < 0 && next.joined && !d.imperative(v.at, next) {
		v.inverted = v.last
	}
	v.passive = be && !v.reflexive && (v.form.Kind == lang.Participle || v.form.Kind == lang.Infinitive && d.words[v.first].is(lang.Clitic|lang.Seen))
	if v.passive && d.moves(*v) {
		v.passive = false
	}
	if be && v.form.Kind == lang.Infinitive && d.seen(v) {
		v.passive, v.reflexive = true, false
	}
	for i := v.first; i < v.at; i++ {
		w := d.words[i]
		switch {
		case w.is(lang.Negation) && w.is(lang.Modal|lang.Auxiliary) || w.is(lang.Negation) && !w.is(lang.Preposition):
			v.polarity = knowledge.Negated
		case v.polarity == knowledge.Negated:
		case w.is(lang.Hypothetical):
			v.polarity = knowledge.Hypothetical
		case w.is(lang.FutureMark):
			v.polarity = knowledge.Future
		}
	}
	if v.polarity == knowledge.Affirmed && (v.form.Future || v.coming || d.isTo(v)) {
		v.polarity = knowledge.Future
	}
	if v.polarity == knowledge.Affirmed && v.form.Conditional {
		v.polarity = knowledge.Hypothetical
	}
	d.leave(v)
	d.without(v)
}

// imperative reports whether a pronoun set behind the verb at i cannot be its subject by the verb's ending: "écrivez-nous".
func (d *doc) imperative(i int, pronoun word) bool {
	low := strings.Trim(pronoun.low, "-")
	endings := d.speech.Grammar.Agree[low]
	return len(endings) > 0 && !slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(d.words[i].low, e) })
}

// isTo reports whether the group is a verb of being, the mark of the infinitive and an infinitive: "is to appeal" tells what is to
// come.
func (d *doc) isTo(v *verb) bool {
	if v.form.Kind != lang.Infinitive {
		return false
	}
	for i := v.first + 1; i < v.at; i++ {
		if d.words[i].is(lang.InfinitiveMark) && d.words[d.back(i)].is(lang.Be) && d.back(i) >= v.first {
			return true
		}
	}
	return false
}

// seen reports whether the group has a verb that makes an infinitive passive (se voir infliger).
func (d *doc) seen(v *verb) bool {
	for i := v.first; i < v.at; i++ {
		if d.words[i].is(lang.Seen) {
			return true
		}
	}
	return false
}

// itself reports whether a verb's reflexive pronoun can be nothing else ("se", but not "nous").
func (d *doc) itself(v verb) bool {
	return slices.ContainsFunc(d.words[v.first:v.at], func(w word) bool { return w.is(lang.Reflexive) && !w.is(lang.ObjectPronoun) })
}

// usable are the frames that the group allows.
func (d *doc) usable(v verb) []lang.Frame {
	if v.reflexive && slices.Contains(d.speech.Grammar.Naming, v.form.Lemma) && d.itself(v) {
		return nil
	}
	if only := d.withPronoun(v); len(only) > 0 {
		return only
	}
	hasSelf := slices.ContainsFunc(v.frames, func(f lang.Frame) bool { return f.Self })
	return slices.DeleteFunc(slices.Clone(v.frames), func(f lang.Frame) bool {
		return f.Penalty && !d.penalAround(v) || f.Asked && !d.asked && !turnsTo(f) || f.Clitic != "" || f.Self != v.reflexive && (f.Self || hasSelf) || f.Negated && v.polarity != knowledge.Negated || f.Would && v.polarity != knowledge.Hypothetical
	})
}

// turnsTo reports whether a frame counts in articles too where somebody named stands in it: "turned to the court for a delay", but not "turned to
// solar power for light".
func turnsTo(f lang.Frame) bool {
	return f.Asked && f.With && f.Act == string(knowledge.Demand) && len(f.Person) > 0
}
