package bleve

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"disputebot/knowledge"
	"disputebot/knowledge/index/indextest"
)

// seed is that of every benchmark.
const seed = 1

// BenchmarkSearch asks for the best 200 of six words, as the answers' candidates are fetched.
func BenchmarkSearch(b *testing.B) {
	for _, n := range []int{1_000, 100_000} {
		lib := indextest.Library(n, seed)
		for _, folder := range []string{"", b.TempDir()} {
			b.Run(fmt.Sprintf("%d/disk=%v", n, folder != ""), func(b *testing.B) {
				x := opened(b, lib, Options{Folder: folder})
				searches := made(500)
				b.ResetTimer()
				for i := 0; b.Loop(); i++ {
					if _, err := x.Search(context.Background(), searches[i%len(searches)]); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

func made(count int) []knowledge.Search {
	var out []knowledge.Search
	for _, q := range indextest.Questions(count, seed) {
		s := knowledge.Search{Limit: 200}
		for w := range strings.FieldsSeq(q) {
			s.Terms = append(s.Terms, knowledge.WeightedTerm{Text: w, Weight: 1})
		}
		out = append(out, s)
	}
	return out
}

func BenchmarkBuild(b *testing.B) {
	lib := indextest.Library(10_000, seed)
	for _, kept := range []bool{false, true} {
		b.Run(fmt.Sprintf("disk=%v", kept), func(b *testing.B) {
			for b.Loop() {
				o := Options{}
				if kept {
					o.Folder = b.TempDir()
				}
				x, err := Open(context.Background(), lib, languages(b), o)
				if err != nil {
					b.Fatal(err)
				}
				if err := x.Close(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(lib.Passages)*b.N)/b.Elapsed().Seconds(), "passages/s")
		})
	}
}
