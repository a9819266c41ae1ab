package vector

import (
	"fmt"
	"math"
	"math/rand"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func passages(t testing.TB, table *Table, lang string, texts ...string) *Passages {
	t.Helper()
	p := table.NewPassages()
	for i, text := range texts {
		if got := p.Add(strings.Fields(text), lang); got != i {
			t.Fatalf("passage %d got index %d", i, got)
		}
	}
	return p
}

func best(s *Scorer, n int) (at int) {
	for i := range n {
		if s.Score(i) > s.Score(at) {
			at = i
		}
	}
	return at
}

func TestScorerFindsTheOtherLanguage(t *testing.T) {
	table := open(t)
	p := passages(t, table, "fr",
		"ministres signent lettre ouverte",
		"hôpital manque médecins",
		"banque augmente taux",
		"entreprise Okapi suspend livraisons",
	)
	tests := []struct {
		question string
		want     int
	}{
		{"signed open letter", 0},
		{"hospital doctors", 1},
		{"bank rates", 2},
		{"okapi deliveries", 3},
		{"OKAPI", 3},
		{"okpai", 3}, // a name, misspelled
	}
	for _, test := range tests {
		t.Run(test.question, func(t *testing.T) {
			s := p.Scorer(table.Terms(strings.Fields(test.question), "en"))
			if got := best(s, p.Len()); got != test.want {
				t.Errorf("best passage %d (%.2f), want %d (%.2f)", got, s.Score(got), test.want, s.Score(test.want))
			}
			if got := s.Score(test.want); got <= .3 || got > 1 {
				t.Errorf("score %.2f, want more than 0.3, at most 1", got)
			}
		})
	}
}

func TestScoreIsTheWeightedMean(t *testing.T) {
	table := open(t)
	p := passages(t, table, "en", "letter Okapi", "nothing")
	terms := table.Terms([]string{"letter", "zebu", "okapi"}, "en")
	terms[0].Weight, terms[1].Weight, terms[2].Weight = 1, 2, 1
	s := p.Scorer(terms)
	// letter 1·1 and okapi 1·1 of 1 + 2 + 1
	if got := s.Score(0); math.Abs(got-.5) > .1 {
		t.Errorf("score %.2f, want about 0.50", got)
	}
	want := []string{"letter", "okapi"}
	var got []string
	for _, m := range s.Matches(0) {
		if m.Sim == 1 {
			got = append(got, m.Word)
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("matches (-want +got):\n%s", d)
	}
}

func TestAlsoIsAsGoodAsTheWord(t *testing.T) {
	table := open(t)
	p := passages(t, table, "fr", "amende salée #7", "soleil")
	terms := table.Terms([]string{"fine"}, "en")
	before := p.Scorer(terms).Score(0)
	for _, also := range []string{"#7", "amende"} {
		terms[0].Also = []string{also}
		if got := p.Scorer(terms).Score(0); got != 1 || before >= 1 {
			t.Errorf("with %q %.2f (without %.2f), want 1", also, got, before)
		}
	}
}

func TestHyphenatedWordIsKeptWholeAndInParts(t *testing.T) {
	table := open(t)
	long := strings.Repeat("lettre-", 2000) + "lettre"
	p := passages(t, table, "fr", "quasi-ministre", long)
	for question, want := range map[string]int{"ministre": 0, "quasi-ministre": 0, long: 1} {
		s := p.Scorer(table.Terms([]string{question}, "fr"))
		if got := s.Score(want); got < .6 || s.Score(1-want) > .5 {
			t.Errorf("%.20q: %.2f in its own passage, %.2f in the other", question, got, s.Score(1-want))
		}
	}
}

func TestScoreOfNothing(t *testing.T) {
	table := open(t)
	p := passages(t, table, "fr", "", "lettre")
	if got := p.Scorer(nil).Score(1); got != 0 {
		t.Errorf("no question scores %v", got)
	}
	if got := p.Scorer(table.Terms([]string{"lettre"}, "fr")).Score(0); got != 0 {
		t.Errorf("an empty passage scores %v", got)
	}
	terms := table.Terms([]string{"lettre"}, "fr")
	terms[0].Weight = 0
	if got := p.Scorer(terms).Score(1); got != 0 {
		t.Errorf("a question without weight scores %v", got)
	}
}

// corpusOf makes passages of a dozen words each, with a fixed seed: common words often, rare ones seldom.
func corpusOf(table *Table, n, vocabulary int) *Passages {
	rnd := rand.New(rand.NewSource(1))
	zipf := rand.NewZipf(rnd, 1.1, 20, uint64(vocabulary-1))
	order := rnd.Perm(table.Len())
	p := table.NewPassages()
	words := make([]string, 12)
	for range n {
		for i := range words {
			words[i] = table.Word(Row(order[zipf.Uint64()]))
		}
		p.Add(words, "fr")
	}
	return p
}

func BenchmarkScore(b *testing.B) {
	table := open(b)
	question := []string{"ministers", "asked", "company", "suspend", "encryption", "plan"}
	for _, size := range []struct{ passages, vocabulary int }{{83, 900}, {3000, 12000}} {
		p := corpusOf(table, size.passages, size.vocabulary)
		b.Run(fmt.Sprint(size.passages), func(b *testing.B) {
			for b.Loop() {
				s := p.Scorer(table.Terms(question, "en"))
				for i := range p.Len() {
					s.Score(i)
				}
			}
		})
	}
}
