package statement

import (
	"strings"

	"disputebot/knowledge/lang"
)

// discover enters what the speakers and addressees of one article are called.
func (g *registry) discover(d *doc, reports []report) {
	g.subjects(d)
	for _, r := range reports {
		parties := []phrase{r.speaker, r.addressee}
		if p := d.issuedBy(r.speaker, r.cue[0]); !p.empty() {
			parties = append(parties, p)
		}
		for _, p := range parties {
			if p.last-p.first > 1 && d.words[p.last-1].is(lang.RelativeWord) {
				p = d.antecedentOf(p)
			}
			for _, it := range d.items(p) {
				g.enterItem(d, it)
			}
		}
	}
	g.shortNames(d)
}

// item is one of the parties that a phrase names: its name, if it has one, and the words that say what it is.
type item struct {
	first, last int
	name        [2]int // words of its proper name; empty for "the court"
}

func (it item) named() bool { return it.name[1] > it.name[0] }

// items cuts a phrase into its parties: at "and", commas and semicolons, but a name and the role beside it are one.
func (d *doc) items(p phrase) []item {
	var out []item
	first := p.first
	for i := p.first; i <= p.last; i++ {
		if i < p.last && !d.words[i].mark(",;") && !d.words[i].is(lang.Conjunction) || d.withinName(first, i, p.last) || d.twoRoles(first, i, p.last) {
			continue
		}
		if first < i-1 && d.words[first].is(lang.PassiveBy) && d.words[first].is(lang.Preposition) { // "par A, par B"
			first++
		}
		if first < i {
			out = d.joinItem(out, item{first: first, last: i, name: d.properName(first, i)}, p.last)
		}
		first = i + 1
	}
	return out
}

// joinItem adds an item, or joins it to the one before: "the minister, Ann Lee", "Ann Lee, director of X".
func (d *doc) joinItem(out []item, it item, end int) []item {
	n, first := len(out), it.first
	if n > 0 && d.secondRole(out[n-1], it) {
		out[n-1].last = it.last
		return out
	}
	if n == 0 || !d.words[first-1].mark(",") {
		return append(out, it)
	}
	before := &out[n-1]
	pure := it.pure() || it.named() && it.name[1] == it.last && d.titles(it.first, it.name[0])
	switch {
	case it.last == end && d.apposed(*before, it):
		before.name, before.last = d.wholeName(it), it.last
	case it.last == end && d.indefinite(it.first) && !before.named() && !d.pluralHead(d.headOf(*before)) && !it.personal(d):
		return out // "the museum, a Victorian pile"
	case pure && d.listed(*before, it, end):
		return append(out, it)
	case pure && !before.pure() && d.onlyBody(*before):
		return append(out, it) // "la CGT, FO et Sud"
	case pure && !before.pure() && !before.personal(d) && d.roleIn(before.first, before.last):
		before.name, before.last = it.name, it.last
	case pure && !before.named():
		before.name, before.last = it.name, it.last
	case d.onlyBody(*before) && d.anotherBody(it, end):
		return append(out, it)
	case !it.named() && before.named():
		before.last = it.last
	case it.named() && !pure && before.pure() && d.roleIn(it.first, it.last) && !it.personal(d):
		before.last = it.last
	default:
		return append(out, it)
	}
	return out
}

// onlyBody reports whether an item is the name of a body, an article aside, and of no office.
func (d *doc) onlyBody(it item) bool {
	if !it.named() || it.name[1] != it.last || it.name[0] > it.first+1 || it.name[0] > it.first && !d.words[it.first].is(lang.Determiner) {
		return false
	}
	for i := it.name[0]; i < it.name[1]; i++ {
		if d.words[i].is(lang.Role | lang.Title) {
			return false
		}
	}
	return true
}

