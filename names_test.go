package main

import (
	"go/scanner"
	gotoken "go/token"
	"log/slog"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"disputebot/config"
	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// TestCodeNamesNoDispute proves that the dispute is data: no comment and no string of a Go file outside tests has a word
// in it that the articles inside the program write as a name, or that their actors are called by. A word that is a
// platform's, the calendar's or, in a comment, the code's own is none.
func TestCodeNamesNoDispute(t *testing.T) {
	k, err := readLibrary(config.Default(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	library := k.library
	names := namesOf(library)
	if len(names) < 50 {
		t.Fatalf("only %d names found in the articles: %v", len(names), names)
	}
	for word := range notNames(t) {
		delete(names, word)
	}
	read := map[string][]goToken{}
	for _, file := range goFiles(t) {
		read[file] = tokens(t, file)
	}
	own := identifiers(read)
	for file, tokens := range read {
		if !strings.HasSuffix(file, "_test.go") && !strings.HasSuffix(path.Dir(file), "test") {
			checkNames(t, file, tokens, names, own[path.Dir(file)])
		}
	}
}

// checkNames looks for names in the comments and strings of a file; a comment may hold what its folder's code is called.
func checkNames(t *testing.T, file string, tokens []goToken, names, own map[string]bool) {
	t.Helper()
	for _, token := range tokens {
		if token.kind == gotoken.IDENT {
			continue
		}
		for _, word := range lang.Tokens(token.text) {
			if names[word.Text] && !(token.kind == gotoken.COMMENT && own[word.Text]) {
				t.Errorf("%s names %q, which only the articles may: %s", file, word.Text, token.text)
			}
		}
	}
}

// goToken is a comment, a string or an identifier of a Go file.
type goToken struct {
	kind gotoken.Token
	text string
}

func tokens(t *testing.T, file string) []goToken {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	files := gotoken.NewFileSet()
	var s scanner.Scanner
	s.Init(files.AddFile(file, -1, len(raw)), raw, nil, scanner.ScanComments)
	var out []goToken
	for {
		_, kind, text := s.Scan()
		switch kind {
		case gotoken.EOF:
			return out
		case gotoken.IDENT, gotoken.COMMENT, gotoken.STRING:
			out = append(out, goToken{kind, text})
		}
	}
}

// identifiers are, by folder, the names that its Go files use themselves.
func identifiers(read map[string][]goToken) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for file, tokens := range read {
		folder := path.Dir(file)
		if out[folder] == nil {
			out[folder] = map[string]bool{}
		}
		for _, token := range tokens {
			if token.kind == gotoken.IDENT {
				out[folder][token.text] = true
			}
		}
	}
	return out
}

// namesOf finds the words that are written as names: with a capital letter inside a sentence, and never without one;
// and every such word of actors, publishers and titles.
func namesOf(library *knowledge.Library) map[string]bool {
	texts := map[string]string{}
	for _, a := range library.Articles {
		texts[a.ID] = a.Text
	}
	names, small := map[string]bool{}, map[string]bool{}
	for _, p := range library.Passages {
		if p.Title {
			continue
		}
		for i, token := range lang.Tokens(p.Span.Of(texts[p.Article])) {
			first, _ := utf8.DecodeRuneInString(token.Text)
			switch {
			case token.Kind != lang.Word:
			case !unicode.IsUpper(first):
				small[token.Fold] = true
			case i > 1 && utf8.RuneCountInString(token.Text) > 3:
				names[token.Text] = true
			}
		}
	}
	for name := range names {
		if small[lang.Fold(name)] {
			delete(names, name)
		}
	}
	for _, a := range library.Actors {
		for _, token := range lang.Tokens(a.Name) {
			if first, _ := utf8.DecodeRuneInString(token.Text); unicode.IsUpper(first) && !small[token.Fold] {
				names[token.Text] = true
			}
		}
	}
	return names
}

// notNames are the platforms, which may be actors of a dispute and have their names all the same, the calendar, and the
// program's languages.
func notNames(t *testing.T) map[string]bool {
	t.Helper()
	entries, err := os.ReadDir("adapters")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bool{}
	for _, e := range entries {
		out[strings.ToUpper(e.Name()[:1])+e.Name()[1:]] = true
	}
	for month := time.January; month <= time.December; month++ {
		out[month.String()] = true
	}
	for day := time.Sunday; day <= time.Saturday; day++ {
		out[day.String()] = true
	}
	for _, language := range []string{"French", "English"} { // an actor may be French; the program's languages are
		out[language] = true
	}
	return out
}

func TestNamesOf(t *testing.T) {
	text := "The baker wrote to Ms Holm and the Guild. Then Holm wrote back to the guild."
	library := &knowledge.Library{
		Articles: []knowledge.Article{{ID: "a", Text: text}},
		Passages: []knowledge.Passage{
			{ID: "1", Article: "a", Span: knowledge.Span{Start: 0, End: 41}},
			{ID: "2", Article: "a", Span: knowledge.Span{Start: 42, End: len(text)}},
		},
		Actors: []knowledge.Actor{{Name: "Piet of the Mill"}},
	}
	var got []string
	for name := range namesOf(library) {
		got = append(got, name)
	}
	slices.Sort(got)
	if want := []string{"Holm", "Mill", "Piet"}; !slices.Equal(got, want) {
		t.Errorf("names %v, want %v", got, want)
	}
}
