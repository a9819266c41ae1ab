package lang

import (
	"slices"
	"strings"
)

// Pattern tells an act by what is said: a run of words.
type Pattern struct {
	Act string
	Run [][]string // each place lists alternatives
}

// openings finds the patterns of the contents by their first place: hardly any of them begins with a given word.
type openings struct {
	patterns []Pattern        // of all rows, in the file's order
	words    map[string][]int // by a word of the first place
	open     []opening        // with a star
}

// opening is an alternative with a star that a pattern begins with.
type opening struct {
	text    string // without the star
	ending  bool   // the star stands in front
	pattern int
}

func newOpenings(patterns []Pattern) openings {
	o := openings{patterns: patterns, words: map[string][]int{}}
	for n, p := range patterns {
		for i, alternative := range p.Run[0] {
			o.add(alternative, i == 0, n)
		}
	}
	return o
}

func (o *openings) add(alternative string, first bool, pattern int) {
	if first {
		alternative = strings.TrimPrefix(alternative, "^")
	}
	alternative = strings.TrimSuffix(alternative, "$") // a pattern of one word, which ends what is said
	n := len(alternative)
	switch {
	case n > 1 && alternative[n-1] == '*':
		o.open = append(o.open, opening{alternative[:n-1], false, pattern})
	case n > 1 && alternative[0] == '*':
		o.open = append(o.open, opening{alternative[1:], true, pattern})
	default:
		o.words[alternative] = append(o.words[alternative], pattern)
	}
}

// Openings lists, ascending, the numbers of the content patterns that may begin with a word, lower case; [Speech.Pattern] takes them.
func (s *Speech) Openings(low string) []int {
	out := slices.Clone(s.openings.words[low])
	for _, o := range s.openings.open {
		if !o.ending && strings.HasPrefix(low, o.text) || o.ending && strings.HasSuffix(low, o.text) {
			out = append(out, o.pattern)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Pattern is the content pattern of that number: a lower one comes first in the file.
func (s *Speech) Pattern(n int) Pattern { return s.openings.patterns[n] }
