package lang

import (
	"fmt"
	"strings"
	"unicode"
)

// Page is what data/<code>/page.yaml holds: what the pages of a language put around an article. Package ingest finds
// the article's body with it.
type Page struct {
	Items       []string `yaml:"items"`       // menu and share-bar entries
	Lines       []string `yaml:"lines"`       // patterns of lines that never belong to an article
	Links       []string `yaml:"links"`       // patterns of links to other articles, also behind a sentence
	Edge        []string `yaml:"edge"`        // patterns that count outside the article's core only
	Bios        []string `yaml:"bios"`        // patterns of what is said of the author
	Comments    []string `yaml:"comments"`    // whole lines that open the comments
	Replies     []string `yaml:"replies"`     // lines under a comment
	Stamps      []string `yaml:"stamps"`      // words of datelines and bylines
	Glue        []string `yaml:"glue"`        // small words between them
	Agencies    []string `yaml:"agencies"`    // news agencies, as they sign
	Credits     []string `yaml:"credits"`     // words of a picture's credit
	Address     []string `yaml:"address"`     // words with which a page speaks to its reader
	Signatories []string `yaml:"signatories"` // lines that open the list of those who signed
	Reader      []string `yaml:"reader"`      // those for the reader alone
	Talk        []string `yaml:"talk"`        // words by which a page speaks of itself
	Pointers    []string `yaml:"pointers"`    // words that point at what they stand before
	Writers     []string `yaml:"writers"`     // patterns behind the name of whoever wrote the article
	Backward    []string `yaml:"backward"`    // words that point back to the sentences before
	Boxes       []string `yaml:"boxes"`       // patterns of sentences that the page, not the article, says
	Loose       []string `yaml:"loose"`       // patterns of rubrics, and of furniture that is no sentence
	Imprint     []string `yaml:"imprint"`     // patterns of what the law wants on a page: publisher, register
	Notes       []string `yaml:"notes"`       // whole lines behind which a press release speaks to newsrooms
	Abouts      []string `yaml:"abouts"`      // patterns of headings over what a press release says about its sender
}

// Furniture is the page furniture of every language at once, ready to be looked for: pages mix languages ("Share" under
// a French article). It never changes once it is made.
type Furniture struct {
	Items, Lines, Links, Edge, Bios, Comments, Replies, Agencies, Credits, Signatories Patterns
	Boxes, Loose, Imprint, Notes, Abouts, Writers                                      Patterns

	stamps, glue, address, reader, backward, talk, pointers map[string]bool
}

// Furniture reads the page furniture of every language of the set.
func (s *Set) Furniture() (*Furniture, error) {
	f := &Furniture{stamps: map[string]bool{}, glue: map[string]bool{}, address: map[string]bool{}, reader: map[string]bool{}, backward: map[string]bool{}, talk: map[string]bool{}, pointers: map[string]bool{}}
	for _, code := range s.Codes() {
		var p Page
		if err := Decode(code, "page.yaml", &p); err != nil {
			return nil, err
		}
		if err := f.add(p); err != nil {
			return nil, fmt.Errorf("data/%s/page.yaml: %w", code, err)
		}
	}
	return f, nil
}

func (f *Furniture) add(p Page) error {
	lists := []struct {
		to   *Patterns
		from []string
	}{
		{&f.Items, p.Items}, {&f.Lines, p.Lines}, {&f.Links, p.Links}, {&f.Edge, p.Edge}, {&f.Bios, p.Bios}, {&f.Comments, p.Comments},
		{&f.Replies, p.Replies}, {&f.Agencies, p.Agencies}, {&f.Credits, p.Credits}, {&f.Signatories, p.Signatories},
		{&f.Boxes, p.Boxes}, {&f.Loose, p.Loose}, {&f.Imprint, p.Imprint}, {&f.Notes, p.Notes}, {&f.Abouts, p.Abouts},
		{&f.Writers, p.Writers},
	}
	for _, l := range lists {
		for _, s := range l.from {
			if err := l.to.add(s); err != nil {
				return err
			}
		}
	}
	for _, words := range []struct {
		to   map[string]bool
		from []string
	}{{f.stamps, p.Stamps}, {f.glue, p.Glue}, {f.address, p.Address}, {f.reader, p.Reader}, {f.backward, p.Backward}, {f.talk, p.Talk}, {f.pointers, p.Pointers}} {
		for _, s := range words.from {
			words.to[Fold(s)] = true
		}
	}
	return nil
}

