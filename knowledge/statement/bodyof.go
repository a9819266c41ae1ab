package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// nameGoesOn reports whether the capitals at words[first:last] are but the front of a body's name, which "of" and a capital behind
// its noun complete: "the Northern Court of Appeals".
func (d *doc) nameGoesOn(first, last, end int) bool {
	if last-first < 2 || last+1 >= end {
		return false
	}
	noun := d.words[last-1]
	return noun.is(lang.Body) && !noun.is(lang.Role|lang.Company) && noun.capital && d.words[last].is(lang.Of) && !d.words[last].is(lang.Determiner) && d.words[last+1].capital && !d.words[last+1].is(lang.Determiner)
}

// abbreviated is where a name that ends at i goes on behind a preposition up to initials in brackets that stand for all of it: "the
// Guarantor for Digital Markets (GDM)"; i where no such initials follow.
func (d *doc) abbreviated(i, end int) int {
	if i < 1 || !d.words[i-1].capital || len(d.speech.Grammar.Clitics) > 0 || i+1 >= end || !slices.Contains(d.speech.Grammar.NamedFor, d.words[i].low) || !d.words[i+1].capital {
		return i
	}
	last := d.runEnd(i+1, end)
	if last == i+1 || !d.at(last).mark("(") || !d.at(last+2).mark(")") {
		return i
	}
	first := i - 1
	for first > 0 && d.words[first-1].capital && d.words[first-1].kind == lang.Word && !d.words[first-1].is(lang.Determiner) && d.words[first-1].sentence == d.words[i].sentence {
		first--
	}
	var letters []string
	for at := first; at < last; at++ {
		if d.words[at].capital {
			letters = append(letters, firstRune(d.words[at].fold))
		}
	}
	short := strings.Split(d.at(last+1).fold, "")
	slices.Sort(letters)
	slices.Sort(short)
	if !slices.Equal(letters, short) {
		return i
	}
	return last
}

// spelledOut is the body whose whole name an item gives in front of the initials in brackets that end it, which are another name of
// its: "le Garant des marchés numériques (GMN)"; nil where the initials do not begin as that name does.
func (g *registry) spelledOut(d *doc, it item) *entity {
	open := it.last - 3
	if open <= it.first || !d.words[open].mark("(") || !d.words[it.last-1].mark(")") {
		return nil
	}
	first := it.first
	for first < open && d.words[first].is(lang.Determiner) {
		first++
	}
	short := d.text[d.words[open+1].start:d.words[open+1].end]
	if open-first < 2 || len(short) < 2 || short != strings.ToUpper(short) || !d.words[first].capital || firstRune(d.words[first].fold) != firstRune(d.words[open+1].fold) {
		return nil
	}
	if e, last := g.named(d, first, open); e != nil && last == open && e.given || d.personal(first, open) {
		return nil
	}
	name := d.nameText(first, open)
	o, _ := g.named(d, open+1, open+2)
	if o != nil && (o.given || o.name != short) { // another article spells it otherwise, or in its own language
		g.alias(o, knowledge.Alias{Name: name})
		return o
	}
	e := g.add(name, body)
	if o != nil && o != e {
		o.same = e
	}
	g.alias(e, knowledge.Alias{Name: short})
	return e
}

// personal reports whether words[i:j] name a person: by a role or a title, or by two capitals without a body's noun.
func (d *doc) personal(i, j int) bool {
	for k := i; k < j; k++ {
		if d.words[k].is(lang.Title) || d.words[k].is(lang.Role) && !d.words[k].is(lang.Body) {
			return true
		}
	}
	return d.fullName(j-1) && j-i == 2
}
