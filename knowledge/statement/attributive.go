package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// attributive reports whether a run of capitals but tells whence, or of what kind, the body is whose noun in small letters ends the
// words behind it, where adjectives stand before their nouns: "the Danish league", "the Oslo-based firm", "a Leeds paint company",
// "the Commons transport committee". In "the Unite union", "the Arval ferry company" the run is the body's name.
func (d *doc) attributive(first, last, end int) bool {
	if len(d.speech.Grammar.Clitics) > 0 || last >= end {
		return false
	}
	head := -1
	for i := last; i < end && !d.words[i].capital && (d.adjectival(i) || d.words[i].is(lang.Body) || len(d.words[i].forms) > 0); i++ {
		if d.words[i].is(lang.Body) {
			head = i
		}
	}
	if head < 0 {
		return false
	}
	before := d.at(first - 1)
	return d.origin(first, last) ||
		first > 0 && before.is(lang.Determiner) && !before.is(lang.Definite) && before.sentence == d.words[first].sentence ||
		slices.Contains(d.speech.Grammar.NamedWith, d.words[head].low)
}

// kindNamed reports whether what stands behind the article that begins a phrase is a run of capitals that names nobody alone.
func (d *doc) kindNamed(p phrase) bool {
	first := p.first + 1
	if first >= p.last {
		return false
	}
	last := d.capitals(first, p.last)
	return last > first && d.attributive(first, last, p.last)
}

// origin reports whether a run of capitals says no more than whence somebody is: "Danish", "Oslo-based".
func (d *doc) origin(first, last int) bool {
	for i := first; i < last; i++ {
		if !d.words[i].is(lang.Nationality) && !d.based(i) {
			return false
		}
	}
	return true
}

// based reports whether the word at i says by a participle behind a hyphen whence, or whose, somebody is: "Oslo-based", "London-listed".
func (d *doc) based(i int) bool {
	w := d.words[i]
	_, tail, hyphen := strings.Cut(w.low, "-")
	return hyphen && len(d.speech.Grammar.Clitics) == 0 && d.speech.PastShape(tail) && strings.Contains(d.text[w.start:w.end], tail)
}

// namedFor is where a body's name goes on behind the preposition at i, up to the end of a run of capitals: "the Campaign for Clean
// Rivers", "the Council on Tall Buildings"; i where it does not.
func (d *doc) namedFor(i, end int) int {
	w, noun := d.at(i), d.at(i-1)
	if i < 1 || i+1 >= end || !slices.Contains(d.speech.Grammar.NamedFor, w.low) || !noun.capital || !noun.is(lang.Body) || d.pluralHead(i-1) || noun.sentence != w.sentence {
		return i
	}
	if d.words[i+1].is(lang.TimeWord|lang.Title|lang.Determiner) || !d.words[i+1].capital {
		return i
	}
	last := d.runEnd(i+1, end)
	next := d.at(last)
	if last >= len(d.words) || next.sentence != w.sentence {
		return last
	}
	if d.possessive(last) || d.adjectival(last) && !d.speech.PastShape(next.low) || next.is(lang.Role|lang.Body) {
		return i // "asked the Home Office for Syrian visas"
	}
	return last
}

// kindOfBody reports whether the word at i, spelt like a verb, says between an article, a name and a body's noun what the body does:
// "the Leeds planning committee", "the Paris appeals court". A verb's object would have an article of its own.
func (d *doc) kindOfBody(i int) bool {
	head := d.at(i + 1)
	if len(d.speech.Grammar.Clitics) > 0 || head.sentence != d.words[i].sentence || !head.is(lang.Body) || head.capital || d.pluralHead(i+1) || d.at(i+2).capital {
		return false
	}
	first := i
	for first > 0 && d.words[first-1].capital && d.words[first-1].kind == lang.Word && !d.words[first-1].is(lang.Determiner|lang.Body|lang.Role) {
		first--
	}
	if first == i || first == 0 || !d.words[first-1].is(lang.Determiner) {
		return false
	}
	_, gerund := d.words[i].form(lang.Gerund)
	return gerund || d.mayBeNoun(i) || len(d.speech.Nouns[singular(d.words[i].low)]) > 0
}
