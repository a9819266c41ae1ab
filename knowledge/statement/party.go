package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// party are the actors that one item means.
func (r *resolver) party(it item, rep report, speaker bool) ([]string, bool) {
	if names := r.headOfAntecedent(it, rep); len(names) > 0 {
		return names, true
	}
	if names := r.group(it); len(names) > 0 {
		return names, true
	}
	if e, sure := r.epithet(it); e != nil {
		return []string{e.name}, sure
	}
	if e, last := r.whole(it); e != nil && last >= it.last {
		if in := r.introducedBy(it); in != nil && e.kind == office && !e.given {
			return []string{in.name}, true
		}
		return append([]string{e.name}, e.of...), true
	}
	if it.named() {
		if e := r.reg.longer(r.doc, it); e != nil {
			return r.withBody([]string{e.name}, it), true
		}
		if names := r.inside(it.name[0], it.name[1]); len(names) > 0 {
			return r.withBody(names, it), true
		}
	}
	if names := r.author(it, rep); len(names) > 0 {
		return names, true
	}
	if e := r.issuer(it); e != nil {
		return []string{e.name}, true
	}
	if p := r.issuedBy(phrase{it.first, it.last, r.headOf(it)}, rep.cue[0]); !p.empty() && speaker {
		return r.who(p, rep, false)
	}
	if names := r.spokeIn(it); len(names) > 0 {
		return names, true
	}
	if e := r.ruling(it); e != nil {
		return []string{e.name}, true
	}
	if name := r.bench(it); name != "" {
		return []string{name}, true
	}
	if name, sure := r.described(it); name != "" {
		return []string{name}, sure
	}
	if e := r.introducedBy(it); e != nil {
		return []string{e.name}, true
	}
	if r.spokesperson(phrase{it.first, it.last, it.first}) {
		if names := r.spokesFor(it, rep); len(names) > 0 {
			return names, true
		}
	}
	if names := r.inside(it.first, it.last); len(names) > 0 && !r.of(it) {
		return names, true
	}
	first := it.first
	for first < it.last-1 && r.words[first].is(lang.Determiner|lang.Possessive) {
		first++
	}
	if r.words[first].is(lang.Of) && !r.words[first].is(lang.Determiner) {
		first = it.first // "l'un d'eux"
	}
	if speaker && !r.proper(it) && r.newcomers(it, rep) {
		return []string{r.smallText(first, it.last)}, true
	}
	return []string{r.nameText(first, it.last)}, r.proper(it)
}

// headOfAntecedent is who speaks for the body that a relative pronoun right before them goes back to, and that body: "Arval, dont le
// président exige".
func (r *resolver) headOfAntecedent(it item, rep report) []string {
	at := it.first - 1
	before := r.at(at)
	if len(r.speech.Grammar.Clitics) == 0 || it.named() || !before.is(lang.RelativeWord) || before.is(lang.SubjectPronoun|lang.Complementizer|lang.Preposition) || !r.spokesperson(phrase{it.first, it.last, it.first}) || !r.words[it.first].is(lang.Definite) {
		return nil
	}
	behind := r.antecedent(at, rep)
	if len(behind) != 1 {
		return nil
	}
	return append([]string{r.nameText(it.first+1, it.last)}, behind...)
}

// whole is the entity one of whose names is all of the item, an article before it aside.
func (r *resolver) whole(it item) (*entity, int) {
	for first := it.first; first < it.last; first++ {
		if e, last := r.reg.named(r.doc, first, it.last); e != nil && last == it.last {
			return e, last
		}
		if !r.words[first].is(lang.Determiner | lang.Possessive | lang.Title) {
			break
		}
	}
	return nil, it.first
}

// inside are the entities named in words[i:j].
func (r *resolver) inside(i, j int) []string {
	var out []string
	for i < j {
		e, last := r.reg.named(r.doc, i, j)
		if e == nil {
			i++
			continue
		}
		if !slices.Contains(out, e.name) {
			out = append(out, e.name)
		}
		i = last
	}
	return out
}

// of reports whether the item is a noun that something named belongs to ("a member of X"): X is not who is meant.
func (r *resolver) of(it item) bool {
	head := r.headOf(it)
	return r.words[head].is(lang.Role|lang.Document) || r.words[head].class == 0
}

