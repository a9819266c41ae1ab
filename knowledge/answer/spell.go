package answer

import (
	"slices"
	"unicode/utf8"

	"disputebot/knowledge/lang"
)

// speller finds the words of the passages that a mistyped word may stand for.
type speller struct {
	shelves map[shelfKey][]string // folded words, ascending
}

// shelfKey sorts words by how they begin and how long they are; a slip of the finger rarely touches the first letter.
type shelfKey struct {
	first  rune
	length int
}

func newSpeller(words map[string]bool) *speller {
	s := &speller{shelves: map[shelfKey][]string{}}
	for w := range words {
		k := keyOf(w)
		s.shelves[k] = append(s.shelves[k], w)
	}
	for _, list := range s.shelves {
		slices.Sort(list)
	}
	return s
}

func keyOf(word string) shelfKey {
	first, _ := utf8.DecodeRuneInString(word)
	return shelfKey{first, utf8.RuneCountInString(word)}
}

// slips is how many slips a word of n letters may hold: a short word with one slip is usually another word.
func slips(n int) int {
	switch {
	case n < 5:
		return 0
	case n < 9:
		return 1
	}
	return 2
}

// nearest is the word the fewest slips away, ascending among equals; "" where there is none within reach.
func (s *speller) nearest(word string) string {
	k := keyOf(word)
	best, least := "", slips(k.length)+1
	for d := -slips(k.length); d <= slips(k.length); d++ {
		for _, w := range s.shelves[shelfKey{k.first, k.length + d}] {
			if n := lang.Slips(word, w, least+1); n < least || n == least && n <= slips(k.length) && (best == "" || w < best) {
				best, least = w, n
			}
		}
	}
	return best
}
