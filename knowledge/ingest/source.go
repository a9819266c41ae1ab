package ingest

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"
	"unicode/utf8"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Faults of a folder as a whole.
var (
	ErrNoFolder   = errors.New("the folder of articles cannot be read")
	ErrNoArticles = errors.New("the folder holds no article: put .txt, .md or .html files into it")
)

// sourceNames lists the articles' files, ascending.
func sourceNames(fsys fs.FS) ([]string, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, fmt.Errorf("%w: %w; check the path given with --articles", ErrNoFolder, err)
	}
	var out []string
	for _, e := range entries {
		if !e.IsDir() && isSource(e.Name()) {
			out = append(out, e.Name())
		}
	}
	if len(out) == 0 {
		return nil, ErrNoArticles
	}
	sort.Strings(out)
	return out, nil
}

// isSource reports whether a file is an article: by its ending, unless it is hidden or tells about the folder.
func isSource(name string) bool {
	stem, ending := splitName(name)
	switch ending {
	case ".txt", ".md", ".markdown", ".html", ".htm":
	default:
		return false
	}
	switch strings.ToUpper(stem) {
	case "README", "LICENSE", "LICENCE", "NOTICE", "CHANGELOG":
		return false
	}
	return !strings.HasPrefix(name, ".") && !strings.HasPrefix(name, "_")
}

func splitName(name string) (stem, ending string) {
	ending = path.Ext(name)
	return strings.TrimSuffix(name, ending), strings.ToLower(ending)
}

func readSource(fsys fs.FS, name string, row Meta, langs *lang.Set, f *lang.Furniture) (source, error) {
	raw, err := fs.ReadFile(fsys, name)
	if err != nil {
		return source{}, fmt.Errorf("%s: %w", name, err)
	}
	if err := readable(name, raw); err != nil {
		return source{}, err
	}
	p, err := readPage(name, string(raw))
	if err != nil {
		return source{}, err
	}
	l, err := language(name, row, p, langs)
	if err != nil {
		return source{}, err
	}
	b := clean(p, l, f)
	if len(b.spans) == 0 {
		return source{}, fmt.Errorf("%s: no sentence of an article was found in it; remove the file or look at it with `articles check`", name)
	}
	a := article(name, p, b, row, l, f)
	return source{article: a, lang: l, drops: b.drops}, nil
}

// readable reports what keeps a file from being read as text.
func readable(name string, raw []byte) error {
	if len(bytes.TrimSpace(raw)) == 0 {
		return fmt.Errorf("%s: the file is empty; remove it or fill it", name)
	}
	if utf8.Valid(raw) {
		return nil
	}
	at := 0
	for at < len(raw) {
		r, n := utf8.DecodeRune(raw[at:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		at += n
	}
	line := 1 + bytes.Count(raw[:at], []byte("\n"))
	return fmt.Errorf("%s:%d: byte %d is not UTF-8; save the file as UTF-8", name, line, at)
}

func readPage(name, raw string) (page, error) {
	switch _, ending := splitName(name); ending {
	case ".html", ".htm":
		return readHTML(raw), nil
	case ".md", ".markdown":
		return readMarkdown(name, raw)
	}
	return readText(raw), nil
}

// language is the article's: what articles.yaml says, else what the page says, else what its words say.
func language(name string, row Meta, p page, langs *lang.Set) (*lang.Language, error) {
	if row.Lang != "" {
		if l := langs.Lang(row.Lang); l != nil {
			return l, nil
		}
		return nil, fmt.Errorf("%s: unknown language %q", name, row.Lang) // already told with its line
	}
	if l := langs.Lang(p.meta.Lang); l != nil {
		return l, nil
	}
	if l := langs.Lang(langs.Detect(p.text)); l != nil {
		return l, nil
	}
	return nil, fmt.Errorf("%s: its language is none of %s; set lang in articles.yaml", name, strings.Join(langs.Codes(), ", "))
}

// article puts together what is known: articles.yaml first, then the page's markup, then its text.
func article(name string, p page, b body, row Meta, l *lang.Language, f *lang.Furniture) knowledge.Article {
	found := textMeta(p.text, b, l, f)
	stem, _ := splitName(name)
	a := knowledge.Article{
		ID: or(row.ID, stem), File: name, Lang: l.Code, Authors: row.Authors, Text: p.text, TitleSpan: b.title, Body: b.spans, Heads: b.heads, Raw: p.raw,
		Title:     or(row.Title, p.meta.Title, found.Title),
		Publisher: or(row.Publisher, p.meta.Publisher, found.Publisher),
		Date:      or(row.Date, p.meta.Date, found.Date),
		URL:       or(row.URL, p.meta.URL),
	}
	return a
}

func or(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