// anotherBody reports whether an item is a body's noun with a capital behind its article, in a list that a conjunction closes: "la CGT, la
// Ligue des mers et FO".
func (d *doc) anotherBody(it item, end int) bool {
	if it.named() || it.last-it.first < 2 || !d.words[it.first].is(lang.Definite) || !d.words[it.first+1].capital || !d.words[it.first+1].is(lang.Body) {
		return false
	}
	for i := it.last; i < end; i++ {
		if d.words[i].is(lang.Conjunction) {
			return true
		}
	}
	return false
}

// secondRole reports whether an item is one more role of the person before it: "Ann Lee, driver and spokeswoman of the strikers".
func (d *doc) secondRole(before, it item) bool {
	return before.named() && before.last > before.name[1] && !it.named() && d.words[it.first-1].is(lang.Conjunction) && d.words[it.first].is(lang.Role) && !d.pluralHead(it.first)
}

// titles reports whether words[i:j] are titles, with their full stops.
func (d *doc) titles(i, j int) bool {
	for ; i < j; i++ {
		if !d.words[i].is(lang.Title) && !d.words[i].mark(".") {
			return false
		}
	}
	return true
}

func (it item) pure() bool { return it.named() && it.name[0] == it.first && it.name[1] == it.last }

// personal reports whether the item's name ends it: "the minister Ann Lee", not "the minister of Justice".
func (it item) personal(d *doc) bool {
	return it.named() && it.name[1] == it.last && it.name[0] > it.first && !d.words[it.name[0]-1].is(lang.Of|lang.Preposition) && it.name[1]-it.name[0] >= 2
}

func (d *doc) roleIn(i, j int) bool {
	for ; i < j; i++ {
		if d.words[i].is(lang.Role | lang.Body) {
			return true
		}
	}
	return false
}

// properName is the run of capitalised words that names words[i:j]: the last one that no preposition leads, else none.
func (d *doc) properName(i, j int) [2]int {
	best := [2]int{}
	for at := i; at < j; {
		last := d.capitals(at, j)
		if last == at {
			at++
			continue
		}
		before := d.at(at - 1)
		if d.ofBody(i, at) || d.titledOwner(i, at) || at > i && before.is(lang.Conjunction) { // "Ann Lee of the Institute of Art and Law"
			at = last
			continue
		}
		if at == i || !before.is(lang.Of|lang.Preposition) && !(d.articleOf(at-1) && (at-2 >= i || !d.at(at-2).is(lang.PassiveBy))) {
			if !(last < j && d.possessive(last)) && !(last-at == 1 && last < j && d.words[at].is(lang.Body|lang.Role) && (d.words[last].is(lang.Of) || d.adjectival(last))) && !d.compound(at, last, j) && !d.nameGoesOn(at, last, j) {
				best = [2]int{at, last}
			}
		} else if last-at > 2 && d.roleIn(i, at) && !d.bodyIn(last-2, last) { // ministre de la Justice Ann Lee
			best = [2]int{last - 2, last}
		}
		at = last
	}
	return best
}

// titledOwner reports whether a name at word at, behind its title, is that of whom a body's noun at the beginning belongs to: "l'entourage
// de Mme Roy" is not Mme Roy.
func (d *doc) titledOwner(i, at int) bool {
	b := at - 1
	for b > i && (d.words[b].is(lang.Title) || d.words[b].mark(".")) {
		b--
	}
	if b == at-1 || b <= i || !d.words[b].is(lang.Of) || d.words[b].is(lang.Title) {
		return false
	}
	head := d.words[d.headOf(item{first: i, last: b})]
	return head.is(lang.Body) && !head.is(lang.Role|lang.Document|lang.Court) && !head.capital
}

// ofBody reports whether a name at word at is that of a body whose role words[i:at] tell: "la directrice de l'école Jules-Ferry".
func (d *doc) ofBody(i, at int) bool {
	b := at - 1
	if b < i+2 || !d.words[b].is(lang.Body) || d.words[b].is(lang.Role|lang.Company) || d.words[b].capital || len(d.speech.Grammar.Clitics) == 0 {
		return false
	}
	for b--; b > i && d.words[b].is(lang.Determiner) && !d.words[b].is(lang.Of); b-- {
	}
	return b > i && d.words[b].is(lang.Of) && d.words[b-1].is(lang.Role) && !d.words[b-1].capital
}

