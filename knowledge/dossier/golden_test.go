package dossier_test

import (
	"cmp"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/articles"
	"disputebot/knowledge/dossier"
	"disputebot/knowledge/ingest"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
)

// loaded are the languages, which take a while to load.
var loaded = sync.OnceValues(lang.Load)

func languages(t testing.TB) *lang.Set {
	t.Helper()
	set, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// read reads a folder into a library and its dossier.
func read(t *testing.T, files fs.FS) (*knowledge.Library, *dossier.Dossier) {
	t.Helper()
	set := languages(t)
	reader, err := statement.New(set)
	if err != nil {
		t.Fatal(err)
	}
	lib, err := ingest.Load(files, set, ingest.Options{Statements: reader})
	if err != nil {
		t.Fatal(err)
	}
	return lib, dossier.New(lib, reader.Same(lib), set)
}

// TestGolden shows, for review, what the built-in articles come to.
func TestGolden(t *testing.T) {
	lib, d := read(t, articles.Files())
	for name, got := range sheets(lib, d) {
		file := "testdata/" + name + ".golden"
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := gocmp.Diff(string(want), got); diff != "" {
			t.Errorf("read the diff of %s, then go test -update (-want +got):\n%s", name, diff)
		}
	}
}

// sheets are the parts of a dossier as text, by name.
func sheets(lib *knowledge.Library, d *dossier.Dossier) map[string]string {
	return map[string]string{
		"matrix": matrixSheet(d), "timeline": timelineSheet(d), "compare": compareSheet(d), "riddles": riddleSheet(d),
		"voices": voiceSheet(lib, d),
	}
}

// lines are an entry over a few lines.
func lines(e knowledge.Entry, indent string) string {
	s := e.Statement
	who := strings.Join(s.Speaker, ", ")
	if !s.Established {
		who = "not established"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s%s → %s · %s", indent, who, cmp.Or(strings.Join(s.Addressee, ", "), "?"), s.Act)
	if s.Polarity != knowledge.Affirmed {
		fmt.Fprintf(&b, " · %s", s.Polarity)
	}
	fmt.Fprintf(&b, " · event %s, published %s\n", cmp.Or(s.Date, "?"), cmp.Or(e.Published, "?"))
	fmt.Fprintf(&b, "%s  > %s\n%s  %s", indent, strings.ReplaceAll(e.Snippet.Text, "\n", "⏎"), indent, e.Snippet.Article)
	for _, m := range e.Snippet.Also {
		fmt.Fprintf(&b, " also %s", m.Article)
	}
	return b.String() + "\n"
}

func matrixSheet(d *dossier.Dossier) string {
	m := d.Matrix()
	var b strings.Builder
	fmt.Fprintf(&b, "%d articles\nsources: %s\naddressees: %s\n", m.Articles, strings.Join(m.Sources, ", "), strings.Join(m.Addressees, ", "))
	for _, c := range m.Cells {
		fmt.Fprintf(&b, "\n%s → %s: %d\n%s", c.Source, c.Addressee, c.Count, lines(c.Best, "  "))
	}
	return b.String()
}

func timelineSheet(d *dossier.Dossier) string {
	var b strings.Builder
	for _, x := range d.Timeline(nil) {
		b.WriteString(lines(x.Demand, ""))
		for _, r := range x.Replies {
			b.WriteString(lines(r, "    ↳ "))
		}
		if len(x.Replies) == 0 {
			b.WriteString("    no reply\n")
		}
		b.WriteString("\n")
	}
	return b.String()
}

func compareSheet(d *dossier.Dossier) string {
	var b strings.Builder
	for _, c := range d.Compare(nil) {
		for _, e := range c.Accounts {
			b.WriteString(lines(e, ""))
		}
		for _, x := range c.Differences {
			fmt.Fprintf(&b, "  %s:\n", x.Aspect)
			for _, v := range x.Values {
				fmt.Fprintf(&b, "    %s: %s\n", v.Article, v.Text)
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func riddleSheet(d *dossier.Dossier) string {
	var b strings.Builder
	for _, r := range d.Riddles() {
		fmt.Fprintf(&b, "%s\n  %s\n  right: %s\n  wrong: %s\n%s\n", r.ID, r.Text, r.Right, strings.Join(r.Wrong, ", "), lines(r.Entry, "  "))
	}
	return b.String()
}

// voiceSheet are the voices of the three actors who say or are told most.
func voiceSheet(lib *knowledge.Library, d *dossier.Dossier) string {
	var list []knowledge.Voice
	for _, a := range lib.Actors {
		list = append(list, d.Voice(a.Name))
	}
	slices.SortStableFunc(list, func(a, b knowledge.Voice) int {
		return cmp.Compare(len(b.Said)+len(b.Told), len(a.Said)+len(a.Told))
	})
	var b strings.Builder
	for _, v := range list[:min(3, len(list))] {
		fmt.Fprintf(&b, "%s said\n", v.Actor)
		for _, e := range v.Said {
			b.WriteString(lines(e, "  "))
		}
		fmt.Fprintf(&b, "%s was told\n", v.Actor)
		for _, e := range v.Told {
			b.WriteString(lines(e, "  "))
		}
		b.WriteString("\n")
	}
	return b.String()
}
