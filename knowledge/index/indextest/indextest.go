// Package indextest answers: does this engine find what it must? [Run] is the suite of behaviours that every engine under
// knowledge/index passes, the first ones on two small articles about a lighthouse. [Library] makes up a large library to
// measure an engine with.
package indextest

import (
	"context"
	"errors"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// Searcher is what an engine is to the rooms that ask it.
type Searcher interface {
	// Search lists passages that hold any of the terms, by falling score, equal ones by ascending passage ID.
	Search(context.Context, knowledge.Search) ([]knowledge.Hit, error)
}

// Build makes an engine of a library, or fails the test. It closes the engine when the test ends.
type Build func(t testing.TB, library *knowledge.Library) Searcher

// Run runs the suite.
func Run(t *testing.T, build Build) {
	engine := build(t, lighthouse())
	t.Run("found", func(t *testing.T) { found(t, engine) })
	t.Run("order", func(t *testing.T) { order(t, engine) })
	t.Run("nothing", func(t *testing.T) { nothing(t, engine) })
	t.Run("no syntax", func(t *testing.T) { noSyntax(t, engine) })
	t.Run("limit and article", func(t *testing.T) { limits(t, engine) })
	t.Run("cancelled", func(t *testing.T) { cancelled(t, engine) })
	t.Run("many at once", func(t *testing.T) { atOnce(t, engine) })
	t.Run("built again", func(t *testing.T) { builtAgain(t, engine, build(t, lighthouse())) })
	t.Run("empty library", func(t *testing.T) { emptyLibrary(t, build) })
	t.Run("a language of its own", func(t *testing.T) { unknownLanguage(t, build) })
}

// lighthouse is the library of the suite. A passage's ID is its article's and its place in it from 1.
func lighthouse() *knowledge.Library {
	return library(
		article{"f", "fr", []string{
			"Le préfet a exigé de la mairie l’accès à la porte dérobée du phare.",
			"La mairie a refusé d'ouvrir la porte.",
			"Les pêcheurs réclament 14\u00a0000 euros au garde-côte.",
			"L’État n’a pas répondu aux pêcheurs.",
			"Le phare éteint, le phare muet, le phare sans gardien reste fermé.",
			"Le gardien du phare attend.",
		}},
		article{"g", "en", []string{
			"The prefect demanded that the town hall open the lighthouse.",
			"The town hall refuses every demand of the prefect.",
			"The fishermen’s leader wants a fine of 14,000 euros.",
			"O’Neill spoke of a hidden door.",
			"Gulls sleep here.",
			"Gulls sleep here.",
			"The keeper said that gulls, which nobody counts, sleep wherever the wind of the northern sea lets them rest.",
		}},
	)
}

// article is a made-up article: its sentences stand one a line.
type article struct {
	id, lang  string
	sentences []string
}

func library(articles ...article) *knowledge.Library {
	lib := &knowledge.Library{Version: "made up"}
	for _, a := range articles {
		text := ""
		for i, s := range a.sentences {
			lib.Passages = append(lib.Passages, knowledge.Passage{
				ID: a.id + string(rune('1'+i)), Article: a.id, Lang: a.lang, Index: i, Paragraph: i,
				Span: knowledge.Span{Start: len(text), End: len(text) + len(s)},
			})
			text += s + "\n"
		}
		lib.Articles = append(lib.Articles, knowledge.Article{ID: a.id, Lang: a.lang, Text: text})
	}
	return lib
}

// words are terms of weight 1, one a word.
func words(s string) []knowledge.WeightedTerm {
	var out []knowledge.WeightedTerm
	for _, w := range strings.Fields(s) {
		out = append(out, knowledge.WeightedTerm{Text: w, Weight: 1})
	}
	return out
}

// ids searches and lists the passages found, after checking that the hits are ordered, positive and unlike.
func ids(t *testing.T, engine Searcher, s knowledge.Search) []string {
	t.Helper()
	hits, err := engine.Search(context.Background(), s)
	if err != nil {
		t.Fatalf("Search(%+v): %v", s, err)
	}
	var out []string
	for i, h := range hits {
		if !(h.Score > 0) || math.IsInf(h.Score, 1) {
			t.Errorf("hit %d of %+v: score %v", i, s, h.Score)
		}
		if i > 0 && (hits[i-1].Score < h.Score || hits[i-1].Score == h.Score && hits[i-1].Passage >= h.Passage) {
			t.Errorf("hit %d of %+v: %v behind %v", i, s, h, hits[i-1])
		}
		out = append(out, h.Passage)
	}
	return out
}

func equal(t *testing.T, what string, want, got []string) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// found lists queries with all that they must find, whatever the order.
func found(t *testing.T, engine Searcher) {
	tests := []struct {
		name, query string
		want        []string
	}{
		{"with accents", "dérobée", []string{"f1"}},
		{"without accents", "derobee", []string{"f1"}},
		{"upper case", "DÉROBÉE", []string{"f1"}},
		{"decomposed accents", "de\u0301robe\u0301e", []string{"f1"}},
		{"another form", "dérobés", []string{"f1"}},
		{"elision, typographic", "l’etat", []string{"f4"}},
		{"elision, straight", "l'État", []string{"f4"}},
		{"no elision", "etat", []string{"f4"}},
		{"elided otherwise", "qu'ouvrir", []string{"f2"}},
		{"plural in French", "pecheur", []string{"f3", "f4"}},
		{"verb forms in English", "demands", []string{"g1", "g2"}},
		{"apostrophe inside, straight", "O'Neill", []string{"g4"}},
		{"apostrophe inside, none", "oneill", []string{"g4"}},
		{"possessive", "Fishermen's", []string{"g3"}},
		{"no possessive", "fishermen", []string{"g3"}},
		{"number, both ways to write it", "14.000", []string{"f3", "g3"}},
		{"parts of a compound", "garde", []string{"f3"}},
		{"a compound", "garde-côte", []string{"f3"}},
		{"both languages at once", "phare lighthouse", []string{"f1", "f5", "f6", "g1"}},
		{"no part of a word", "pha", nil},
		{"no word", "volcan", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ids(t, engine, knowledge.Search{Terms: words(tt.query), Limit: 20})
			equal(t, tt.query, tt.want, sorted(got))
		})
	}
	t.Run("a term of several words", func(t *testing.T) {
		s := knowledge.Search{Terms: []knowledge.WeightedTerm{{Text: "the hidden door", Weight: 1}}, Limit: 20}
		equal(t, "hidden door", []string{"g4"}, ids(t, engine, s))
	})
}

