package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// pastListeners takes whom a report only tells something of its addressee where others are meant: who "must" do it ("“Arval must pay,” she told
// the mayor"), or nobody known, where the press or a parliament listens ("“That is a lie,” she told reporters").
func (f *finder) pastListeners(r *report) {
	if r.act != string(knowledge.State) || r.frame.Mind || r.nominal || len(r.contents) == 0 || r.addressee.empty() && r.clitic < 0 {
		return
	}
	if p := f.bound(r.contents[0]); len(r.contents) == 1 && !p.empty() && !f.pronounThird(p) {
		r.addressee, r.clitic, r.inside, r.listeners = p, -1, true, false
		return
	}
	if act, _ := f.actOf(r.contents[0]); act == string(knowledge.Demand) {
		return // "“Give us time,” she told the senate"
	}
	r.listeners = !r.addressee.empty() && f.audience(r.addressee) && !f.saysYou(*r)
}

// audience reports whether a phrase is one of those who listen to what is said of others: "reporters", « les députés », "Radio Nord".
func (f *finder) audience(p phrase) bool {
	return slices.ContainsFunc(f.words[p.first:p.last], func(w word) bool {
		return slices.Contains(f.speech.Grammar.Audience, singular(w.low)) || slices.Contains(f.speech.Grammar.Audience, w.low)
	})
}

// complained gives who says, in their own words, what somebody wants of them that one for the other side: "“The union wants me to lose
// money,” said Ann Lee" is about the union.
func (f *finder) complained(from int) {
	for i := from; i < len(f.reports); i++ {
		d := f.reports[i]
		if !d.nominal || d.speaker.empty() || !f.quoted(d.cue[0]) || d.polarity != knowledge.Affirmed || !f.party(d.speaker) || d.clitic < 0 && (d.addressee.empty() || !f.firstPerson(d.addressee.head)) {
			continue
		}
		for k := from; k < len(f.reports); k++ {
			a := &f.reports[k]
			if k == i || a.nominal || !a.direct || len(a.contents) == 0 || !a.addressee.empty() && !a.listeners || a.clitic >= 0 {
				continue
			}
			if c := a.contents[0]; f.pastMarks(c[0], c[1]) == d.speaker.first && d.cue[1] <= c[1] {
				a.addressee, a.back, a.inside, a.listeners = d.speaker, true, false, false
			}
		}
	}
}

// spokenOf are the people whom somebody's own words speak of by a name or a role: who says "the judge wants us to pay" is not the judge.
func (r *resolver) spokenOf(rep report) []string {
	if !rep.direct || !r.third(rep.speaker) {
		return nil
	}
	var out []string
	for _, c := range rep.contents {
		for i := c[0]; i < min(c[1], len(r.words)); i++ {
			if !r.quoted(i) {
				continue
			}
			if e, last := r.reg.named(r.doc, i, len(r.words)); e != nil && e.kind == person && last > i {
				out = append(out, e.name)
			}
			p := phrase{}
			if r.words[i].is(lang.Definite) {
				p = r.phraseAt(i, c[1])
			}
			if p.empty() || p.first != i {
				continue
			}
			it := item{first: p.first, last: p.last}
			if head := r.words[r.headOf(it)]; head.is(lang.Role) && !head.is(lang.Document) {
				out = append(out, r.nameText(p.first+1, p.last)) // « la juge », of whom no name is known
				if name, _ := r.described(it); name != "" {
					out = append(out, name)
				}
			}
		}
	}
	return out
}
