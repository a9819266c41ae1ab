package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// manysName reports whether the possessive at i stands inside a body's name: behind a noun in the plural, and a body's noun with a
// capital ends the run behind it ("the Dock Workers' Union", but not "Denmark's Fraud Unit").
func (d *doc) manysName(i, end int) bool {
	if !d.possessive(i) || i+1 >= end || !d.words[i+1].capital {
		return false
	}
	if d.words[i].low != "'" && !d.words[i-1].is(lang.PluralNoun) {
		return false
	}
	last := i + 1
	for last < end && d.words[last].capital {
		last++
	}
	return d.words[last-1].is(lang.Body)
}

// carriedOn is where a body's name that ends at i goes on in small letters behind a noun in the plural: "l'association Rives
// vertes", "les Jeunes Éleveurs de l'Orne"; or behind a preposition of its own: "the Campaign for Clean Rivers".
func (d *doc) carriedOn(first, i, end int) int {
	if at := d.sloganEnd(first, i, end); at > i {
		return at
	}
	if last := d.namedFor(i, end); last > i {
		return last
	}
	if last := d.abbreviated(i, end); last > i {
		return last
	}
	if len(d.speech.Grammar.Clitics) == 0 || i == first || i >= end || !d.pluralHead(i-1) || d.sentenceStart(first) {
		return i
	}
	w := d.words[i]
	if d.at(first-1).is(lang.Body) && !d.at(first-1).capital && d.adjectival(i) && !w.capital && !w.is(lang.Nationality) && w.sentence == d.words[first].sentence {
		return i + 1
	}
	if !w.is(lang.Of) || !d.at(first-1).is(lang.Definite) && !d.words[first].is(lang.Definite) {
		return i
	}
	at := i + 1
	for at < end && d.words[at].is(lang.Determiner) && !d.words[at].capital {
		at++
	}
	if last := d.runEnd(at, end); last > at && !d.words[at].is(lang.TimeWord) {
		return last
	}
	return i
}

// commonNoun reports whether a word owes its capital to where it stands alone: it begins a sentence, or stands in a headline, and
// the article writes it small elsewhere, and never with a capital inside a sentence.
func (d *doc) commonNoun(i int) bool {
	if !d.sentenceStart(i) && !d.titleCase(d.words[i].sentence) {
		return false
	}
	if d.words[i].is(lang.Role) && d.pluralHead(i) {
		return true
	}
	if d.small == nil {
		d.small = map[string]int{}
		for k, w := range d.words {
			switch {
			case w.kind != lang.Word:
			case !w.capital && d.small[w.fold] == 0:
				d.small[w.fold] = 1
			case w.capital && !d.sentenceStart(k) && !d.titleCase(w.sentence):
				d.small[w.fold] = -1
			}
		}
	}
	return d.small[d.words[i].fold] > 0
}

