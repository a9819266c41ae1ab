package ingest

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// ends are the lines before from and from to on: what stands around the article.
type ends struct{ from, to int }

// outer reports whether line i stands before or behind the article.
func (e ends) outer(i int) bool { return i < e.from || i >= e.to }

// What a line says for or against its being no part of the article, where it stands at an end of the page. A sentence of the
// article outweighs the picture, the link and the advertisement before it.
const (
	endFurniture = 1  // it is dropped already, or speaks as pages do
	endSentence  = -3 // it reads as a sentence
	endReport    = -5 // somebody says it, or is said to
)

// findEnds finds where the article begins and ends: the longest run of lines at each end of the page that looks least like it.
func (t *talker) findEnds() ends {
	e := ends{from: 0, to: len(t.lines)}
	best, sum := 0, 0
	for i := len(t.lines) - 1; i > 0; i-- {
		n := &t.lines[i]
		if sum += t.endWeight(i, ends{to: i}); sum > best || sum == best && i == e.to-1 && n.rule == "" && n.prose() {
			best, e.to = sum, i
		}
	}
	best, sum = 0, 0
	for i := 0; i < e.to; i++ {
		if sum += t.endWeight(i, ends{from: i + 1, to: len(t.lines)}); sum > best {
			best, e.from = sum, i+1
		}
	}
	return e
}

// endWeight weighs line i as one of those around the article.
func (t *talker) endWeight(i int, e ends) int {
	n := &t.lines[i]
	switch {
	case n.rule == "repeated" || n.rule == "" && !n.prose():
		return 0
	case n.rule != "" || t.bio(i, e):
		return endFurniture
	case n.firmKeep || n.quotes() || t.reports(n):
		return endReport
	case t.ofSite(n) || t.ofItself(n):
		return endFurniture
	case t.speech && (i < e.to || len(t.pageWords(n)) < talkAlone):
		return endSentence
	case len(t.pageWords(n)) > 0 && (i >= e.to || t.addresses(n)):
		return endFurniture
	case i >= e.to && (t.addresses(n) || t.stranger(n) || t.closing(n) || n.mailed()):
		return 0
	}
	return endSentence
}

// bio reports whether a line behind the article tells of who wrote it: it begins with a name of the byline or with the first
// half of one ("Rosa reports on housing"), or follows at the top a line that is the name alone.
func (c *cleaner) bio(i int, e ends) bool {
	n := &c.lines[i]
	if !n.prose() || n.words > longestFurniture || len(n.tokens) < 4 || !capital(n.tokens[0]) || c.small(n.tokens[0]) {
		return false
	}
	if i < e.from {
		return i > 0 && c.lines[i-1].nameOnly() && strings.HasPrefix(lang.Fold(n.String()), lang.Fold(c.lines[i-1].String()))
	}
	first := c.firstProse()
	for j := range c.lines[:i] {
		by := &c.lines[j]
		if by.rule == "byline or date" || by.nameOnly() && j < first {
			if c.namedIn(by, n, len(by.tokens)) {
				return true
			}
		} else if by.rule == "furniture words" && c.stampWords(by.tokens) > 0 && c.namedIn(by, n, 1) { // "Ann Lee · 5 min read"
			return true
		}
	}
	return false
}

// stranger reports whether a line tells who somebody is whom no other names: "Maya Dent is a junior from El Paso."
func (t *talker) stranger(n *line) bool {
	if n.words > longestFurniture || t.reports(n) || n.quoted() {
		return false
	}
	name := 0
	for name < len(n.tokens) && capital(n.tokens[name]) && !t.small(n.tokens[name]) {
		name++
	}
	if name == 0 || name > longestName || t.page.Writers.At(n.tokens, name) == 0 {
		return false
	}
	return !slices.ContainsFunc(t.lines, func(m line) bool {
		return m.span != n.span && slices.ContainsFunc(m.tokens, func(o lang.Token) bool { return capital(o) && o.Fold == n.tokens[0].Fold })
	})
}

// mailed reports whether an address for letters stands in a line: "Reach her at maya@vale.example."
func (n *line) mailed() bool { return n.holds("@") }

