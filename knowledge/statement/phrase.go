package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// phrase is a noun phrase: words[first:last].
type phrase struct {
	first, last int
	head        int // its most telling noun
}

func (p phrase) empty() bool { return p.last <= p.first }

// phraseAt reads the noun phrase that begins at i and ends before end; empty where none begins there.
func (d *doc) phraseAt(i, end int) phrase {
	p := d.simplePhrase(i, end)
	if p.empty() {
		return p
	}
	for {
		next := d.extension(p.last, end)
		if d.words[min(p.last, len(d.words)-1)].mark("(") && d.fullName(p.last-1) && p.last-p.first == 2 && !d.initialsOf(p, next-2) { // "Paul Meunier (CGT)": his party
			return p
		}
		if next <= p.last {
			return p
		}
		p.last = next
	}
}

// initialsOf reports whether word i is made of the first letters of the phrase's words.
func (d *doc) initialsOf(p phrase, i int) bool {
	var letters strings.Builder
	for j := p.first; j < p.last; j++ {
		letters.WriteString(firstRune(d.words[j].fold))
	}
	return letters.String() == d.at(i).fold
}

func firstRune(s string) string {
	for _, r := range s {
		return string(r)
	}
	return ""
}

// extension is the end of what goes on a noun phrase at i: "of X", "'s X", a bracketed short name.
func (d *doc) extension(i, end int) int {
	w := d.at(i)
	switch {
	case i >= end:
		return i
	case d.sloganEnd(i-1, i, end) > i:
		return d.sloganEnd(i-1, i, end)
	case w.is(lang.Of) && d.infinitiveAt(i+1) && !d.headsWhat(i) && !d.at(i+1).is(lang.Role|lang.Body):
		return i
	case w.is(lang.Of) && d.cliticInfinitive(i+1):
		return i
	case w.is(lang.Of) && w.is(lang.Determiner) && d.fullName(i-1) && !d.at(i+1).capital:
		return i // "exige de Paul Roy des excuses"
	case w.is(lang.Of):
		if q := d.simplePhrase(i+1, end); !q.empty() {
			return q.last
		}
		if w.is(lang.Determiner) { // du, des: preposition and article in one
			if q := d.simplePhrase(i, end); !q.empty() && q.last > i+1 {
				return q.last
			}
		}
	case d.namedFor(i, end) > i:
		return d.namedFor(i, end)
	case d.abbreviated(i, end) > i:
		return d.abbreviated(i, end)
	case d.possessive(i):
		if q := d.simplePhrase(i+1, end); !q.empty() {
			return q.last
		}
		return i + 1
	case w.mark("(") && i+2 < end && d.at(i+2).mark(")") && d.at(i+1).capital && d.at(i-1).is(lang.Role) && !d.at(i-1).capital:
		if q := d.simplePhrase(i+3, end); !q.empty() && d.words[q.first].capital { // "le maire (SE) Paul Meunier": a party before the name
			return q.last
		}
		return i
	case w.mark("(") && i+2 < end && d.at(i+2).mark(")") && d.at(i+1).capital:
		return i + 3
	case w.is(lang.Preposition) && !w.is(lang.Of) && d.titled(i-1) && d.chargeOf(i, end) > i:
		return d.chargeOf(i, end)
	case w.is(lang.Preposition) && len(d.speech.Grammar.Clitics) == 0 && d.at(i-1).is(lang.Spokesperson) && d.at(i+1).is(lang.Determiner) && d.at(i+2).is(lang.Role|lang.Body):
		if q := d.simplePhrase(i+1, end); !q.empty() {
			return q.last // "a spokesman for the ministry"
		}
	case w.is(lang.Preposition) && d.titled(i-1) && d.at(i+1).capital && !d.fullName(i-1):
		if q := d.simplePhrase(i+1, end); !q.empty() {
			return q.last
		}
	}
	return i
}