// order lists what must stand in front of what.
func order(t *testing.T, engine Searcher) {
	tests := []struct {
		name  string
		terms []knowledge.WeightedTerm
		want  []string // the first hits
	}{
		{"two words before one", words("mairie ouvrir"), []string{"f2", "f1"}},
		{"three words before two", words("porte dérobée mairie"), []string{"f1", "f2"}},
		{"a rare word before a frequent one", words("phare état"), []string{"f4"}},
		{"the short sentence first", words("sleep gulls"), []string{"g5", "g6", "g7"}},
		{"the heavy word first", []knowledge.WeightedTerm{{Text: "ouvrir", Weight: 0.1}, {Text: "gardien", Weight: 3}}, []string{"f6", "f5", "f2"}},
		{"weights turned round", []knowledge.WeightedTerm{{Text: "ouvrir", Weight: 3}, {Text: "gardien", Weight: 0.1}}, []string{"f2", "f6", "f5"}},
		{"a word said twice", append(words("ouvrir gardien"), knowledge.WeightedTerm{Text: "ouvrir", Weight: 1}), []string{"f2"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ids(t, engine, knowledge.Search{Terms: tt.terms, Limit: 20})
			equal(t, tt.name, tt.want, got[:min(len(got), len(tt.want))])
		})
	}
}

