package bleve

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"disputebot/knowledge"
	"disputebot/knowledge/index/indextest"
)

// Search must give bleve's own hits and scores, whatever the library and the terms. The libraries have so few words that
// many passages score alike; the larger ones fill several segments, and windows to the last place and beyond.
func TestSearchIsPlain(t *testing.T) {
	for _, passages := range []int{1, 2, 40, 2048, memoryBatch + 7} {
		for _, kept := range []bool{false, true} {
			t.Run(fmt.Sprintf("%d/disk=%v", passages, kept), func(t *testing.T) {
				random := rand.New(rand.NewPCG(seed, uint64(passages)))
				o := Options{}
				if kept {
					o.Folder = t.TempDir()
				}
				x := opened(t, madeUp(random, passages), o)
				for range 25 {
					likePlain(t, x, wanted(random, passages))
				}
			})
		}
	}
}

// Over a library like news every question finds what bleve finds, and its last hits are often not the last that match.
func TestSearchIsPlainOverNews(t *testing.T) {
	x := opened(t, indextest.Library(6_000, seed), Options{})
	for _, s := range made(15) {
		likePlain(t, x, s)
	}
}

// likePlain lets bleve list all that match, since it would cut its list before scores are rounded and knows no article.
func likePlain(t *testing.T, x *Index, s knowledge.Search) {
	t.Helper()
	all := s
	all.Limit = len(x.shelf.passages)
	want, err := x.Plain(context.Background(), all)
	if err != nil {
		t.Fatal(err)
	}
	article := map[string]string{}
	for _, p := range x.shelf.passages {
		article[p.ID] = p.Article
	}
	want = slices.DeleteFunc(want, func(h knowledge.Hit) bool { return s.Article != "" && article[h.Passage] != s.Article })
	want = want[:min(len(want), s.Limit)]
	got, err := x.Search(context.Background(), s)
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" || err != nil {
		t.Fatalf("%+v: error %v (-bleve's +ours):\n%s", s, err, diff)
	}
}

// madeUp is a library of short sentences of few words, in languages known and unknown.
func madeUp(random *rand.Rand, passages int) *knowledge.Library {
	lib := &knowledge.Library{Version: fmt.Sprint(passages)}
	for n := range passages {
		if n%25 == 0 {
			id := fmt.Sprintf("a%d", n/25)
			lib.Articles = append(lib.Articles, knowledge.Article{ID: id, Lang: []string{"fr", "en", ""}[n/25%3]})
		}
		a := &lib.Articles[len(lib.Articles)-1]
		from := len(a.Text)
		a.Text += fewWords(random, 1+random.IntN(6)) + "."
		lib.Passages = append(lib.Passages, knowledge.Passage{
			ID: fmt.Sprintf("p%d", n*7919%100_003), Article: a.ID, Lang: a.Lang, Span: knowledge.Span{Start: from, End: len(a.Text)},
		})
	}
	return lib
}

// wanted is a search for up to fifteen words, so that bleve adds them up in either of its two ways.
func wanted(random *rand.Rand, passages int) knowledge.Search {
	s := knowledge.Search{Limit: 1 + random.IntN(300)}
	for range 1 + random.IntN(15) {
		weight := []float64{1, 1, .5, .1, 3 * random.Float64()}[random.IntN(5)]
		s.Terms = append(s.Terms, knowledge.WeightedTerm{Text: fewWords(random, 1), Weight: weight})
	}
	if random.IntN(3) == 0 {
		s.Article = fmt.Sprintf("a%d", random.IntN(passages/25+2))
	}
	return s
}

// fewWords takes words of a vocabulary of which some are rare and some are in no library.
func fewWords(random *rand.Rand, n int) string {
	words := strings.Fields("tobu tobu tobu dalo dalo rimé rimé gavu pilo seda mubo nativu corélu bafi lurine gotape vasimo")
	var out []string
	for range n {
		out = append(out, words[random.IntN(len(words))])
	}
	if random.IntN(40) == 0 {
		out[0] = fmt.Sprintf("rare%d", random.IntN(9))
	}
	return strings.Join(out, " ")
}
