package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// How many words may stand between the question word and the noun of an act, and between that and its verb.
const (
	frontReach = 3 // "how many child abuse reports"
	laterReach = 8 // « quelle demande le chef de la Guilde des eaux a-t-il faite »
)

// fronted is a noun of an act that is asked for in front of the verb by which it is done or got, as the act of that verb: "what request did X
// make to Y", « quelle demande X a-t-il reçue de Y ». ok is false where no such verb follows.
func (d *doc) fronted(c asked) (asked, bool) {
	if !c.noun || !d.askedFor(c.verb.at) {
		return asked{}, false
	}
	for i := c.verb.last; i < min(len(d.words), c.verb.last+laterReach); i++ {
		w := d.words[i]
		if w.is(lang.RelativeWord|lang.Complementizer) || w.low == "?" {
			return asked{}, false
		}
		if w.is(lang.Auxiliary|lang.Modal) && !d.lightly(i) || d.nounLike(i) {
			continue
		}
		got := d.gets(i)
		if !got && !d.lightly(i) {
			continue
		}
		v := verb{at: i, first: i, last: i + 1, form: w.forms[0], inverted: -1, polarity: knowledge.Affirmed}
		d.group(&v)
		v.first = max(v.first, c.verb.last)
		v.frames = []lang.Frame{{Act: string(c.act), Object: true, Person: append([]string{""}, c.row.To...)}}
		if got {
			v.frames[0].Person, v.frames[0].Bears = c.row.By, true
		}
		return asked{verb: v, act: c.act, got: got}, !v.passive && !d.ownParticiple(v, c)
	}
	return asked{}, false
}

// askedFor reports whether the noun at i is what is asked for: a question word stands before it, nothing but its own words between.
func (d *doc) askedFor(i int) bool {
	for j := i - 1; j >= 0 && j >= i-1-frontReach; j-- {
		switch w := d.words[j]; {
		case w.is(lang.QuestionWord):
			return true
		case w.kind != lang.Word || w.is(lang.Auxiliary|lang.Modal|lang.Preposition|lang.Break|lang.SubjectPronoun) && !w.is(lang.Of):
			return false
		}
	}
	return false
}

// gets reports whether the word at i is a verb whose subject gets the act that its object names.
func (d *doc) gets(i int) bool {
	return slices.ContainsFunc(d.words[i].forms, func(f lang.Form) bool {
		return len(f.Tail) == 0 && slices.Contains(d.speech.Grammar.Received, f.Lemma)
	})
}

// gotFrom gives those whom what was got comes from, behind its verb, their part.
func (d *doc) gotFrom(c asked, mentions []Mention) {
	for i := range mentions {
		if at := d.wordAt(mentions[i].Span.Start); at >= c.verb.last && d.isPerson(c, d.pastArticles(at)) {
			mentions[i].Role = Source
		}
	}
}

// asksBefore reports whether the noun of an act is asked for as what the verb behind it is done to: "which demand did X reject".
func (d *doc) asksBefore(noun, c asked) bool {
	return noun.noun && !c.noun && c.act != knowledge.State && d.askedFor(noun.verb.at) && !d.lightly(c.verb.at) && !d.gets(c.verb.at) &&
		!slices.ContainsFunc(d.words[noun.verb.last:max(noun.verb.last, c.verb.first)], func(w word) bool { return d.opensAside(w) || w.is(lang.RelativeWord) })
}

// ownParticiple reports whether a verb is but a participle of the noun's own, no auxiliary between them ("which demands made in May").
func (d *doc) ownParticiple(v verb, c asked) bool {
	if _, participle := d.words[v.at].form(lang.Participle); !participle {
		return false
	}
	return !slices.ContainsFunc(d.words[c.verb.last:v.at], func(w word) bool { return w.is(lang.Auxiliary) })
}
