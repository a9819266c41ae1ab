package telegram

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Telegram's limits of a message: https://core.telegram.org/bots/api and https://limits.tginfo.me.
const (
	maxText     = 4096 // code points, as TDLib counts
	maxEntities = 100
	maxButtons  = 100
	maxData     = 64 // bytes of a button's data
)

const gap = "\n\n" // between blocks

// pack puts whole blocks into as few messages as hold them, in their order.
func pack(blocks []*draft) []outgoing {
	var out []outgoing
	current := &draft{}
	for _, b := range small(blocks) {
		if current.units > 0 && !fits(current, b) {
			out = append(out, current.outgoing())
			current = &draft{}
		}
		current.add(gap, b)
	}
	return append(out, current.outgoing())
}

// small breaks up the blocks that no message holds, such as a citation of thousands of characters, into bare text.
func small(blocks []*draft) []*draft {
	var out []*draft
	for _, b := range blocks {
		if b.points <= maxText {
			out = append(out, b)
			continue
		}
		out = append(out, plain(b.text.String())...)
		out[len(out)-1].taps, out[len(out)-1].rows = b.taps, b.rows
	}
	return out
}

func fits(d, next *draft) bool {
	return d.points+len(gap)+next.points <= maxText && len(d.entities)+len(next.entities) <= maxEntities &&
		d.buttons()+next.buttons() <= maxButtons
}

func (d *draft) buttons() int {
	n := len(d.taps)
	for _, row := range d.rows {
		n += len(row)
	}
	return n
}

// split cuts a text into pieces of at most limit code points that make up the text again: behind a paragraph or
// sentence where one ends in the piece's second half, else behind white space, else between two characters as people
// see them. An empty text has no pieces.
func split(text string, limit int) []string {
	var out []string
	for longer(text, limit) {
		at := cut(text, limit)
		out = append(out, text[:at])
		text = text[at:]
	}
	if text != "" {
		out = append(out, text)
	}
	return out
}

// longer reports whether a text has more code points than limit; it does not read further than that.
func longer(text string, limit int) bool {
	n := 0
	for range text {
		if n++; n > limit {
			return true
		}
	}
	return false
}

// The worth of a place to cut at, rising.
const (
	never     = iota // inside what people see as one character
	anywhere         // between two characters
	space            // behind white space
	sentence         // behind a sentence
	paragraph        // behind a line break
)

// cut is where the first piece of a text ends, in bytes.
func cut(text string, limit int) int {
	var last [paragraph + 1]int // the last place of each worth
	n, end, before := 0, 0, rune(-1)
	for i, r := range text {
		if n > 0 {
			last[worth(text[:i], before, r)], end = i, i
		}
		if n == limit {
			break
		}
		before, n = r, n+1
	}
	for _, at := range []int{last[paragraph], last[sentence]} {
		if at > end/2 {
			return at
		}
	}
	if at := max(last[space], last[sentence], last[paragraph]); at > 0 {
		return at
	}
	if last[anywhere] > 0 {
		return last[anywhere]
	}
	return end
}

// worth says how good a place for a cut lies between two characters, of which the first ends text.
func worth(text string, before, next rune) int {
	switch {
	case joined(before, next):
		return never
	case !unicode.IsSpace(before) || unicode.IsSpace(next):
		return anywhere
	case before == '\n':
		return paragraph
	}
	end, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, " \t\u00a0\u202f»”\"’)"))
	if strings.ContainsRune(".!?…", end) {
		return sentence
	}
	return space
}

// joined reports whether two code points belong to one character as people see it. It errs towards yes: rows of flags
// and conjoining letters are never cut. See Unicode Standard Annex 29, rules GB3 to GB13.
func joined(before, next rune) bool {
	const zwj = '\u200d'
	switch {
	case before == '\r' && next == '\n', before == zwj, next == zwj:
		return true
	case unicode.In(next, unicode.Mn, unicode.Mc, unicode.Me, unicode.Variation_Selector):
		return true
	case next >= 0x1F3FB && next <= 0x1F3FF, next >= 0xE0020 && next <= 0xE007F: // skin tones, tags
		return true
	}
	flag := func(r rune) bool { return r >= 0x1F1E6 && r <= 0x1F1FF }
	jamo := func(r rune) bool { return r >= 0x1100 && r <= 0x11FF }
	return flag(before) && flag(next) || (jamo(next) && unicode.Is(unicode.Hangul, before))
}
