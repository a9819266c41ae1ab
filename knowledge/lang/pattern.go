package lang

import (
	"slices"
	"strings"
)

// anyWords is how many words a * of a phrase may stand for.
const anyWords = 3

// possessive in a phrase stands for any word that ends with it ("the baker's view"), which is one token.
const possessive = "'s"

// Phrase is a sequence of folded words to be found among tokens.
type Phrase struct {
	words  []string // "*" stands for up to anyWords words
	anchor bool     // stands at the beginning
	last   bool     // stands at the end
}

// Phrases makes phrases of their written forms: words and blanks, * for a gap, ^ in front for the beginning, $ behind for
// the end.
func Phrases(list []string) []Phrase {
	out := make([]Phrase, 0, len(list))
	for _, s := range list {
		var p Phrase
		s, p.anchor = strings.CutPrefix(s, "^")
		if s != "$" { // the money sign
			s, p.last = strings.CutSuffix(s, "$")
		}
		for part := range strings.FieldsSeq(s) {
			if part == "*" {
				p.words = append(p.words, part)
				continue
			}
			if part == possessive {
				p.words = append(p.words, part)
				continue
			}
			if strings.HasSuffix(part, "'") && elided(strings.TrimSuffix(part, "'")) {
				p.words = append(p.words, Fold(part)) // before a vowel it is one token
				continue
			}
			for _, t := range Tokens(part) {
				p.words = append(p.words, t.Fold)
			}
		}
		if len(p.words) > 0 {
			out = append(out, p)
		}
	}
	return out
}

// In finds the phrase among tokens: the tokens it covers, half-open, or ok false.
func (p Phrase) In(tokens []Token) (from, to int, ok bool) {
	last := len(tokens)
	if p.anchor {
		last = min(1, last)
	}
	for i := range last {
		if to, ok := p.At(tokens, i); ok {
			return i, to, true
		}
	}
	return 0, 0, false
}

// Says tells whether a folded word is one of the phrase's own, not one that a * of it stands for.
func (p Phrase) Says(fold string) bool { return slices.Contains(p.words, fold) }

// Single tells whether the phrase is one word.
func (p Phrase) Single() bool { return len(p.words) == 1 }

// At tells whether the phrase begins at token i, and where it ends, half-open. Marks behind it are no part of the end of
// a text.
func (p Phrase) At(tokens []Token, i int) (to int, ok bool) {
	if p.anchor && i > 0 {
		return 0, false
	}
	n := matchLen(p.words, tokens[i:])
	if n == 0 || p.last && slices.ContainsFunc(tokens[i+n:], func(t Token) bool { return t.Kind != Mark }) {
		return 0, false
	}
	return i + n, true
}

// matchLen is how many tokens the words cover from the first token on, 0 where they do not match.
func matchLen(words []string, tokens []Token) int {
	n := 0
	for i, w := range words {
		if w == "*" {
			if i == len(words)-1 {
				return n + min(1, len(tokens)-n)
			}
			for gap := 0; gap <= anyWords && n+gap < len(tokens); gap++ {
				if rest := matchLen(words[i+1:], tokens[n+gap:]); rest > 0 {
					return n + gap + rest
				}
			}
			return 0
		}
		if n >= len(tokens) || tokens[n].Fold != w && !(w == possessive && strings.HasSuffix(tokens[n].Fold, w)) {
			return 0
		}
		n++
	}
	return n
}

// FirstOf finds the first phrase of a list that stands among tokens.
func FirstOf(list []Phrase, tokens []Token) (from, to int, ok bool) {
	for _, p := range list {
		if from, to, ok = p.In(tokens); ok {
			return from, to, true
		}
	}
	return 0, 0, false
}
