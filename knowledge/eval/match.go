package eval

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
)

// The limits of a match, as the evaluation sets them.
const (
	fewestWords  = 4    // of a snippet that lies within the gold quote
	longestWords = 40   // of a snippet that holds a short gold quote; a long one may be held twice over
	quoteOverlap = 0.6  // token F1 at which a snippet counts as its gold quote
	claimOverlap = 0.5  // token F1 at which a claim's quote counts as the gold one's
	replyRunes   = 1500 // in which what must be in a reply is looked for
)

// space is white space as the evaluation's scripts see it: Unicode's, and the four separators U+001C to U+001F.
func space(r rune) bool { return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f }

// fold makes every run of white space one blank and takes it off the ends.
func fold(s string) string { return strings.Join(strings.FieldsFunc(s, space), " ") }

// casefold brings upper and lower case together by full Unicode case folding ("ß" as "ss").
func casefold(s string) string { return cases.Fold().String(s) }

// loose is a text in which case, white space and the shape of an apostrophe do not matter.
func loose(s string) string {
	return strings.NewReplacer("’", "'", "ʼ", "'").Replace(casefold(fold(s)))
}

// tokens are the runs of letters and digits, without case.
func tokens(s string) []string {
	return strings.FieldsFunc(casefold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
}

// tokenF1 is the F1 of two texts as bags of words, in [0,1].
func tokenF1(a, b string) float64 {
	left, right := tokens(a), tokens(b)
	bag := make(map[string]int, len(left))
	for _, t := range left {
		bag[t]++
	}
	shared := 0
	for _, t := range right {
		if bag[t] > 0 {
			bag[t]--
			shared++
		}
	}
	if shared == 0 {
		return 0
	}
	return float64(2*shared) / float64(len(left)+len(right))
}

// matches tells whether a snippet's text counts as a gold quote.
func matches(text, quote string) bool {
	a, b := fold(text), fold(quote)
	if a == "" || b == "" {
		return false
	}
	if a == b {
		return true
	}
	n := len(tokens(a))
	return strings.Contains(a, b) && n <= max(2*len(tokens(b)), longestWords) ||
		strings.Contains(b, a) && n >= fewestWords ||
		tokenF1(a, b) >= quoteOverlap
}

// hit tells whether one of the snippets matches one of the gold quotes of its article.
func hit(snippets []Snippet, gold []Quote) bool {
	for _, s := range snippets {
		for _, g := range gold {
			if s.Article == g.Article && matches(s.Text, g.Quote) {
				return true
			}
		}
	}
	return false
}

// firstRunes cuts a text after n characters.
func firstRunes(s string, n int) string {
	for i := range s {
		if n--; n < 0 {
			return s[:i]
		}
	}
	return s
}