// chargeOf is where what a role is in charge of ends, led by the preposition at i, where somebody's name stands behind a comma:
// "l'adjointe aux finances, Anne Roy", "the secretary for health, Ann Lee"; i where nothing of the kind follows.
func (d *doc) chargeOf(i, end int) int {
	for at := i + 1; at <= end && at < min(i+5, len(d.words)); at++ {
		w := d.words[at]
		if w.mark(",") && at > i+1 && d.at(at+1).capital && d.at(at+2).capital && !d.at(at+1).is(lang.Determiner|lang.TimeWord|lang.Preposition) {
			return at
		}
		if w.kind != lang.Word || d.verbal(at) || w.is(lang.Break|lang.TimeWord) && !w.is(lang.Preposition|lang.Conjunction) {
			return i
		}
	}
	return i
}

// headsWhat reports whether the preposition at i brings what somebody named behind a comma is in charge of: "its head of policy, Ann
// Lee", but not "accused the head of fraud".
func (d *doc) headsWhat(i int) bool {
	if !d.at(i - 1).is(lang.Spokesperson) {
		return false
	}
	for at := i + 1; at < i+3; at++ {
		if d.at(at+1).mark(",") && d.at(at+2).capital {
			return true
		}
	}
	return false
}

// titled reports whether word i is, or goes back over an article to, a role that a preposition completes
// ("secretary for", "secrétaire chargé de").
func (d *doc) titled(i int) bool {
	for n := 0; n < 4 && i >= 0; n, i = n+1, i-1 {
		if d.words[i].is(lang.Role) {
			return true
		}
		if d.words[i].kind == lang.Mark {
			return false
		}
	}
	return false
}

func (d *doc) possessive(i int) bool {
	w := d.at(i)
	return (w.low == "'s" || w.low == "'" && d.at(i-1).end == w.start) && i > 0 && d.at(i-1).end == w.start
}

// simplePhrase reads a noun phrase without what follows its last noun.
func (d *doc) simplePhrase(i, end int) phrase {
	if i >= end || i >= len(d.words) {
		return phrase{i, i, i}
	}
	w := d.at(i)
	if n := d.someOf(i, end); n > 0 {
		return phrase{i, i + n, i}
	}
	if w.is(lang.SubjectPronoun|lang.Somebody) && !w.is(lang.Determiner) {
		return phrase{i, i + 1, i}
	}
	if w.is(lang.Determiner) && i+1 < end && d.latter(i+1) {
		return phrase{i, i + 2, i + 1}
	}
	if n := d.oneOfThem(i); n > 0 && i+n <= end {
		return phrase{i, i + n, i}
	}
	p := phrase{first: i, last: i, head: -1}
	for at := i; at < end && d.nominal(at, p); at++ {
		p.last = at + 1
		w := d.words[at]
		if w.kind == lang.Word && !w.is(lang.Determiner|lang.Possessive) || w.kind == lang.Number && at > i && d.words[at-1].mark("$€£") || w.mark("%$€£") && at > i && d.words[at-1].kind == lang.Number {
			p.head = at
		}
	}
	for p.last > p.first && (d.words[p.last-1].is(lang.Adverb) && !d.words[p.last-1].capital || d.words[p.last-1].mark("-") || d.words[p.last-1].is(lang.Particle) && !d.words[p.last-1].capital && p.last-1 > p.first && d.words[p.last-1].is(lang.Preposition)) {
		p.last--
	}
	if p.head < 0 || p.head >= p.last {
		if p.last > p.first && d.words[p.first].is(lang.Somebody) {
			return phrase{p.first, p.last, p.first}
		}
		return phrase{i, i, i}
	}
	return p
}

