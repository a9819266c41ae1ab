package ingest

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"disputebot/knowledge/lang"
)

func sorted(drops []Drop) []Drop {
	sort.SliceStable(drops, func(i, j int) bool { return drops[i].Span.Start < drops[j].Span.Start })
	return drops
}

// longestFurniture is the number of words above which a line that begins like furniture is read as prose all the same.
const longestFurniture = 60

// dropWords drops lines that say themselves what they are.
func (c *cleaner) dropWords() {
	c.live(func(_ int, n *line) {
		switch {
		case n.words > longestFurniture:
		case c.says(&c.page.Lines, n):
			n.rule = "furniture words"
		case c.says(&c.page.Links, n):
			n.rule = "link to other articles"
		case strings.HasPrefix(n.String(), "©"):
			n.rule = "copyright"
		case n.bracketed():
			n.rule = "link to other articles"
		}
	})
}

// bracketed reports whether brackets stand around the whole line, as around links: "[ Why lidos leak ]".
func (n *line) bracketed() bool {
	s := n.String()
	return strings.HasPrefix(s, "[") && strings.Index(s, "]") == len(s)-1 && n.words > shortestTitle && n.end != stopEnd
}

// says looks for a pattern in the line as it stands, then with glued words parted.
func (c *cleaner) says(p *lang.Patterns, n *line) bool {
	tokens := bare(n.tokens)
	if _, _, ok := p.Find(tokens); ok {
		return true
	}
	_, _, ok := p.Find(parted(tokens))
	return ok
}

// dropMenus drops lines made of menu entries, and those cut into short pieces by separators.
func (c *cleaner) dropMenus() {
	c.live(func(_ int, n *line) {
		if n.kind != title && n.kind != item && c.menu(n) {
			n.rule = "menu"
		}
	})
}

func (c *cleaner) menu(n *line) bool {
	if n.words == 0 {
		return true
	}
	entries := c.entries(n.tokens)
	if n.end == stopEnd && entries == n.words && strings.HasSuffix(n.String(), "!") {
		return true
	}
	if n.end == stopEnd || n.end == trailEnd || n.quoted() {
		return false
	}
	if entries == n.words {
		return n.end == openEnd || n.words <= 4
	}
	cuts := c.cuts(n)
	if strips := n.strips(); strips >= 2 && n.words <= longestHeadline*(strips+1) {
		return true
	}
	if cuts >= 1 && n.numbered() || c.masthead(n) {
		return true
	}
	return cuts >= 2 && n.words <= 4*(cuts+1) || cuts >= 1 && entries*2 >= n.words
}

// masthead reports whether a line is a short name, a dash and a part of the paper: "The Valecombe Review — Letters".
func (c *cleaner) masthead(n *line) bool {
	for i := len(n.tokens) - 1; i > 0; i-- {
		if !strings.ContainsAny(n.tokens[i].Text, "—–") {
			continue
		}
		name, of := n.tokens[:i], n.tokens[i+1:]
		return len(of) > 0 && c.entries(of) == len(of) && len(name) <= longestName &&
			!slices.ContainsFunc(name[1:], func(t lang.Token) bool { return !capital(t) && !c.lang.Stop(t.Fold) })
	}
	return false
}

// numbered reports whether a line holds entries with the numbers one and two, as lists of what is read most do.
func (n *line) numbered() bool {
	next := "1"
	for i := 0; i+1 < len(n.tokens); i++ {
		if n.tokens[i].Text != next || !strings.ContainsAny(n.tokens[i+1].Text, ".)") {
			continue
		}
		if next == "2" {
			return true
		}
		next = "2"
	}
	return false
}

// entries counts the words that belong to menu entries.
func (c *cleaner) entries(tokens []lang.Token) int {
	words := 0
	for i := 0; i < len(tokens); {
		size := c.page.Items.At(tokens, i)
		for _, t := range tokens[i : i+max(size, 1)] {
			if t.Kind == lang.Number || t.Kind == lang.Word && size > 0 {
				words++
			}
		}
		i += max(size, 1)
	}
	return words
}

