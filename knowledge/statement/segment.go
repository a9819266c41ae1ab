package statement

import (
	"disputebot/knowledge/lang"
)

// segment is a stretch of a clause between commas, dashes and brackets.
type segment struct {
	first, last int
	noun        phrase // the noun phrase it is about, empty where it is an adjunct or another clause
	verbal      bool   // a verb stands in it
	coordinated bool   // it begins with "and"
}

// clauseStart is where the clause of word v may begin: behind a semicolon, a colon, a quotation or the sentence's
// beginning.
func (d *doc) clauseStart(v, lo int) int {
	lo = max(lo, d.sentences[d.words[v].sentence].first)
	for i := v - 1; i >= lo; i-- {
		w := d.words[i]
		if w.mark(";:") {
			return i + 1
		}
		if w.quote >= 0 && w.quote != d.words[v].quote && !d.fragment(w.quote) {
			return i + 1
		}
	}
	return lo
}

// segments cuts words[lo:v] at commas, dashes and brackets. The last segment is the one beside v; it is empty where
// a mark stands right before v.
func (d *doc) segments(lo, v int) []segment {
	var out []segment
	first := lo
	for i := lo; i <= v; i++ {
		if i < v && !(d.words[i].mark(",–—()") && !d.quoted(i) || d.words[i].mark("-") && d.words[i].start > d.at(i-1).end) && !d.commaInside(i) {
			continue
		}
		if i == v || first < i {
			out = append(out, d.segment(first, i))
		}
		first = i + 1
	}
	return out
}

// segment reads one stretch: what opens it decides whether it holds a noun phrase of its own.
func (d *doc) segment(first, last int) segment {
	s := segment{first: first, last: last}
	i := first
	for i < last && (d.words[i].is(lang.Conjunction) || d.words[i].is(lang.Adverb) && !d.words[i].is(lang.Determiner|lang.Preposition) || d.words[i].kind == lang.Mark) {
		s.coordinated = s.coordinated || d.words[i].is(lang.Conjunction)
		i++
	}
	if s.noun = d.clauseSubject(i, last); !s.noun.empty() {
		return s
	}
	for j := i; j < last; j++ {
		if d.verbal(j) {
			s.verbal = true
		}
	}
	s.noun = d.firstPhrase(i, last)
	return s
}

// verbal reports whether word j is a finite verb as far as the data tell.
func (d *doc) verbal(j int) bool {
	w := d.words[j]
	if w.is(lang.Auxiliary | lang.Modal) {
		return !w.is(lang.AuxiliaryInfinitive) || len(d.speech.Grammar.Clitics) > 0 || !d.at(j-1).is(lang.InfinitiveMark) // "to be heard"
	}
	if len(d.speech.Grammar.Clitics) > 0 && d.adjectival(j) && d.speech.PastShape(w.low) && !w.capital {
		return j > 0 && !d.words[j-1].is(lang.Determiner|lang.Possessive|lang.Of)
	}
	f, ok := w.form(lang.Finite)
	return ok && !d.nounLike(j) && d.fits(j, f) && !(w.capital && !d.sentenceStart(j) && !d.titleCase(w.sentence))
}

// commaInside reports whether the word at i is the comma, or the closing mark behind it, that parts a few quoted words from what follows:
// "dismissing the case as “theater,” Ann Lee".
func (d *doc) commaInside(i int) bool {
	if !d.quoted(i) {
		return false
	}
	q := d.words[i].quote
	comma := d.quotes[q].last - 2
	return (i == comma || i == comma+1) && comma > d.quotes[q].first && d.words[comma].mark(",") && d.fragment(q)
}

// participleAhead reports whether words[i:j] are no clause but a participle with who did it, said of the subject behind the comma: "published by
// the Herald, a report accuses", « dévoilée par la revue Nordel, une étude accuse ».
func (d *doc) participleAhead(i, j int) bool {
	if i >= j || i+1 >= len(d.words) || !d.words[i+1].is(lang.PassiveBy) {
		return false
	}
	if _, ok := d.words[i].form(lang.Participle); !ok && !d.speech.PastShape(d.words[i].low) && !d.speech.ParticipleShape(d.words[i].low) {
		return false
	}
	for k := i + 1; k < j; k++ {
		if d.verbal(k) && !d.words[k].capital {
			return false
		}
	}
	return true
}
