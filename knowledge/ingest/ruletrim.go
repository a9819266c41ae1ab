package ingest

import (
	"strings"
	"unicode"

	"disputebot/knowledge/lang"
)

// trimHeads cuts off what stands before a line's first sentence: a dateline, a date, the time of a live page, a bullet.
func (c *cleaner) trimHeads() {
	c.live(func(_ int, n *line) {
		if at := c.datedHead(n); at > 0 {
			c.dropHead(n, at, "byline or date")
		}
		if at := c.wireHead(n); at > 0 {
			c.dropHead(n, at, "dateline")
		}
		if at := clockHead(n); at > 0 {
			c.dropHead(n, at, "time")
		}
		if size := n.bullet(); size > 0 && strings.HasSuffix(n.String(), n.tokens[0].Text) && n.words <= longestCrosshead {
			n.kind = heading // "- The talks fail -"
		} else if size > 0 {
			n.kind = item
			if !n.dialogue(size) {
				n.span.Start += size
				n.tokens = tokensOf(c.text, n.span)
			}
		}
	})
}

// datedHead finds words of a dateline glued before a sentence: "date 2019-10 The…", "Publié le 14/03/2023 - Le…".
func (c *cleaner) datedHead(n *line) int {
	if len(n.tokens) == 0 || !c.page.Stamp(n.tokens[0].Fold) {
		return 0
	}
	last := 0 // end of the last date or number
	for i, t := range n.tokens {
		switch {
		case i > 14:
			return 0
		case t.Kind == lang.Number || clock(t) || c.month(n, t):
			last = i + 1
		case last > 0 && capital(t) && headEnds(n.tokens[last:i]) && i+4 < len(n.tokens):
			if c.dated(n, n.tokens[i].Start) {
				return t.Start
			}
			return 0
		case t.Kind == lang.Mark && strings.ContainsAny(t.Text, ",.?!"+openers):
			return 0
		case !c.page.Stamp(t.Fold) && !c.page.Glue(t.Fold) && t.Kind == lang.Word && !capital(t):
			return 0
		}
	}
	return 0
}

// headEnds reports whether only a separator, or nothing, stands between a date and the sentence.
func headEnds(between []lang.Token) bool {
	for _, t := range between {
		if t.Kind != lang.Mark || !strings.ContainsAny(t.Text, "|-–—:•·)/") {
			return false
		}
	}
	return true
}

// month reports whether a token lies in a date of the line.
func (c *cleaner) month(n *line, t lang.Token) bool {
	for _, d := range c.lang.Dates(n.String()[:min(len(n.String()), 200)]) {
		if n.span.Start+d.Start <= t.Start && t.End <= n.span.Start+d.End {
			return true
		}
	}
	return false
}

// dated reports whether a date with its year stands in the line before at.
func (c *cleaner) dated(n *line, at int) bool {
	for _, d := range c.lang.Dates(c.text[n.span.Start:at]) {
		if d.Year > 0 {
			return true
		}
	}
	return false
}

// wireHead finds the dateline of a news agency: "PARIS (AFP) -", "LONDON, May 3 (Reuters) —", "Paris, le 3 mai 2022 –".
func (c *cleaner) wireHead(n *line) int {
	agency := false
	for i, t := range n.tokens {
		switch {
		case i > 16:
			return 0
		case i > 0 && t.Kind == lang.Mark && strings.ContainsAny(t.Text, "-–—"):
			return c.afterDash(n, i, agency)
		case c.page.Agencies.At(n.tokens, i) > 0:
			agency = true
		case t.Kind == lang.Mark && !strings.ContainsAny(t.Text, "(),/.-"):
			return 0
		case t.Kind == lang.Word && !capital(t) && !c.page.Glue(t.Fold) && !c.month(n, t):
			return 0
		}
	}
	return 0
}

// afterDash is where the sentence behind a dateline's dash begins, 0 where it is no dateline: it needs an agency, a
// place in capitals, or a date.
func (c *cleaner) afterDash(n *line, dash int, agency bool) int {
	if dash+4 >= len(n.tokens) {
		return 0
	}
	next := n.tokens[dash+1]
	if !capital(next) && !strings.ContainsAny(next.Text, openers) {
		return 0
	}
	place := n.tokens[0].Text
	loud := len(place) > 3 && strings.IndexFunc(place, unicode.IsLower) < 0 && capital(n.tokens[0])
	if agency || loud && dash <= 6 && n.prose() || c.dated(n, n.tokens[dash].Start) {
		return next.Start
	}
	return 0
}

