package statement_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// TestPhenomena reads single sentences, one for each way of reporting speech; the golden file beside them is reviewed.
func TestPhenomena(t *testing.T) {
	r := reader(t)
	for _, language := range []string{"en", "fr"} {
		t.Run(language, func(t *testing.T) {
			raw, err := os.ReadFile("testdata/phenomena/" + language + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			var got strings.Builder
			for line := range strings.Lines(string(raw)) {
				text := strings.TrimSpace(line)
				a := knowledge.Article{ID: "a", Text: text, Lang: language, Date: "2024-05-15"}
				statements, _, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
				if err != nil {
					t.Fatal(err)
				}
				got.WriteString("# " + text + "\n")
				for i, l := range lines(text, statements) {
					got.WriteString(string(statements[i].Polarity) + " " + l + "\n")
				}
			}
			file := "testdata/phenomena/" + language + ".golden"
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
