package ingest

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"disputebot/knowledge/lang"
)

// Bounds of a headline, in words.
const (
	shortestTitle = 3
	longestTitle  = 30
	crosshead     = 14 // a line without an end mark is a crosshead up to this length, in the article's core
	headlineShare = 2  // topic words that a headline shares with the article
	clearlyBetter = 4  // by which a later line's score has to win: standfirsts share more words than headlines
)

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

// firstProse is the first line that reads as a sentence, len(lines) where none does.
func (c *cleaner) firstProse() int {
	for i := range c.lines {
		if n := &c.lines[i]; n.rule == "" && n.kind != title && n.kind != heading && n.prose() {
			return i
		}
	}
	return len(c.lines)
}

func (c *cleaner) lastProse() int {
	for i := len(c.lines) - 1; i >= 0; i-- {
		if n := &c.lines[i]; n.rule == "" && (n.prose() || n.firmKeep) {
			return i
		}
	}
	return -1
}

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
		if i >= first || n.words <= 8 && c.dated(n, n.span.End) || !headline(n) && !(n.end == stopEnd && c.opens(i) && n.words <= longestTitle) {
			continue
		}
		if s := c.headlineScore(n); s > 0 && (best < 0 || s > score+clearlyBetter) {
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
	return 4*min(shared, 3) + min(n.words, 10)
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
		if n := &c.lines[i]; n.rule == "" && (headline(n) || c.opens(i)) && n.words > shortestTitle {
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
		if i > titled && (c.standfirst(n) || c.leadsIn(i)) {
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

// leadsIn reports whether a short line opens what follows: an address ("Dear minister,"), a speaker ("He said:").
func (c *cleaner) leadsIn(i int) bool {
	n := &c.lines[i]
	return n.end == leadEnd && n.words >= 2 && i+1 < len(c.lines) && c.lines[i+1].rule == ""
}

// dropFooter drops what follows the article: every line that is no sentence, and those at the very end that speak
// about the page or its author.
func (c *cleaner) dropFooter() {
	first := c.firstProse()
	for i := len(c.lines) - 1; i > 0; i-- {
		n := &c.lines[i]
		if n.rule != "" {
			continue
		}
		if n.firmKeep || n.prose() && !c.closing(n) && !c.offered(i) && !c.byliner(n, first) {
			break
		}
		if c.lastWord(i) {
			break
		}
		if n.title || c.inList(i) || c.signedOff(i) {
			continue
		}
		n.rule = "footer"
	}
}

// lastWord reports whether a line is too short to be sure of, but ends as a sentence right behind one: "I won't."
func (c *cleaner) lastWord(i int) bool {
	n, before := &c.lines[i], &c.lines[i-1]
	if n.prose() || n.end != stopEnd || before.rule != "" || !before.prose() {
		return false
	}
	for _, t := range n.tokens {
		if t.Kind == lang.Word && !capital(t) || t.Kind == lang.Mark && strings.ContainsAny(t.Text, ":"+openers) {
			return true
		}
	}
	return n.words == 1
}

// closing reports whether a sentence at the end speaks about the page, or about who wrote it.
func (c *cleaner) closing(n *line) bool {
	if n.words > 45 || n.holds("«“\"") {
		return false
	}
	if _, _, ok := c.page.Bios.Find(n.tokens); ok {
		return true
	}
	_, _, ok := c.page.Edge.Find(n.tokens)
	return ok && c.addresses(n)
}

// byliner reports whether a sentence at the end begins with a name that stands in the byline: it tells of the author.
func (c *cleaner) byliner(n *line, first int) bool {
	if len(n.tokens) < 3 || n.words > 45 || !capital(n.tokens[0]) || !capital(n.tokens[1]) {
		return false
	}
	for i := range min(first, len(c.lines)) {
		by := &c.lines[i]
		for k := 0; by.rule != "" && !by.title && k+1 < len(by.tokens); k++ {
			if by.tokens[k].Fold == n.tokens[0].Fold && by.tokens[k+1].Fold == n.tokens[1].Fold {
				return true
			}
		}
	}
	return false
}

// offered reports whether a sentence stands in a box that offers something to the reader: under a line such as
// "Newsletter".
func (c *cleaner) offered(i int) bool {
	n, head := &c.lines[i], &c.lines[i-1]
	if n.words > 25 || !c.addresses(n) || head.words > 8 || head.prose() && head.rule == "" {
		return false
	}
	_, _, ok := c.page.Edge.Find(head.tokens)
	return ok
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

// signedOff reports whether a line is one of the names under a letter: the article opens or ends by speaking to
// somebody.
func (c *cleaner) signedOff(i int) bool {
	letter := false
	for j := 0; j < i; j++ {
		n := &c.lines[j]
		if letter && n.rule != "" && j > c.lastProse() {
			return false
		}
		letter = letter || n.rule == "" && n.end == leadEnd && strings.HasSuffix(n.String(), ",") && n.words <= 14
	}
	n := &c.lines[i]
	return letter && n.words <= 14 && n.end != askEnd && !n.shouts()
}

// dropInner drops the crossheads between an article's paragraphs.
func (c *cleaner) dropInner() {
	first, last := c.firstProse(), c.lastProse()
	asked := c.questions(first, last)
	for i := first; i <= last; i++ {
		n := &c.lines[i]
		if n.rule == "" && i > 0 && !n.prose() && c.offered(i) {
			n.rule = "box"
		}
		if n.rule == "" && !n.title && !n.firmKeep && !c.inList(i) && !c.broken(i) && c.crosshead(i, asked) {
			n.rule = "crosshead"
		}
	}
}

// broken reports whether a line is a piece of a sentence that the page cut at a link or an image: it goes on in small
// letters, or the next line does.
func (c *cleaner) broken(i int) bool {
	small := func(j int) bool {
		if j < 1 || j >= len(c.lines) || c.lines[j].rule != "" || c.lines[j-1].end != openEnd {
			return false
		}
		r, _ := utf8.DecodeRuneInString(c.lines[j].String())
		return unicode.IsLower(r)
	}
	return c.lines[i].kind != heading && (small(i) || small(i+1))
}

// questions counts the lines that are questions.
func (c *cleaner) questions(first, last int) int {
	asked := 0
	for i := first; i <= last; i++ {
		if n := &c.lines[i]; n.rule == "" && n.end == askEnd {
			asked++
		}
	}
	return asked
}

// longestAsked is how many words a question between paragraphs may have to be a crosshead: more where a page has many,
// as explainers do. A question that speaks to somebody is part of an interview.
func longestAsked(asked int) int {
	if asked > 1 {
		return 12
	}
	return 8
}

// pointsBack reports whether a line leans on what was said before it, which crossheads rarely do: by a pronoun, or by
// taking up the last line's word ("They will rise." "Rise to where?").
func (c *cleaner) pointsBack(i int) bool {
	n := &c.lines[i]
	if slices.ContainsFunc(n.tokens, func(t lang.Token) bool { return c.page.Backward(t.Fold) }) {
		return true
	}
	if i == 0 || n.words > 4 {
		return false
	}
	before := c.topics(&c.lines[i-1])
	for w := range c.topics(n) {
		if before[w] {
			return true
		}
	}
	return false
}

// credited reports a quotation that is a sentence and is followed by a name: “Never again.” — Ann Lee.
func (n *line) credited() bool {
	if !n.quoted() {
		return false
	}
	at := strings.LastIndexAny(n.String(), "»”\"")
	return at > 0 && endOf(n.String()[:at]) != openEnd
}

func (c *cleaner) crosshead(i, asked int) bool {
	n := &c.lines[i]
	switch n.end {
	case openEnd:
		return n.kind == heading || n.words <= crosshead && !n.credited()
	case trailEnd:
		return n.words <= 5 && !n.quoted()
	case askEnd:
		return n.words <= longestAsked(asked) && (asked > 1 || !c.pointsBack(i)) && !n.quoted() && n.kind != item && !c.addresses(n) && !n.holds(":")
	case stopEnd:
		return n.kind == heading && n.words < 8
	}
	return n.kind == heading
}
