package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"disputebot/knowledge"
)

// page is one file as it was read: its text, and what its markup says about it.
type page struct {
	text   string
	blocks []block            // ascending, disjoint, without blanks at their ends
	raw    []knowledge.RawRun // nil where the text is the file
	meta   Meta               // what the markup tells about the article
}

// block is a line of a text file or a paragraph of a page with markup.
type block struct {
	span knowledge.Span
	kind blockKind
	// drop names why the markup itself says that this is no part of the article, "" where it does not.
	drop string
	// apart counts the empty lines before it.
	apart int
}

// blockKind is what markup says about a block.
type blockKind uint8

const (
	plain   blockKind = iota // a text file's line, or a paragraph
	title                    // the page's own headline
	heading                  // any other heading
	item                     // an item of a list
)

// readText makes a page of a text file, which is its own text.
func readText(text string) page {
	return page{text: text, blocks: joinWrapped(text, lines(text))}
}

// lines cuts a text at its line ends; empty lines are counted, not kept.
func lines(text string) []block {
	var out []block
	apart := 0
	for from := 0; from < len(text); {
		to, next := lineEnd(text, from)
		if s := trimmed(text, knowledge.Span{Start: from, End: to}); s.Empty() {
			apart++
		} else {
			out = append(out, block{span: s, apart: apart})
			apart = 0
		}
		from = next
	}
	return out
}

// lineEnd is where the line that begins at from ends, and where the next begins.
func lineEnd(text string, from int) (end, next int) {
	for i, r := range text[from:] {
		switch r {
		case '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029':
			return from + i, from + i + utf8.RuneLen(r)
		}
	}
	return len(text), len(text)
}

// blank reports white space and the invisible marks that pages leave behind.
func blank(r rune) bool {
	return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' || r == '\u00ad' || r == '\u2060' || r == '\u200e' || r == '\u200f' || unicode.IsControl(r)
}

// trimmed is the span without the blanks at its ends.
func trimmed(text string, s knowledge.Span) knowledge.Span {
	cut := text[s.Start:s.End]
	left := len(cut) - len(strings.TrimLeftFunc(cut, blank))
	cut = strings.TrimFunc(cut, blank)
	return knowledge.Span{Start: s.Start + left, End: s.Start + left + len(cut)}
}

// Files are taken as hard-wrapped where a line is at least this long and at most that: shorter lines are verse or
// lists, longer ones paragraphs.
const (
	minWrap = 45
	maxWrap = 130
)

// joinWrapped makes one block of lines that were broken for their width alone: a line is joined to the next where the
// next one's first word would not have fitted on it.
func joinWrapped(text string, in []block) []block {
	var out []block
	for i := 0; i < len(in); {
		n := group(in[i:])
		width := widest(text, in[i:i+n])
		if n < 2 || width < minWrap || width > maxWrap || !wrapped(text, in[i:i+n], width) {
			out = append(out, in[i:i+n]...)
		} else {
			b := in[i]
			b.span.End = in[i+n-1].span.End
			out = append(out, b)
		}
		i += n
	}
	return out
}

// group counts the blocks from the first on that no empty line parts.
func group(in []block) int {
	n := 1
	for n < len(in) && in[n].apart == 0 {
		n++
	}
	return n
}

func widest(text string, in []block) int {
	width := 0
	for _, b := range in {
		width = max(width, utf8.RuneCountInString(b.span.Of(text)))
	}
	return width
}

func wrapped(text string, in []block, width int) bool {
	for i := range in[:len(in)-1] {
		word, _, _ := strings.Cut(in[i+1].span.Of(text), " ")
		if utf8.RuneCountInString(in[i].span.Of(text))+1+utf8.RuneCountInString(word) <= width {
			return false
		}
	}
	return true
}
