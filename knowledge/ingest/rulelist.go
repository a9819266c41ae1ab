package ingest

import "strings"

// keepSignatures keeps the names under an open letter: the lines from "Signed by:" on, up to the next sentence.
func (c *cleaner) keepSignatures() {
	for i := range c.lines {
		if n := &c.lines[i]; n.rule != "" || !c.opensSignatures(n) {
			continue
		}
		c.lines[i].firmKeep = true
		for j := i + 1; j < len(c.lines) && c.lines[j].rule == "" && !c.lines[j].prose(); j++ {
			c.lines[j].firmKeep = true
		}
	}
}

// opensSignatures reports whether a line begins with words such as "Signed by" and goes on with a mark or not at all.
func (c *cleaner) opensSignatures(n *line) bool {
	if len(n.tokens) == 0 {
		return false
	}
	size := c.page.Signatories.At(n.tokens, 0)
	return size > 0 && (size == len(n.tokens) || strings.ContainsAny(n.tokens[size].Text, ":,("))
}

// inList reports whether a line is an item of a list that belongs to the article: a lead-in or another item stands
// before it.
func (c *cleaner) inList(i int) bool {
	if c.lines[i].kind != item {
		return c.unmarked(i)
	}
	for j := i - 1; j >= 0; j-- {
		switch n := &c.lines[j]; {
		case n.rule != "" && n.rule != "footer":
			return false
		case n.kind == item:
			continue
		default:
			return n.end == leadEnd || n.prose() && (i-j > 1 || i+1 < len(c.lines) && c.lines[i+1].kind == item)
		}
	}
	return false
}

// unmarked reports whether a line is an item of a list without bullets: it stands in a run of two or more short lines
// behind a lead-in.
func (c *cleaner) unmarked(i int) bool {
	short := func(j int) bool {
		return j >= 0 && j < len(c.lines) && c.lines[j].rule == "" && c.lines[j].end == openEnd && c.lines[j].kind == plain
	}
	first, last := i, i
	for short(first - 1) {
		first--
	}
	for short(last + 1) {
		last++
	}
	if !short(i) || first == last || first == 0 {
		return false
	}
	lead := &c.lines[first-1]
	return lead.rule == "" && lead.prose() && strings.HasSuffix(lead.String(), ":")
}
