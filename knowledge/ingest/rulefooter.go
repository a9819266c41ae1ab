package ingest

import (
	"strings"

	"disputebot/knowledge/lang"
)

// dropFooter drops what follows the article: every line that is no sentence, and those at the very end that speak
// about the page or its author.
func (c *cleaner) dropFooter() {
	first := c.firstProse()
	for i := len(c.lines) - 1; i > 0; i-- {
		n := &c.lines[i]
		if n.rule != "" {
			continue
		}
		if n.firmKeep || n.prose() && !c.closing(n) && !c.offered(i) && !c.byliner(n, first) {
			break
		}
		if c.lastWord(i) {
			break
		}
		if n.title || c.inList(i) || c.signedOff(i) {
			continue
		}
		n.rule = "footer"
	}
}

// lastWord reports whether a line is too short to be sure of, but ends as a sentence right behind one: "I won't."
func (c *cleaner) lastWord(i int) bool {
	n, before := &c.lines[i], &c.lines[i-1]
	if n.prose() || c.closing(n) || n.end != stopEnd || before.rule != "" || !before.prose() {
		return false
	}
	for _, t := range n.tokens {
		if t.Kind == lang.Word && !capital(t) || t.Kind == lang.Mark && strings.ContainsAny(t.Text, ":"+openers) {
			return true
		}
	}
	return n.words == 1
}

// closing reports whether a sentence at the end speaks about the page, or about who wrote it.
func (c *cleaner) closing(n *line) bool {
	if n.words > 45 || n.holds("«“\"") {
		return false
	}
	if _, _, ok := c.page.Bios.Find(n.tokens); ok {
		return true
	}
	_, _, ok := c.page.Edge.Find(n.tokens)
	return ok && c.addresses(n)
}

// byliner reports whether a sentence at the end begins with a name that stands in the byline: it tells of the author.
func (c *cleaner) byliner(n *line, first int) bool {
	if len(n.tokens) < 3 || n.words > 45 || !capital(n.tokens[0]) || !capital(n.tokens[1]) {
		return false
	}
	for i := range min(first, len(c.lines)) {
		by := &c.lines[i]
		for k := 0; by.rule != "" && !by.title && k+1 < len(by.tokens); k++ {
			if by.tokens[k].Fold == n.tokens[0].Fold && by.tokens[k+1].Fold == n.tokens[1].Fold {
				return true
			}
		}
	}
	return false
}

// calls reports whether a sentence between pieces of furniture speaks to the reader, as no other sentence of the article
// does: an appeal, a box.
func (c *cleaner) calls(i int) bool {
	n := &c.lines[i]
	if n.words > 30 || n.title || n.firmKeep || n.holds("«“\"") || !n.has(c.page.Reader) || !c.alone(i) {
		return false
	}
	sentences := 0
	for j := range c.lines {
		if m := &c.lines[j]; j != i && m.rule == "" && m.prose() {
			sentences++
			if m.has(c.page.Reader) && !m.holds("«“\"") {
				return false
			}
		}
	}
	return sentences > 2
}

// alone reports whether no sentence of the article stands beside line i.
func (c *cleaner) alone(i int) bool {
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(c.lines) && c.lines[j].rule == "" && (c.lines[j].end != openEnd || c.lines[j].title) {
			return false
		}
	}
	return true
}

// dropBoxes drops sentences that speak to the reader from amid furniture.
func (c *cleaner) dropBoxes() {
	first := c.firstProse()
	c.live(func(i int, n *line) {
		beside := i > first && (c.lines[i-1].rule != "" || i+1 < len(c.lines) && (c.lines[i+1].rule != "" || c.lines[i+1].shouts()))
		if c.calls(i) || beside && !n.title && !n.firmKeep && c.closing(n) && c.addresses(n) && !c.answers(i) {
			n.rule = "box"
		}
	})
}

// answers reports whether a line follows a question that is put to somebody: "Have you asked them?" "Yes, in our newsletter."
func (c *cleaner) answers(i int) bool {
	for j := i - 1; j >= 0; j-- {
		if n := &c.lines[j]; n.rule == "" {
			return n.end == askEnd && n.has(c.page.Reader)
		}
	}
	return false
}

// offered reports whether a sentence stands in a box that offers something to the reader: under a line such as
// "Newsletter".
func (c *cleaner) offered(i int) bool {
	n, head := &c.lines[i], &c.lines[i-1]
	if n.words > 25 || !c.addresses(n) || head.words > 8 || head.prose() && head.rule == "" {
		return false
	}
	_, _, ok := c.page.Edge.Find(head.tokens)
	return ok
}

// signedOff reports whether a line is one of the names under a letter: the article opens or ends by speaking to
// somebody.
func (c *cleaner) signedOff(i int) bool {
	letter := false
	for j := 0; j < i; j++ {
		n := &c.lines[j]
		if letter && n.rule != "" && j > c.lastProse() {
			return false
		}
		letter = letter || n.rule == "" && n.end == leadEnd && strings.HasSuffix(n.String(), ",") && n.words <= 14
	}
	n := &c.lines[i]
	return letter && n.words <= 14 && n.end != askEnd && !n.shouts()
}
