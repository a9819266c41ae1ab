package statement

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// crowd is a made-up library of statements, ten an article, in which few actors say most and few words are in most mouths.
func crowd(articles, actors, vocabulary int, seed uint64) *knowledge.Library {
	rng := rand.New(rand.NewPCG(seed, 1))
	name := rand.NewZipf(rng, 1.3, 3, uint64(actors-1))
	word := rand.NewZipf(rng, 1.1, 20, uint64(vocabulary-1))
	names := func(n int) (out []string) {
		for range rng.IntN(n) {
			out = append(out, fmt.Sprintf("Actor %d", name.Uint64()))
		}
		return out
	}
	l := &knowledge.Library{}
	acts := []knowledge.Act{knowledge.State, knowledge.State, knowledge.Demand, knowledge.Refuse}
	for i := range articles {
		a := knowledge.Article{ID: fmt.Sprintf("a%04d", i), Lang: []string{"en", "fr"}[rng.IntN(2)]}
		for range 10 {
			s := knowledge.Statement{
				Article: a.ID, Lang: a.Lang, Act: acts[rng.IntN(len(acts))], Polarity: knowledge.Affirmed,
				Speaker: names(3), Addressee: names(3), Established: rng.IntN(4) > 0, Date: []string{"", "2021", "2021-05"}[rng.IntN(3)],
			}
			s.Content.Start = len(a.Text)
			for range 1 + rng.IntN(12) {
				a.Text += fmt.Sprintf("w%05dx ", word.Uint64())
			}
			s.Content.End = len(a.Text)
			l.Statements = append(l.Statements, s)
		}
		l.Articles = append(l.Articles, a)
	}
	return l
}

// everyPair groups statements by holding every two together, as [Reader.Same] would without [kin].
func everyPair(r *Reader, l *knowledge.Library) []knowledge.Group {
	texts := map[string]string{}
	for _, a := range l.Articles {
		texts[a.ID] = a.Text
	}
	topics := make([]topic, len(l.Statements))
	for i := range l.Statements {
		topics[i] = r.topic(&l.Statements[i], texts[l.Statements[i].Article])
	}
	var out []knowledge.Group
	taken := map[int]bool{}
	for i := range l.Statements {
		g := knowledge.Group{Statements: []int{i}}
		told := map[string]bool{l.Statements[i].Article: true}
		for j := i + 1; j < len(l.Statements) && !taken[i]; j++ {
			a, b := &l.Statements[i], &l.Statements[j]
			if !taken[j] && !told[b.Article] && likeness(a, b, &topics[i], &topics[j]) >= sameAtLeast {
				g.Statements = append(g.Statements, j)
				taken[j], told[b.Article] = true, true
			}
		}
		if len(g.Statements) > 1 {
			g.Differ = differences(l.Statements, texts, g)
			out = append(out, g)
		}
	}
	return out
}

func newReader(t testing.TB) *Reader {
	t.Helper()
	set, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	r, err := New(set)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestSameMissesNoPair(t *testing.T) {
	r := newReader(t)
	for seed := range uint64(6) {
		l := crowd(25, 4, 30, seed)
		want := everyPair(r, l)
		if len(want) < 10 {
			t.Fatalf("seed %d: only %d groups", seed, len(want))
		}
		if diff := cmp.Diff(want, r.Same(l)); diff != "" {
			t.Errorf("seed %d (-every pair +Same):\n%s", seed, diff)
		}
	}
}

// BenchmarkSame groups the statements of libraries of 375 to 3,000 articles: twice the articles should cost little more than twice
// the time.
func BenchmarkSame(b *testing.B) {
	r := newReader(b)
	for _, n := range []int{375, 750, 1500, 3000} {
		l := crowd(n, 400, 8000, 1)
		b.Run(strings.Join([]string{fmt.Sprint(n), "articles"}, "-"), func(b *testing.B) {
			for b.Loop() {
				r.Same(l)
			}
		})
	}
}
