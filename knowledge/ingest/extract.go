package ingest

import (
	"strings"
	"unicode/utf8"

	"disputebot/knowledge"

	"golang.org/x/net/html"
)

// extract gathers a page's text from its markup, and where in the file each piece stood.
type extract struct {
	raw    string
	text   strings.Builder
	runs   []knowledge.RawRun
	blocks []piece
	open   bool // a block has begun
	space  int  // raw bytes of white space not yet written, from spaceAt on
	at     int  // where that white space begins
	gap    string
}

// piece is a block with what the markup around it said.
type piece struct {
	block
	parents []int // elements around it, by their number
	linked  int   // bytes inside links
	level   int   // of a heading, 0 for others
}

// begin starts a new block with the next text; gap is what parts it from the last one.
func (x *extract) begin(gap string) {
	x.open, x.space = false, 0
	if len(gap) > len(x.gap) {
		x.gap = gap
	}
}

// copy takes text over from the raw file, white space folded and entities resolved.
func (x *extract) copy(from, to int, in piece, link bool) {
	for i := from; i < to; {
		r, n := utf8.DecodeRuneInString(x.raw[i:to])
		switch {
		case r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\f':
			if x.space == 0 {
				x.at = i
			}
			x.space += n
			i += n
			continue
		case r == '&':
			n = entity(x.raw[i:to])
			x.write(html.UnescapeString(x.raw[i:i+n]), i, n, in, link)
		default:
			x.write(x.raw[i:i+n], i, n, in, link)
		}
		i += n
	}
}

// entity is the length of the character reference that s begins with, 1 where it begins with a bare ampersand.
func entity(s string) int {
	const longest = 33
	for i := 1; i < len(s) && i < longest; i++ {
		c := s[i]
		switch {
		case c == ';':
			return i + 1
		case c == '#' && i == 1, c >= '0' && c <= '9', c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z':
		default:
			return 1
		}
	}
	return 1
}

// write appends one piece of text that stood at raw[at:at+n].
func (x *extract) write(s string, at, n int, in piece, link bool) {
	if s == "" {
		return
	}
	switch {
	case !x.open:
		if len(x.blocks) > 0 {
			x.text.WriteString(x.gap)
		}
		in.span = knowledge.Span{Start: x.text.Len(), End: x.text.Len()}
		in.apart = max(len(x.gap)-1, 0)
		x.blocks = append(x.blocks, in)
		x.open, x.gap = true, ""
	case x.space > 0:
		x.run(1, x.at, x.space)
		x.text.WriteByte(' ')
	}
	x.space = 0
	x.run(len(s), at, n)
	x.text.WriteString(s)
	b := &x.blocks[len(x.blocks)-1]
	b.span.End = x.text.Len()
	if link {
		b.linked += len(s)
	}
}

// run notes where size bytes of text come from, and joins them to the run before where both sides go on.
func (x *extract) run(size, at, n int) {
	next := knowledge.RawRun{Text: x.text.Len(), Raw: at, Len: size, RawLen: n}
	if k := len(x.runs) - 1; k >= 0 && size == n {
		if p := &x.runs[k]; p.Len == p.RawLen && p.Text+p.Len == next.Text && p.Raw+p.RawLen == at {
			p.Len += size
			p.RawLen += n
			return
		}
	}
	x.runs = append(x.runs, next)
}

// page gives what was gathered; invisible ends of blocks are cut off.
func (x *extract) page(m Meta) page {
	p := page{text: x.text.String(), raw: x.runs, meta: m}
	for _, b := range x.blocks {
		b.span = trimmed(p.text, b.span)
		if !b.span.Empty() {
			p.blocks = append(p.blocks, b.block)
		}
	}
	return p
}
