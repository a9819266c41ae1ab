package ingest

import "strings"

// Bounds of a headline, in words.
const (
	shortestTitle = 3
	longestTitle  = 30
	headlineShare = 2 // topic words that a headline shares with the article
	clearlyBetter = 4 // by which a later line's score has to win: standfirsts share more words than headlines
)

// findTitle marks the page's own headline: the line before the article that shares most with it.
func (c *cleaner) findTitle() {
	c.indexTopics()
	best, score := -1, 0
	first := c.firstProse()
	for i := range c.lines {
		n := &c.lines[i]
		if n.rule != "" || n.firmKeep {
			continue
		}
		if n.kind == title {
			best = i
			break
		}
		if i >= first || n.words <= 8 && c.dated(n, n.span.End) || !headline(n) && !(n.end == stopEnd && !n.lower() && c.opens(i) && n.words <= longestTitle) {
			continue
		}
		if best >= 0 && best == i-1 && c.lines[best].lower() && c.several(n) {
			continue // a standfirst right below
		}
		better := clearlyBetter
		if best >= 0 && c.motto(&c.lines[best]) > 0 {
			better = 0
		}
		if s := c.headlineScore(n); s > 0 && (best < 0 || s > score+better) {
			best, score = i, s
		}
	}
	if best < 0 {
		best = c.loneHeadline(first)
	}
	if best >= 0 {
		c.lines[c.plainest(best, first)].title = true
	}
}

// plainest is the line that says the title again without the site's name behind it, else the title itself.
func (c *cleaner) plainest(best, first int) int {
	for i := best + 1; i < first; i++ {
		n := &c.lines[i]
		if n.rule == "" && n.words >= shortestTitle && n.span.Len() < c.lines[best].span.Len() && strings.HasPrefix(c.lines[best].String(), n.String()) {
			return i
		}
	}
	return best
}

// headlineScore is how much a line looks like the article's headline: by the words it shares with it, and by its
// length. 0 where it does not.
func (c *cleaner) headlineScore(n *line) int {
	shared := c.shared(n)
	switch {
	case shared == 0 && n.words > 4 && n.stops > 0 && n.lower():
		return min(n.words, 10) / 2
	case shared == 0 || shared < headlineShare && n.words < 2*shortestTitle:
		return 0
	}
	return 4*min(shared, 3) + min(n.words, 10) - 4*c.motto(n)
}

// several reports whether a line without a full stop at its end is more than one sentence, as standfirsts are.
func (c *cleaner) several(n *line) bool {
	return n.end == openEnd && len(c.lang.Sentences(c.text, n.span.Start, n.span.End)) > 1
}

// motto counts the words of pages in a line that the article does not use: "The independent newspaper of Oldton since 1931".
func (c *cleaner) motto(n *line) int {
	words := 0
	page := c.pageWords(n)
	for w := range c.topics(n) {
		if page[w] && c.index[w] == 0 {
			words++
		}
	}
	return words
}

// opens reports whether no line that may belong to the article stands before line i.
func (c *cleaner) opens(i int) bool {
	for j := range i {
		if c.lines[j].rule == "" {
			return false
		}
	}
	return c.lines[i].words >= shortestTitle
}

// loneHeadline is the only line before the article that could be its headline, -1 where there is none or a choice.
func (c *cleaner) loneHeadline(first int) int {
	found := -1
	for i := 0; i < first; i++ {
		if n := &c.lines[i]; n.rule == "" && (headline(n) || !n.lower() && c.opens(i)) && n.words > shortestTitle {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	if first == len(c.lines) {
		return -1
	}
	return found
}

func headline(n *line) bool {
	return n.words >= shortestTitle && n.words <= longestTitle && n.kind != item && (n.end == openEnd || n.end == askEnd || n.end == trailEnd || n.holds("!"))
}

// dropHeader drops what stands before the article, its title and its opening lines apart.
func (c *cleaner) dropHeader() {
	first := c.firstProse()
	titled := c.titleAt()
	for i := 0; i < first && first < len(c.lines); i++ {
		n := &c.lines[i]
		if n.rule != "" || n.title || n.firmKeep {
			continue
		}
		if i > titled && (c.standfirst(n) && !c.captioned(i) || c.leadsIn(i)) {
			continue
		}
		n.rule = "header"
	}
	for i := first; i < titled; i++ {
		if n := &c.lines[i]; n.rule == "" && !n.title {
			n.rule = "header"
		}
	}
}

func (c *cleaner) titleAt() int {
	for i := range c.lines {
		if c.lines[i].title {
			return i
		}
	}
	return -1
}

// standfirst reports whether a line below the title reads like a sentence without its full stop.
func (c *cleaner) standfirst(n *line) bool {
	return n.words >= 9 && n.stops >= 3 && n.lower()
}

// captioned reports whether a line that is no sentence follows a picture's credit on a line of its own.
func (c *cleaner) captioned(i int) bool {
	n := &c.lines[i]
	if i == 0 || n.prose() {
		return false
	}
	before := &c.lines[i-1]
	tokens := bare(before.tokens)
	return before.rule != "" && !before.prose() && before.words <= longestCrosshead && len(tokens) > 0 && c.page.Credits.At(tokens, 0) > 0
}

// leadsIn reports whether a short line opens what follows: an address ("Dear minister,"), a speaker ("He said:").
func (c *cleaner) leadsIn(i int) bool {
	n := &c.lines[i]
	return n.end == leadEnd && n.words >= 2 && i+1 < len(c.lines) && c.lines[i+1].rule == ""
}
