package lang

import (
	"strings"
	"unicode/utf8"
)

// shortestNear is how many letters a word must have for one slip not to make another word of it. A shorter one may lack its last letter
// ("que veu la mairie").
const shortestNear = 4

// Near is the form of a verb that marks a speech act and that a folded word is one slip away from, with the same first letter; "" where
// there is none. Of several it is one that lacks nothing but an end in the word, then the longest, since letters are rather left out than put
// in, then the first by spelling.
func (s *Speech) Near(fold string) string {
	n := utf8.RuneCountInString(fold)
	best, bestEnds := "", false
	better := func(near string, ends bool) bool {
		switch {
		case best == "" || ends != bestEnds:
			return best == "" || ends
		case len(near) != len(best):
			return len(near) > len(best)
		}
		return near < best
	}
	for near, forms := range s.loose() {
		if near[0] != fold[0] || near == fold || !s.marks(forms) || len(near)-len(fold) > 1 || len(fold)-len(near) > 1 {
			continue
		}
		ends := strings.HasPrefix(near, fold)
		if n < shortestNear && !(n == shortestNear-1 && ends) || Slips(fold, near, 2) > 1 {
			continue
		}
		if better(near, ends) {
			best, bestEnds = near, ends
		}
	}
	return best
}

// marks tells whether one of the spellings is a form of a verb that marks a speech act.
func (s *Speech) marks(spellings []string) bool {
	for _, w := range spellings {
		for _, f := range s.forms[w] {
			if len(f.Tail) == 0 && len(s.frames[f.Lemma]) > 0 {
				return true
			}
		}
	}
	return false
}
