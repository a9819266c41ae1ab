package ingest

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// stem is how many letters of a word have to agree for two lines to share a topic.
const stem = 6

// indexTopics counts for each topic word the sentences' lines that hold it. What a page says about itself shares few
// words with its article.
func (c *cleaner) indexTopics() {
	c.index = map[string]int{}
	c.live(func(_ int, n *line) {
		if n.prose() && !c.closing(n) {
			for w := range c.topics(n) {
				c.index[w]++
			}
		}
	})
}

// topics gives the line's topic words by their stems.
func (c *cleaner) topics(n *line) map[string]bool {
	out := map[string]bool{}
	for _, t := range n.tokens {
		if t.Kind != lang.Word || len(t.Fold) < 4 || c.lang.Stop(t.Fold) {
			continue
		}
		out[t.Fold[:min(stem, len(t.Fold))]] = true
	}
	return out
}

// shared counts the topic words that the article's sentences hold too; the line itself is none of them.
func (c *cleaner) shared(n *line) int {
	shared := 0
	for w := range c.topics(n) {
		if c.index[w] > 0 {
			shared++
		}
	}
	return shared
}

// dropComments drops everything from the comments on: readers write sentences too.
func (c *cleaner) dropComments() {
	read := 0
	for i := range c.lines {
		n := &c.lines[i]
		if c.whole(&c.page.Comments, n) && read >= fewestRead && c.commented(i) {
			for j := i; j < len(c.lines); j++ {
				if c.lines[j].rule == "" {
					c.lines[j].rule = "comments"
				}
			}
			return
		}
		if n.rule == "" && n.prose() {
			read += n.words
		}
	}
}

// fewestRead is how many words of prose an article has before its comments can begin.
const fewestRead = 40

// whole reports whether a pattern covers all words of the line.
func (c *cleaner) whole(p *lang.Patterns, n *line) bool {
	tokens := bare(n.tokens)
	if len(tokens) == 0 {
		return false
	}
	for i := p.At(tokens, 0); i < len(tokens); i++ {
		if i == 0 || tokens[i].Kind != lang.Mark {
			return false
		}
	}
	return true
}

// commented reports whether what follows line i is comments: nothing that reads as a sentence, or lines such as stand
// under comments.
func (c *cleaner) commented(i int) bool {
	prose := false
	for j := i + 1; j < len(c.lines); j++ {
		n := &c.lines[j]
		if c.whole(&c.page.Replies, n) || j <= i+6 && n.rule == "furniture words" {
			return true
		}
		prose = prose || n.rule == "" && n.prose()
	}
	counts := false
	for _, t := range c.lines[i].tokens {
		counts = counts || t.Kind == lang.Number
	}
	return !prose || !counts
}

// dropTeasers drops runs of other articles' headlines: lines with a date or a rubric at their end or begin, again and
// again, and what stands between them.
func (c *cleaner) dropTeasers() {
	marks := c.teaserMarks()
	for i := 0; i < len(marks); {
		j := i
		for j+1 < len(marks) && marks[j+1]-marks[j] <= 3 && c.between(marks[j], marks[j+1]) {
			j++
		}
		if j > i {
			c.dropRun(marks[i : j+1])
		}
		i = j + 1
	}
}

// teaserMarks lists the lines that look like a teaser.
func (c *cleaner) teaserMarks() []int {
	rubrics := map[string]int{}
	c.live(func(_ int, n *line) { rubrics[rubric(n)]++ })
	delete(rubrics, "")
	var out []int
	for i := range c.lines {
		n := &c.lines[i]
		if n.rule == "byline or date" || n.rule == "" && (rubrics[rubric(n)] > 1 || c.gluedDate(n)) {
			out = append(out, i)
		}
	}
	return out
}

// rubric is the word or two before a dash at the line's begin: "Société - ".
func rubric(n *line) string {
	head, rest, ok := strings.Cut(n.String(), " - ")
	if !ok {
		head, rest, ok = strings.Cut(n.String(), " | ")
	}
	if !ok || rest == "" || len(strings.Fields(head)) > 2 || n.bullet() > 0 {
		return ""
	}
	return lang.Fold(head)
}

// gluedDate reports a date with a year that runs into the next word, or ends a short line that is no sentence.
func (c *cleaner) gluedDate(n *line) bool {
	s := n.String()
	for _, d := range c.lang.Dates(s) {
		if d.Year == 0 || d.Month == 0 {
			continue
		}
		rest := tokensAfter(n, n.span.Start+d.End)
		if len(rest) == 0 && n.words <= 25 || len(rest) > 0 && rest[0].Start == n.span.Start+d.End && rest[0].Kind == lang.Word {
			return true
		}
	}
	return false
}

func tokensAfter(n *line, at int) []lang.Token {
	for i, t := range n.tokens {
		if t.Start >= at {
			return n.tokens[i:]
		}
		if t.End > at {
			return []lang.Token{part(t, at-t.Start, len(t.Text))}
		}
	}
	return nil
}

// between reports whether the lines between two teasers are such as belong to them.
func (c *cleaner) between(from, to int) bool {
	for _, n := range c.lines[from+1 : to] {
		if n.rule == "" && n.prose() && n.words > 25 {
			return false
		}
	}
	return true
}

// dropRun drops a run of teasers with the headlines before its first mark. Over the article, where its own headline stands among
// dates and bylines, only the marks tell.
func (c *cleaner) dropRun(marks []int) {
	from, to := marks[0], marks[len(marks)-1]
	glued, head := 0, c.firstProse() >= from
	for i := from; i <= to; i++ {
		if c.lines[i].rule == "" && (!head || slices.Contains(marks, i)) {
			glued++
		}
	}
	if glued < 2 {
		return // bylines alone
	}
	for i := from - 1; i > 0 && from-i <= 2; i-- {
		n := &c.lines[i]
		if n.rule != "" || n.words > 25 || n.end == stopEnd || n.end == trailEnd || n.end == leadEnd {
			break
		}
		n.rule = "other headlines"
	}
	for i := from; i <= to; i++ {
		if c.lines[i].rule == "" {
			c.lines[i].rule = "other headlines"
		}
	}
}
