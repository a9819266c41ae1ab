package ingest

import (
	"strings"

	"disputebot/knowledge/lang"
)

// talkAlone is how many words of pages ("newsletter", "abonnés") make a line one that the page says of itself wherever it
// stands; before and behind the article, and beside furniture, one is enough. Set on forty pages in as many manners.
const talkAlone = 2

// wordsAShare is how many words of a line excuse one more topic word that it shares with the article.
const wordsAShare = 20

// wordsByChance is how many topic words an article would need for all words of a foreign line to stand in it too. Set on
// newspaper articles of 100 to 1,500 words with foreign lines put into them.
const wordsByChance = 1200

// speechShare is one in how many sentences of an open letter or an interview speaks to somebody, at least.
const speechShare = 4

// fewestOwn is how many sentences of its own an article needs before anything is taken for the page's by its words.
const fewestOwn = 3

// talker weighs which lines the page says of itself: an offer, a rule, a note on who pays for it. Such a line speaks of pages,
// to the reader, and of nothing that the article speaks of.
type talker struct {
	*cleaner
	ends
	names  [][]lang.Token // what the site calls itself
	speech bool           // the article speaks to somebody itself: an open letter, an interview
	core   map[string]int // in how many of the article's sentences a topic word stands, by its stem
	own    map[int]bool   // the lines of these sentences
	first  int            // how many of them say "we" or "I" outside quotation marks
}

// dropPageTalk drops what a page says of itself in words that no list has: "Our reporting is free because readers pay for it."
func (c *cleaner) dropPageTalk() {
	t := talker{cleaner: c, speech: c.speaks(), core: map[string]int{}, own: map[int]bool{}}
	t.nameSite()
	t.ends = t.findEnds()
	if !t.readCore() {
		return
	}
	c.live(func(i int, n *line) {
		switch {
		case n.title || n.kind == title || n.firmKeep:
		case t.outer(i) && (c.bio(i, t.ends) || i > t.to && t.stranger(n)):
			n.rule = "about the author"
		case c.mayTalk(n) && t.talks(i):
			n.rule = "page speaks"
		}
	})
}

// opening gives the first two thirds of the sentences' lines: what a page says of itself comes last.
func (c *cleaner) opening() []*line {
	var prose []*line
	c.live(func(_ int, n *line) {
		if n.prose() {
			prose = append(prose, n)
		}
	})
	return prose[:len(prose)-len(prose)/3]
}

// speaks reports whether the article speaks to somebody, as open letters and interviews do from their begin on.
func (c *cleaner) speaks() bool {
	prose := c.opening()
	spoken := 0
	for _, n := range prose {
		if n.hasOutside(c.page.Reader) && len(c.pageWords(n)) == 0 {
			spoken++
		}
	}
	return spoken > 1 && spoken*speechShare >= len(prose)
}

// readCore reads the article's own sentences, and reports whether it has enough of them: where most lines hold words of pages
// the article is about the press, and its lines are no page's.
func (t *talker) readCore() bool {
	others := 0
	t.live(func(i int, n *line) {
		switch {
		case !n.prose() || t.outer(i):
		case t.mayTalk(n) && len(t.pageWords(n)) >= talkAlone:
			others++
		default:
			t.own[i] = true
			if n.hasOutside(t.ourselves) {
				t.first++
			}
			for w := range t.topics(n) {
				t.core[w]++
			}
		}
	})
	return len(t.own) >= fewestOwn && len(t.own) > others
}

// mayTalk reports whether a line is a sentence that nobody is said to say.
func (c *cleaner) mayTalk(n *line) bool {
	return n.prose() && n.words <= longestFurniture && !n.quotes() && !c.reports(n)
}

// longestQuotedName is how many words may stand in quotation marks that are a name's: the newsletter « Grand large ».
const longestQuotedName = 4

// quotes reports whether a line quotes more than a name, or begins with a quotation.
func (n *line) quotes() bool {
	run := 0
	var q quotation
	for _, t := range n.tokens {
		q.read(t)
		switch {
		case !q.open():
			run = 0
		case t.Kind != lang.Mark:
			if run++; run > longestQuotedName || run == 1 && !capital(t) {
				return true
			}
		}
	}
	return n.quoted()
}

