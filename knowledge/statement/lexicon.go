package statement

import "disputebot/knowledge/lang"

// lexicon remembers what the data say about the words of texts that are read together: most stand in them many times.
type lexicon struct {
	speech   *lang.Speech
	words    map[string][]word // by a token's bytes: the words it is cut into, as if it stood at 0
	patterns map[string][]int
	demanded []string // see demandedOf; nil before it is asked for
}

func newLexicon(speech *lang.Speech) *lexicon {
	return &lexicon{speech: speech, words: map[string][]word{}, patterns: map[string][]int{}}
}

// split are the words of a token.
func (x *lexicon) split(t lang.Token) []word {
	out, ok := x.words[t.Text]
	if !ok {
		out = split(t, x.speech)
		x.words[t.Text] = out
	}
	return out
}

// openings are the numbers of the patterns that may begin with a word; never nil.
func (x *lexicon) openings(low string) []int {
	out, ok := x.patterns[low]
	if !ok {
		out = append([]int{}, x.speech.Openings(low)...)
		x.patterns[low] = out
	}
	return out
}
