package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// enterItem makes or completes the entity of one party.
func (g *registry) enterItem(d *doc, it item) {
	if it.last <= it.first || d.words[it.first].is(lang.SubjectPronoun|lang.ObjectPronoun|lang.Somebody|lang.RelativeWord) && it.last-it.first == 1 {
		return
	}
	e := g.itemEntity(d, it)
	if e == nil {
		return
	}
	g.backs(d, it, e)
	d.christened(e)
	for i := it.first; i < it.last; i++ {
		w := d.words[i]
		if it.named() && i >= it.name[0] && i < it.name[1] {
			continue
		}
		if w.is(lang.Of) && (!it.named() || i < it.name[0]) && i > it.first+1 {
			if it.named() {
				i = it.name[1] - 1
				continue
			}
			break
		}
		if d.possessive(i + 1) {
			continue // "FlyWest, the airport's biggest airline" is no airport
		}
		if w.is(lang.Role|lang.Title) || w.is(lang.Body) && e.kind != person || d.possessed(it, i) {
			e.nouns[singular(w.fold)] = true
		}
		e.sex(w)
	}
}

// possessed reports whether the word at i says what the one named behind a comma is to somebody: "leur capo, Paul Roy".
func (d *doc) possessed(it item, i int) bool {
	return it.named() && i == it.first+1 && d.words[it.first].is(lang.Possessive) && it.name[0] == i+2 && d.words[i+1].mark(",") && it.name[1]-it.name[0] > 1 && d.adjectival(i)
}

// christened takes a person's gender from their first name, where it is a man's or a woman's alone.
func (d *doc) christened(e *entity) {
	words := strings.Fields(strings.ToLower(e.name))
	if len(words) > 0 && slices.Contains(d.speech.Grammar.NamedWith, words[0]) {
		words = words[1:]
	}
	if e.kind != person || e.gender != "" || len(words) < 2 {
		return
	}
	first, _, _ := strings.Cut(words[0], "-")
	switch g := &d.speech.Grammar; {
	case slices.Contains(g.Men, words[0]) || slices.Contains(g.Men, first):
		e.gender = "m"
	case slices.Contains(g.Women, words[0]) || slices.Contains(g.Women, first):
		e.gender = "f"
	}
}

// backs notes the bodies that the item's role speaks for.
func (g *registry) backs(d *doc, it item, e *entity) {
	speaks := false
	for i := it.first; i < it.last; i++ {
		speaks = speaks || d.words[i].is(lang.Spokesperson)
	}
	if !speaks || !it.named() {
		return
	}
	for i := it.first; i < it.last; i++ {
		if i == it.name[0] {
			i = it.name[1] - 1
			continue
		}
		if b, _ := g.named(d, i, it.last); b != nil && b != e && b.kind != person {
			e.behind = union(e.behind, []string{b.name})
		}
	}
}

// sex takes a gender from a title or an article.
func (e *entity) sex(w word) {
	m, f := w.is(lang.Male), w.is(lang.Female)
	if m != f && e.gender == "" {
		e.gender = map[bool]string{true: "m", false: "f"}[m]
	}
}

// itemEntity finds or makes the entity that an item names; nil for one without any name of its own.
func (g *registry) itemEntity(d *doc, it item) *entity {
	if e := g.spelledOut(d, it); e != nil {
		return e
	}
	if it.named() {
		if e, last := g.named(d, it.name[0], it.name[1]); e != nil && last == it.name[1] {
			return e
		}
		if e := g.longer(d, it); e != nil {
			return e
		}
		if it.name[1]-it.name[0] == 1 {
			if e := g.fuller(d, it.name[0]); e != nil {
				return e
			}
		}
		if it.name[1] == it.last && d.calledOnly(it) {
			return nil
		}
		kind := person
		if it.name[1]-it.name[0] < 2 && !d.withTitle(it) || d.roleOrBodyName(it) || d.impersonal(it) || d.bodyCalled(it.name[0]) {
			kind = body
		}
		return g.titled(d, it, kind)
	}
	if !d.proper(it) || d.words[d.headOf(it)].is(lang.Role) && d.pluralHead(d.headOf(it)) || d.speech.Grammar.Epithet(d.words[it.last-1].low) {
		return nil
	}
	if d.words[d.headOf(it)].is(lang.Document) {
		return nil // who issued it speaks
	}
	kind := body
	if d.words[d.headOf(it)].is(lang.Role) {
		kind = office
	}
	first := it.first
	for first < it.last-1 && d.words[first].is(lang.Determiner|lang.Possessive) {
		first++
	}
	return g.add(d.nameText(first, it.last), kind)
}

// titled adds the entity of an item's name, with the noun before it where the data say that it belongs to the name ("commission
// Bréhier"); the name alone is another of its names.
func (g *registry) titled(d *doc, it item, kind string) *entity {
	name := d.bareName(it.name[0], it.name[1])
	if at := it.name[0] - 1; at < it.first || !slices.Contains(d.speech.Grammar.NamedWith, d.words[at].low) {
		return g.add(name, kind)
	}
	e := g.add(d.nameText(it.name[0]-1, it.name[1]), kind)
	g.alias(e, knowledge.Alias{Name: name})
	return e
}

// bareName is a name as the article spells it, without the nickname in it.
func (d *doc) bareName(i, j int) string {
	for at := i + 1; at < j; at++ {
		if last := d.nickname(at, j); last > at {
			return d.nameText(i, at) + " " + d.nameText(last, j)
		}
	}
	return d.nameText(i, j)
}

// longer is the one person whose whole name stands among the words of the item's name ("Inspector Ann P. Lee").
func (g *registry) longer(d *doc, it item) *entity {
	if d.roleOrBodyName(it) {
		return nil
	}
	for i := it.name[0]; i < it.name[1]; i++ {
		for _, e := range g.last[d.words[i].fold] {
			if e.same == nil && d.holdsAll(it.name, foldedWords(e.name)) {
				return e
			}
		}
	}
	return nil
}

// holdsAll reports whether every word stands among the words of the name.
func (d *doc) holdsAll(name [2]int, words []string) bool {
	for _, w := range words {
		found := false
		for i := name[0]; i < name[1]; i++ {
			found = found || d.words[i].fold == w
		}
		if !found {
			return false
		}
	}
	return true
}

// subjects enters the persons whom sentences begin with, and those with a title: a pronoun may mean them.
func (g *registry) subjects(d *doc) {
	for i := range d.words {
		w := d.words[i]
		if !w.capital || d.quoted(i) && (!d.fragment(w.quote) || d.nickname(d.quotes[w.quote].first, len(d.words)) > i && d.at(d.quotes[w.quote].first-1).capital) || d.titleCase(w.sentence) {
			continue // "Barry “The Shark” Tolliver" is one
		}
		first := i
		for first < len(d.words) && (d.words[first].is(lang.Title) || first > i && d.words[first].mark(".")) {
			first++
		}
		if first >= len(d.words) || first == i && i > 0 && (d.at(i-1).capital && !d.at(i-1).is(lang.Role) || d.at(i-1).is(lang.Preposition)) {
			continue
		}
		last := d.capitals(first, d.sentenceEnd(i))
		if last-first > 3 && !d.quoted(first+1) || first == i && last-first < 2 || last == first || d.roleIn(first, last) {
			continue
		}
		g.enterItem(d, item{first: i, last: last, name: [2]int{first, last}})
	}
}
