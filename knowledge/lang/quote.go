package lang

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Range is a half-open range of bytes of a text.
type Range struct{ Start, End int }

// Quote is a stretch between quotation marks, or from an opening mark to the end of its paragraph where none closes
// it. Quotes inside quotes are not told apart.
type Quote struct {
	Start, End int   // with its marks
	Inner      Range // without marks and the blanks beside them
	Opened     bool  // false where it goes on from the paragraph before
	Closed     bool  // false where it runs to the paragraph's end; it may go on in the next
	pair       int
}

// pair is an opening and a closing mark; straight ones are the same.
type pair struct {
	open, close rune
}

func (p pair) straight() bool { return p.open == p.close }

// apostrophic closing marks stand inside words too.
func (p pair) apostrophic() bool { return apostrophe(p.close) }

func pairs(list [][]string) ([]pair, error) {
	var out []pair
	for _, row := range list {
		if len(row) != 2 || utf8.RuneCountInString(row[0]) != 1 || utf8.RuneCountInString(row[1]) != 1 {
			return nil, fmt.Errorf("quotes: want a pair of single marks, have %q", row)
		}
		o, _ := utf8.DecodeRuneInString(row[0])
		c, _ := utf8.DecodeRuneInString(row[1])
		out = append(out, pair{o, c})
	}
	return out, nil
}

// Quotes finds the quotations of one paragraph, text[from:to], ascending and disjoint.
func (l *Language) Quotes(text string, from, to int) []Quote {
	return l.quotesFrom(text, from, to, nil)
}

// quotesFrom is [Language.Quotes] for a paragraph before which the quote carried was left open (nil: none).
func (l *Language) quotesFrom(text string, from, to int, carried *Quote) []Quote {
	var out []Quote
	i := from
	if q, ok := l.carry(text, from, to, carried); ok {
		out = append(out, q)
		i = q.End
	}
	for i < to {
		r, n := utf8.DecodeRuneInString(text[i:to])
		q, ok := l.openedBy(text, from, i, to, r, n)
		if !ok {
			i += n
			continue
		}
		out = append(out, q)
		i = max(q.End, i+n)
	}
	return out
}

// carry continues the quotation that the paragraph before left open: where this one repeats the mark (an opening one,
// or as some French papers do the closing one), or closes what it has not opened.
func (l *Language) carry(text string, from, to int, carried *Quote) (Quote, bool) {
	if carried == nil || carried.Closed {
		return Quote{}, false
	}
	p := l.quotes[carried.pair]
	at := from + blanks(text[from:to])
	r, n := utf8.DecodeRuneInString(text[at:to])
	body := at
	switch {
	case r == p.open || r == p.close && at+n < to && !p.straight():
		body = at + n
	case p.straight() || p.apostrophic() || !l.closesFirst(text[at:to], p):
		return Quote{}, false
	}
	end, closed := l.closing(text, body, to, p)
	return l.quote(text, Quote{Start: at, End: end, Closed: closed, pair: carried.pair}, body, p), true
}

// closesFirst reports whether a closing mark comes before any opening one.
func (l *Language) closesFirst(s string, p pair) bool {
	c, o := strings.IndexRune(s, p.close), strings.IndexRune(s, p.open)
	return c >= 0 && (o < 0 || c < o)
}

// openedBy is the quote that the mark r at i opens, if it opens one.
func (l *Language) openedBy(text string, from, i, to int, r rune, n int) (Quote, bool) {
	for k, p := range l.quotes {
		if r != p.open || !opens(text[from:i], text[i+n:to], p) {
			continue
		}
		end, closed := l.closing(text, i+n, to, p)
		if !closed && !runsOn(text[from:i], p) {
			return Quote{}, false
		}
		return l.quote(text, Quote{Start: i, End: end, Opened: true, Closed: closed, pair: k}, i+n, p), true
	}
	return Quote{}, false
}

func (l *Language) quote(text string, q Quote, body int, p pair) Quote {
	last := q.End
	if q.Closed {
		last -= utf8.RuneLen(p.close)
	}
	q.Inner.Start, q.Inner.End = trim(text, body, max(body, last))
	return q
}

// opens tells an opening mark from an apostrophe, a closing or an inch mark by what stands beside it.
func opens(before, after string, p pair) bool {
	if !p.straight() && p.open != '‘' {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	next, n := utf8.DecodeRuneInString(after)
	if n == 0 || unicode.IsSpace(next) && p.apostrophic() {
		return false
	}
	if p.apostrophic() {
		return (before == "" || !wordRune(r)) && (unicode.IsLetter(next) || next == '…' || next == '[')
	}
	return before == "" || !wordRune(r)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// runsOn reports whether an opening mark that nothing closes may open a quotation that runs to the paragraph's end:
// at its beginning, after a colon or comma, or where a sentence begins. Elsewhere it is a slip of the pen.
func runsOn(before string, p pair) bool {
	before = strings.TrimRightFunc(before, blank)
	if before == "" {
		return p.open != '\''
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	return !p.apostrophic() && strings.ContainsRune(":,.!?…—–-", r)
}

// closing is the end of the quote whose text begins at body, mark included, or the paragraph's end.
func (l *Language) closing(text string, body, to int, p pair) (end int, closed bool) {
	if p.apostrophic() {
		return closingApostrophe(text, body, to, p)
	}
	depth := 1
	for i := body; i < to; {
		r, n := utf8.DecodeRuneInString(text[i:to])
		i += n
		switch {
		case r == p.close:
			if depth--; depth == 0 {
				return i, true
			}
		case r == p.open && strings.Count(text[i:to], string(p.close)) > depth:
			depth++
		}
	}
	return to, false
}

// closingApostrophe finds the end of ‘…’ among the apostrophes: the first that no letter follows and a mark precedes,
// else the first that is no plural's ("teachers’ union").
func closingApostrophe(text string, body, to int, p pair) (int, bool) {
	second := -1
	for i := body; i < to; {
		r, n := utf8.DecodeRuneInString(text[i:to])
		if r == p.close && !wordAt(text[i+n:to]) {
			before, _ := utf8.DecodeLastRuneInString(text[body:i])
			if unicode.IsPunct(before) {
				return i + n, true
			}
			if second < 0 && before != 's' && !unicode.IsSpace(before) {
				second = i + n
			}
		}
		i += n
	}
	if second >= 0 {
		return second, true
	}
	return to, false
}

func wordAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return wordRune(r)
}

// blank is white space and what looks like it: a zero-width space, a byte order mark.
func blank(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' }

func blanks(s string) int { return len(s) - len(strings.TrimLeftFunc(s, blank)) }

// trim takes the blanks off both ends of text[from:to].
func trim(text string, from, to int) (int, int) {
	s := strings.TrimLeftFunc(text[from:to], blank)
	from = to - len(s)
	return from, from + len(strings.TrimRightFunc(s, blank))
}
