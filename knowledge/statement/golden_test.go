package statement_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/articles"
	"disputebot/knowledge/ingest"
	"disputebot/knowledge/lang"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// library is the built-in articles with their statements.
func library(t *testing.T) *knowledge.Library {
	t.Helper()
	set, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	lib, err := ingest.Load(articles.Files(), set, ingest.Options{Statements: reader(t)})
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

// TestGolden shows, for review, all that is read out of each built-in article.
func TestGolden(t *testing.T) {
	lib := library(t)
	for _, a := range lib.Articles {
		t.Run(a.ID, func(t *testing.T) {
			var got strings.Builder
			for _, s := range lib.Statements {
				if s.Article == a.ID {
					got.WriteString(told(a.Text, s))
				}
			}
			file := "testdata/golden/" + a.ID + ".txt"
			if *update {
				if err := os.WriteFile(file, []byte(got.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("read the diff, then go test -update (-want +got):\n%s", diff)
			}
		})
	}
}

// told is a statement over a few lines, empty parts left out.
func told(text string, s knowledge.Statement) string {
	var b strings.Builder
	speaker := strings.Join(s.Speaker, ", ")
	if !s.Established {
		speaker += " (not established)"
	}
	fmt.Fprintf(&b, "%s %s: %s\n", s.Act, s.Polarity, speaker)
	for _, part := range []struct {
		name string
		span knowledge.Span
	}{{"speaker", s.SpeakerText}, {"cue", s.Cue}, {"addressee", s.AddresseeText}, {"content", s.Content}, {"quote", s.Quote}, {"date", s.DateText}} {
		if part.span.Empty() {
			continue
		}
		fmt.Fprintf(&b, "  %s: %s\n", part.name, strings.ReplaceAll(part.span.Of(text), "\n", "⏎"))
	}
	if len(s.Addressee) > 0 {
		fmt.Fprintf(&b, "  to: %s\n", strings.Join(s.Addressee, ", "))
	}
	if s.Date != "" {
		fmt.Fprintf(&b, "  on: %s\n", s.Date)
	}
	return b.String() + "\n"
}