// oneOfThem is how many words at i are "l'un d'eux", "deux d'entre elles"; 0 where they are not.
func (d *doc) oneOfThem(i int) int {
	if d.speech.Grammar.Class(d.at(i).low+d.at(i+1).low)&lang.Somebody != 0 && !d.adjectival(i+2) && !d.at(i+2).is(lang.Role|lang.Body|lang.Of) { // d'autres, l'un
		return 2
	}
	at := i
	for at < i+2 && d.at(at).is(lang.Determiner) {
		at++
	}
	if at == i || !d.at(at).is(lang.Of) || d.at(at).is(lang.Determiner) || len(d.speech.Grammar.Clitics) == 0 {
		return 0
	}
	if at++; d.at(at).is(lang.Preposition) {
		at++
	}
	if w := d.at(at); w.is(lang.ObjectPronoun) && !w.is(lang.Determiner|lang.Clitic) {
		return at + 1 - i
	}
	return 0
}

// someOf is how many words at i are a number of them: "9,000 of them", "each of those"; 0 where they are not.
func (d *doc) someOf(i, end int) int {
	if len(d.speech.Grammar.Clitics) > 0 || i+2 >= end || d.words[i].kind != lang.Number && !d.words[i].is(lang.Somebody|lang.Determiner) || !d.words[i+1].is(lang.Of) {
		return 0
	}
	if w := d.words[i+2]; w.is(lang.ObjectPronoun) && !w.is(lang.Possessive) || slices.Contains(d.speech.Grammar.Demonstratives, w.low) {
		return 3
	}
	return 0
}

// latter reports whether word i is a pronoun with the demonstrative before it: "ce dernier".
func (d *doc) latter(i int) bool {
	w := d.at(i)
	return w.is(lang.SubjectPronoun) && strings.Contains(w.low, " ")
}

// nominal reports whether word i may go on the noun phrase p.
func (d *doc) nominal(i int, p phrase) bool {
	w := d.words[i]
	begins := i == p.first
	inside := p.head >= 0
	switch {
	case w.kind == lang.Mark:
		return begins && w.mark("$€£") && d.at(i+1).kind == lang.Number || inside && (w.mark("&") || w.mark(".") && (d.initial(i-1) || d.initialAhead(i))) || w.mark("«»“”‘’\"") && d.tight(i, inside) || w.mark("%$€£") && !begins && !(w.mark("$€£") && inside && d.sumEnds(i+1))
	case w.kind == lang.Number:
		return begins || len(w.low) < 4 || d.words[i-1].mark("$€£") || d.words[i-1].is(lang.Determiner|lang.Possessive)
	case w.capital && w.is(lang.Title) && d.at(i+1).capital && !d.sentenceStart(i):
		return true // "Me Anne Roy", whose title is spelt like a pronoun
	case w.capital && w.is(lang.Preposition|lang.Auxiliary|lang.Modal|lang.Conjunction|lang.SubjectPronoun|lang.Negation) && !w.is(lang.Of|lang.Determiner|lang.Particle):
		return false
	case w.capital && !begins && !d.sentenceStart(i):
		return !w.is(lang.TimeWord) || d.words[i-1].is(lang.Determiner)
	case w.is(lang.Possessive | lang.Determiner):
		return !inside && (begins || d.words[i-1].kind != lang.Number)
	case w.is(lang.Particle) && inside && d.words[i-1].capital && d.at(i+1).capital:
		return true
	case w.is(lang.SubjectPronoun | lang.ObjectPronoun | lang.Reflexive | lang.Auxiliary | lang.Modal | lang.Negation | lang.Complementizer | lang.RelativeWord):
		return false
	case w.is(lang.Conjunction):
		return false
	case w.is(lang.Preposition | lang.Break):
		return false
	case w.is(lang.TimeWord) && begins && w.capital && !d.sentenceStart(i) && d.at(i+1).capital && len(d.speech.Grammar.Clitics) > 0:
		return true // "Midi Cuisine"
	case w.is(lang.TimeWord):
		return !begins && d.words[i-1].is(lang.Determiner|lang.Possessive)
	case w.is(lang.Role | lang.Body | lang.Title | lang.Nationality):
		return true
	case inside && len(d.speech.Grammar.Clitics) > 0 && d.adjectival(i) && (d.speech.PastShape(w.low) || d.fullName(i-1) && d.speech.PresentShape(w.low)):
		return false
	case inside && len(d.speech.Grammar.Clitics) > 0 && d.adjectival(i) && d.words[i-1].capital && d.at(i+1).is(lang.Determiner|lang.Possessive) && !d.at(i+1).is(lang.Preposition|lang.Of) && !d.speech.ParticipleShape(w.low):
		return false // "la société Nordel vend un sirop"
	case inside && len(d.speech.Grammar.Clitics) == 0 && !w.capital && d.adjectival(i) && d.speech.PastShape(w.low) && d.at(i+1).is(lang.Determiner|lang.Possessive|lang.Preposition|lang.InfinitiveMark) && d.at(i+1).kind == lang.Word:
		return false // "the union tabled a motion"
	case inside && len(d.speech.Grammar.Clitics) == 0 && !w.capital && d.adjectival(i) && d.speech.PastShape(w.low) && d.speech.Grammar.Epithet(d.words[i-1].low):
		return false // "the Congolese ace skipped training"
	case w.is(lang.Adverb):
		return !begins && !inside && i+1 < len(d.words) || !begins && d.possessive(i-1) && i+1 < len(d.words) && d.nounLike(i+1) // "the council's first answer"
	case len(w.forms) > 0:
		return d.nounLike(i)
	}
	return true
}

