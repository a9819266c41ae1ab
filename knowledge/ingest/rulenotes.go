package ingest

import (
	"strings"

	"disputebot/knowledge/lang"
)

// longestAbout is how many lines of sentences may stand under the last heading of a press release, about its sender.
const longestAbout = 3

// dropNotes drops what a press release says to the newsrooms behind its end: notes, contacts, who sent it. What looks
// like such a heading before the article, or over most of it, is none.
func (c *cleaner) dropNotes() {
	read := 0
	for i := range c.lines {
		n := &c.lines[i]
		if read >= fewestRead && n.kind != title && (c.endsRelease(i, read) || c.aboutSender(i)) {
			c.dropFrom(i, "notes to editors")
			return
		}
		if n.rule == "" && n.prose() {
			read += n.words
		}
	}
}

// dropFrom drops every line from i on.
func (c *cleaner) dropFrom(i int, rule string) {
	for j := i; j < len(c.lines); j++ {
		if c.lines[j].rule == "" {
			c.lines[j].rule = rule
		}
	}
}

// endsRelease reports whether line i says that the release ends, with less behind it than the read words before.
func (c *cleaner) endsRelease(i, read int) bool {
	if !c.whole(&c.page.Notes, &c.lines[i]) {
		return false
	}
	behind := 0
	for j := i + 1; j < len(c.lines); j++ {
		if n := &c.lines[j]; n.rule == "" && n.prose() {
			behind += n.words
		}
	}
	return behind < read
}

// aboutSender reports whether line i heads the few last sentences, and names whom they begin with: "About Acme", "Acme
// is …".
func (c *cleaner) aboutSender(i int) bool {
	n := &c.lines[i]
	tokens := bare(n.tokens)
	if len(tokens) == 0 || n.words > longestCrosshead || n.prose() || i+1 >= len(c.lines) {
		return false
	}
	size := c.page.Abouts.At(tokens, 0)
	if size == 0 || !opensWith(&c.lines[i+1], tokens[size-1].Fold) {
		return false
	}
	behind := 0
	for j := i + 1; j < len(c.lines); j++ {
		if m := &c.lines[j]; m.rule == "" && m.prose() {
			behind++
		}
	}
	return behind <= longestAbout
}

// opensWith reports whether a word is among the line's first.
func opensWith(n *line, fold string) bool {
	const first = 6
	for _, t := range n.tokens[:min(first, len(n.tokens))] {
		if t.Kind == lang.Word && strings.EqualFold(t.Fold, fold) {
			return true
		}
	}
	return false
}
