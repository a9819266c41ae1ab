package statement

import "disputebot/knowledge/lang"

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
