package statement_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"disputebot/knowledge"
)

// misleading is one line of testdata/adversarial.txt.
type misleading struct {
	lang, text, said, who string
}

func misleadingSentences(t *testing.T) []misleading {
	t.Helper()
	raw, err := os.ReadFile("testdata/adversarial.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []misleading
	for line := range strings.Lines(string(raw)) {
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
			continue
		}
		parts := strings.Split(strings.TrimSpace(line), " | ")
		if len(parts) != 4 {
			t.Fatalf("adversarial.txt: want four parts: %q", line)
		}
		out = append(out, misleading{parts[0], strings.ReplaceAll(parts[1], `\n`, "\n"), parts[2], parts[3]})
	}
	return out
}

// shown are the names that would be shown beside the said piece: those of the shortest content around it.
func shown(text, said string, statements []knowledge.Statement) []string {
	at := strings.Index(text, said)
	piece := knowledge.Span{Start: at, End: at + len(said)}
	var best *knowledge.Statement
	for i, s := range statements {
		if s.Content.Contains(piece) && (best == nil || s.Content.Len() < best.Content.Len()) {
			best = &statements[i]
		}
	}
	if best == nil || !best.Established {
		return nil
	}
	return best.Speaker
}

// TestNoWrongName holds the promise that a name is shown only where it is right.
func TestNoWrongName(t *testing.T) {
	r := reader(t)
	sentences := misleadingSentences(t)
	wrong, stated, established := 0, 0, 0
	for _, m := range sentences {
		a := knowledge.Article{ID: "a", Text: m.text, Lang: m.lang}
		got, _, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
		if err != nil {
			t.Fatal(err)
		}
		names := shown(m.text, m.said, got)
		right := slices.Contains(names, m.who)
		if m.who != "-" {
			stated++
			if right {
				established++
			}
		}
		switch {
		case len(names) > 0 && !right:
			wrong++
			t.Logf("wrong: %q: %v, want %s", m.text, names, m.who)
		case m.who != "-" && !right:
			t.Logf("not established: %q, want %s", m.text, m.who)
		}
	}
	t.Logf("%d sentences: %d wrong, %d of %d established", len(sentences), wrong, established, stated)
	if len(sentences) < 200 || wrong > 0 || established*100 < 75*stated {
		t.Errorf("%d sentences: %d wrong (none is allowed), %d of %d established (at least 75 %%)", len(sentences), wrong, established, stated)
	}
}
