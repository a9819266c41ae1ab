package ingest_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"disputebot/knowledge"
	"disputebot/knowledge/articles"
	"disputebot/knowledge/ingest"
	"disputebot/knowledge/lang"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files under testdata")

func languages(t testing.TB) *lang.Set {
	t.Helper()
	langs, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	return langs
}

func ExampleLoad() {
	langs, err := lang.Load()
	if err != nil {
		fmt.Println(err)
		return
	}
	folder := fstest.MapFS{"bridge.txt": {Data: []byte("Mayor shuts the old bridge\n\nBy Ann Lee | Updated 3 May 2022\n\n" +
		"The mayor shut the bridge on Monday. “It is not safe,” she said.\n\nRELATED: Five bridges to see\n")}}
	lib, err := ingest.Load(folder, langs, ingest.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(lib.Articles[0].Title, lib.Articles[0].Date)
	for _, p := range lib.Passages[1:] {
		fmt.Println(p.Span.Of(lib.Articles[0].Text))
	}
	// Output:
	// Mayor shuts the old bridge 2022-05-03
	// The mayor shut the bridge on Monday.
	// “It is not safe,” she said.
}

func load(t testing.TB) (*knowledge.Library, map[string]knowledge.Article) {
	t.Helper()
	lib, err := ingest.Load(articles.Files(), languages(t), ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	byID := map[string]knowledge.Article{}
	for _, a := range lib.Articles {
		byID[a.ID] = a
	}
	return lib, byID
}

// jsonl reads a file of testdata/eval, a row a line.
func jsonl(t *testing.T, name string) []map[string]string {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "eval", name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []map[string]string
	for s := bufio.NewScanner(f); s.Scan(); {
		row := map[string]string{}
		if err := json.Unmarshal(s.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		out = append(out, row)
	}
	if len(out) == 0 {
		t.Fatalf("%s is empty", name)
	}
	return out
}

func TestNoiseOfTheFiveArticlesIsNoPassage(t *testing.T) {
	_, byID := load(t)
	for _, row := range jsonl(t, "noise.jsonl") {
		a := byID[row["article"]]
		at := strings.Index(a.Text, row["text"])
		if at < 0 {
			t.Fatalf("%s holds no %q", a.ID, row["text"])
		}
		noise := knowledge.Span{Start: at, End: at + len(row["text"])}
		for _, b := range a.Body {
			if b.Overlaps(noise) && strings.TrimSpace(a.Text[max(b.Start, noise.Start):min(b.End, noise.End)]) != "" {
				t.Errorf("%s: %q is in the body: %q", a.ID, row["text"], b.Of(a.Text))
			}
		}
	}
}

func TestQuotesOfTheFiveArticlesAreInTheBody(t *testing.T) {
	_, byID := load(t)
	for _, row := range jsonl(t, "quotes.jsonl") {
		if a := byID[row["article"]]; !holds(a, row["quote"]) {
			t.Errorf("%s: not in the body: %q", a.ID, row["quote"])
		}
	}
}

// holds reports whether the quote stands in the body, over several parts of it where it has line ends.
func holds(a knowledge.Article, quote string) bool {
	for from := 0; ; {
		at := strings.Index(a.Text[from:], quote)
		if at < 0 {
			return false
		}
		at += from
		rest := quote
		for _, b := range a.Body {
			if b.Start < at+len(quote) && at < b.End {
				part := a.Text[max(b.Start, at):min(b.End, at+len(quote))]
				rest = strings.Replace(rest, part, "", 1)
			}
		}
		if strings.TrimSpace(rest) == "" {
			return true
		}
		from = at + 1
	}
}

func TestReportOfTheFiveArticles(t *testing.T) {
	r, err := ingest.Check(articles.Files(), languages(t))
	if err != nil {
		t.Fatal(err)
	}
	r.Actors, r.Thesaurus = 0, 0 // they grow without a change here
	golden(t, filepath.Join("testdata", "articles.golden"), sheet(r))
}

// sheet is a report as text: an article a line, then the lines left out with their rules.
func sheet(r ingest.Report) string {
	var b strings.Builder
	for _, f := range r.Articles {
		a := f.Article
		date := a.Date
		if date == "" {
			date = "undated"
		}
		fmt.Fprintf(&b, "%s (%s, %s, %s)\n", a.ID, a.File, a.Lang, date)
		for _, row := range [][2]string{{"title", a.Title}, {"author", strings.Join(a.Authors, "; ")}, {"publisher", a.Publisher}, {"url", a.URL}} {
			if row[1] != "" {
				fmt.Fprintf(&b, "  %s: %s\n", row[0], row[1])
			}
		}
		fmt.Fprintf(&b, "  %d sentences, body %.0f %% of the text\n", f.Passages, 100*f.Body)
		for _, d := range f.Drops {
			line := []rune(strings.Join(strings.Fields(d.Span.Of(a.Text)), " "))
			if len(line) > 90 {
				line = append(line[:89], '…')
			}
			fmt.Fprintf(&b, "  - %s: %s\n", d.Rule, string(line))
		}
	}
	fmt.Fprintf(&b, "%d articles, %d actors, %d thesaurus rows\n", len(r.Articles), r.Actors, r.Thesaurus)
	return b.String()
}

// golden compares with a file, or rewrites it with -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s (-want +got):\n%s", name, d)
	}
}

func TestLibraryHoldsTogether(t *testing.T) {
	lib, byID := load(t)
	ids := map[string]bool{}
	index := map[string]int{}
	for _, p := range lib.Passages {
		a := byID[p.Article]
		if ids[p.ID] || p.ID == "" || len(p.ID) > 16 || strings.Trim(p.ID, "0123456789abcdefghijklmnopqrstuvwxyz") != "" {
			t.Errorf("id %q of %q is taken, empty or badly shaped", p.ID, p.Span.Of(a.Text))
		}
		ids[p.ID] = true
		if p.Index != index[p.Article] {
			t.Errorf("%s: passage %s has index %d, want %d", p.Article, p.ID, p.Index, index[p.Article])
		}
		index[p.Article]++
		if !a.Body[p.Paragraph].Contains(p.Span) {
			t.Errorf("%s: %q lies outside its paragraph", p.Article, p.Span.Of(a.Text))
		}
	}
	again, _ := load(t)
	if d := cmp.Diff(lib, again); d != "" {
		t.Errorf("loading twice gives two libraries (-first +second):\n%s", d)
	}
}

func TestPassageIDsStayWhenTheFolderChanges(t *testing.T) {
	before := fstest.MapFS{"a.txt": {Data: []byte("The mayor shut the bridge on Monday. It is not safe, she said.\n")}}
	after := fstest.MapFS{
		"a.txt": {Data: []byte("Nobody had expected this at all.\n\nThe mayor shut the bridge on Monday. It is not safe, she said.\n")},
		"b.txt": {Data: []byte("The mayor shut the bridge on Monday. It is not safe, she said.\n")},
	}
	ids := func(fsys fstest.MapFS) map[string]bool {
		lib, err := ingest.Load(fsys, languages(t), ingest.Options{})
		if err != nil {
			t.Fatal(err)
		}
		out := map[string]bool{}
		for _, p := range lib.Passages {
			out[p.ID] = true
		}
		return out
	}
	now := ids(after)
	for id := range ids(before) {
		if !now[id] {
			t.Errorf("passage %s is gone", id)
		}
	}
	if len(now) != 5 {
		t.Errorf("have %d ids, want 5", len(now))
	}
}

// reader stands for the room that reads statements.
type reader struct {
	err  error
	seen int
}

func (r *reader) Read(lib *knowledge.Library) ([]knowledge.Statement, []knowledge.Actor, error) {
	r.seen = len(lib.Passages)
	return []knowledge.Statement{{Article: lib.Articles[0].ID}}, []knowledge.Actor{{Name: "b"}, {Name: "a"}}, r.err
}

func TestStatementsComeFromTheReader(t *testing.T) {
	r := &reader{}
	lib, err := ingest.Load(articles.Files(), languages(t), ingest.Options{Statements: r})
	if err != nil {
		t.Fatal(err)
	}
	if r.seen != len(lib.Passages) || len(lib.Statements) != 1 || lib.Actors[0].Name != "a" {
		t.Errorf("saw %d of %d passages, have statements %v, actors %v", r.seen, len(lib.Passages), lib.Statements, lib.Actors)
	}
	bare, _ := load(t)
	if lib.Version == bare.Version {
		t.Error("statements do not change the version")
	}
	broken := &reader{err: errors.New("broken")}
	if _, err := ingest.Load(articles.Files(), languages(t), ingest.Options{Statements: broken}); !errors.Is(err, broken.err) {
		t.Errorf("error %v does not wrap the reader's", err)
	}
}
