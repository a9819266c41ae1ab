package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// referent is a body that the text names, to which a noun may go back: "the company", "le ministère".
type referent struct {
	name   string
	entity *entity  // nil where no act makes it an actor
	at     int      // where its name begins
	last   int      // and ends
	nouns  []string // what it is called right there: "la société Arval", "Brumel, the messaging app,"
	leads  bool     // its sentence is about it
}

// How well a referent fits a noun.
const (
	unfit      = iota
	maybeBody  // nothing shows that it is a body at all
	anyBody    // a body that may be a company
	anyCompany // one that the text calls a company by another word
	calledIt   // the text calls it so
)

// body is the body that a definite noun goes back to: the nearest one before it that the text lets it be, in one sentence the one that
// the sentence is about. It is sure where its sentence has no other that fits as well; "" where there is none, or several alike.
func (r *resolver) body(it item) (name string, sure bool) {
	head := r.headOf(it)
	w := r.words[head]
	generic := w.is(lang.Company) && slices.Contains(r.speech.Grammar.Generic, singular(w.low))
	s := r.words[it.first].sentence
	if generic {
		name, sure = r.nearest(it, s, max(0, s-reach), maybeBody)
		if name != "" && !sure { // nothing shows that it is a body: one that the text calls so comes before it
			if called, ok := r.nearest(it, s, 0, calledIt); called != "" {
				return called, ok
			}
		}
		if name != "" {
			return name, sure
		}
	}
	if name, sure = r.nearest(it, s, 0, calledIt); name == "" {
		name, sure = r.onlyKin(it)
	}
	if name != "" || !w.is(lang.Company) {
		if name == "" && it.last-it.first == 2 && slices.Contains(r.speech.Grammar.Institutions, singular(w.low)) {
			return r.institution(it), false
		}
		return name, sure
	}
	if name, sure = r.nearest(it, s, max(0, s-reach), maybeBody); name != "" {
		return name, sure
	}
	return r.onlyCompany(it)
}

// institution is the public body that a noun for any such body goes back to: the only body named in the sentence before, quotations aside,
// and in its own; "" where there is none, or where the article uses the noun of another one.
func (r *resolver) institution(it item) string {
	head := r.headOf(it)
	for i := range r.words {
		if r.words[i].fold == r.words[head].fold && (i < it.first || r.at(i+1).is(lang.Of)) {
			return ""
		}
	}
	s := r.words[it.first].sentence
	refs := r.referents(s, it.first)
	for s--; s >= 0 && r.quoted(r.sentences[s].first); s-- {
	}
	if s < 0 || r.sentences[r.words[it.first].sentence].paragraph-r.sentences[s].paragraph > 1 {
		return ""
	}
	refs = append(refs, r.referents(s, it.first)...)
	if len(refs) == 0 || slices.ContainsFunc(refs, func(ref referent) bool { return ref.name != refs[0].name }) {
		return ""
	}
	ref := refs[0]
	public := ref.entity != nil && r.public(ref.entity) || slices.ContainsFunc(foldedWords(ref.name), func(n string) bool {
		c := r.speech.Grammar.FoldedClass(n)
		return c&lang.Body != 0 && c&(lang.Company|lang.Document) == 0
	})
	noun, of := r.nounGender(head), r.nounGender(ref.at)
	if !public || noun != "" && of != "" && noun != of {
		return ""
	}
	return ref.name
}

// onlyCompany is the one body of the text before the item that is called a company by some word; "" where there are several.
func (r *resolver) onlyCompany(it item) (string, bool) {
	name := ""
	for s := 0; s <= r.words[it.first].sentence; s++ {
		for _, ref := range r.referents(s, it.first) {
			if r.fitsNoun(ref, r.headOf(it)) < anyCompany || ref.name == name || slices.Contains(r.others, ref.name) {
				continue
			}
			if name != "" {
				return "", false
			}
			name = ref.name
		}
	}
	return name, true
}

// single leaves out the referents that a conjunction joins to another one: a noun in the singular means none of "A and B".
func (r *resolver) single(refs []referent) []referent {
	joined := map[string]bool{}
	for n := 1; n < len(refs); n++ {
		and := false
		at := refs[n-1].last
		for at < refs[n].at && (r.words[at].kind == lang.Mark || r.words[at].is(lang.Conjunction|lang.Determiner)) {
			and = and || r.words[at].is(lang.Conjunction)
			at++
		}
		if at == refs[n].at && and {
			joined[refs[n-1].name], joined[refs[n].name] = true, true
		}
	}
	return slices.DeleteFunc(refs, func(ref referent) bool { return joined[ref.name] })
}

// nearest looks back from sentence s to the last one that names a body which fits the item's noun at least so well.
func (r *resolver) nearest(it item, s, until, least int) (string, bool) {
	for ; s >= until; s-- {
		best := least
		var fits []referent
		for _, ref := range r.single(r.referents(s, it.first)) {
			if slices.Contains(r.others, ref.name) {
				continue
			}
			n := r.fitsNoun(ref, r.headOf(it))
			if n < best || n == unfit {
				continue
			}
			if n > best {
				fits, best = nil, n
			}
			if !slices.ContainsFunc(fits, func(o referent) bool { return o.name == ref.name }) {
				fits = append(fits, ref)
			}
		}
		switch {
		case len(fits) == 1:
			return fits[0].name, best > maybeBody
		case len(fits) > 1:
			if n := slices.IndexFunc(fits, func(ref referent) bool { return ref.leads }); n >= 0 {
				return fits[n].name, false
			}
			return "", false
		}
	}
	return "", false
}