// clockHead finds the time before an entry of a live page: "14h32 - La", "15:40 The".
func clockHead(n *line) int {
	if len(n.tokens) < 6 || n.tokens[0].Kind != lang.Number {
		return 0
	}
	at := 1
	switch t := n.tokens; {
	case clock(t[1]) && t[1].Start == t[0].End:
		at = 2
	case strings.ContainsAny(t[1].Text, ":") && t[1].Start == t[0].End && t[2].Kind == lang.Number && t[2].Start == t[1].End:
		at = 3
	case len(t[0].Text) >= 4 && strings.Contains(t[0].Text, "."):
		if f := t[1].Fold; f != "am" && f != "pm" {
			return 0
		}
	case t[1].Fold != "am" && t[1].Fold != "pm":
		return 0
	}
	for ; at < len(n.tokens)-4; at++ {
		t := n.tokens[at]
		if len(t.Text) > 1 && capital(t) && !loudWord(t.Text) || strings.ContainsAny(t.Text, openers) || len(t.Text) == 1 && capital(t) {
			return t.Start
		}
		if t.Kind == lang.Word && !loudWord(t.Text) && t.Fold != "am" && t.Fold != "pm" || t.Text == "," || t.Text == "." {
			return 0
		}
	}
	return 0
}

// loudWord reports time zones and the like: "GMT".
func loudWord(s string) bool {
	return len(s) >= 2 && len(s) <= 4 && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
}

// endSigns are the ornaments that magazines set behind an article's last sentence.
const endSigns = "♦◆◊■□▪●◼∎★"

// trimTails cuts off what follows a line's last sentence: an agency's signature, a link to another article.
func (c *cleaner) trimTails() {
	c.live(func(_ int, n *line) {
		if body := strings.TrimRight(n.String(), endSigns+" "); len(body) < n.span.Len() && body != "" {
			c.dropTail(n, n.span.Start+len(body), "end sign")
		}
		if at := c.signature(n); at > 0 {
			c.dropTail(n, at, "signature")
		}
		switch at := c.linkBehind(n); {
		case at == 0:
		case n.words <= longestCaption && c.page.Credits.At(bare(since(n.tokens, at)), 0) > 0:
			n.rule = "picture credit"
		case n.words <= longestLink && (c.addresses(n) || n.quoted() && c.asksReader(n, at)):
			n.rule = "furniture words" // "Should it close? Have your say"
		default:
			c.dropTail(n, at, "link to other articles")
		}
	})
}

// signature finds what an agency signs with behind the last sentence: "(afp/nxp)", "— AFP", "(with Reuters)".
func (c *cleaner) signature(n *line) int {
	const longest = 9
	for i := max(1, len(n.tokens)-longest); i < len(n.tokens); i++ {
		t := n.tokens[i]
		if t.Kind != lang.Mark || !strings.ContainsAny(t.Text, "([—–-") {
			continue
		}
		if endOf(c.text[n.span.Start:t.Start]) == stopEnd && c.signs(n.tokens[i+1:]) {
			return t.Start
		}
	}
	if k := len(n.tokens) - 1; k > 3 && n.end == openEnd && endOf(c.text[n.span.Start:n.tokens[k].Start]) == stopEnd &&
		c.page.Agencies.At(n.tokens, k) > 0 && capital(n.tokens[k]) {
		return n.tokens[k].Start
	}
	return 0
}

// signs reports whether the tokens are agencies, small words and marks and nothing more.
func (c *cleaner) signs(tokens []lang.Token) bool {
	agency := false
	for i := 0; i < len(tokens); {
		size := c.page.Agencies.At(tokens, i)
		t := tokens[i]
		if size == 0 && t.Kind != lang.Mark && !c.page.Stamp(t.Fold) && !c.page.Glue(t.Fold) {
			return false
		}
		agency = agency || size > 0
		i += max(size, 1)
	}
	return agency
}

// longestLink is the number of words that a link behind a sentence may have.
const longestLink = 35

// linkBehind finds where furniture follows the sentences of a line.
func (c *cleaner) linkBehind(n *line) int {
	if n.words < 6 {
		return 0
	}
	for _, s := range c.lang.Sentences(c.text, n.span.Start, n.span.End)[min(1, n.words):] {
		if s.Within {
			continue
		}
		tail := since(n.tokens, s.Start)
		if len(tail) == 0 || len(tail) > longestLink {
			continue
		}
		if c.page.Links.At(bare(tail), 0) > 0 || c.page.Lines.At(bare(tail), 0) > 0 {
			return s.Start
		}
	}
	return 0
}

// since gives the tokens from the byte at on.
func since(tokens []lang.Token, at int) []lang.Token {
	for i, t := range tokens {
		if t.Start >= at {
			return tokens[i:]
		}
	}
	return nil
}
