package ingest

import (
	"strings"

	"disputebot/knowledge/lang"
)

// longestRubric is how many words the sentence behind a rubric may have: teasers are short.
const longestRubric = 40

// How many marks of the imprint make a line one: a sentence of the article may well name a company's capital or register.
const (
	imprintAlone  = 1 // in a line that is no sentence
	imprintStrong = 2 // in one that shares next to nothing with the article
	foreignTopics = 1 // words that a foreign line shares with the article at most
)

// dropPageSpeech drops sentences that the page says to its reader: follow us, send us, this article was translated. While
// no title is known, what is no sentence may be it.
func (c *cleaner) dropPageSpeech() {
	titled := c.titleAt() >= 0
	c.live(func(_ int, n *line) {
		if n.title || !titled && !n.prose() || n.firmKeep || n.words > longestFurniture {
			return
		}
		tokens := bare(n.tokens)
		from, _, ok := c.page.Boxes.Find(tokens)
		if ok && outside(tokens[:from]) && (c.inFirst(n, tokens[from].Start) || c.foreign(n)) {
			n.rule = "page speaks"
		}
	})
}

// dropImprint drops what the law wants on a page: who publishes it, and where that is registered.
func (c *cleaner) dropImprint() {
	c.live(func(i int, n *line) {
		if n.title || n.firmKeep || n.kind == title || n.words > longestFurniture || c.inList(i) || n.holds("«“„\"") && n.prose() {
			return
		}
		marks := c.imprints(n)
		if marks >= imprintStrong && c.foreign(n) || marks >= imprintAlone && !n.prose() {
			n.rule = "imprint"
		}
	})
}

// imprints counts the imprint's patterns in a line, none twice at one place.
func (c *cleaner) imprints(n *line) int {
	marks := 0
	for i := 0; i < len(n.tokens); {
		size := c.page.Imprint.At(n.tokens, i)
		if size > 0 {
			marks++
		}
		i += max(size, 1)
	}
	return marks
}

// dropLoose drops teasers with their rubric ("Poll: …"), and lines without a sentence that hold furniture's words.
func (c *cleaner) dropLoose() {
	first := c.firstProse()
	c.live(func(i int, n *line) {
		if n.title || n.firmKeep || n.kind == title || n.words > longestRubric || c.inList(i) {
			return
		}
		tokens := bare(n.tokens)
		from, to, ok := c.page.Loose.Find(tokens)
		// What stands before the first sentence without being one may be the article's summary.
		if ok && outside(tokens[:from]) && (rubricked(tokens, from, to) || i > first && !n.prose()) {
			n.rule = "teaser"
		}
	})
}

// rubricked reports whether what was found is a rubric: it opens the line and ends in a mark.
func rubricked(tokens []lang.Token, from, to int) bool {
	return from == 0 && tokens[to-1].Kind == lang.Mark && tokens[0].Kind == lang.Word
}

// asksReader reports whether words before at, outside quotation marks, are put to the reader.
func (c *cleaner) asksReader(n *line, at int) bool {
	for i, t := range n.tokens {
		if t.Start < at && c.page.Reader(t.Fold) && outside(n.tokens[:i]) {
			return true
		}
	}
	return false
}

// outside reports whether no quotation is open behind these tokens.
func outside(tokens []lang.Token) bool {
	var q quotation
	for _, t := range tokens {
		q.read(t)
	}
	return !q.open()
}

// quotation follows the quotation marks of a line.
type quotation struct {
	depth  int  // opened and not closed yet
	behind bool // behind the first of two straight marks
}

func (q *quotation) read(t lang.Token) {
	switch {
	case t.Kind != lang.Mark:
	case strings.ContainsAny(t.Text, "«“„"):
		q.depth++
	case strings.ContainsAny(t.Text, "»”"):
		q.depth--
	case t.Text == "\"":
		q.behind = !q.behind
	}
}

func (q *quotation) open() bool { return q.depth > 0 || q.behind }

// inFirst reports whether a place lies in the line's first sentence.
func (c *cleaner) inFirst(n *line, at int) bool {
	sentences := c.lang.Sentences(c.text, n.span.Start, n.span.End)
	return len(sentences) == 0 || at < sentences[0].End
}

// foreign reports whether a line has next to nothing to do with the article's other sentences.
func (c *cleaner) foreign(n *line) bool {
	own := 0
	if n.prose() && !c.closing(n) {
		own = 1 // the index counts the line itself
	}
	shared := 0
	for w := range c.topics(n) {
		if c.index[w] > own {
			shared++
		}
	}
	return shared <= foreignTopics
}
