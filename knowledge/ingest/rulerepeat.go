package ingest

import (
	"sort"
	"strings"

	"disputebot/knowledge/lang"
)

// A pull quote repeats the article: at least this share of its words stands, three in a row, in one other paragraph.
// Found on the shown articles, whose pull quotes differ from the sentence they repeat in a word or two.
const (
	repeated     = 0.75
	saidAgain    = 0.9 // of a line that is a sentence itself: reports do tell a thing twice in other words
	shortestCopy = 4   // words; shorter lines may well be said twice
	shortCopy    = 8   // words; up to here a copy has to be a whole one
	shingle      = 3   // words in a row
)

// dropRepeats drops pull quotes and other second copies; the copy that reads most like prose stays.
func (c *cleaner) dropRepeats() {
	var order []int
	first := c.firstProse() // what stands before it may be the title, which the article may well repeat
	c.live(func(i int, n *line) {
		if n.kind != title && n.words >= shortestCopy && i >= first {
			order = append(order, i)
		}
	})
	words := map[int][]string{}
	holders := map[string][]int{}
	for _, i := range order {
		words[i] = copied(c.lines[i].tokens)
		for _, s := range shingles(words[i]) {
			holders[s] = append(holders[s], i)
		}
	}
	sort.SliceStable(order, func(a, b int) bool { return c.lines[order[a]].copyRank() > c.lines[order[b]].copyRank() })
	for _, i := range order {
		if c.repeats(i, words[i], holders) {
			c.lines[i].rule = "repeated"
		}
	}
}

// copyRank is high for lines that look like a pull quote rather than like the sentence it was pulled from.
func (n *line) copyRank() int {
	rank := 0
	if n.end == openEnd {
		rank += 4
	}
	if !n.holds(openers) {
		rank += 2
	}
	if n.kind == heading {
		rank += 4
	}
	if n.apart > 1 {
		rank++
	}
	return rank
}

// copied gives the words to compare. A line that ends on no sentence gives what comes before its last sentence's end:
// the rest is the name that was stuck on.
func copied(tokens []lang.Token) []string {
	last := len(tokens)
	for i := len(tokens) - 1; i > 0; i-- {
		if t := tokens[i]; t.Kind == lang.Mark && strings.ContainsAny(t.Text, ".!?…»”") {
			if i < len(tokens)-1 && i >= shortCopy {
				last = i
			}
			break
		}
	}
	var out []string
	for _, t := range tokens[:last] {
		if t.Kind != lang.Mark {
			out = append(out, t.Fold)
		}
	}
	return out
}

func shingles(words []string) []string {
	var out []string
	for i := 0; i+shingle <= len(words); i++ {
		out = append(out, strings.Join(words[i:i+shingle], " "))
	}
	return out
}

// repeats reports whether another line that stays holds most of line i's words in their order.
func (c *cleaner) repeats(i int, words []string, holders map[string][]int) bool {
	if len(words) < shortestCopy {
		return false
	}
	covered := map[int]map[int]bool{} // by other line: the words of this one that it holds
	for at, s := range shingles(words) {
		for _, j := range holders[s] {
			if j == i || c.lines[j].rule != "" {
				continue
			}
			if covered[j] == nil {
				covered[j] = map[int]bool{}
			}
			for k := range shingle {
				covered[j][at+k] = true
			}
		}
	}
	share := repeated
	if len(words) <= shortCopy {
		share = 1
	}
	if c.lines[i].prose() && c.lines[i].apart < 3 {
		share = max(share, saidAgain)
	}
	for _, in := range covered {
		if float64(len(in)) >= share*float64(len(words)) {
			return true
		}
	}
	return false
}