// compound reports whether a run of capitals is but the front of a role: "Acme executives", "Acme Executives".
func (d *doc) compound(first, last, end int) bool {
	if last < end && (d.words[last].is(lang.Role) || d.words[last].is(lang.Body) && d.pluralHead(last) && len(d.speech.Grammar.Clitics) == 0) {
		return true // "Privacy groups"
	}
	if d.attributive(first, last, end) {
		return true
	}
	return last-first > 1 && d.words[last-1].is(lang.Role)
}

func (d *doc) bodyIn(i, j int) bool {
	for ; i < j; i++ {
		if d.words[i].is(lang.Body) {
			return true
		}
	}
	return false
}

// articleOf reports whether word i is an article behind a preposition ("de la").
func (d *doc) articleOf(i int) bool {
	return d.at(i).is(lang.Determiner) && d.at(i-1).is(lang.Of|lang.Preposition)
}

// capitals is where the run of capitalised words that begins at i ends; titles in front are no part of it.
func (d *doc) capitals(i, end int) int {
	w := d.words[i]
	if !w.capital || w.is(lang.Determiner|lang.Preposition|lang.SubjectPronoun|lang.Possessive|lang.Conjunction) && !d.partOfName(i) || w.is(lang.Title) && i+1 < end && (d.words[i+1].capital || d.words[i+1].mark(".")) || w.is(lang.TimeWord) && !(len(d.speech.Grammar.Clitics) > 0 && !d.sentenceStart(i) && i+1 < end && d.words[i+1].capital) {
		return i
	}
	if !(i+1 < end && d.words[i+1].capital) && d.commonNoun(i) {
		return i // "Residents want"
	}
	if w.is(lang.Nationality) && i+1 < end && d.words[i+1].kind == lang.Word && !d.words[i+1].capital && d.adjectival(i+1) && len(d.speech.Grammar.Clitics) == 0 && !d.words[i+1].is(lang.Role|lang.Body) {
		return i // "the Congolese ace"
	}
	if d.sentenceStart(i) && w.is(lang.Break|lang.Adverb) {
		return i // "But Ann Lee", "Former mayor Ann Lee"
	}
	if d.sentenceStart(i) && i+1 < end && !d.words[i+1].capital && (w.is(lang.Role|lang.Body) || d.words[i+1].is(lang.Of)) {
		return i
	}
	if w.is(lang.Role) && w.capital && i+1 < end && d.words[i+1].kind == lang.Word && !d.words[i+1].capital {
		return i
	}
	if d.roughly(i) {
		return i // "Around 300 islanders"
	}
	if i+1 < end && d.words[i+1].capital && d.based(i) {
		return i // "Oslo-based Arval"
	}
	if last := d.runEnd(i, end); d.roleAhead(i, last) {
		return i
	}
	return d.trimName(i, d.runEnd(i, end))
}

// roleAhead reports whether a role or a title with a capital stands at i, or behind it, in front of a name of two words or more:
// "Local MP Ann Lee", "House Speaker Paul Ryan".
func (d *doc) roleAhead(i, last int) bool {
	for k := i; k < last-1; k++ {
		if k < last-2 && d.words[k].is(lang.Role|lang.Title) && !d.words[k+1].is(lang.Role|lang.Body|lang.Particle) && d.words[k+1].capital && d.words[k+1].end-d.words[k+1].start > 2 {
			return true
		}
		if w := d.words[k]; k > i && w.is(lang.Title) && !w.is(lang.Role) && w.is(lang.Male|lang.Female) && len(w.low) < 4 && d.words[k+1].capital {
			return true // "Old Mr Padgett"
		}
	}
	return false
}