// fitsNoun is how well a referent fits the noun at head.
func (r *resolver) fitsNoun(ref referent, head int) int {
	noun := singular(r.words[head].fold)
	if r.otherCourt(ref.name, head) {
		return unfit
	}
	if slices.Contains(ref.nouns, noun) || ref.entity != nil && ref.entity.nouns[noun] || slices.ContainsFunc(foldedWords(ref.name), func(w string) bool { return singular(w) == noun }) {
		return calledIt
	}
	public := func(n string) bool {
		c := r.speech.Grammar.FoldedClass(n)
		return c&(lang.Body|lang.Role) != 0 && c&lang.Company == 0
	}
	if !r.words[head].is(lang.Company) || slices.ContainsFunc(ref.nouns, public) || ref.entity != nil && r.public(ref.entity) || slices.ContainsFunc(foldedWords(ref.name), public) {
		return unfit
	}
	company := func(n string) bool { return r.speech.Grammar.FoldedClass(n)&lang.Company != 0 }
	switch {
	case slices.ContainsFunc(ref.nouns, company) || ref.entity != nil && r.commercial(ref.entity):
		return anyCompany
	case ref.entity != nil && ref.entity.kind == body:
		return anyBody
	}
	return maybeBody
}

// referents are the bodies that sentence s names before word i, in order, outside of what is said.
func (r *resolver) referents(s, i int) []referent {
	k := r.sentences[s]
	end, inside := min(k.last, i), 0
	var out []referent
	for at := k.first; at < end; at++ {
		if r.words[at].kind != lang.Word || r.quoted(at) && !r.fragment(r.words[at].quote) {
			continue
		}
		if e, last := r.reg.named(r.doc, at, end); e != nil {
			if !r.human(e) && (r.words[at].capital || e.kind == body && r.isCourt(e.name)) && !r.inRelative(at) {
				out = append(out, r.referred(e.name, e, at, last))
			}
			at = last - 1
			continue
		}
		if p := r.bodyPhrase(at, end); !p.empty() && at >= inside {
			ref := r.referred(r.bodyName(p), nil, at, p.last)
			if e, last := r.reg.named(r.doc, p.last-2, p.last); e != nil && r.words[p.last-1].mark(")") && last == p.last-1 {
				ref.name = e.name // "l'Union des dockers (UDD)"
			}
			ref.nouns = append(ref.nouns, singular(r.words[at].fold))
			if e := r.entity(ref.name); e != nil {
				ref.entity = e
			}
			out = append(out, ref)
			inside = p.last // "la direction de Transvale" names two
		}
	}
	return out
}

// human reports whether an entity is a person for all that the articles tell.
func (r *resolver) human(e *entity) bool {
	if e.kind != person {
		return false
	}
	if e.gender != "" || e.given {
		return true
	}
	for n := range e.nouns {
		if c := r.speech.Grammar.FoldedClass(n); c&(lang.Role|lang.Title) != 0 || c&lang.Body == 0 {
			return true
		}
	}
	return false
}

// bodyPhrase is the noun phrase at i that begins with a body's noun and has a name in it: "société Arval", "Ministry of Defence".
func (r *resolver) bodyPhrase(i, end int) phrase {
	w := r.words[i]
	if !w.is(lang.Body) || w.is(lang.Document) || r.at(i-1).is(lang.Of) && !r.at(i-1).is(lang.Determiner) {
		return phrase{}
	}
	p, named := r.phraseAt(i, end), false
	for at := i + 1; at < p.last; at++ {
		w := r.words[at]
		if many := len(r.speech.Grammar.Clitics) > 0 && r.pluralHead(at); w.is(lang.Title) || w.is(lang.Role) && !w.is(lang.Body) && !many { // "Trust chief executive Ann Lee"
			return phrase{}
		}
		if e, last := r.reg.named(r.doc, at, p.last); w.capital && e != nil && e.kind == person && last == p.last && last-at > 1 {
			return phrase{} // "union firebrand Ann Lee"
		}
		named = named || w.capital && !w.is(lang.TimeWord)
	}
	if !named {
		return phrase{}
	}
	return p
}

// bodyName is what such a phrase names: the name behind the noun, or all of it where the noun belongs to the name.
func (r *resolver) bodyName(p phrase) string {
	if it := r.items(p); len(it) == 1 && it[0].named() && it[0].name[0] > p.first && it[0].name[1] == p.last && !r.words[p.first].capital && !slices.Contains(r.speech.Grammar.NamedWith, r.words[p.first].low) {
		return r.nameText(it[0].name[0], it[0].name[1])
	}
	return r.nameText(p.first, p.last)
}

// referred is the mention at words[i:last], with the body's nouns before it and behind a comma.
func (r *resolver) referred(name string, e *entity, i, last int) referent {
	ref := referent{name: name, entity: e, at: i, last: last, leads: r.leads(r.sentences[r.words[i].sentence].first, i)}
	for b := i - 1; b >= 0 && b > i-4 && r.words[b].kind == lang.Word && r.words[b].sentence == r.words[i].sentence; b-- {
		if r.words[b].is(lang.Body) {
			ref.nouns = append(ref.nouns, singular(r.words[b].fold))
		} else if !r.adjectival(b) {
			break
		}
	}
	end := r.sentences[r.words[i].sentence].last
	if last+1 < end && r.words[last].mark(",") {
		if p := r.phraseAt(last+1, end); !p.empty() && !r.proper(item{first: p.first, last: p.last}) && !r.verbFollows(p.last, end) {
			for at := r.pastOwner(p); at < p.last && !r.words[at].is(lang.Of); at++ {
				if r.words[at].is(lang.Body) {
					ref.nouns = append(ref.nouns, singular(r.words[at].fold))
				}
			}
		}
	}
	return ref
}
