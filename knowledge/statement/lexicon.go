package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// lexicon remembers what the data say about the words of texts that are read together: most stand in them many times.
type lexicon struct {
	language  *lang.Language
	speech    *lang.Speech
	tokens    map[string]token // by their bytes
	patterns  map[string][]int
	demanded  []string        // see demandedOf; nil before it is asked for
	leads     map[string]bool // words that begin a phrase such as "according to"
	joined    [][]string      // the phrases that join others to somebody, folded
	reprisals [][]string      // what one does to others in a dispute, folded
	signed    [][]string      // the phrases that stand before the names of signatories, folded
}

// token is what the data say about one.
type token struct {
	words []word // that it is cut into, as if it stood at 0
	dated bool   // a date may begin with it
}

func newLexicon(language *lang.Language, speech *lang.Speech) *lexicon {
	x := &lexicon{language: language, speech: speech, tokens: map[string]token{}, patterns: map[string][]int{}, leads: map[string]bool{}}
	for _, phrase := range speech.According {
		x.leads[phrase[0]] = true
	}
	for _, b := range speech.Behests {
		x.leads[b.Words[0]] = true
	}
	for _, phrase := range speech.Grammar.Reprisals {
		x.reprisals = append(x.reprisals, foldedWords(phrase))
	}
	for _, phrase := range speech.Grammar.Joined {
		x.joined = append(x.joined, foldedWords(phrase))
	}
	for _, phrase := range speech.Grammar.Signed {
		x.signed = append(x.signed, foldedWords(phrase))
	}
	return x
}

// token is what is known of a token.
func (x *lexicon) token(t lang.Token) token {
	out, ok := x.tokens[t.Text]
	if !ok {
		out = token{words: split(t, x.speech), dated: x.language.OpensDate(lang.Fold(t.Text))}
		for i := range out.words {
			w := &out.words[i]
			w.leads, w.speaks = x.leads[w.low], len(x.speech.Adjectives[w.low]) > 0
		}
		x.tokens[t.Text] = out
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

// demandedOf are the prepositions that nouns of demanding put before the other side, ascending.
func (x *lexicon) demandedOf() []string {
	if x.demanded == nil {
		x.demanded = []string{}
		for _, rows := range x.speech.Nouns {
			for _, noun := range rows {
				if noun.Act == string(knowledge.Demand) {
					x.demanded = append(x.demanded, noun.To...)
				}
			}
		}
		slices.Sort(x.demanded)
		x.demanded = slices.Compact(x.demanded)
	}
	return x.demanded
}
