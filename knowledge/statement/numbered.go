package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// joinNumber makes one word of the last three where they are a number, a hyphen and a word in small letters with nothing between:
// "the 51-year-old", "a 92-page ruling".
func (d *doc) joinNumber() {
	n := len(d.words) - 3
	if n < 0 {
		return
	}
	number, hyphen, tail := d.words[n], d.words[n+1], d.words[n+2]
	if number.kind != lang.Number || !hyphen.mark("-‑") || tail.kind != lang.Word || tail.capital || hyphen.start != number.end || tail.start != hyphen.end || number.sentence != tail.sentence {
		return
	}
	tail.start, tail.class, tail.forms = number.start, 0, nil
	tail.low, tail.fold = number.low+"-"+tail.low, number.fold+"-"+tail.fold
	tail.class = d.speech.Grammar.Class(tail.low)
	d.words = append(d.words[:n], tail)
}

// roughly reports whether the word at i makes the number of people or bodies behind it a rough one: "about 150 miners", « environ 40
// enseignants », but not "over 40 years".
func (d *doc) roughly(i int) bool {
	w, noun := d.at(i), d.at(i+2)
	return slices.Contains(d.speech.Grammar.Roughly, w.low) && d.at(i+1).kind == lang.Number && d.at(i+1).sentence == w.sentence && noun.kind == lang.Word &&
		d.pluralHead(i+2) && d.speech.Grammar.FoldedClass(singular(noun.fold))&lang.TimeWord == 0
}

// cliticInfinitive reports whether an article that a preposition before it would have taken in stands at i, in front of an infinitive: it is
// its object (« de les recevoir », « de le voir »).
func (d *doc) cliticInfinitive(i int) bool {
	w, next := d.at(i), d.at(i+1)
	object, ok := d.speech.Grammar.Objects[w.low]
	return ok && w.is(lang.Clitic) && w.is(lang.Definite) && object.Gender != "f" && !strings.HasSuffix(w.low, "'") && !next.capital && next.kind == lang.Word && next.sentence == w.sentence && slices.ContainsFunc(d.speech.Grammar.InfinitiveEndings, func(e string) bool { return e != "" && strings.HasSuffix(next.low, e) })
}
