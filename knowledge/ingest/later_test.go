package ingest_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"disputebot/knowledge"
	"disputebot/knowledge/ingest"
)

// marked is a row of noise.jsonl or claims.jsonl.
type marked struct{ Article, Text, Quote string }

// later is the folder of pages that were written after the rules.
var later = filepath.Join("..", "..", "testdata", "eval", "later")

func markedRows(t *testing.T, name string) []marked {
	t.Helper()
	f, err := os.Open(filepath.Join(later, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []marked
	for s := bufio.NewScanner(f); s.Scan(); {
		var m marked
		if err := json.Unmarshal(s.Bytes(), &m); err != nil {
			t.Fatal(err)
		}
		out = append(out, m)
	}
	if len(out) == 0 {
		t.Fatalf("%s is empty", name)
	}
	return out
}

// loadLater reads the later pages, their texts only.
func loadLater(t *testing.T) map[string]knowledge.Article {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(later, "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	folder := fstest.MapFS{}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		folder[filepath.Base(name)] = &fstest.MapFile{Data: text}
	}
	lib, err := ingest.Load(folder, languages(t), ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	byID := map[string]knowledge.Article{}
	for _, a := range lib.Articles {
		byID[a.ID] = a
	}
	return byID
}

func TestLaterPagesKeepTheirClaimsAndLoseTheirNoise(t *testing.T) {
	byID := loadLater(t)
	for _, m := range markedRows(t, "noise.jsonl") {
		if text := strings.TrimSpace(m.Text); !slices.Contains(keptOf(byID[m.Article], text), "") {
			t.Errorf("%s: %q is in the body, or not on the page", m.Article, text)
		}
	}
	for _, m := range markedRows(t, "claims.jsonl") {
		if !slices.Contains(keptOf(byID[m.Article], m.Quote), unspaced(m.Quote)) {
			t.Errorf("%s: %q is not in the body", m.Article, m.Quote)
		}
	}
}

func unspaced(s string) string { return strings.Join(strings.Fields(s), "") }

// keptOf gives for each place of a text in the article what the body keeps of it, without blanks: those between
// paragraphs belong to none.
func keptOf(a knowledge.Article, text string) []string {
	var out []string
	for from := 0; ; {
		i := strings.Index(a.Text[from:], text)
		if i < 0 {
			return out
		}
		at, kept := from+i, ""
		for _, b := range a.Body {
			if start, end := max(b.Start, at), min(b.End, at+len(text)); start < end {
				kept += unspaced(a.Text[start:end])
			}
		}
		out = append(out, kept)
		from = at + len(text)
	}
}
