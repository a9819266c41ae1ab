package dossier_test

import (
	"slices"
	"testing"
	"unicode/utf8"

	gocmp "github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/articles"
	"disputebot/knowledge/dossier"
)

// entries are all that a dossier shows.
func entries(lib *knowledge.Library, d *dossier.Dossier) []knowledge.Entry {
	var out []knowledge.Entry
	for _, a := range lib.Actors {
		v := d.Voice(a.Name)
		out = append(append(out, v.Said...), v.Told...)
	}
	for _, c := range d.Matrix().Cells {
		out = append(append(out, c.Best), d.Between(c.Source, c.Addressee)...)
	}
	for _, x := range d.Timeline(nil) {
		out = append(append(out, x.Demand), x.Replies...)
	}
	for _, c := range d.Compare(nil) {
		out = append(out, c.Accounts...)
	}
	for _, r := range d.Riddles() {
		out = append(out, r.Entry)
	}
	return out
}

// TestByteExact holds every snippet against its article, wherever it is shown.
func TestByteExact(t *testing.T) {
	lib, d := read(t, articles.Files())
	text := map[string]knowledge.Article{}
	for _, a := range lib.Articles {
		text[a.ID] = a
	}
	all := entries(lib, d)
	if len(all) < 50 {
		t.Fatalf("only %d entries", len(all))
	}
	for _, e := range all {
		a := text[e.Snippet.Article]
		if got := e.Snippet.Span.Of(a.Text); got != e.Snippet.Text {
			t.Errorf("%s %v: shown as %q, stands there as %q", a.ID, e.Snippet.Span, e.Snippet.Text, got)
		}
		if !slices.ContainsFunc(lib.Passages, func(p knowledge.Passage) bool {
			return p.ID == e.Snippet.Passage && p.Article == a.ID && p.Span.Overlaps(e.Snippet.Span)
		}) {
			t.Errorf("%s %v: passage %q does not hold it", a.ID, e.Snippet.Span, e.Snippet.Passage)
		}
		if c := e.Snippet.Citation; c.Article != a.ID || c.N < 1 || c.Publisher == "" && c.Title == "" && c.Opening == "" {
			t.Errorf("%s: the citation %+v cannot be labelled", a.ID, c)
		}
	}
}

// TestRiddlesAreBeyondDoubt holds every riddle against the statement that it is made of.
func TestRiddlesAreBeyondDoubt(t *testing.T) {
	lib, d := read(t, articles.Files())
	kinds := map[string]string{}
	for _, a := range lib.Actors {
		kinds[a.Name] = a.Kind
	}
	riddles := d.Riddles()
	if len(riddles) < 10 {
		t.Fatalf("only %d riddles", len(riddles))
	}
	for _, r := range riddles {
		s := r.Entry.Statement
		if !s.Established || !s.Direct || s.Polarity != knowledge.Affirmed || !slices.Contains(s.Speaker, r.Right) {
			t.Errorf("%q: in doubt: %+v", r.Text, s)
		}
		if n := utf8.RuneCountInString(r.Text); n < 40 || n > 280 {
			t.Errorf("%q: %d characters", r.Text, n)
		}
		if got := r.Quote.Of(text(lib, s.Article)); got != r.Text || !s.Content.Contains(r.Quote) {
			t.Errorf("%q: stands there as %q", r.Text, got)
		}
		if len(r.Wrong) < 2 || len(r.Wrong) > 3 || slices.Contains(r.Wrong, r.Right) {
			t.Errorf("%q: %s or else %v", r.Text, r.Right, r.Wrong)
		}
		if office := slices.ContainsFunc(s.Speaker, func(n string) bool { return kinds[n] == "office" }); office && kinds[r.Right] != "office" {
			t.Errorf("%q: %s, but %v is named", r.Text, r.Right, s.Speaker)
		}
		for _, w := range r.Wrong {
			if (kinds[w] == "person") != (kinds[r.Right] == "person") || slices.Contains(s.Speaker, w) {
				t.Errorf("%q: %s is no other %s", r.Text, w, kinds[r.Right])
			}
		}
	}
}

func text(lib *knowledge.Library, article string) string {
	for _, a := range lib.Articles {
		if a.ID == article {
			return a.Text
		}
	}
	return ""
}

// TestSameEveryTime makes two dossiers of one library and asks one of them twice.
func TestSameEveryTime(t *testing.T) {
	lib, d := read(t, articles.Files())
	_, again := read(t, articles.Files())
	first := sheets(lib, d)
	for _, other := range []*dossier.Dossier{d, again} {
		if diff := gocmp.Diff(first, sheets(lib, other)); diff != "" {
			t.Errorf("(-first +second):\n%s", diff)
		}
	}
}
