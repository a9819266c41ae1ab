package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// wroteFor gives an act for which somebody wrote to another ("wrote to X demanding", "a écrit à X pour lui demander") that other as
// the one it is addressed to. That they wrote is then no statement of its own.
func (f *finder) wroteFor(r report) report {
	v := r.verb
	if r.nominal || v.first == 0 || !v.bare() || r.act == string(knowledge.State) || !r.addressee.empty() && !f.himOrHer(r.addressee) || !f.hangsOn(v) {
		return r
	}
	if r.clitic >= 0 && f.speech.Grammar.Objects[f.words[r.clitic].low].Person != 3 {
		return r
	}
	at, to := f.writtenBefore(v.first)
	if to.empty() {
		return r
	}
	r.addressee, r.clitic = to, -1
	f.reports = slices.DeleteFunc(f.reports, func(o report) bool { return o.verb.at == at && !o.nominal && o.act == string(knowledge.State) })
	if r.carried >= len(f.reports) {
		r.carried = -1
	}
	return r
}

// himOrHer reports whether a phrase is but a pronoun of the third person as object: "wrote to X asking him to".
func (f *finder) himOrHer(p phrase) bool {
	w := f.words[p.first]
	return p.last-p.first == 1 && w.is(lang.ObjectPronoun) && f.speech.Grammar.Objects[w.low].Person == 3
}

// hangsOn reports whether a verb tells to what end, or how, the one before it was done.
func (f *finder) hangsOn(v verb) bool {
	return v.form.Kind == lang.Gerund || f.at(v.first-1).is(lang.BeforeInfinitive|lang.BeforeGerund) || f.at(v.first).is(lang.BeforeInfinitive|lang.BeforeGerund|lang.InfinitiveMark)
}

// writtenBefore is the verb of writing before word end, in its sentence, and the one written to; an empty phrase where another verb or
// a quotation comes between.
func (f *finder) writtenBefore(end int) (int, phrase) {
	first := f.sentences[f.words[end].sentence].first
	for i := end - 1; i >= first && !f.quoted(i); i-- {
		if !f.writes(i) {
			if f.verbal(i) && !f.words[i].is(lang.BeforeInfinitive|lang.BeforeGerund) {
				break
			}
			continue
		}
		for j := i + 1; j < end; j++ {
			for _, prep := range f.speech.Grammar.Writing.To {
				if q := f.personAt(prep, j, end); !q.empty() && f.nameLike(q) {
					if p := f.apposition(q, end); f.roleIn(q.first, q.last) && p.last < end {
						q = p
					}
					return i, q
				}
			}
		}
		break
	}
	return -1, phrase{}
}

// writes reports whether the word at i is a form of a verb of writing to somebody.
func (f *finder) writes(i int) bool {
	return slices.ContainsFunc(f.words[i].forms, func(form lang.Form) bool { return slices.Contains(f.speech.Grammar.Writing.Verbs, form.Lemma) })
}

// writesTo reports whether what somebody wrote to another for is an act of the writer's own: who writes to X "to demand an apology" demands
// it, and who writes to X "to leave" asks X to leave.
func (f *finder) writesTo(v verb) bool {
	_, to := f.writtenBefore(v.first)
	return !to.empty() && f.words[v.first].is(lang.InfinitiveMark) && f.presses(v)
}

// presses reports whether a verb alone is an act that is done to another by words.
func (f *finder) presses(v verb) bool {
	return slices.ContainsFunc(v.frames, func(fr lang.Frame) bool {
		switch knowledge.Act(fr.Act) {
		case knowledge.Demand, knowledge.Accuse, knowledge.Warn, knowledge.Threaten, knowledge.Refuse:
			return !fr.Mind && !fr.With
		}
		return false
	})
}

// pressesAt reports whether the infinitive that begins at word i is such a verb.
func (f *finder) pressesAt(i int) bool {
	for ; i < len(f.words) && f.words[i].is(lang.InfinitiveMark); i++ {
	}
	v, ok := f.verbAt(i)
	return ok && f.presses(v)
}
