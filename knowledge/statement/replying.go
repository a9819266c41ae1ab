package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// answered is the act that report i replies to, where its speaker is a pronoun and its verb one of replying: the one told right
// before it, in the sentence before at most, if that was said to somebody. Who said it is not who replies.
func (r *resolver) answered(i, before int) (int, bool) {
	rep := r.reports[i]
	if before < 0 || !r.third(rep.speaker) || !slices.Contains(r.speech.Grammar.Replying, rep.verb.form.Lemma) {
		return 0, false
	}
	k := r.reports[before]
	if k.addressee.empty() && k.clitic < 0 || k.sentence > rep.sentence || rep.sentence-k.sentence > 1 {
		return 0, false
	}
	return before, true
}

// third reports whether a phrase is a pronoun of the third person, one that points back aside ("who").
func (r *resolver) third(p phrase) bool {
	return !p.empty() && r.pronounOnly(p) && r.words[p.head].is(lang.SubjectPronoun) && r.speech.Grammar.Pronouns[r.words[p.head].low].Person == 3 && !r.words[p.head].is(lang.RelativeWord)
}

// replier is whom the pronoun at i stands for where it replies to what report k said to those: nobody where it does not fit them.
func (r *resolver) replier(i, k int, to []string) []string {
	p := r.speech.Grammar.Pronouns[r.words[i].low]
	if len(to) == 0 || !r.counted(p, k, to) {
		return nil
	}
	e := r.entity(to[0])
	human, gender := e != nil && e.kind == person, r.gendered(to)
	if q := r.reports[k].addressee; e == nil && !q.empty() {
		human = r.words[q.head].is(lang.Role)
	}
	switch {
	case p.Gender == "n":
		if human && (gender != "" || e == nil) {
			return nil
		}
	case p.Gender != "" && gender == "" && len(r.speech.Grammar.Clitics) > 0:
		gender = r.articled(r.reports[k].addressee)
	case p.Gender != "" && !human:
		return nil
	}
	if p.Gender != "n" && p.Gender != "" && gender != "" && gender != p.Gender {
		return nil
	}
	return to
}

// counted reports whether a pronoun's number fits those whom report k speaks to; a body may be "they".
func (r *resolver) counted(p lang.Pronoun, k int, to []string) bool {
	q := r.reports[k].addressee
	several := len(to) > 1 || !q.empty() && (r.pluralHead(q.head) && !r.words[q.head].capital || r.words[q.head].is(lang.PluralNoun))
	e := r.entity(to[0])
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