// sumEnds reports whether the sum of money at i stands for itself ("fined the firm £3m for") rather than before a noun ("a £3m fine").
func (d *doc) sumEnds(i int) bool {
	for d.at(i).kind == lang.Number || d.at(i).kind == lang.Word && len(d.at(i).low) < 3 && !d.at(i).is(lang.Preposition) {
		i++
	}
	return !d.adjectival(i) && !d.at(i).is(lang.Role|lang.Body)
}

// fullName reports whether a name of two words ends at i that is no body's: what follows in lower case is no part of it.
func (d *doc) fullName(i int) bool {
	w, before := d.at(i), d.at(i-1)
	return w.capital && before.capital && w.sentence == before.sentence && (w.class|before.class)&(lang.Role|lang.Body|lang.Determiner) == 0 && w.kind == lang.Word && before.kind == lang.Word
}

// initial reports whether word i is a single capital letter or a title, after which a full stop ends nothing.
func (d *doc) initial(i int) bool {
	w := d.at(i)
	return w.capital && (w.end-w.start <= 2 || w.is(lang.Title))
}

// initialAhead reports whether a capital letter with a full stop follows the one at i: "Edward. T. Finch".
func (d *doc) initialAhead(i int) bool {
	w := d.at(i + 1)
	return d.words[i-1].capital && w.capital && w.end-w.start == 1 && d.at(i+2).mark(".")
}

// tight reports whether the quotation mark at i stands around a word or two inside a noun phrase.
func (d *doc) tight(i int, inside bool) bool {
	q := d.words[i].quote
	if q < 0 || !inside {
		return false
	}
	return d.quotes[q].last-d.quotes[q].first <= 5 && d.quotes[q].first > 0 && !d.words[d.quotes[q].first-1].mark(",:")
}

// sentenceStart reports whether word i begins its sentence, past quotation marks.
func (d *doc) sentenceStart(i int) bool {
	first := d.sentences[d.words[i].sentence].first
	for first < i && d.words[first].kind == lang.Mark {
		first++
	}
	return first == i
}

// titleCase reports whether a sentence is written like a headline: every longer word with a capital.
func (d *doc) titleCase(s int) bool {
	k := &d.sentences[s]
	if k.headline == 0 {
		k.headline = 1
		for i := k.first; i < k.last; i++ {
			if w := d.words[i]; w.kind == lang.Word && !w.capital && w.end-w.start > 3 {
				k.headline = -1
				break
			}
		}
		if k.last-k.first < 4 {
			k.headline = -1
		}
	}
	return k.headline > 0
}