// withBody adds the body that somebody speaks for.
func (r *resolver) withBody(names []string, it item) []string {
	for _, n := range names {
		if e := r.entity(n); e != nil {
			for _, o := range e.of {
				if !slices.Contains(names, o) {
					names = append(names, o)
				}
			}
		}
	}
	return names
}

// spokesperson reports whether a phrase's head speaks for somebody else.
func (r *resolver) spokesperson(p phrase) bool {
	for i := p.first; i < p.last; i++ {
		if r.words[i].is(lang.Spokesperson) {
			return true
		}
		if r.words[i].is(lang.Of) {
			return false
		}
	}
	return false
}

// spokesFor names a spokesperson without a name and the body behind: "a spokesman for the company".
func (r *resolver) spokesFor(it item, rep report) []string {
	head := r.headOf(it)
	var behind []string
	for i := it.first; i < it.last; i++ {
		if i > head && r.words[i].is(lang.Of|lang.Preposition) && i+1 < it.last {
			behind, _ = r.who(phrase{i + 1, it.last, i + 1}, rep, false)
			break
		}
		if i < head && r.possessive(i) {
			behind, _ = r.who(phrase{it.first, i, it.first}, rep, false)
			break
		}
	}
	if len(behind) == 0 {
		behind = r.inside(it.first, it.last)
	}
	if len(behind) == 0 || len(behind) == 1 && r.speech.Offices.Country(lang.Fold(behind[0])) != nil {
		return nil // a country's health chief is no country's voice
	}
	for _, e := range r.reg.list {
		if e.same == nil && slices.Equal(e.of, behind[:1]) && r.calledSo(e, head) {
			return append([]string{e.name}, e.of...)
		}
	}
	first := it.first
	for first < it.last-1 && r.words[first].is(lang.Determiner|lang.Possessive) {
		first++
	}
	return append([]string{r.nameText(first, it.last)}, behind...)
}

// calledSo reports whether a name of the entity holds the noun at i.
func (r *resolver) calledSo(e *entity, i int) bool {
	for _, n := range append([]string{e.name}, aliasNames(e)...) {
		if slices.Contains(foldedWords(n), r.words[i].fold) {
			return true
		}
	}
	return false
}

func aliasNames(e *entity) []string {
	var out []string
	for _, a := range e.aliases {
		out = append(out, a.Name)
	}
	return out
}

// distributed spreads a noun over its adjectives: "les gouvernements américain, britannique et australien".
func (r *resolver) distributed(p phrase) []string {
	head := -1
	for i := p.first; i < p.last; i++ {
		if r.words[i].is(lang.Body|lang.Role) && !r.words[i].is(lang.Nationality) {
			head = i
			break
		}
	}
	if head < 0 || r.reg == nil {
		return nil
	}
	var out []string
	adjectives := 0
	for i := p.first; i < p.last; i++ {
		w := r.words[i]
		if w.capital && !r.sentenceStart(i) && !w.is(lang.Nationality) {
			return nil
		}
		if !w.is(lang.Nationality) {
			continue
		}
		adjectives++
		if e := r.reg.pair(r.doc, r.words[head], w); e != nil {
			out = append(out, e.name)
		} else {
			out = append(out, singular(r.words[head].low)+" "+w.low)
		}
	}
	if adjectives < 2 {
		return nil
	}
	return out
}

// pair is the entity called by a noun and an adjective, in whichever order the language has them.
func (g *registry) pair(d *doc, noun, adjective word) *entity {
	for _, words := range [][]word{{noun, adjective}, {adjective, noun}} {
		for _, n := range g.index[words[0].fold] {
			if len(n.words) == 2 && near(n.words[1], words[1].fold) && holds(n.alias, d.language.Code, d.article.Date) {
				return n.who.root()
			}
		}
		for _, n := range g.index[singular(words[0].fold)] {
			if len(n.words) == 2 && near(n.words[1], words[1].fold) && holds(n.alias, d.language.Code, d.article.Date) {
				return n.who.root()
			}
		}
	}
	return nil
}

// near compares folded adjectives without the endings of gender and number.
func near(a, b string) bool {
	strip := func(s string) string {
		s = singular(s)
		if len(s) > 4 && s[len(s)-1] == 'e' {
			s = s[:len(s)-1]
		}
		return s
	}
	return strip(a) == strip(b)
}