// reports reports whether a sentence tells that somebody said something: "the editor asked", "LEE: I did." "Tell us" is none.
func (c *cleaner) reports(n *line) bool {
	for i, t := range n.tokens {
		switch {
		case i > 0 && n.tokens[i-1].Kind != lang.Mark && c.lang.Reports(t.Fold) && !c.page.Address(n.tokens[i-1].Fold): // "we wrote"
			return true
		case t.Text == ":" && i > 0 && i <= longestName && loud(n.tokens[i-1].Text):
			return true
		}
	}
	return false
}

// loud reports whether a word is written in capitals.
func loud(s string) bool { return len(s) > 1 && s == strings.ToUpper(s) && s != strings.ToLower(s) }

// pageWords gives the words of pages in a line, by their stems.
func (c *cleaner) pageWords(n *line) map[string]bool {
	out := map[string]bool{}
	for _, t := range n.tokens {
		if c.page.Talk(t.Fold) {
			out[t.Fold[:min(stem, len(t.Fold))]] = true
		}
	}
	return out
}

// talks weighs line i. Words of pages that the article uses itself tell nothing.
func (t *talker) talks(i int) bool {
	n := &t.lines[i]
	itself := 0 // the core counts the line itself where it is one of its sentences
	if t.own[i] {
		itself = 1
	}
	words, shared, site := 0, 0, t.ofSite(n)
	for w := range t.pageWords(n) {
		if t.core[w] <= itself {
			words++
		}
	}
	topics := t.topics(n)
	for w := range topics {
		if t.core[w] > itself && !t.named(w) {
			shared++
		}
	}
	shared = max(0, shared-len(topics)*len(t.core)/wordsByChance)
	if site {
		words++
	}
	outer, to := t.outer(i), n.hasOutside(t.page.Address) || shared == 0 && t.ofItself(n)
	you := n.hasOutside(t.page.Reader) || n.mailed()
	switch {
	case outer && (site && words >= talkAlone || you && shared <= talkAlone && !t.speech && t.first == 0):
		return true
	case shared > foreignTopics+n.words/wordsAShare:
		return false
	case outer && t.speech:
		return words >= talkAlone && shared == 0
	case outer && !to: // it may be the article's last sentence, where it is the first line behind
		return words > 0 && shared == 0 && (i < t.from || i > t.to || site)
	case outer:
		return words > 0 && (you || shared == 0 || words >= talkAlone) || shared == 0 && t.first == 0 && i > t.to && t.lines[i-1].rule != ""
	case !to || t.speech:
		return false
	case t.beside(i) && t.first*speechShare < len(t.own):
		return words > 0 && (you || shared == 0 || words >= talkAlone) || shared == 0 && n.end == askEnd && n.words <= longestCrosshead
	}
	return shared == 0 && words >= talkAlone
}

// ourselves reports whether a word is one of those who write: "our", « nous ».
func (c *cleaner) ourselves(fold string) bool { return c.page.Address(fold) && !c.page.Reader(fold) }

// hasOutside reports whether a word of the line, or a part of one, is of that kind and stands outside quotation marks.
func (n *line) hasOutside(kind func(fold string) bool) bool {
	var q quotation
	for _, t := range n.tokens {
		q.read(t)
		for part := range strings.SplitSeq(t.Fold, "-") {
			if !q.open() && kind(part) {
				return true
			}
		}
	}
	return false
}

// ofItself reports whether a line begins by pointing at the page: "This article", « Ce reportage ».
func (t *talker) ofItself(n *line) bool {
	return len(n.tokens) > 2 && t.page.Points(n.tokens[0].Fold) && t.page.Talk(n.tokens[1].Fold)
}

// beside reports whether furniture stands before or behind line i.
func (c *cleaner) beside(i int) bool {
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(c.lines) {
			if r := c.lines[j].rule; r != "" && r != "repeated" {
				return true
			}
		}
	}
	return false
}
