package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// made reads who acts, and to whom, behind a participle that says no more than that the act was done: "la demande faite par X à Y",
// "the order given to Y by X". What the noun is about may stand in front of the participle.
func (f *finder) made(r report, row lang.CueNoun, p, end int) (report, int, bool) {
	at := f.madeAt(p, row, end)
	if at < 0 {
		return r, p, false
	}
	about := [2]int{p, at}
	p = at + 1
	for n := 0; n < 2; n++ {
		if q := f.phraseAt(p+1, end); f.at(p).is(lang.PassiveBy) && !q.empty() && f.mayAct(q) && r.speaker.empty() {
			r.speaker, p = f.series(q, end), f.series(q, end).last
			continue
		}
		for _, prep := range row.To {
			if q := f.personAt(prep, p, end); !q.empty() && f.nameLike(q) && r.addressee.empty() {
				r.addressee, p = q, q.last
				break
			}
		}
	}
	if r.speaker.empty() && r.addressee.empty() {
		return r, p, false
	}
	r.agentless = r.speaker.empty()
	r.cue[1], r.verb.at, r.verb.last = at+1, at, at+1
	if about[1] > about[0] {
		r.contents = [][2]int{about}
	}
	return r, p, true
}

// madeAt is the participle of a verb of little meaning behind a noun that ends at p, what the noun is about in between; -1 for none.
func (f *finder) madeAt(p int, row lang.CueNoun, end int) int {
	if f.saysMade(p) {
		return p
	}
	for _, mark := range row.For {
		if n := f.prepositionAt(mark, p); n > 0 && p+n < end && f.infinitiveMarked(mark, p, end) == 0 {
			if q := f.phraseAt(p+n, end); !q.empty() && f.saysMade(q.last) {
				return q.last
			}
			if q := f.phraseAt(p, end); !q.empty() && f.saysMade(q.last) { // "au boycott"
				return q.last
			}
		}
	}
	return -1
}

// saysMade reports whether the word at i is such a participle.
func (f *finder) saysMade(i int) bool {
	g := &f.speech.Grammar
	return slices.ContainsFunc(f.at(i).forms, func(form lang.Form) bool {
		return form.Kind == lang.Participle && (slices.Contains(g.Light, form.Lemma) || slices.Contains(g.Made, form.Lemma))
	})
}
