package lang

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentence is one sentence of a text, without the blanks around it.
type Sentence struct {
	Start, End int
	// Paragraph is the place of its paragraph among those that were asked for.
	Paragraph int
	// Quotation joins the sentences that one running quotation spans, over paragraphs too: equal and > 0 for those,
	// else 0. It counts from 1 within one call.
	Quotation int
	// Within is true where the sentence begins inside a quotation that an earlier sentence opened; Open where the
	// quotation it ends in goes on in a later sentence.
	Within, Open bool
}

// Sentences cuts one paragraph, text[from:to], into sentences: ascending, disjoint, and no byte but blanks and
// the bullets of lists is left out. Inside a quotation sentences end as elsewhere, but a short one stays in one piece with the words that follow
// it (“We won’t. Never,” he said.).
func (l *Language) Sentences(text string, from, to int) []Sentence {
	return l.SentencesOf(text, []Range{{from, to}})
}

// SentencesOf cuts the paragraphs, ascending and disjoint, into sentences and joins those that one quotation runs
// through. A quotation runs on into the next paragraph where it is left open and that one repeats its mark or closes it.
func (l *Language) SentencesOf(text string, paragraphs []Range) []Sentence {
	var out []Sentence
	j := joiner{}
	var carried *Quote
	for n, p := range paragraphs {
		quotes := l.quotesFrom(text, p.Start, p.End, carried)
		first := len(out)
		for _, r := range l.cut(text, p, quotes) {
			out = append(out, Sentence{Start: r.Start, End: r.End, Paragraph: n})
		}
		j.join(out, first, quotes)
		carried = nil
		if len(quotes) > 0 && !quotes[len(quotes)-1].Closed {
			carried = &quotes[len(quotes)-1]
		}
	}
	return out
}

// cut cuts one paragraph at its sentence ends.
func (l *Language) cut(text string, p Range, quotes []Quote) []Range {
	ends := joinShort(text, l.ends(text, p, quotes), quotes)
	var out []Range
	at := p.Start
	for _, e := range append(ends, p.End) {
		if s, t := trimItem(text, at, e); s < t {
			out = append(out, Range{s, t})
		}
		at = e
	}
	return out
}

// ends lists where sentences end inside the paragraph, ascending.
func (l *Language) ends(text string, p Range, quotes []Quote) []int {
	var out []int
	bracket := p.Start // the end of the brackets we are in
	for i := p.Start; i < p.End; {
		r, n := utf8.DecodeRuneInString(text[i:p.End])
		switch {
		case r == '\n' && listItem(text[i+n:p.End]):
			out = append(out, i)
		case r == '(' || r == '[':
			bracket = max(bracket, i+1+strings.IndexAny(text[i:p.End], ")]"))
		case terminator(r):
			run := i + runLen(text[i:p.End])
			end := closers(text, run, p.End, quotes)
			if end >= bracket && l.endsAt(mark{text, p, i, run, end, quotes}) {
				out = append(out, end)
			}
			n = end - i
		}
		i += n
	}
	return out
}

// mark is one run of full stops, question marks and the like: text[start:run], with the closing marks behind it up to
// end.
type mark struct {
	text            string
	p               Range
	start, run, end int
	quotes          []Quote
}

func terminator(r rune) bool { return r == '.' || r == '!' || r == '?' || r == '…' }

// runLen is the length of the terminators that s begins with, blanks before ! and ? among them included.
func runLen(s string) int {
	end := 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if terminator(r) && (i == end || r == '!' || r == '?') {
			end = i + n
		} else if r != ' ' && r != '\u00a0' && r != '\u202f' || i > end {
			return end
		}
		i += n
	}
	return end
}

// closers skips the closing brackets and quotation marks, with blanks before them, that stand at i.
func closers(text string, i, to int, quotes []Quote) int {
	for i < to {
		at := i + blanks(text[i:to])
		r, n := utf8.DecodeRuneInString(text[at:to])
		k := slices.IndexFunc(quotes, func(q Quote) bool { return q.Closed && q.End == at+n })
		if k < 0 && (at > i || r != ')' && r != ']') {
			return i
		}
		i = at + n
	}
	return i
}

// bullets mark the items of a list; dashes begin a list's item or a line of dialogue.
const (
	bullets = "-•*▪‣·"
	dashes  = "–—"
)

// listItem reports whether a line begins as an item of a list, or as a line of dialogue, does.
func listItem(line string) bool {
	line = strings.TrimLeftFunc(line, blank)
	r, n := utf8.DecodeRuneInString(line)
	return strings.ContainsRune(bullets+dashes, r) && blanks(line[n:]) > 0
}