// fuller is the only body of the article whose longer name ends with the body's noun that stands alone at i: "the Union".
func (g *registry) fuller(d *doc, i int) *entity {
	if !d.words[i].is(lang.Body) {
		return nil
	}
	var found *entity
	for _, e := range g.list {
		words := foldedWords(e.name)
		if e.root() != e || e.kind != body || len(words) < 2 || words[len(words)-1] != d.words[i].fold || !strings.Contains(d.text, e.name) {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// shortForms makes one of a found body and the only one of the article whose name begins with its own: "Quiet Rivers" and "Quiet
// Rivers Orne". What a place may be called is left alone.
func (g *registry) shortForms(d *doc, fresh []*entity) {
	for _, short := range fresh {
		words := foldedWords(short.name)
		if short.given || short.same != nil || len(words) == 0 || short.kind == person && len(words) < 2 || short.kind == office || d.placeName(words) {
			continue
		}
		if long := g.beginningWith(d, short, words, fresh); long != nil && d.shortened(words, foldedWords(long.name)) {
			if long.kind == person && (long.gender != "" || d.holdsRole(long)) {
				continue
			}
			long.kind = body
			g.unperson(short)
			g.unperson(long)
			short.same = long
			for n := range short.nouns {
				long.nouns[n] = true
			}
			g.alias(long, knowledge.Alias{Name: short.name})
		}
	}
}

// beginningWith is the only one of list whose name goes on from words, nil where there are several.
func (g *registry) beginningWith(d *doc, short *entity, words []string, list []*entity) *entity {
	var found *entity
	for _, e := range list {
		long := foldedWords(e.name)
		if e == short || e.same != nil || e.kind == office || len(long) <= len(words) || strings.Join(long[:len(words)], " ") != strings.Join(words, " ") {
			continue
		}
		if d.courtNamed(long) {
			continue
		}
		if found != nil || !strings.HasPrefix(e.name, short.name) {
			return nil
		}
		found = e
	}
	return found
}

// shortened reports whether the article's sentences give the long name before they use its first words alone.
func (d *doc) shortened(short, long []string) bool {
	for i := range d.words {
		if !d.words[i].capital || d.sentences[d.words[i].sentence].title {
			continue
		}
		if d.follow(long, i, len(d.words)) > i {
			return true
		}
		if d.follow(short, i, len(d.words)) > i {
			return false
		}
	}
	return false
}

// holdsRole reports whether the articles have called an entity by a person's role or title.
func (d *doc) holdsRole(e *entity) bool {
	for n := range e.nouns {
		if d.speech.Grammar.Class(n)&(lang.Role|lang.Title) != 0 {
			return true
		}
	}
	return false
}

// courtNamed reports whether a name is a court's, which begins with the place's.
func (d *doc) courtNamed(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return d.speech.Grammar.Class(w)&lang.Court != 0 })
}

// unperson takes a body out of the last names.
func (g *registry) unperson(e *entity) {
	for last, list := range g.last {
		for i, p := range list {
			if p == e {
				g.last[last] = append(list[:i:i], list[i+1:]...)
				break
			}
		}
	}
}

// placeName reports whether the article uses a name as a place's: something there is of it, or happens in it.
func (d *doc) placeName(words []string) bool {
	for i := range d.words {
		if !d.words[i].capital || d.follow(words, i, len(d.words)) == i {
			continue
		}
		before, last := d.at(i-1), d.follow(words, i, len(d.words))
		if slices.Contains(d.speech.Grammar.Where, before.low) || before.is(lang.Of) && d.at(i-2).is(lang.Role) && !d.at(last).capital {
			return true
		}
	}
	return false
}

// impersonal reports whether a name that looks like a person's is a body's: it has "&" in it, or an article or a body's noun stands in
// front of it.
func (d *doc) impersonal(it item) bool {
	first, last := it.name[0], it.name[1]
	for i := first; i < last; i++ {
		if d.words[i].low == "&" {
			return true
		}
	}
	before := d.at(first - 1)
	if first > 0 && before.sentence == d.words[first].sentence {
		if before.is(lang.Body) && !before.is(lang.Role) && !before.capital {
			return true
		}
		if before.is(lang.Definite) && !before.capital {
			return true
		}
		if before.mark(",") && first-1 > it.first && !d.words[d.headOf(it)].is(lang.Role) && d.words[d.headOf(it)].is(lang.Body) && d.headOf(it) < first {
			return true
		}
	}
	return false
}

// calledOnly reports whether a name of one word behind an article is but what somebody is: "the Irishman".
func (d *doc) calledOnly(it item) bool {
	return it.name[1]-it.name[0] == 1 && d.at(it.name[0]-1).is(lang.Definite) && d.speech.Grammar.Epithet(d.words[it.name[0]].low)
}

// namedBetween reports whether words[i:j] are nothing but a name: ", Ann Lee,".
func (d *doc) namedBetween(i, j int) bool {
	for k := i; k < j; k++ {
		if w := d.words[k]; w.kind != lang.Word || !w.capital && !w.is(lang.Particle) {
			return false
		}
	}
	return j > i
}
