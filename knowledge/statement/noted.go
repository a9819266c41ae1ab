package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// add notes a report: the quotations in what it brings are taken, and the next one may go on with its speaker.
func (f *finder) add(r report) {
	r.sentence = f.words[r.cue[0]].sentence
	sign := f.bySign(r)
	if sign {
		r.speaker, r.agentless = phrase{}, true
	}
	f.complete(&r)
	r = f.joinRuns(f.wroteFor(r))
	if !r.nominal && r.act != "" {
		for _, c := range r.contents {
			f.take(c)
		}
	}
	f.reports = append(f.reports, f.bySubject(r)...)
	if sign {
		f.spoken = -1
		return
	}
	if (r.direct || !r.nominal && len(r.contents) > 0) && !f.retold(r) {
		f.spoken = len(f.reports) - 1
	}
}

// bySign reports whether what a report tells is written on a thing, of which no owner is named beside it: "a banner proclaims".
func (f *finder) bySign(r report) bool {
	p := r.speaker
	if r.nominal || r.carried >= 0 || p.empty() || !f.words[f.headOf(item{first: p.first, last: p.last})].is(lang.Inscribed) || f.proper(item{first: p.first, last: p.last}) {
		return false
	}
	return !slices.ContainsFunc(f.words[p.first:p.last], func(w word) bool {
		return w.is(lang.Possessive) || w.is(lang.Of) && !w.is(lang.Determiner)
	})
}

// retold reports whether a report stands in a clause that another one's cue was put into ("the state, she says, has agreed"): a
// quotation behind it is not its speaker's.
func (f *finder) retold(r report) bool {
	for i := range f.reports[:len(f.reports)-1] {
		other := &f.reports[i]
		if other.sentence != r.sentence || len(other.contents) != 1 || r.cue[0] < other.cue[1] || r.speaker.empty() {
			continue
		}
		c := &other.contents[0]
		if c[0] <= r.speaker.first && r.speaker.last <= c[1] && c[1] <= other.cue[0] && !other.direct && !other.verb.passive && (other.frame.Quote || other.frame.That) {
			c[1] = f.contentEnd(r.cue[1]-1, f.sentenceEnd(r.cue[0]), true)
			return true
		}
	}
	return false
}

// complete finds an addressee that stands apart from the verb: who "must" do what is said, or whom the letter around goes to.
func (f *finder) complete(r *report) {
	f.pastListeners(r)
	if !r.addressee.empty() || r.clitic >= 0 || len(r.contents) == 0 {
		return
	}
	if r.act == string(knowledge.State) && len(r.contents) == 1 && !r.frame.Mind {
		r.addressee = f.bound(r.contents[0])
		r.inside = !r.addressee.empty()
	}
	if r.addressee.empty() && !r.nominal && !r.verb.passive {
		r.addressee = f.addressedAhead(*r)
	}
	if r.addressee.empty() && !r.nominal && (r.act == string(knowledge.Demand) || r.direct && f.saysYou(*r)) {
		r.addressee = f.letterTo(*r)
	}
	if r.addressee.empty() {
		r.addressee = f.otherSide(*r)
		r.inside = !r.addressee.empty()
	}
}

// saysYou reports whether what a report quotes speaks to somebody.
func (f *finder) saysYou(r report) bool {
	for _, c := range r.contents {
		for i := c[0]; i < c[1] && i < len(f.words); i++ {
			w := f.words[i]
			if g := &f.speech.Grammar; f.quoted(i) && (w.is(lang.SubjectPronoun) && g.Pronouns[w.low].Person == 2 || w.is(lang.ObjectPronoun) && g.Objects[w.low].Person == 2) {
				return true
			}
		}
	}
	return false
}

// letterTo is whom a letter that the words around the cue tell of, outside what is quoted, is written to: "in a letter to X, …",
// "…, wrote A in a letter to X".
func (f *finder) letterTo(r report) phrase {
	k := f.sentences[f.words[r.cue[0]].sentence]
	last := r.cue[0]
	if r.direct {
		last = f.sentenceEnd(r.cue[0])
	}
	for letter := last - 1; letter >= k.first; letter-- {
		if !f.words[letter].is(lang.Letter) || f.quoted(letter) {
			continue
		}
		for i := letter + 1; i < last && i < letter+4; i++ {
			if p := f.writtenTo(i, last); !p.empty() {
				return p
			}
		}
	}
	return phrase{}
}

// writtenTo is who is named behind a preposition of asking at i; before a comma and the one who writes no apposition is read.
func (f *finder) writtenTo(i, last int) phrase {
	for _, to := range f.lexicon.demandedOf() {
		if p := f.personAt(to, i, last); !p.empty() && f.nameLike(p) && !f.quoted(i) {
			if q := f.apposition(p, last); f.roleIn(p.first, p.last) && q.last < last {
				return q
			}
			return p
		}
	}
	return phrase{}
}

// take marks the quotations inside a content.
func (f *finder) take(c [2]int) {
	for i := c[0]; i < c[1] && i < len(f.words); i++ {
		if q := f.words[i].quote; q >= 0 {
			f.taken[q] = true
		}
	}
}
