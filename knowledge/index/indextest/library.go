package indextest

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"disputebot/knowledge"
)

// Shape of the made-up texts: as many words as news use, as often (Zipf), in sentences as long as theirs.
const (
	vocabulary      = 40_000
	zipf            = 1.05
	shortest        = 8
	longest         = 34
	sentencesOfEach = 25 // of an article
)

// Library makes up sentences of invented words, French and English articles in turn. The same count and seed give the
// same library.
func Library(sentences int, seed uint64) *knowledge.Library {
	s := newSpeaker(seed)
	lib := &knowledge.Library{Version: fmt.Sprintf("made up %d %d", sentences, seed)}
	for n := 0; n < sentences; n += sentencesOfEach {
		id := fmt.Sprintf("m%06d", n/sentencesOfEach)
		language := []string{"fr", "en"}[n/sentencesOfEach%2]
		var text strings.Builder
		for i := range min(sentencesOfEach, sentences-n) {
			from := text.Len()
			text.WriteString(s.sentence())
			lib.Passages = append(lib.Passages, knowledge.Passage{
				ID: fmt.Sprintf("%ss%d", id, i), Article: id, Lang: language, Index: i, Paragraph: i / 3,
				Span: knowledge.Span{Start: from, End: text.Len()},
			})
			text.WriteByte('\n')
		}
		lib.Articles = append(lib.Articles, knowledge.Article{ID: id, Lang: language, Text: text.String()})
	}
	return lib
}

// Questions makes up questions of six words out of the words of a [Library] with the same seed.
func Questions(count int, seed uint64) []string {
	s := newSpeaker(seed)
	s.random = rand.New(rand.NewPCG(seed, 2))
	out := make([]string, count)
	for i := range out {
		out[i] = s.words(6) + " ?"
	}
	return out
}

// speaker makes up sentences.
type speaker struct {
	random *rand.Rand
	rank   *rand.Zipf
	known  []string
}

func newSpeaker(seed uint64) *speaker {
	s := &speaker{random: rand.New(rand.NewPCG(seed, 1))}
	s.known = make([]string, vocabulary)
	for i := range s.known {
		s.known[i] = s.word()
	}
	s.rank = rand.NewZipf(s.random, zipf, 2, vocabulary-1)
	return s
}

// word is made of two to four syllables.
func (s *speaker) word() string {
	const heads, hearts = "bcdfglmnprstv", "aeioué"
	var b strings.Builder
	for range 2 + s.random.IntN(3) {
		b.WriteByte(heads[s.random.IntN(len(heads))])
		b.WriteRune([]rune(hearts)[s.random.IntN(6)])
	}
	return b.String()
}

func (s *speaker) words(n int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = s.known[s.rank.Uint64()]
	}
	return strings.Join(out, " ")
}

func (s *speaker) sentence() string {
	return s.words(shortest+s.random.IntN(longest-shortest+1)) + "."
}