// longestHeadline is how many words a headline has, on the average, in a line that strings several together.
const longestHeadline = 12

// strips counts the dots and bars with blanks on both sides, which no sentence has: two of them string headlines together ("Ferry sold • Who
// pays? • What is a levy?").
func (n *line) strips() int {
	s, out := n.String(), 0
	for _, mark := range []string{" • ", " | ", " · ", " ● ", " ▪ "} {
		out = max(out, strings.Count(s, mark))
	}
	return out
}

// cuts counts the separators that only menus have: bars, arrows, dots, and blanks wider than one.
func (c *cleaner) cuts(n *line) int {
	cuts := 0
	for i, t := range n.tokens {
		if i == 0 || i == len(n.tokens)-1 {
			continue
		}
		if strings.ContainsAny(t.Text, "|>›·•") && t.Kind == lang.Mark {
			cuts++
		}
	}
	for _, gap := range []string{"  ", "\t", "\u00a0\u00a0"} {
		cuts += strings.Count(n.String(), gap)
	}
	return cuts
}

// dropStamps drops bylines and datelines: lines of dates, names and the words between them.
func (c *cleaner) dropStamps() {
	c.live(func(_ int, n *line) {
		if n.kind != title && c.stamp(n) {
			n.rule = "byline or date"
		}
	})
}

func (c *cleaner) stamp(n *line) bool {
	if n.words > 30 || n.quoted() || n.words == 0 {
		return false
	}
	tokens := bare(n.tokens)
	covered, dates := c.stampRun(n, tokens)
	if covered < len(tokens) {
		return n.end == openEnd && n.words <= longestStamp && c.stampWords(tokens) > 0 && c.dated(n, n.span.End)
	}
	return dates > 0 && !c.headlineDated(n, tokens) || len(tokens) > 0 && c.page.Stamp(tokens[0].Fold) && n.words <= 12
}

// longestName is how many words the names before a bare date may have; a headline in capitals has more.
const longestName = 4

// headlineDated reports whether a line is many words in capitals with a date at its end, as a headline may be.
func (c *cleaner) headlineDated(n *line, tokens []lang.Token) bool {
	if c.stampWords(tokens) > 0 || c.cuts(n) > 0 {
		return false
	}
	d := c.lang.Dates(n.String())[0]
	return unbracketed(lang.Tokens(n.String()[:d.Start])) > longestName
}

// unbracketed counts the words that stand in no brackets: "Ann Rock (in Valecombe)".
func unbracketed(tokens []lang.Token) int {
	words, open := 0, false
	for _, t := range tokens {
		switch {
		case t.Text == "(" || t.Text == ")":
			open = t.Text == "("
		case t.Kind != lang.Mark && !open:
			words++
		}
	}
	return words
}

// longestStamp is how many words a byline may have that holds words of its own: "by the collective of the house".
const longestStamp = 22

func (c *cleaner) stampWords(tokens []lang.Token) int {
	words := 0
	for _, t := range tokens {
		if c.page.Stamp(t.Fold) {
			words++
		}
	}
	return words
}

// stampRun counts the tokens from the first on that a dateline or byline may hold, and the dates among them.
func (c *cleaner) stampRun(n *line, tokens []lang.Token) (covered, dates int) {
	found := c.lang.Dates(n.String())
	for _, t := range tokens {
		in := false
		for _, d := range found {
			if n.span.Start+d.Start <= t.Start && t.End <= n.span.Start+d.End {
				in = true
				if t.Start == n.span.Start+d.Start && (d.Year > 0 || d.Day > 0) {
					dates++
				}
			}
		}
		switch {
		case in, t.Kind == lang.Number, clock(t), c.page.Stamp(t.Fold), c.page.Glue(t.Fold), capital(t):
		case t.Kind == lang.Mark && !strings.ContainsAny(t.Text, "?!…"+openers):
		case c.page.Stamp(strings.TrimSuffix(t.Fold, "'")):
		default:
			return covered, dates
		}
		covered++
	}
	return covered, dates
}