// namedIn reports whether one of the first places of a byline has the name that a line begins with, or a half of it: "Krish
// covers the airlines."
func (c *cleaner) namedIn(by, n *line, places int) bool {
	for k := 0; k+1 < len(by.tokens) && k < places; k++ {
		first, second := by.tokens[k], by.tokens[k+1]
		if first.Fold == n.tokens[0].Fold && capital(first) && capital(second) && !c.page.Stamp(first.Fold) &&
			(second.Fold == n.tokens[1].Fold || !capital(n.tokens[1])) {
			return true
		}
		if second.Fold == n.tokens[0].Fold && capital(first) && capital(second) && c.page.Writers.At(n.tokens, 1) > 0 {
			return true
		}
	}
	return false
}

// nameOnly reports whether a line is two or three words with capitals and nothing more: a byline without "by".
func (n *line) nameOnly() bool {
	for _, t := range n.tokens {
		if !capital(t) {
			return false
		}
	}
	return len(n.tokens) == 2 || len(n.tokens) == 3
}

// longestSite is how many words a site's name has.
const longestSite = 5

// siteNames finds what the site calls itself: the words with capitals that its first lines begin with, and those behind a ©.
func (c *cleaner) siteNames() [][]lang.Token {
	var out [][]lang.Token
	first := c.firstProse()
	for i := range c.lines {
		n := &c.lines[i]
		from := 0
		switch {
		case strings.HasPrefix(n.String(), "©"):
			from = 1
			for from < len(n.tokens) && n.tokens[from].Kind != lang.Word {
				from++
			}
		case i > min(first, 3) || n.prose():
			continue
		}
		if name := c.siteName(n.tokens[min(from, len(n.tokens)):]); len(name) > 0 {
			out = append(out, name)
		}
	}
	return out
}

// siteName is the run of words with capitals at the begin of some tokens without its article, none where it is a part of a menu
// or as long as a headline.
func (c *cleaner) siteName(tokens []lang.Token) []lang.Token {
	end := 0
	for end < len(tokens) && (capital(tokens[end]) || c.small(tokens[end])) {
		end++
	}
	if end == 0 || end > longestSite || !capital(tokens[0]) || c.entries(tokens[:end]) > 0 || end < len(tokens) && tokens[end].Kind == lang.Word {
		return nil
	}
	return c.unarticled(tokens[:end])
}

// small reports whether a token is a word without a topic: "the", "L'".
func (c *cleaner) small(t lang.Token) bool {
	return t.Kind == lang.Word && c.lang.Stop(strings.TrimSuffix(t.Fold, "'"))
}

// unarticled is tokens without the small words at their begin: "The Quad", "L'Amphi".
func (c *cleaner) unarticled(tokens []lang.Token) []lang.Token {
	for len(tokens) > 0 && (c.small(tokens[0]) || tokens[0].Kind == lang.Mark) {
		tokens = tokens[1:]
	}
	return tokens
}

// nameSite finds the site's names. One that sentences of the article begin with is a party's, whose own page this is.
func (t *talker) nameSite() {
	prose := t.opening()
	t.names = slices.DeleteFunc(t.siteNames(), func(name []lang.Token) bool {
		return slices.ContainsFunc(prose, func(n *line) bool { return t.opensWithSite(n, name) })
	})
}

// ofSite reports whether a line begins with the site's name: "The Quad is run by students."
func (t *talker) ofSite(n *line) bool {
	return slices.ContainsFunc(t.names, func(name []lang.Token) bool { return t.opensWithSite(n, name) })
}

// opensWithSite reports whether a line begins with a name, or with its last word behind an article: "The Quad is" of The
// Campus Quad.
func (t *talker) opensWithSite(n *line, name []lang.Token) bool {
	tokens := t.unarticled(n.tokens)
	if len(tokens) < len(n.tokens) && len(name) > 1 && len(tokens) > 1 && !capital(tokens[1]) {
		name = name[len(name)-1:]
	}
	return len(name) < len(tokens) && slices.EqualFunc(name, tokens[:len(name)], func(a, b lang.Token) bool { return a.Fold == b.Fold })
}

// named reports whether a topic word, by its stem, is a part of the site's name.
func (t *talker) named(w string) bool {
	return slices.ContainsFunc(t.names, func(name []lang.Token) bool {
		return slices.ContainsFunc(name, func(n lang.Token) bool { return n.Fold[:min(stem, len(n.Fold))] == w })
	})
}
