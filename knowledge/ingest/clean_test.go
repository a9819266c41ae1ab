package ingest_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"disputebot/knowledge"
	"disputebot/knowledge/ingest"

	"github.com/google/go-cmp/cmp"
)

// TestBodyOfPages compares what cleaning keeps of each page under testdata/pages with the body that was marked by hand.
func TestBodyOfPages(t *testing.T) {
	names, err := filepath.Glob(filepath.Join("testdata", "pages", "*.body"))
	if err != nil || len(names) < 16 {
		t.Fatalf("have %d pages, want 16 or more (%v)", len(names), err)
	}
	lib, err := ingest.Load(os.DirFS(filepath.Join("testdata", "pages")), languages(t), ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range lib.Articles {
		t.Run(a.ID, func(t *testing.T) {
			want, err := os.ReadFile(filepath.Join("testdata", "pages", a.ID+".body"))
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(strings.Split(strings.TrimSpace(string(want)), "\n"), paragraphs(a)); d != "" {
				t.Errorf("body (-want +got):\n%s", d)
			}
		})
	}
}

// paragraphs is an article's body, a paragraph a line.
func paragraphs(a knowledge.Article) []string {
	var out []string
	for _, s := range a.Body {
		out = append(out, strings.ReplaceAll(s.Of(a.Text), "\n", " "))
	}
	return out
}
