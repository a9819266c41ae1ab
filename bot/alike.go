package bot

import (
	"slices"
	"strings"

	"disputebot/knowledge"
)

// stem is how many letters at the start of two words, at least, have to be the same for them to count as one.
const stem = 5

// alike tells whether one of words stands in a text, in another form of it, or as a term that the thesaurus of the articles
// holds to mean the same. Words that name an actor tell nothing of what was said.
func (s *shelf) alike(words []string, text string) bool {
	there := strings.Fields(plain(text))
	for _, w := range words {
		w = plain(w)
		if len(w) < stem || s.named[w] {
			continue
		}
		for _, same := range append(s.means(w), w) {
			if slices.ContainsFunc(there, func(t string) bool { return sameStem(t, same) }) {
				return true
			}
		}
	}
	return false
}

// sameStem tells whether two plain words begin alike.
func sameStem(a, b string) bool {
	return len(a) >= stem && len(b) >= stem && a[:stem] == b[:stem]
}

// means are the words of the terms that a thesaurus row holds beside one which begins like the word.
func (s *shelf) means(word string) []string {
	var out []string
	for _, row := range s.thesaurus {
		if slices.ContainsFunc(row, func(t string) bool { return sameStem(t, word) }) {
			out = append(out, row...)
		}
	}
	return out
}

// plainRows are the words of each row of a thesaurus.
func plainRows(rows [][]knowledge.Term) [][]string {
	var out [][]string
	for _, row := range rows {
		var words []string
		for _, t := range row {
			words = append(words, strings.Fields(plain(t.Text))...)
		}
		out = append(out, words)
	}
	return out
}

// nameWords are the words that name actors.
func nameWords(actors []knowledge.Actor) map[string]bool {
	out := map[string]bool{}
	for _, a := range actors {
		names := []string{a.Name}
		for _, alias := range a.Aliases {
			names = append(names, alias.Name)
		}
		for _, w := range strings.Fields(plain(strings.Join(names, " "))) {
			out[w] = true
		}
	}
	return out
}
