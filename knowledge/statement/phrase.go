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
	case w.is(lang.Of) && d.infinitiveAt(i+1) && !d.headsWhat(i) && !d.at(i+1).is(lang.Role|lang.Body):
		return i
	case w.is(lang.Of):
		if q := d.simplePhrase(i+1, end); !q.empty() {
			return q.last
		}
		if w.is(lang.Determiner) { // du, des: preposition and article in one
			if q := d.simplePhrase(i, end); !q.empty() && q.last > i+1 {
				return q.last
			}
		}
	case d.possessive(i):
		if q := d.simplePhrase(i+1, end); !q.empty() {
			return q.last
		}
		return i + 1
	case w.mark("(") && i+2 < end && d.at(i+2).mark(")") && d.at(i+1).capital:
		return i + 3
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
	for n := 0; n < 3 && i >= 0; n, i = n+1, i-1 {
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
	case w.is(lang.TimeWord):
		return !begins && d.words[i-1].is(lang.Determiner|lang.Possessive)
	case w.is(lang.Role | lang.Body | lang.Title | lang.Nationality):
		return true
	case inside && len(d.speech.Grammar.Clitics) > 0 && d.adjectival(i) && (d.speech.PastShape(w.low) || d.fullName(i-1) && d.speech.PresentShape(w.low)):
		return false
	case inside && len(d.speech.Grammar.Clitics) == 0 && !w.capital && d.adjectival(i) && d.speech.PastShape(w.low) && d.at(i+1).is(lang.Determiner|lang.Possessive|lang.Preposition|lang.InfinitiveMark) && d.at(i+1).kind == lang.Word:
		return false // "the union tabled a motion"
	case w.is(lang.Adverb):
		return !begins && !inside && i+1 < len(d.words)
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

// nounLike reports whether a word that may be a verb form is a noun or an adjective where it stands.
func (d *doc) nounLike(i int) bool {
	w, before := d.words[i], d.at(i-1)
	if before.kind == lang.Mark || i == 0 || d.words[i-1].sentence != w.sentence {
		_, finite := w.form(lang.Finite)
		_, other := w.form(lang.Participle, lang.Gerund)
		return w.capital && !finite && !other
	}
	if d.theyDo(i) {
		return false
	}
	if before.is(lang.Determiner|lang.Possessive) || d.possessive(i-1) {
		return !d.clitic(i-1) && !d.objectBefore(i)
	}
	if _, ok := w.form(lang.Participle); ok && !d.hasFinite(i) {
		return d.at(i-1).is(lang.Adverb) && d.at(i-2).is(lang.Determiner)
	}
	if d.mayBeNoun(i) && d.adjectival(i-1) && (d.at(i-2).is(lang.Determiner|lang.Possessive) || d.possessive(i-2)) {
		return !d.pluralHead(i-1) && !d.words[i-1].is(lang.Role|lang.Body) && !d.words[i-1].capital
	}
	if d.objectNoun(i) || d.nounOf(i) {
		return true
	}
	if g, ok := w.form(lang.Gerund); ok && len(d.speech.Frames(g.Lemma)) == 0 && d.adjectival(i-1) && d.at(i-2).is(lang.Determiner|lang.Possessive) {
		return true // "a public meeting"
	}
	if _, finite := w.form(lang.Finite); finite && len(before.forms) > 0 && !before.is(lang.InfinitiveMark|lang.Modal|lang.Auxiliary) {
		_, base := w.form(lang.Infinitive)
		return base || slices.Contains(d.speech.Grammar.Intentions, singular(w.low)) // "promised help", "announced plans": a verb's object looks like a verb
	}
	return before.is(lang.Of) && !d.infinitiveAt(i)
}

// nounOf reports whether "of" stands where a verb would have its other side: "la récente attaque de Saint-Malo".
func (d *doc) nounOf(i int) bool {
	if !d.hasFinite(i) || !d.at(i+1).is(lang.Of) || d.infinitiveAt(i+2) || !d.adjectival(i-1) || !d.at(i-2).is(lang.Determiner|lang.Possessive) {
		return false
	}
	any := false
	for _, form := range d.words[i].forms {
		for _, f := range d.speech.Frames(form.Lemma) {
			any = true
			if !f.Target && !f.With && !f.Self {
				return false
			}
		}
	}
	return any
}

// objectNoun reports whether the word at i names an act right behind a finite verb whose object it is: "rejected claims that".
func (d *doc) objectNoun(i int) bool {
	before := d.at(i - 1)
	_, finite := before.form(lang.Finite)
	return finite && len(d.speech.Nouns[d.words[i].low]) > 0 && d.pluralHead(i) && !before.is(lang.InfinitiveMark|lang.Modal|lang.Auxiliary) && !d.at(i-2).is(lang.RelativeWord) && !d.nounLike(i-1)
}

// theyDo reports whether the word at i can only be a verb of the third person plural: "certains réclament".
func (d *doc) theyDo(i int) bool {
	f, ok := d.words[i].form(lang.Finite)
	return ok && f.Person == 3 && f.Plural && len(d.speech.Grammar.Clitics) > 0 && len(d.speech.Nouns[d.words[i].low]) == 0 && strings.HasSuffix(d.words[i].low, "ent")
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

// objectBefore reports whether the small word before a verb form is its object rather than an article ("he, who says it": le dit):
// the form is no noun that the data know, and no noun's complement follows.
func (d *doc) objectBefore(i int) bool {
	w, before, subject := d.words[i], d.at(i-1), d.at(i-2)
	if !before.is(lang.Clitic) || !d.hasFinite(i) || len(d.speech.Nouns[w.low]) > 0 || w.is(lang.Role|lang.Body) || i < 2 {
		return false
	}
	next := d.at(i + 1)
	if next.is(lang.Of) && !d.infinitiveAt(i+2) || d.adjectival(i+1) || next.is(lang.Auxiliary|lang.Modal) || next.mark(".,") {
		return false
	}
	return subject.sentence == w.sentence && (subject.mark(",") || subject.kind == lang.Word && !subject.is(lang.Preposition|lang.Conjunction|lang.Break|lang.Auxiliary|lang.Modal|lang.Adverb) && len(subject.forms) == 0)
}

// mayBeNoun reports whether a verb form is spelt like a noun: one that names an act, or the bare verb ("a new claim").
func (d *doc) mayBeNoun(i int) bool {
	w := d.words[i]
	_, finite := w.form(lang.Finite)
	_, base := w.form(lang.Infinitive)
	return len(d.speech.Nouns[w.low]) > 0 || finite && base
}

func (d *doc) hasFinite(i int) bool { _, ok := d.words[i].form(lang.Finite); return ok }

// adjectival reports whether word i is an unknown small word, perhaps an adjective.
func (d *doc) adjectival(i int) bool {
	w := d.at(i)
	return w.kind == lang.Word && w.class&^(lang.NotAdverb|lang.Nationality|lang.NotInfinitive) == 0 && len(w.forms) == 0
}

// pluralHead reports whether the noun at i stands in the plural.
func (d *doc) pluralHead(i int) bool {
	w := d.at(i)
	n := len(w.low)
	return n > 3 && (w.low[n-1] == 's' || w.low[n-1] == 'x') && w.low[n-2] != 's'
}

// clitic reports whether the word at i, which might be an article, is an object pronoun before a verb ("il le juge").
func (d *doc) clitic(i int) bool {
	w, before := d.at(i), d.at(i-1)
	if next := d.at(i + 1); len(next.forms) > 0 && !next.is(lang.Auxiliary) {
		if _, ok := next.form(lang.Finite, lang.Infinitive); !ok {
			if _, gerund := next.form(lang.Gerund); gerund && before.is(lang.BeforeGerund) && w.is(lang.ObjectPronoun) {
				return true // "en les accusant"
			}
			return false // a participle alone has no object before it: "pas la remise"
		}
	}
	return w.is(lang.ObjectPronoun) && i > 0 && (before.is(lang.SubjectPronoun) && !before.is(lang.Determiner) || before.is(lang.Negation) || slices.Contains(d.speech.Grammar.As, before.low))
}

// infinitiveAt reports whether the word at i is an infinitive.
func (d *doc) infinitiveAt(i int) bool {
	w := d.at(i)
	if w.kind != lang.Word || w.is(lang.NotInfinitive) || w.capital && !d.sentenceStart(i) && !d.titleCase(w.sentence) {
		return false
	}
	if _, ok := w.form(lang.Infinitive); ok || w.is(lang.AuxiliaryInfinitive) {
		return true
	}
	if w.is(lang.Role) && d.at(i-1).is(lang.InfinitiveMark) && d.doneTo(i+1) {
		return true // "to chair talks"
	}
	if w.is(lang.Determiner | lang.Possessive | lang.SubjectPronoun | lang.ObjectPronoun | lang.Preposition | lang.Role | lang.Body | lang.Auxiliary | lang.TimeWord) {
		return false
	}
	return d.speech.InfinitiveShape(w.low)
}

// doneTo reports whether what stands at i can only be the object of a verb before it, in a language that spells verbs like nouns.
func (d *doc) doneTo(i int) bool {
	w := d.at(i)
	return len(d.speech.Grammar.Clitics) == 0 && (w.is(lang.Determiner|lang.Possessive) || (d.adjectival(i) || len(w.forms) > 0) && d.pluralHead(i) && !w.capital)
}