// trimItem is [trim] that takes a list's bullet off too; the dash of dialogue is part of its sentence.
func trimItem(text string, from, to int) (int, int) {
	from, to = trim(text, from, to)
	r, n := utf8.DecodeRuneInString(text[from:to])
	if strings.ContainsRune(bullets, r) && blanks(text[from+n:to]) > 0 {
		return trim(text, from+n, to)
	}
	return from, to
}

// endsAt decides whether a sentence ends at m.
func (l *Language) endsAt(m mark) bool {
	rest := m.text[m.end:m.p.End]
	gap := blanks(rest)
	next := rest[gap:]
	run := m.text[m.start:m.run]
	switch {
	case next == "":
		return false // the paragraph's end is one anyway
	case gap == 0:
		return l.glued(m, next)
	case run == "." && l.abbreviated(m, next):
		return false
	case ellipsis(run) && m.start > m.p.Start && strings.ContainsRune("([", rune(m.text[m.start-1])):
		return false // a cut marked by (...)
	case run != "." && m.end > m.run && l.reported(next):
		return false
	}
	return begins(next)
}

func ellipsis(run string) bool { return run == "…" || strings.HasPrefix(run, "..") }

// begins reports whether s may be the beginning of a sentence.
func begins(s string) bool {
	s = strings.TrimLeftFunc(s, func(r rune) bool { return blank(r) || strings.ContainsRune("«“‘‹\"'—–-•*¿¡", r) })
	r, _ := utf8.DecodeRuneInString(s)
	switch {
	case s == "":
		return true
	case unicode.IsLetter(r):
		return !unicode.IsLower(r)
	case unicode.IsDigit(r) || r == '(' || r == '[':
		return true
	}
	return unicode.IsSymbol(r)
}

// glued decides where no blank follows ("fini.Le ministre"): a word of two letters at least, or a closing mark, before
// the stop and a capitalised word after it.
func (l *Language) glued(m mark, next string) bool {
	word := wordBefore(m.text[m.p.Start:m.start])
	if strings.ContainsAny(word, "@/:") || strings.HasPrefix(word, "www") || ellipsis(m.text[m.start:m.run]) && word == "" {
		return false
	}
	next = strings.TrimLeft(next, "«“‘ \u00a0\u202f")
	r, n := utf8.DecodeRuneInString(next)
	second, _ := utf8.DecodeRuneInString(next[n:])
	if !unicode.IsUpper(r) || !unicode.IsLower(second) && !apostrophe(second) && !blank(second) {
		return false
	}
	last, size := utf8.DecodeLastRuneInString(word)
	if m.end > m.run || unicode.IsDigit(last) || strings.ContainsRune("»”)%€$", last) {
		return !l.abbreviated(m, next)
	}
	before, _ := utf8.DecodeLastRuneInString(word[:len(word)-size])
	return unicode.IsLower(last) && unicode.IsLetter(before) && !l.abbreviated(m, next)
}

// reportingReach is how many words a speaker's name may have before the reporting verb (“Why?” Judge Roy Smith asked).
const reportingReach = 4

// reported reports whether a reporting verb follows within a name's length. A small word (“Why?” She left.) begins a
// sentence, unless the verb is next to it.
func (l *Language) reported(next string) bool {
	at, reach := 0, reportingReach
	for i := range reportingReach {
		at += blanks(next[at:])
		word := firstWord(next[at:])
		if word == "" || i >= reach {
			return false
		}
		fold := Fold(word)
		if l.reporting[fold] {
			return true
		}
		if i == 0 && l.stop[fold] {
			reach = 2
		}
		at += len(word)
	}
	return false
}

// shortQuotation is how many words a quotation of several sentences may have to stay in one piece with the words that
// follow it. Longer ones are cut, their sentences joined by a Quotation number. Chosen on the shown quotes: the longest
// kept whole there has 13, the shortest cut 57.
const shortQuotation = 20

// joinShort takes out of ends those inside a short quotation whose sentence goes on behind it.
func joinShort(text string, ends []int, quotes []Quote) []int {
	return slices.DeleteFunc(ends, func(e int) bool {
		for _, q := range quotes {
			if q.Start < e && e < q.End {
				return q.Closed && goesOn(text, ends, q.End) && len(strings.Fields(text[q.Start:q.End])) <= shortQuotation
			}
		}
		return false
	})
}

// goesOn reports whether a word stands between at and the next sentence end, and at is none itself.
func goesOn(text string, ends []int, at int) bool {
	next := strings.IndexByte(text[at:], '\n') + at
	if next < at {
		next = len(text)
	}
	if i, _ := slices.BinarySearch(ends, at); i < len(ends) {
		next = ends[i]
	}
	return strings.IndexFunc(text[at:max(at, next)], unicode.IsLetter) >= 0
}