func nothing(t *testing.T, engine Searcher) {
	tests := map[string][]knowledge.WeightedTerm{
		"no terms":     nil,
		"an empty one": {{Text: "", Weight: 1}},
		"stop words":   words("le la the who qui of des"),
		"marks":        words("? « » … 🙂 ( * ~"),
		"no weight":    {{Text: "phare"}},
		"less than no": {{Text: "phare", Weight: -1}, {Text: "phare", Weight: math.NaN()}},
		"broken bytes": {{Text: "\xff\xfe\x00", Weight: 1}},
	}
	for name, terms := range tests {
		t.Run(name, func(t *testing.T) {
			equal(t, name, nil, ids(t, engine, knowledge.Search{Terms: terms, Limit: 20}))
		})
	}
}

// noSyntax holds that no character of a term is an operator.
func noSyntax(t *testing.T, engine Searcher) {
	plain := ids(t, engine, knowledge.Search{Terms: words("phare gardien"), Limit: 20})
	for _, q := range []string{"+phare -gardien", "phare^9 gardien~2", `"phare" "gardien"`, "(phare) [gardien]", "/phare/ gardien?", "phare* :gardien", `phare\ gardien`, "phare> gardien<=", "phare\x00 gardien\xff"} {
		equal(t, q, plain, ids(t, engine, knowledge.Search{Terms: words(q), Limit: 20}))
	}
	equal(t, "wildcard", nil, ids(t, engine, knowledge.Search{Terms: words("pha* ph?re /ph.+/ _id:f1"), Limit: 20}))
	equal(t, "10 kB", plain, ids(t, engine, knowledge.Search{Terms: words(strings.Repeat("phare gardien ", 700)), Limit: 20}))
}

func limits(t *testing.T, engine Searcher) {
	all := ids(t, engine, knowledge.Search{Terms: words("phare mairie gulls"), Limit: 100})
	for n := 0; n <= len(all); n++ {
		got := ids(t, engine, knowledge.Search{Terms: words("phare mairie gulls"), Limit: n})
		equal(t, "limited", append([]string(nil), all[:n]...), got)
	}
	equal(t, "limit below 0", nil, ids(t, engine, knowledge.Search{Terms: words("phare"), Limit: -1}))
	both := knowledge.Search{Terms: words("euros"), Limit: 20}
	equal(t, "any article", []string{"f3", "g3"}, sorted(ids(t, engine, both)))
	both.Article = "g"
	equal(t, "one article", []string{"g3"}, ids(t, engine, both))
	both.Article = "phare"
	equal(t, "no such article", nil, ids(t, engine, both))
}

func cancelled(t *testing.T, engine Searcher) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := engine.Search(ctx, knowledge.Search{Terms: words("phare"), Limit: 5}); !errors.Is(err, context.Canceled) {
		t.Errorf("Search after cancel: error %v, want context.Canceled", err)
	}
}

func atOnce(t *testing.T, engine Searcher) {
	s := knowledge.Search{Terms: words("phare mairie gulls euros"), Limit: 20}
	want, err := engine.Search(context.Background(), s)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				got, err := engine.Search(context.Background(), s)
				if diff := cmp.Diff(want, got); diff != "" || err != nil {
					t.Errorf("error %v (-want +got):\n%s", err, diff)
					return
				}
			}
		})
	}
	wg.Wait()
}

func builtAgain(t *testing.T, one, two Searcher) {
	s := knowledge.Search{Terms: words("phare mairie gulls euros prefect door"), Limit: 20}
	want, err := one.Search(context.Background(), s)
	if err != nil {
		t.Fatal(err)
	}
	got, err := two.Search(context.Background(), s)
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("error %v (-first +second):\n%s", err, diff)
	}
}

func emptyLibrary(t *testing.T, build Build) {
	engine := build(t, &knowledge.Library{Version: "empty"})
	equal(t, "empty library", nil, ids(t, engine, knowledge.Search{Terms: words("phare"), Limit: 5}))
}

func unknownLanguage(t *testing.T, build Build) {
	engine := build(t, library(article{"x", "", []string{"Leuchtturm, phares, lighthouses"}}))
	for _, w := range []string{"Leuchtturm", "phare", "lighthouse"} {
		equal(t, w, []string{"x1"}, ids(t, engine, knowledge.Search{Terms: words(w), Limit: 5}))
	}
}

func sorted(list []string) []string {
	slices.Sort(list)
	return list
}
