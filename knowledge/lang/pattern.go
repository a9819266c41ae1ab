package lang

import "strings"

// anyWords is how many words a * of a phrase may stand for.
const anyWords = 3

// Phrase is a sequence of folded words to be found among tokens.
type Phrase struct {
	words  []string // "*" stands for up to anyWords words
	anchor bool     // stands at the beginning
}

// Phrases makes phrases of their written forms: words and blanks, * for a gap, ^ in front for the beginning.
func Phrases(list []string) []Phrase {
	out := make([]Phrase, 0, len(list))
	for _, s := range list {
		var p Phrase
		s, p.anchor = strings.CutPrefix(s, "^")
		for part := range strings.FieldsSeq(s) {
			if part == "*" {
				p.words = append(p.words, part)
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
		if n := matchLen(p.words, tokens[i:]); n > 0 {
			return i, i + n, true
		}
	}
	return 0, 0, false
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
		if n >= len(tokens) || tokens[n].Fold != w {
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
