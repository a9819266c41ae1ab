package bleve

import (
	"fmt"
	"slices"
	"strings"

	engine "github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/custom"
	"github.com/blevesearch/bleve/v2/analysis/tokenizer/whitespace"
	"github.com/blevesearch/bleve/v2/mapping"
	index "github.com/blevesearch/bleve_index_api"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// termsAnalyzer only parts at blanks what the language data has already cut into terms. So a text and a query are
// analysed by the same few lines of ours, and no rule of bleve's about which analyzer a query gets can part them.
const termsAnalyzer = "terms"

// newMapping describes the documents: one field a language, nothing but what a search reads (no stored text, term
// vectors, doc values or composite field: 12 MB for 100,000 sentences instead of 67).
func newMapping(codes []string) (*mapping.IndexMappingImpl, error) {
	m := engine.NewIndexMapping()
	err := m.AddCustomAnalyzer(termsAnalyzer, map[string]any{"type": custom.Name, "tokenizer": whitespace.Name})
	if err != nil {
		return nil, fmt.Errorf("define analyzer: %w", err)
	}
	doc := engine.NewDocumentStaticMapping()
	for _, c := range codes {
		doc.AddFieldMappingsAt(c, lean())
	}
	m.DefaultMapping = doc
	// bleve's "bm25" is not the textbook's: it takes distinct terms for lengths and the root of frequencies, and found
	// 2 to 3 points less.
	m.ScoringModel = index.TFIDFScoring
	return m, nil
}

// lean is a text field that can be searched and nothing else. Its name is its property's: under another name it would
// be indexed by its own analyzer and queried by the default one.
func lean() *mapping.FieldMapping {
	f := engine.NewTextFieldMapping()
	f.Analyzer = termsAnalyzer
	f.Store, f.IncludeInAll, f.IncludeTermVectors, f.DocValues = false, false, false, false
	return f
}

// document is what bleve is given of a passage: its terms in the field of its own language, in every field where its
// language is none of ours. The other language's field would double the index and found no more (300 French questions
// on 3,072 sentences: 54.7 % first, 71.3 % among five, against 54.3 % and 71.7 %).
func document(p knowledge.Passage, text string, languages []*lang.Language) map[string]any {
	doc := map[string]any{}
	own := slices.IndexFunc(languages, func(l *lang.Language) bool { return l.Code == p.Lang })
	for i, l := range languages {
		if i == own || own < 0 {
			doc[l.Code] = strings.Join(l.Terms(p.Span.Of(text)), " ")
		}
	}
	return doc
}