// clock reports the hour of a time as tokens cut it: the "h42" of "18h42".
func clock(t lang.Token) bool {
	rest, ok := strings.CutPrefix(t.Fold, "h")
	return ok && strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

// Picture captions are short; a longer line with a credit at its end is prose with a note.
const longestCaption = 45

// dropCredits drops the captions of pictures: what ends in a credit.
func (c *cleaner) dropCredits() {
	c.live(func(_ int, n *line) {
		at, ok := c.creditAt(n)
		switch {
		case !ok || n.kind == title:
		case n.words <= longestCaption:
			n.rule = "picture credit"
		default:
			c.dropTail(n, n.tokens[at].Start, "picture credit")
		}
	})
}

// creditAt finds a credit at the line's end: "(Photo S. Trévidic)", "© AFP", "| Getty Images".
func (c *cleaner) creditAt(n *line) (int, bool) {
	const tail = 9
	for i := max(0, len(n.tokens)-tail); i < len(n.tokens)-1; i++ {
		t := n.tokens[i]
		if t.Text == "©" && i > 0 || c.loudCredit(n, i) {
			return i, true
		}
		if strings.ContainsAny(t.Text, "(|[") && t.Kind == lang.Mark && c.creditIn(n.tokens[i+1:], t.Text == "|") {
			return i, true
		}
	}
	return 0, false
}

// loudCredit reports names in capitals behind the caption's full stop, "JULES FERRAND / AFP", "ANNE ROC".
func (c *cleaner) loudCredit(n *line, i int) bool {
	slash, names := false, 0
	for _, t := range n.tokens[i:] {
		switch {
		case t.Text == "/":
			slash = true
		case t.Kind == lang.Mark:
		case len(t.Text) < 2 || strings.ToUpper(t.Text) != t.Text || t.Kind == lang.Number:
			return false
		default:
			names++
		}
	}
	return (slash || names == 2 || names == 3) && i > 3 && capital(n.tokens[i]) && endOf(c.text[n.span.Start:n.tokens[i].Start]) == stopEnd
}

// creditIn reports whether the last tokens are a credit and nothing more: its word and names.
func (c *cleaner) creditIn(tokens []lang.Token, open bool) bool {
	credit := false
	for i := 0; i < len(tokens); {
		size := c.page.Credits.At(tokens, i)
		t := tokens[i]
		switch {
		case size > 0:
			credit = credit || c.page.Agencies.At(tokens, i) == 0
		case t.Text == ")" || t.Text == "]":
			return credit && i >= len(tokens)-2
		case t.Kind == lang.Word && !capital(t) && !c.page.Glue(t.Fold) && !c.page.Stamp(t.Fold):
			return false
		}
		i += max(size, 1)
	}
	return credit && open
}

// dropContacts drops lines that are an address on the web, or offer one to the reader.
func (c *cleaner) dropContacts() {
	c.live(func(_ int, n *line) {
		s := n.String()
		web := strings.Contains(s, "://") || strings.Contains(s, "www.") || strings.Contains(s, "@") && strings.Contains(s, ".")
		if web && !n.quoted() && (n.words <= 8 || n.words <= 40 && c.addresses(n)) {
			n.rule = "contact"
		}
	})
}

// addresses reports whether the line speaks to the reader or for the page, outside of quotation marks.
func (c *cleaner) addresses(n *line) bool { return !n.holds("«“\"") && n.has(c.page.Address) }

// has reports whether a word of the line, or a part of one between hyphens ("avez-vous"), is of that kind.
func (n *line) has(kind func(fold string) bool) bool {
	for _, t := range n.tokens {
		for part := range strings.SplitSeq(t.Fold, "-") {
			if kind(part) {
				return true
			}
		}
	}
	return false
}
