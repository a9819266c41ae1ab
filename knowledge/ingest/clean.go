package ingest

import (
	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Drop is a part of a text that is no part of the body.
type Drop struct {
	Span knowledge.Span
	Rule string // the name of the rule that found it
}

// cleaner finds the body of one page. Its rules look at a line's shape, at its words (language data), at its place and
// at its repetition; none knows an article.
type cleaner struct {
	text  string
	lines []line
	lang  *lang.Language
	page  *lang.Furniture
	index map[string]int // how many lines hold a topic word, by its stem
	drops []Drop         // parts of lines
}

// body is what cleaning finds.
type body struct {
	title knowledge.Span
	spans []knowledge.Span
	heads []knowledge.Span // crossheads, ascending
	drops []Drop           // ascending
}

// clean tells a page's body from its furniture. The rules run from the surest to those that lean on what is left.
func clean(p page, l *lang.Language, f *lang.Furniture) body {
	c := cleaner{text: p.text, lang: l, page: f}
	for _, b := range p.blocks {
		n := newLine(p.text, b, l)
		n.rule = b.drop
		c.lines = append(c.lines, n)
	}
	// What a page says to its reader and of itself is looked for twice: before lines are compared and the title is found, which it must not be, and
	// once the title is known, since until then what is no sentence may be it.
	for _, step := range []func(){
		c.dropWords, c.dropStamps, c.dropMenus, c.dropCredits, c.dropContacts, c.trimHeads, c.trimTails,
		c.dropComments, c.dropNotes, c.dropTeasers, c.keepSignatures, c.indexTopics, c.dropPageSpeech, c.dropPageTalk,
		c.dropRepeats, c.findTitle, c.dropPageSpeech, c.dropImprint, c.dropLoose, c.dropPageTalk, c.dropHeader, c.dropBoxes,
		c.dropFooter, c.dropInner,
	} {
		step()
	}
	return c.body()
}

// live calls f for every line that is still part of the body.
func (c *cleaner) live(f func(i int, n *line)) {
	for i := range c.lines {
		if c.lines[i].rule == "" {
			f(i, &c.lines[i])
		}
	}
}

// dropTail cuts the end of a line off from at on.
func (c *cleaner) dropTail(n *line, at int, rule string) {
	c.drops = append(c.drops, Drop{trimmed(c.text, knowledge.Span{Start: at, End: n.span.End}), rule})
	c.shrink(n, knowledge.Span{Start: n.span.Start, End: at}, rule)
}

// dropHead cuts the begin of a line off up to at.
func (c *cleaner) dropHead(n *line, at int, rule string) {
	c.drops = append(c.drops, Drop{trimmed(c.text, knowledge.Span{Start: n.span.Start, End: at}), rule})
	c.shrink(n, knowledge.Span{Start: at, End: n.span.End}, rule)
}

func (c *cleaner) shrink(n *line, s knowledge.Span, rule string) {
	b := n.block
	b.span = trimmed(c.text, s)
	drop := n.rule
	*n = newLine(c.text, b, c.lang)
	n.rule = drop
	if b.span.Empty() {
		n.rule = rule
	}
}

// body collects what is left.
func (c *cleaner) body() body {
	var out body
	at := 0
	for i := range c.lines {
		n := &c.lines[i]
		for at < len(c.drops) && c.drops[at].Span.Start < n.span.Start {
			at++
		}
		switch {
		case n.span.Empty():
		case n.rule != "":
			c.drops = append(c.drops, Drop{n.span, n.rule})
			if n.rule == crosshead {
				out.heads = append(out.heads, n.span)
			}
		default:
			out.spans = append(out.spans, n.span)
			if n.title {
				out.title = n.span
			}
		}
	}
	out.drops = sorted(c.drops)
	return out
}
