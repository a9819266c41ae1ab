package lang

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Weights of the evidence for a language, in natural-log units; tuned on the shown questions in both languages (rerun
// TestDetect after a change).
const (
	functionWeight = 2.0 // a function word of this language that is none of another
	commonWeight   = 1.5 // a frequent word of this language that is none of another
	letterWeight   = 1.5 // a word with one of this language's own letters, where it is no name
	trigramWeight  = 0.4 // one trigram's log ratio
	detectMargin   = 0.7 // by which the best must lead the second
)

// Detect tells a text's language, "" where it cannot: by function words that only one language has, and by the
// trigrams of the language's frequent words. Accents, case and chat spellings do not matter.
func (s *Set) Detect(text string) string {
	if len(text) > detectBytes {
		text = text[:detectBytes]
	}
	tokens := Tokens(text)
	best, second, code := 0.0, 0.0, ""
	for _, c := range s.codes {
		switch score := s.score(c, tokens); {
		case score > best:
			best, second, code = score, best, c
		case score > second:
			second = score
		}
	}
	if best-second < detectMargin {
		return ""
	}
	return code
}

// detectBytes is how much of a text is looked at.
const detectBytes = 20_000

func (s *Set) score(code string, tokens []Token) float64 {
	l := s.languages[code]
	sum := 0.0
	for _, t := range tokens {
		if t.Kind != Word {
			continue
		}
		switch {
		case l.function[t.Fold]:
			sum += functionWeight / float64(s.sharing(t.Fold))
		case l.common[t.Fold]:
			sum += commonWeight / float64(s.sharing(t.Fold))
		}
		if first, _ := utf8.DecodeRuneInString(t.Text); unicode.IsLower(first) && strings.ContainsAny(t.Text, l.Text.Detect.Letters) {
			sum += letterWeight
		}
		sum += trigramWeight * l.likeness(t.Fold)
	}
	return sum
}

// sharing counts the languages that have the word.
func (s *Set) sharing(fold string) int {
	n := 0
	for _, c := range s.codes {
		if l := s.languages[c]; l.function[fold] || l.common[fold] {
			n++
		}
	}
	return n
}

// likeness is the mean log ratio of a word's trigrams in this language to all languages.
func (l *Language) likeness(fold string) float64 {
	sum, n := 0.0, 0
	eachTrigram(fold, func(t string) {
		sum += l.trigrams[t]
		n++
	})
	return sum / float64(max(n, 1))
}

// eachTrigram calls f for the three-byte pieces of a folded word with a blank on either side.
func eachTrigram(fold string, f func(string)) {
	w := " " + fold + " "
	for i := 0; i+3 <= len(w); i++ {
		f(w[i : i+3])
	}
}

// weighTrigrams sets each language's trigrams to log(share here / mean share), add-half smoothed.
func (s *Set) weighTrigrams() {
	counts := map[string]map[string]float64{}
	all := map[string]bool{}
	for _, c := range s.codes {
		counts[c] = map[string]float64{}
		d := s.languages[c].Text.Detect
		for _, words := range [][]string{d.Function, d.Common, s.languages[c].Text.Stop} {
			for _, w := range words {
				eachTrigram(Fold(w), func(t string) { counts[c][t]++; all[t] = true })
			}
		}
	}
	for _, c := range s.codes {
		s.languages[c].trigrams = s.ratios(c, counts, all)
	}
}

func (s *Set) ratios(code string, counts map[string]map[string]float64, all map[string]bool) map[string]float64 {
	out := make(map[string]float64, len(all))
	for t := range all {
		sum := 0.0
		for _, c := range s.codes {
			sum += counts[c][t] + 0.5
		}
		out[t] = math.Log((counts[code][t] + 0.5) * float64(len(counts)) / sum)
	}
	return out
}
