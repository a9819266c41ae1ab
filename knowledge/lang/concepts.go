package lang

import (
	_ "embed" // the concepts
	"errors"
	"fmt"
	"io/fs"
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
// term may stand in two rows, never more, and each row has at least two. The slices are the caller's. A row is one line
// of the file; an error names the line of each that is no row, has a language without data or too few terms.
func Concepts() ([][]Concept, error) { return readConcepts(conceptData) }

func readConcepts(raw string) ([][]Concept, error) {
	codes, err := languages()
	if err != nil {
		return nil, err
	}
	out := make([][]Concept, 0, strings.Count(raw, "\n")+1)
	var faults []error
	line := 0
	for text := range strings.Lines(raw) {
		line++
		text = strings.TrimSpace(text)
		if text == "" || text[0] == '#' {
			continue
		}
		row, err := readRow(text)
		if err == nil {
			err = row.check(codes)
		}
		if err != nil {
			faults = append(faults, fmt.Errorf("data/concepts.yaml:%d: %w", line, err))
			continue
		}
		out = append(out, row.concepts(codes))
	}
	return out, errors.Join(faults...)
}

// languages are the codes of the folders under data, ascending.
func languages() ([]string, error) {
	entries, err := fs.ReadDir(data, "data")
	if err != nil {
		return nil, fmt.Errorf("list the languages: %w", err)
	}
	var out []string
	for _, e := range entries {
		if e.IsDir() {
			out = append(out, e.Name())
		}
	}
	return out, nil
}

// conceptRow is one row of the file: terms by language code.
type conceptRow map[string][]string

// readRow reads one line of YAML. Nearly all rows are plain, and a YAML parser takes 40 times as long for them, which
// every start of the program would pay.
func readRow(line string) (conceptRow, error) {
	if row, ok := plainRow(line); ok {
		return row, nil
	}
	var rows []conceptRow
	if err := yaml.Unmarshal([]byte(line), &rows); err != nil {
		return nil, err
	}
	if len(rows) != 1 {
		return nil, errors.New("want one row a line")
	}
	return rows[0], nil
}

// plainRow reads "- {fr: [amende], en: [fine, penalty]}"; ok is false where YAML may mean more by the line than it says.
func plainRow(line string) (row conceptRow, ok bool) {
	body, begun := strings.CutPrefix(line, "- {")
	body, ended := strings.CutSuffix(body, "]}")
	if !begun || !ended || strings.ContainsAny(body, "\"#{}&*!|>%@`\\") {
		return nil, false
	}
	row = make(conceptRow, 2)
	for side := range strings.SplitSeq(body, "], ") {
		code, list, listed := strings.Cut(side, ": [")
		if _, twice := row[code]; !listed || twice || strings.ContainsAny(list, "[]:") {
			return nil, false
		}
		terms := make([]string, 0, strings.Count(list, ",")+1)
		for term := range strings.SplitSeq(list, ",") {
			term = strings.TrimSpace(term)
			if term == "" || strings.ContainsAny(term[:1], "'-?~") {
				return nil, false
			}
			terms = append(terms, term)
		}
		row[code] = terms
	}
	return row, true
}

// check finds what is wrong with the row's terms.
func (r conceptRow) check(codes []string) error {
	n := 0
	for code, terms := range r {
		if !slices.Contains(codes, code) {
			return fmt.Errorf("unknown language %q", code)
		}
		for _, text := range terms {
			if strings.TrimSpace(text) == "" {
				return fmt.Errorf("empty term in %q", code)
			}
		}
		n += len(terms)
	}
	if n < 2 {
		return fmt.Errorf("want at least two terms, have %d", n)
	}
	return nil
}

// concepts lists the row's terms by language code.
func (r conceptRow) concepts(codes []string) []Concept {
	n := 0
	for _, terms := range r {
		n += len(terms)
	}
	out := make([]Concept, 0, n)
	for _, code := range codes {
		for _, text := range r[code] {
			out = append(out, Concept{Text: text, Lang: code})
		}
	}
	return out
}
