package ingest

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"disputebot/knowledge/lang"
)

// longestCrosshead is how many words a line without an end mark may have to be a crosshead, in the article's core.
const longestCrosshead = 14

// firstProse is the first line that reads as a sentence, len(lines) where none does.
func (c *cleaner) firstProse() int {
	for i := range c.lines {
		if n := &c.lines[i]; n.rule == "" && n.kind != title && n.kind != heading && n.prose() {
			return i
		}
	}
	return len(c.lines)
}

func (c *cleaner) lastProse() int {
	for i := len(c.lines) - 1; i >= 0; i-- {
		if n := &c.lines[i]; n.rule == "" && (n.prose() || n.firmKeep) {
			return i
		}
	}
	return -1
}

// crosshead is the name of the rule that drops crossheads.
const crosshead = "crosshead"

// dropInner drops the crossheads between an article's paragraphs.
func (c *cleaner) dropInner() {
	first, last := c.firstProse(), c.lastProse()
	asked := c.questions(first, last)
	for i := first; i <= last; i++ {
		n := &c.lines[i]
		if n.rule == "" && i > 0 && !n.prose() && c.offered(i) {
			n.rule = "box"
		}
		if n.rule == "" && !n.title && !n.firmKeep && !c.inList(i) && !c.broken(i) && c.crosshead(i, asked) {
			n.rule = crosshead
		}
	}
}

// broken reports whether a line is a piece of a sentence that the page cut at a link or an image: it goes on in small
// letters, or the next line does.
func (c *cleaner) broken(i int) bool {
	small := func(j int) bool {
		if j < 1 || j >= len(c.lines) || c.lines[j].rule != "" || c.lines[j-1].end != openEnd {
			return false
		}
		r, _ := utf8.DecodeRuneInString(c.lines[j].String())
		return unicode.IsLower(r)
	}
	return c.lines[i].kind != heading && (small(i) || small(i+1))
}

// questions counts the lines that are questions, 0 where several are put to somebody: an interview's are no crossheads.
func (c *cleaner) questions(first, last int) int {
	asked, put := 0, 0
	for i := first; i <= last; i++ {
		if n := &c.lines[i]; n.rule == "" && n.end == askEnd {
			asked++
			if n.has(c.page.Reader) && !n.quoted() {
				put++
			}
		}
	}
	if put > 1 {
		return 0
	}
	return asked
}

// longestAsked is how many words a question between paragraphs may have to be a crosshead: more where a page has many,
// as explainers do. A question that speaks to somebody is part of an interview.
func longestAsked(asked int) int {
	if asked > 1 {
		return 12
	}
	return 8
}

// pointsBack reports whether a line leans on what was said before it, which crossheads rarely do: by a pronoun, or by
// taking up the last line's word ("They will rise." "Rise to where?").
func (c *cleaner) pointsBack(i int) bool {
	n := &c.lines[i]
	if slices.ContainsFunc(n.tokens, func(t lang.Token) bool { return c.page.Backward(t.Fold) }) {
		return true
	}
	if i == 0 || n.words > 4 {
		return false
	}
	before := c.topics(&c.lines[i-1])
	for w := range c.topics(n) {
		if before[w] {
			return true
		}
	}
	return false
}

// credited reports a quotation that is a sentence and is followed by a name: “Never again.” — Ann Lee.
func (n *line) credited() bool {
	if !n.quoted() {
		return false
	}
	at := strings.LastIndexAny(n.String(), "»”\"")
	return at > 0 && endOf(n.String()[:at]) != openEnd
}

func (c *cleaner) crosshead(i, asked int) bool {
	n := &c.lines[i]
	switch n.end {
	case openEnd:
		return n.kind == heading || n.words <= longestCrosshead && !n.credited()
	case trailEnd:
		return n.words <= 5 && !n.quoted()
	case askEnd:
		return asked > 0 && n.words <= longestAsked(asked) && (asked > 1 || !c.pointsBack(i)) && !n.quoted() && n.kind != item && !c.addresses(n) && !n.holds(":")
	case stopEnd:
		return n.kind == heading && n.words < 8
	}
	return n.kind == heading
}
