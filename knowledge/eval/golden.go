package eval

import (
	"fmt"
	"strings"
)

// shownRunes is how much of a snippet a golden file shows.
const shownRunes = 70

// Golden is what the bot's first three hits were, a block a question, in the gold's order, for a file that is kept and
// compared. A hit that matches the gold begins with "+", any other with "-". Scores are left out: they differ in their last
// digits between kinds of processors.
func Golden(gold []Question, answers []Answer) string {
	first, _ := index(gold, answers)
	var b strings.Builder
	for _, g := range gold {
		fmt.Fprintf(&b, "%s %s\n", g.ID, fold(g.Text))
		b.WriteString(block(g, first[g.ID]))
	}
	return b.String()
}

func block(g Question, a *Answer) string {
	switch {
	case a == nil:
		return "  no answer\n"
	case a.Abstain:
		return "  " + sign(g.Abstain) + " abstains\n"
	}
	var b strings.Builder
	for _, s := range a.Snippets[:min(3, len(a.Snippets))] {
		at := ""
		if s.Span != nil {
			at = fmt.Sprintf(" %d-%d", s.Span.Start, s.Span.End)
		}
		fmt.Fprintf(&b, "  %s %s%s %s\n", sign(hit([]Snippet{s}, g.Gold)), s.Article, at, firstRunes(fold(s.Text), shownRunes))
	}
	return b.String()
}

func sign(good bool) string {
	if good {
		return "+"
	}
	return "-"
}

// Changes tells what differs between two golden texts: the blocks that are not the same, as they were and as they are. It is
// "" where nothing does.
func Changes(before, after string) string {
	was, is := blocks(before), blocks(after)
	now := make(map[string]string, len(is))
	for _, x := range is {
		now[x.head] = x.body
	}
	old := make(map[string]bool, len(was))
	var b strings.Builder
	for _, x := range was {
		old[x.head] = true
		body, still := now[x.head]
		switch {
		case !still:
			fmt.Fprintf(&b, "gone: %s\n", x.head)
		case body != x.body:
			fmt.Fprintf(&b, "%s\n was\n%s is\n%s", x.head, x.body, body)
		}
	}
	for _, x := range is {
		if !old[x.head] {
			fmt.Fprintf(&b, "new: %s\n%s", x.head, x.body)
		}
	}
	return b.String()
}

type goldenBlock struct{ head, body string }

// blocks cuts a golden text where a line is not indented.
func blocks(text string) []goldenBlock {
	var out []goldenBlock
	for l := range strings.Lines(text) {
		if strings.HasPrefix(l, " ") && len(out) > 0 {
			out[len(out)-1].body += l
		} else {
			out = append(out, goldenBlock{head: strings.TrimRight(l, "\n")})
		}
	}
	return out
}
