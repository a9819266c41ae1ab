package lang

import (
	_ "embed" // the concepts
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// conceptData is no file of a language: its rows cross the languages.
//
//go:embed data/concepts.yaml
var conceptData string

// Concept is one word or short phrase of a row of [Concepts].
type Concept struct {
	Text string // as data/concepts.yaml writes it, not folded; compare it by [Language.Terms]
	Lang string // the code of its language, one of [Set.Codes]
}

// Concepts reads the embedded rows of words and short phrases that mean the same in news reporting, whatever their
// language. The rows come in the order of the file; a row's terms by language code, then in the order of the file. A
// term may stand in two rows, never more, and each row has at least two. The slices are the caller's. An error names
// the line of each row that has a language without data or too few terms.
func Concepts() ([][]Concept, error) { return readConcepts(conceptData) }

func readConcepts(raw string) ([][]Concept, error) {
	var rows []conceptRow
	if err := yaml.Unmarshal([]byte(raw), &rows); err != nil {
		return nil, fmt.Errorf("read data/concepts.yaml: %w", err)
	}
	out := make([][]Concept, 0, len(rows))
	var faults []error
	for _, r := range rows {
		terms, err := r.concepts()
		if err != nil {
			faults = append(faults, fmt.Errorf("data/concepts.yaml:%d: %w", r.line, err))
		}
		out = append(out, terms)
	}
	if err := errors.Join(faults...); err != nil {
		return nil, err
	}
	return out, nil
}

// conceptRow is one row of the file: terms by language code.
type conceptRow struct {
	line  int
	terms map[string][]string
}

// UnmarshalYAML keeps the row's line, so that a fault can name it.
func (r *conceptRow) UnmarshalYAML(n *yaml.Node) error {
	r.line = n.Line
	return n.Decode(&r.terms)
}

// concepts lists the row's terms by language code.
func (r conceptRow) concepts() ([]Concept, error) {
	var out []Concept
	for _, code := range slices.Sorted(maps.Keys(r.terms)) {
		if _, err := fs.Stat(data, path.Join("data", code, "text.yaml")); err != nil {
			return nil, fmt.Errorf("unknown language %q", code)
		}
		for _, text := range r.terms[code] {
			if strings.TrimSpace(text) == "" {
				return nil, fmt.Errorf("empty term in %q", code)
			}
			out = append(out, Concept{Text: text, Lang: code})
		}
	}
	if len(out) < 2 {
		return nil, fmt.Errorf("want at least two terms, have %d", len(out))
	}
	return out, nil
}
