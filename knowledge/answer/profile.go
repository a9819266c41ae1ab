package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// profile is somebody named in the library with all the words by which the articles call them: names, what stands beside these, and the
// nouns that go back to them ("la compagnie", "the watchdog's chair").
type profile struct {
	official
	person   bool
	office   bool      // a person with one
	nouns    toldParty // of a body: what it is
	articles map[string]bool
	callings []calling // without what a clause tells behind a name
	of       []string
}

// newProfiles are those of the actors whom some article calls by words, in the order of the library's actors. What a body is, those who
// lead it tell too: whom one article calls "the watchdog's chair" and another the chair of X makes X the watchdog.
func (e *Engine) newProfiles(called map[string][]calling) []profile {
	var out []profile
	at := map[string]int{}
	for _, a := range e.library.Actors {
		if !e.properName(a.Name) || len(called[a.Name]) == 0 && a.Kind == knowledge.Person {
			continue
		}
		p := profile{official: official{actor: a.Name, told: newToldParty()}, person: a.Kind == knowledge.Person, nouns: newToldParty(), articles: map[string]bool{}, of: a.Of}
		for _, code := range e.codes {
			for _, name := range append(aliases(a), a.Of...) {
				e.hear(&p.told, code, name, true)
				e.hearBody(&p.nouns, code, name)
			}
		}
		for _, c := range called[a.Name] {
			p.articles[c.article] = true
			if c.text = e.words[c.code].withoutClause(c.text, a.Name); c.text == "" || c.apposed && !slices.ContainsFunc(lang.Tokens(c.text), e.words[c.code].isParty) {
				continue
			}
			c.article = ""
			if slices.Contains(p.callings, c) { // heard before, in this article or another
				continue
			}
			p.callings = append(p.callings, c)
			p.office = p.office || p.person && slices.ContainsFunc(lang.Tokens(c.text), e.words[c.code].isOffice)
			e.hear(&p.told, c.code, c.text, true)
			e.hearBody(&p.nouns, c.code, c.text)
			p.country = p.country || slices.ContainsFunc(lang.Tokens(c.text), e.words[c.code].isCountry)
		}
		at[a.Name] = len(out)
		out = append(out, p)
	}
	for i := range out {
		p := &out[i]
		if !p.person || len(p.of) != 1 {
			continue
		}
		if n, ok := at[p.of[0]]; ok && !out[n].person {
			for _, c := range p.callings {
				e.hearBody(&out[n].told, c.code, c.text)
				e.hearBody(&out[n].nouns, c.code, c.text)
			}
		}
	}
	return out
}

// hearBody adds to a body's words the nouns of bodies in what it, or somebody who leads it, is called, and what these mean with the words beside
// them: « compagnie aérienne ».
func (e *Engine) hearBody(told *toldParty, code, text string) {
	tokens := lang.Tokens(text)
	for _, t := range tokens {
		if e.words[code].isBody(t) {
			e.hear(told, code, t.Text, true)
		}
	}
	for _, f := range e.corpus.rows.in(code, tokens) {
		if term, ok := e.corpus.vocab[rowKey(f.row)]; ok && slices.ContainsFunc(tokens[f.from:f.to], e.words[code].isBody) {
			told.terms[term] = true
		}
	}
}

// aliases are an actor's names.
func aliases(a knowledge.Actor) []string {
	out := []string{a.Name}
	for _, alias := range a.Aliases {
		out = append(out, alias.Name)
	}
	return out
}

// properName tells whether a name is one rather than a noun with its country ("Belgian airline", "the Irish body").
func (e *Engine) properName(name string) bool {
	return slices.ContainsFunc(lang.Tokens(name), func(t lang.Token) bool {
		return upper(t.Text) && !slices.ContainsFunc(e.codes, func(code string) bool { return e.words[code].isCountry(t) })
	})
}

// withoutClause are the words by which a text calls somebody, without what it tells behind their name where an office stands before it, or
// a relative clause behind it: "patron, Ann Lee, a annoncé que" is "patron, Ann Lee", and "Arval, which runs the school" no school.
func (w *questionWords) withoutClause(text, name string) string {
	tokens, words := lang.Tokens(text), folds(name)
	for i := range tokens {
		if !startsWith(tokens[i:], words) || len(words) == 0 {
			continue
		}
		end := i + len(words)
		relative := end+1 < len(tokens) && tokens[end].Text == "," && w.relatives[tokens[end+1].Fold]
		if relative || slices.ContainsFunc(tokens[:i], w.isParty) {
			return text[:tokens[end-1].End]
		}
	}
	return text
}

// isBody tells whether a token is the noun of a body, even one that may stand for a person ("the watchdog", "sponsor").
func (w *questionWords) isBody(t lang.Token) bool {
	fold := bare(t.Fold)
	return w.bodies[fold] || w.nouns.nouns[fold].want == wantGroup
}
