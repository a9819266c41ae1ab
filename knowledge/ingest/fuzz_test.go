package ingest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

func data(t testing.TB) (*lang.Set, *lang.Furniture) {
	t.Helper()
	langs, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	f, err := langs.Furniture()
	if err != nil {
		t.Fatal(err)
	}
	return langs, f
}

// seed adds the test pages with that ending, and a few texts that are no pages.
func seed(f *testing.F, ending string) {
	names, err := filepath.Glob(filepath.Join("testdata", "pages", "*"+ending))
	if err != nil || len(names) == 0 {
		f.Fatalf("no pages with %s: %v", ending, err)
	}
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(raw))
	}
	for _, s := range []string{"", "\n", "©", "- ", "— A", "«", "(afp)", "12 h", "The mayor of Oldton said no on Monday. ♦", "\ufeffA b c.", "a\r\nb\u2028c", "<p>&amp;&lt;&nbsp;&#x41", "---\ndate: 2019\n---\n# A\n", "\\&amp;\\*", "<a><p></a><h1>"} {
		f.Add(s)
	}
}

func FuzzText(f *testing.F) {
	seed(f, ".txt")
	fuzzPage(f, func(raw string) (page, error) { return readText(raw), nil })
}

func FuzzHTML(f *testing.F) {
	seed(f, ".html")
	fuzzPage(f, func(raw string) (page, error) { return readHTML(raw), nil })
}

func FuzzMarkdown(f *testing.F) {
	seed(f, ".md")
	fuzzPage(f, func(raw string) (page, error) { return readMarkdown("a.md", raw) })
}

func fuzzPage(f *testing.F, read func(string) (page, error)) {
	langs, furniture := data(f)
	f.Fuzz(func(t *testing.T, raw string) {
		if !utf8.ValidString(raw) {
			t.Skip("files that are not UTF-8 are refused before")
		}
		p, err := read(raw)
		if err != nil {
			return
		}
		checkPage(t, raw, p)
		for _, code := range langs.Codes() {
			b := clean(p, langs.Lang(code), furniture)
			checkBody(t, p.text, b)
			a := knowledge.Article{ID: "a", Text: p.text, Body: b.spans, TitleSpan: b.title}
			for _, s := range passages(a, langs.Lang(code)) {
				if !a.Body[s.Paragraph].Contains(s.Span) || s.Span.Empty() {
					t.Errorf("passage %v lies outside its paragraph %v", s.Span, a.Body[s.Paragraph])
				}
			}
		}
	})
}

// checkPage holds that blocks lie in the text in their order, and that the map leads to the same bytes of the file,
// white space apart.
func checkPage(t *testing.T, raw string, p page) {
	t.Helper()
	if !utf8.ValidString(p.text) {
		t.Error("text is not UTF-8")
	}
	end := 0
	for _, b := range p.blocks {
		if b.span.Start < end || b.span.Empty() || b.span.End > len(p.text) || b.span != trimmed(p.text, b.span) {
			t.Errorf("block %v after %d in a text of %d", b.span, end, len(p.text))
		}
		end = b.span.End
	}
	text, at := 0, 0
	for _, r := range p.raw {
		if r.Text < text || r.Raw < at || r.Text+r.Len > len(p.text) || r.Raw+r.RawLen > len(raw) {
			t.Errorf("run %+v after %d and %d", r, text, at)
			return
		}
		if here, there := p.text[r.Text:r.Text+r.Len], raw[r.Raw:r.Raw+r.RawLen]; r.Len == r.RawLen && flat(here) != flat(there) && !strings.Contains(there, "&") {
			t.Errorf("run %+v: %q is not %q", r, here, there)
		}
		text, at = r.Text+r.Len, r.Raw+r.RawLen
	}
}

// checkBody holds that body and drops lie in the text, in their order, and have no byte in common.
func checkBody(t *testing.T, text string, b body) {
	t.Helper()
	taken := make([]bool, len(text))
	take := func(s knowledge.Span) {
		if s.Start < 0 || s.End > len(text) || s.Empty() || !utf8.ValidString(s.Of(text)) {
			t.Fatalf("span %v in a text of %d", s, len(text))
		}
		for i := s.Start; i < s.End; i++ {
			if taken[i] {
				t.Fatalf("byte %d is told twice", i)
			}
			taken[i] = true
		}
	}
	end := 0
	for _, s := range b.spans {
		if s.Start < end || s != trimmed(text, s) {
			t.Errorf("part %v of the body after %d", s, end)
		}
		end = s.End
		take(s)
	}
	for _, d := range b.drops {
		if d.Rule == "" {
			t.Errorf("drop %v has no rule", d.Span)
		}
		take(d.Span)
	}
}

func FuzzYAML(f *testing.F) {
	f.Add("- id: a\n  date: 2019\n")
	f.Add("- name: X\n  aliases: [Y, {name: Z, from: 2019}]\n  of: W\n")
	f.Add("- [a, {text: b, lang: fr}]\n")
	f.Add("a: &x [*x]")
	f.Add("- *y\n- <<: 1\n- ? {}\n")
	langs, _ := data(f)
	f.Fuzz(func(t *testing.T, raw string) {
		fsys := fstest.MapFS{}
		for _, name := range []string{"articles.yaml", "actors.yaml", "thesaurus.yaml"} {
			fsys[name] = &fstest.MapFile{Data: []byte(raw)}
		}
		rows, err := readRows(fsys, []string{"a.txt"}, langs)
		if err == nil {
			for _, m := range rows {
				if m.Date != "" && !dateShape.MatchString(m.Date) || m.Lang != "" && langs.Lang(m.Lang) == nil {
					t.Errorf("row %+v was let through", m)
				}
			}
		}
		actors, err := readActors(fsys, langs)
		for _, a := range actors {
			if err == nil && a.Name == "" {
				t.Errorf("actor without a name: %+v", a)
			}
		}
		if terms, err := readThesaurus(fsys, langs); err == nil {
			for _, row := range terms {
				if len(row) < 2 {
					t.Errorf("row %+v was let through", row)
				}
			}
		}
	})
}

// TestCleaningTwiceDropsNothingMore holds for every article and test page. (It is no law: what is left of a foreign
// page may look like furniture once its surroundings are gone.)
func TestCleaningTwiceDropsNothingMore(t *testing.T) {
	langs, furniture := data(t)
	for _, dir := range []string{filepath.Join("..", "articles"), filepath.Join("testdata", "pages")} {
		f, err := readFolder(os.DirFS(dir), langs)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range f.sources {
			var parts []string
			for _, b := range s.article.Body {
				parts = append(parts, b.Of(s.article.Text))
			}
			text := strings.Join(parts, "\n\n")
			for _, d := range clean(readText(text), s.lang, furniture).drops {
				t.Errorf("%s: %s: %q", s.article.ID, d.Rule, d.Span.Of(text))
			}
		}
	}
}
