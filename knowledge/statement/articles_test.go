package statement_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/eval"
	"disputebot/knowledge/ingest"
)

// TestArticles reads whole articles, page noise and all, each by itself, and holds what is read out of them in a golden file: the
// figures against the gold claims beside the article, the claims missed, and every statement.
func TestArticles(t *testing.T) {
	files, err := filepath.Glob("testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(file, ".txt")
		t.Run(filepath.Base(name), func(t *testing.T) {
			got := scored(t, name)
			if *update {
				if err := os.WriteFile(name+".golden", []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want := read(t, name+".golden")
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("read the diff, then go test -update (-want +got):\n%s", diff)
			}
		})
	}
}

// scored is the golden text of one article.
func scored(t *testing.T, name string) string {
	t.Helper()
	id := filepath.Base(name)
	gold, err := eval.ReadClaims(bytes.NewReader(read(t, name+".claims.jsonl")))
	if err != nil {
		t.Fatal(err)
	}
	set, err := languages()
	if err != nil {
		t.Fatal(err)
	}
	folder := fstest.MapFS{id + ".txt": {Data: read(t, name+".txt")}}
	lib, err := ingest.Load(folder, set, ingest.Options{Statements: reader(t)})
	if err != nil {
		t.Fatal(err)
	}
	text := lib.Articles[0].Text
	var claims []eval.Claim
	var listing strings.Builder
	for _, s := range lib.Statements {
		claims = append(claims, claimed(text, s))
		listing.WriteString(told(text, s))
	}
	r := eval.Claims(gold, claims)
	var out strings.Builder
	fmt.Fprintf(&out, "%d claims, %d statements; found by quote %d, with speaker and addressee %d, with act %d\n", r.WithAct.Gold, r.WithAct.Out, r.QuoteOnly.Hits, r.WithoutAct.Hits, r.WithAct.Hits)
	for _, c := range r.Missed {
		fmt.Fprintf(&out, "missed %s by %s: %s\n", c.Act, strings.Join(c.Speaker, ", "), c.Quote)
	}
	return out.String() + "\n" + listing.String()
}

// claimed is a statement as the evaluation compares it.
func claimed(text string, s knowledge.Statement) eval.Claim {
	return eval.Claim{Article: s.Article, Speaker: s.Speaker, Act: string(s.Act), Addressee: s.Addressee, Quote: s.Quote.Of(text), Date: s.Date}
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}