// nickname is where a nickname in quotation marks ends that stands at i inside a name: "Barry “The Shark” Tolliver"; i where none does.
func (d *doc) nickname(i, end int) int {
	q := d.words[i].quote
	if d.words[i].kind != lang.Mark || q < 0 || d.quotes[q].first != i || d.quotes[q].last-i > 6 || d.quotes[q].last >= end {
		return i
	}
	if next := d.words[d.quotes[q].last]; !next.capital || !d.at(i+1).capital {
		return i
	}
	return d.quotes[q].last
}

// runEnd is where the run of capitalised words that begins at i ends.
func (d *doc) runEnd(i, end int) int {
	at := i
	for at < end {
		w := d.words[at]
		switch {
		case w.capital || w.kind == lang.Number && at > i && len(w.low) < 4:
			at++
		case w.is(lang.Particle) && at+2 < end && d.words[at+1].is(lang.Particle) && d.words[at+2].capital && d.at(i).is(lang.Determiner):
			at += 2
		case (w.is(lang.Particle) || w.mark("&") || w.mark(".") && (d.initial(at-1) || d.initialAhead(at))) && at+1 < end && d.words[at+1].capital:
			at++
		case at > i && d.manysName(at, end):
			at++
		case at > i && d.nickname(at, end) > at:
			at = d.nickname(at, end)
		default:
			return d.carriedOn(i, at, end)
		}
	}
	return at
}

// trimName takes small words with a capital off a name's end ("Ann Lee On Monday").
func (d *doc) trimName(i, at int) int {
	for at > i+1 && d.words[at-1].is(lang.Preposition|lang.Conjunction|lang.Auxiliary|lang.Modal|lang.Determiner|lang.TimeWord) {
		at--
	}
	return at
}

// partOfName: an article with a capital inside a sentence belongs to the name ("Les Sillons").
func (d *doc) partOfName(i int) bool {
	return !d.sentenceStart(i) && d.words[i].capital && d.at(i+1).capital
}

// singular takes a plural ending off a folded noun.
func singular(fold string) string {
	switch {
	case len(fold) > 4 && strings.HasSuffix(fold, "aux"):
		return strings.TrimSuffix(fold, "aux") + "al"
	case len(fold) > 4 && strings.HasSuffix(fold, "ies"):
		return strings.TrimSuffix(fold, "ies") + "y"
	case len(fold) > 3 && strings.HasSuffix(fold, "s") && !strings.HasSuffix(fold, "ss"):
		return strings.TrimSuffix(fold, "s")
	}
	return fold
}

// withTitle reports whether a title stands in front of the item's name.
func (d *doc) withTitle(it item) bool {
	return it.name[0] > it.first && d.titles(it.first, it.name[0])
}

// proper reports whether an item without a name of its own has one in it: "the court of Lyon".
func (d *doc) proper(it item) bool {
	for i := it.first; i < it.last; i++ {
		if d.words[i].capital && !d.sentenceStart(i) {
			return true
		}
	}
	return false
}

// headOf is the item's first role or body, else its first noun.
func (d *doc) headOf(it item) int {
	for i := it.first; i < it.last; i++ {
		if d.words[i].is(lang.Role | lang.Body) {
			return i
		}
	}
	for i := it.first; i < it.last; i++ {
		if !d.words[i].is(lang.Determiner | lang.Possessive) {
			return i
		}
	}
	return it.first
}

// roleOrBodyName reports whether the name is a body's: a body's noun stands in it or right before it.
func (d *doc) roleOrBodyName(it item) bool {
	for i := it.name[0]; i < it.name[1]; i++ {
		if d.words[i].is(lang.Body) {
			return true
		}
	}
	return it.name[0] > it.first && d.words[it.name[0]-1].is(lang.Body)
}

// nameText is a name as the article spells it, white space folded.
func (d *doc) nameText(i, j int) string {
	return strings.Join(strings.Fields(d.span(i, j).Of(d.text)), " ")
}
