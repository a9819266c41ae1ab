package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// together is a party of a question with those whom a conjunction joins to it, where all are known by name: "A, B and C". Who else is
// named behind a comma alone is another party.
func (d *doc) together(p phrase, mentions []Mention) phrase {
	if p.empty() || !d.mentioned(p.first, p.last, mentions) {
		return p
	}
	p.first = d.joinedBefore(p.first, mentions)
	p.last = d.joinedBehind(p.last, mentions)
	return p
}

// joinedBefore is where the list of names begins that goes on with the phrase at i.
func (d *doc) joinedBefore(i int, mentions []Mention) int {
	for and := false; ; {
		sep := i - 1
		if d.at(sep).is(lang.Conjunction) {
			and = true
			if d.at(sep - 1).mark(",") {
				sep--
			}
		} else if !and || !d.at(sep).mark(",") {
			return i
		}
		n := slices.IndexFunc(mentions, func(m Mention) bool { return d.wordAt(m.Span.End) == sep })
		if n < 0 {
			return i
		}
		i = d.wordAt(mentions[n].Span.Start)
	}
}

// joinedBehind is where the list of names ends that the phrase ending at i begins.
func (d *doc) joinedBehind(i int, mentions []Mention) int {
	for start, end := i, i; ; {
		at := end
		if d.at(at).mark(",") {
			at++
		}
		and := d.at(at).is(lang.Conjunction)
		if and && at > start && end == start {
			return i // "to A, and B refused": a clause of its own
		}
		if and {
			at++
		}
		if at == end {
			return i
		}
		for at < len(d.words) && d.words[at].is(lang.Determiner|lang.Preposition|lang.Title) {
			at++
		}
		n := slices.IndexFunc(mentions, func(m Mention) bool { return d.wordAt(m.Span.Start) == at })
		if n < 0 {
			return i
		}
		end = max(at+1, d.wordAt(mentions[n].Span.End))
		if and {
			i = end
		}
	}
}

// mentioned reports whether words[i:last] hold a mention.
func (d *doc) mentioned(i, last int, mentions []Mention) bool {
	return slices.ContainsFunc(mentions, func(m Mention) bool { at := d.wordAt(m.Span.Start); return i <= at && at < last })
}
