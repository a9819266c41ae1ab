package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// givenTo is to whom a promise gives something inside the clause it brings: "offered to pay £40 to each tenant", « promet de verser aux
// éleveurs deux millions », "promised tenants £2 million".
func (f *finder) givenTo(r report, act knowledge.Act) phrase {
	if act != knowledge.Promise || r.verb.passive || r.nominal || r.direct {
		return phrase{}
	}
	first, end := r.contents[0][0], min(r.contents[0][1], len(f.words))
	if p := f.paidPeople(first, end); !p.empty() {
		return p
	}
	verb := first
	for verb < end && (f.words[verb].is(lang.Negation) || verb == first && f.words[verb].is(lang.InfinitiveMark|lang.Of)) {
		verb++
	}
	if verb >= end || verb == first && !f.at(first-1).is(lang.InfinitiveMark|lang.Of) || !f.infinitiveAt(verb) || f.words[verb].is(lang.Determiner) || !slices.Contains(f.speech.Grammar.Giving, f.words[verb].low) {
		return phrase{}
	}
	for i := verb + 1; i < end && !f.words[i].mark(",;:") && !f.words[i].is(lang.Complementizer|lang.RelativeWord|lang.Break); i++ {
		for _, to := range f.speech.Grammar.Writing.To {
			p := f.personAt(to, i, end)
			if p.empty() || !f.party(p) || !f.somebody(p) || f.site(p) || f.words[f.mainNoun(p)].is(lang.Court) {
				continue
			}
			thing := i > verb+1 || p.last < end && (f.words[p.last].kind == lang.Number || f.words[p.last].is(lang.Determiner) || f.words[p.last].mark("$€£"))
			if thing {
				return f.beforeNumber(p)
			}
		}
	}
	return phrase{}
}

// paidPeople are people in the plural, without an article, whom a sum or a thing follows: "tenants £2 million", "drivers a rise".
func (f *finder) paidPeople(i, end int) phrase {
	if len(f.speech.Grammar.Clitics) > 0 || i+1 >= end || !f.words[i].is(lang.Role) || !f.pluralHead(i) {
		return phrase{}
	}
	next := f.words[i+1]
	if next.mark("$€£") || next.kind == lang.Number || next.is(lang.Determiner) && !next.is(lang.Preposition) {
		return phrase{i, i + 1, i}
	}
	return phrase{}
}

// deniedTo is who a passive tells was refused or promised what its subject is: "a licence was denied to Ann Lee", « une prime leur fut
// refusée », « a été refusée en mai au maraîcher ».
func (f *finder) deniedTo(r report, end int) phrase {
	if act := knowledge.Act(r.act); act != knowledge.Refuse && act != knowledge.Promise && act != knowledge.Defend || !r.addressee.empty() || !r.verb.passive {
		return phrase{}
	}
	for i := r.verb.last; i < end && i < r.verb.last+6 && !f.words[i].mark(",;:") && (!f.verbal(i) || f.words[i].is(lang.TimeWord)); i++ {
		for _, to := range f.speech.Grammar.Writing.To {
			if p := f.personAt(to, i, end); !p.empty() && f.party(p) && f.somebodyOrName(p) {
				return p
			}
		}
	}
	return phrase{}
}