// Stamp reports whether a folded word is one of datelines and bylines ("published", "par").
func (f *Furniture) Stamp(fold string) bool { return f.stamps[fold] }

// Glue reports whether a folded word is one of the small words between those.
func (f *Furniture) Glue(fold string) bool { return f.glue[fold] }

// Address reports whether a folded word is one with which a page speaks to its reader ("your", "notre").
func (f *Furniture) Address(fold string) bool { return f.address[fold] }

// Reader reports whether a folded word means the reader ("you", "votre").
func (f *Furniture) Reader(fold string) bool { return f.reader[fold] }

// Points reports whether a folded word points at what it stands before ("this", "cette").
func (f *Furniture) Points(fold string) bool { return f.pointers[fold] }

// Talk reports whether a folded word is one by which pages speak of themselves ("newsletter", "abonnés").
func (f *Furniture) Talk(fold string) bool { return f.talk[fold] }

// Backward reports whether a folded word points back to what was said before ("they", "cela").
func (f *Furniture) Backward(fold string) bool { return f.backward[fold] }

// Patterns are sequences of words to be looked for among the tokens of a line. In the data ^ stands for the line's
// begin, $ for its end, # for a number, @ for a word with a capital and * for up to eight tokens, or for the rest of the
// line where it comes last; everything else is a token by its fold.
type Patterns struct {
	first map[string][]pattern // by the fold of the first token
	open  []pattern            // those that begin with # or @
}

type pattern struct {
	anchored bool
	tokens   []string // "^" never, "$" only last
}

// maxGap is how many tokens * may stand for.
const maxGap = 8

func (p *Patterns) add(s string) error {
	var c pattern
	for i, t := range Tokens(s) {
		if t.Text == "^" && i == 0 {
			c.anchored = true
			continue
		}
		c.tokens = append(c.tokens, t.Fold)
	}
	if len(c.tokens) == 0 || c.tokens[0] == "*" || c.tokens[0] == "$" {
		return fmt.Errorf("pattern %q must begin with a word, a mark, # or @", s)
	}
	if k := c.tokens[0]; k == "#" || k == "@" {
		p.open = append(p.open, c)
		return nil
	}
	if p.first == nil {
		p.first = map[string][]pattern{}
	}
	p.first[c.tokens[0]] = append(p.first[c.tokens[0]], c)
	return nil
}

// Find reports the first place where a pattern holds: tokens[from:to] is what it covers.
func (p *Patterns) Find(tokens []Token) (from, to int, ok bool) {
	for i := range tokens {
		if n := p.At(tokens, i); n > 0 {
			return i, i + n, true
		}
	}
	return 0, 0, false
}

// At is the length in tokens of the longest pattern that holds at tokens[i], 0 where none does. A pattern that wants
// the line's begin holds at i == 0 only. Behind the last token none does.
func (p *Patterns) At(tokens []Token, i int) int {
	if i >= len(tokens) {
		return 0
	}
	best := 0
	for _, list := range [][]pattern{p.first[tokens[i].Fold], p.open} {
		for _, c := range list {
			if c.anchored && i > 0 {
				continue
			}
			if n, ok := c.match(tokens[i:], 0); ok && n > best {
				best = n
			}
		}
	}
	return best
}

// match tries the pattern from its k-th token on at the tokens' begin and gives the number of tokens covered.
func (c pattern) match(tokens []Token, k int) (int, bool) {
	if k == len(c.tokens) {
		return 0, true
	}
	want := c.tokens[k]
	if want == "*" && k == len(c.tokens)-1 {
		return len(tokens), true
	}
	if want == "*" {
		for gap := 0; gap <= maxGap && gap <= len(tokens); gap++ {
			if n, ok := c.match(tokens[gap:], k+1); ok {
				return gap + n, true
			}
		}
		return 0, false
	}
	if want == "$" {
		return 0, len(tokens) == 0
	}
	if len(tokens) == 0 || !accepts(want, tokens[0]) {
		return 0, false
	}
	n, ok := c.match(tokens[1:], k+1)
	return n + 1, ok
}

func accepts(want string, t Token) bool {
	switch want {
	case "#":
		return t.Kind == Number
	case "@":
		return t.Kind == Word && strings.IndexFunc(t.Text, unicode.IsUpper) == 0
	}
	return want == t.Fold
}
