package statement

import (
	"disputebot/knowledge/lang"
)

// dateBeforeClause is where the clause begins behind a date at p: "on 3 May 2024 that", "le 3 mai que". It is p where none does.
func (d *doc) dateBeforeClause(p, end int) int {
	from := p
	if w := d.words[p]; w.is(lang.Preposition) && !w.is(lang.Determiner) {
		from++
	}
	if at := d.pastDate(from, end); at > from && at < end && d.words[at].is(lang.Complementizer) {
		return at
	}
	return p
}

// skipLight skips adverbs, days and a medium between a verb and what it brings.
func (d *doc) skipLight(p, end int) int {
	for p < end {
		w := d.words[p]
		switch {
		case w.quote >= 0 && w.kind == lang.Mark || d.ownedAhead(p, end) || d.thereIs(p):
			return p
		case w.is(lang.Negation) && w.is(lang.Adverb) && !w.is(lang.Preposition|lang.Determiner) && len(d.speech.Grammar.Clitics) > 0 && !d.infinitiveSoon(p, end): // "ne demande pas la remise"
			p++
		case w.is(lang.Adverb) && !w.is(lang.Determiner|lang.QuestionWord|lang.Complementizer|lang.Negation) && !(w.is(lang.Preposition) && d.phraseAt(p+1, end).last > p+1 && !w.is(lang.TimeWord)):
			p++
		case w.is(lang.TimeWord):
			p++
		case w.is(lang.Preposition) && (d.at(p+1).is(lang.TimeWord) || d.at(p+1).is(lang.Determiner) && d.at(p+2).is(lang.TimeWord)):
			p += 2
			for p < end && d.words[p].is(lang.TimeWord) || p < end && d.words[p].kind == lang.Number {
				p++
			}
		case w.kind == lang.Number && d.at(p-1).is(lang.TimeWord):
			p++
		case d.pastScore(p, end) > p: // "voted 311 to 94 against"
			p = d.pastScore(p, end)
		case d.dateBeforeClause(p, end) > p:
			return d.dateBeforeClause(p, end)
		default:
			return d.skipMedium(p, end)
		}
	}
	return p
}

// skipMedium skips "in a letter", "dans une note" where "that", a colon or a quotation follows.
func (d *doc) skipMedium(p, end int) int {
	if !d.words[p].is(lang.Preposition) && !d.words[p].mark(",") {
		return p
	}
	for i := p; i < end && i < p+16; i++ {
		w := d.words[i]
		switch {
		case w.is(lang.Complementizer) && i > p:
			return i
		case w.mark(":") && w.quote < 0:
			return i
		case w.quote >= 0 && d.quotes[w.quote].first == i && !d.fragment(w.quote):
			return i
		case i > p && w.is(lang.RelativeWord) && !w.is(lang.Complementizer) && d.speech.Grammar.Clitics != nil:
			return p
		case d.verbal(i) || i > p && w.quote < 0 && len(d.speech.Grammar.Clitics) == 0 && d.gerundAt(i) || w.mark(";") || w.is(lang.InfinitiveMark) && d.infinitiveSoon(i+1, end):
			return p
		}
	}
	return p
}

// ownedAhead reports whether a day or the like at p, or behind the preposition there, owns what follows ("last year's quota").
func (d *doc) ownedAhead(p, end int) bool {
	for i := p; i < end && i < p+5; i++ {
		if d.possessive(i) && d.words[i-1].is(lang.TimeWord) {
			return true
		}
		if !d.words[i].is(lang.TimeWord | lang.Preposition | lang.Determiner) {
			return false
		}
	}
	return false
}

// pastScore skips two numbers at p that a word joins, before a preposition: how many voted for and against, "311 to 94".
func (d *doc) pastScore(p, end int) int {
	if p+3 >= end || d.words[p].kind != lang.Number || d.words[p+1].kind == lang.Number || d.words[p+2].kind != lang.Number || !d.words[p+3].is(lang.Preposition) {
		return p
	}
	return p + 3
}
