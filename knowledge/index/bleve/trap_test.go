package bleve

import (
	"context"
	"fmt"
	"testing"

	"github.com/blevesearch/bleve/v2/index/scorch"
	index "github.com/blevesearch/bleve_index_api"

	"disputebot/knowledge"
)

// What follows holds bleve to what was found out about it the hard way.

// A field under another name than its property's is indexed by its own analyzer and queried by the default one, without
// an error.
func TestMappingNamesEveryAnalyzer(t *testing.T) {
	m, err := newMapping([]string{"en", "fr"})
	if err != nil {
		t.Fatal(err)
	}
	for _, field := range []string{"en", "fr"} {
		if got := m.AnalyzerNameForPath(field); got != termsAnalyzer {
			t.Errorf("AnalyzerNameForPath(%q) = %q, want %q", field, got, termsAnalyzer)
		}
		fields := m.DefaultMapping.Properties[field].Fields
		if len(fields) != 1 || fields[0].Name != "" && fields[0].Name != field {
			t.Errorf("field %q is renamed: %+v", field, fields)
		}
		if f := fields[0]; f.Store || f.IncludeInAll || f.IncludeTermVectors || f.DocValues {
			t.Errorf("field %q is not lean: %+v", field, f)
		}
	}
	if m.DefaultMapping.Dynamic {
		t.Error("the mapping takes in fields nobody named")
	}
	if err := m.Validate(); err != nil {
		t.Error(err)
	}
}

// bleve's "bm25" is not the textbook's and found less; an unset model would follow bleve's default.
func TestScoringModel(t *testing.T) {
	m, err := newMapping([]string{"fr"})
	if err != nil {
		t.Fatal(err)
	}
	if m.ScoringModel != index.TFIDFScoring {
		t.Errorf("scoring model %q, want %q", m.ScoringModel, index.TFIDFScoring)
	}
}

// NewMemOnly is the index of old, which ignores the scoring model; and what lies in memory is never merged, so that
// small batches would cost every search a segment each.
func TestInMemoryIsScorchInFewSegments(t *testing.T) {
	lib := &knowledge.Library{}
	text := "Le phare."
	for i := range memoryBatch + 10 {
		lib.Passages = append(lib.Passages, knowledge.Passage{ID: fmt.Sprint(i), Article: "a", Lang: "fr", Span: knowledge.Span{End: len(text)}})
	}
	lib.Articles = []knowledge.Article{{ID: "a", Text: text}}
	x := opened(t, lib, Options{})
	inner, err := x.index.Advanced()
	if err != nil {
		t.Fatal(err)
	}
	s, ok := inner.(*scorch.Scorch)
	if !ok {
		t.Fatalf("the index is a %T, want scorch", inner)
	}
	if n, ok := s.StatsMap()["num_root_memorysegments"].(uint64); !ok || n == 0 || n > 2 {
		t.Errorf("%d segments (known: %v) for %d passages, want at most 2", n, ok, len(lib.Passages))
	}
}

// bleve's own chain for French keeps "a" as a word and stems no English; here no stop word of either language finds
// anything, and each field is asked in its own stems.
func TestEachFieldIsAskedInItsOwnStems(t *testing.T) {
	text := "Le maire a demandé la clé.|The mayors have demanded the keys."
	lib := &knowledge.Library{
		Articles: []knowledge.Article{{ID: "a", Text: text}},
		Passages: []knowledge.Passage{
			{ID: "fr", Article: "a", Lang: "fr", Span: knowledge.Span{Start: 0, End: 28}},
			{ID: "en", Article: "a", Lang: "en", Span: knowledge.Span{Start: 29, End: len(text)}},
		},
	}
	x := opened(t, lib, Options{})
	for query, want := range map[string]string{"a": "[]", "have": "[]", "maires": "[fr]", "mayor": "[en]", "demandées": "[fr]", "demanding": "[en]", "clés": "[fr]", "key": "[en]"} {
		hits, err := x.Search(context.Background(), knowledge.Search{Terms: []knowledge.WeightedTerm{{Text: query, Weight: 1}}, Limit: 5})
		got := []string{}
		for _, h := range hits {
			got = append(got, h.Passage)
		}
		if fmt.Sprint(got) != want || err != nil {
			t.Errorf("Search(%q) = %v, %v, want %s", query, got, err, want)
		}
	}
}
