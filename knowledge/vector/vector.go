// Package vector answers: which words mean nearly the same, in either language? It holds a table of about 100,000
// French and English words as points of one space, so that "suspend" lies beside "suspendre" and a question in one
// language finds a sentence in the other without a model at run time.
//
// In go words, out come rows ([Table.Row] by spelling, [Table.Place] also by form), cosines ([Table.Sim]), weights
// ([Table.Weight]), translations ([Table.Nearest]) and, for whole passages, the word-to-word score of [Scorer]. The
// table is part of the binary and is read where it lies: nothing is unpacked. Everything is deterministic, and a
// [Table] may be shared by goroutines. How the table is made stands in build/README.md.
package vector

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
)

//go:embed words.bin
var words string

// A row is 256 coordinates of three bits, kept as bit planes of four machine words, the highest plane first.
const (
	magic  = "DBV1"
	dim    = 256
	planes = 3
	plane  = dim / 8
	width  = planes * plane
	header = 24
)

var errTable = errors.New("not a word table")

// Row is the number of a word in a [Table]; [None] is no word.
type Row int32

// None is the row of a word without a place.
const None Row = -1

// Table is the words, their languages and weights, and their points. It never changes.
type Table struct {
	words string   // one entry a line, ascending: folded form, and after a tab the form with accents where it differs
	start []uint32 // where each entry starts, and one more for the end
	meta  string   // a byte a row: languages in the two low bits, rarity in the six high ones
	rows  string   // width bytes a row
	norm  float64  // the dot product of any row with itself
	lend  func(folded, lang string) Row
}

// Lending is the table with a place for words that it has not: lend gives a folded word of a language the row of a word that
// means the same, or [None]. Forms and typos of the table's own words come after it.
func (t *Table) Lending(lend func(folded, lang string) Row) *Table {
	other := *t
	other.lend = lend
	return &other
}

// Open reads the table that comes with the program. It takes about a millisecond.
func Open() (*Table, error) { return parse(words) }

// parse reads a table as build/table.py writes it. It keeps data and copies nothing but where the entries start.
func parse(data string) (*Table, error) {
	if len(data) < header || data[:len(magic)] != magic {
		return nil, fmt.Errorf("read words: %w", errTable)
	}
	number := func(i int) int { return int(binary.LittleEndian.Uint32([]byte(data[4+4*i : 8+4*i]))) }
	n, norm, size := number(0), number(3), number(4)
	if number(1) != dim || number(2) != planes || norm == 0 {
		return nil, fmt.Errorf("read words of %d coordinates, %d bits: %w", number(1), number(2), errTable)
	}
	if n < 0 || n > len(data)/width || size > len(data) || len(data) != header+size+n+n*width {
		return nil, fmt.Errorf("read %d words from %d bytes: %w", n, len(data), errTable)
	}
	t := &Table{words: data[header : header+size], norm: float64(norm)}
	t.meta, t.rows = data[header+size:header+size+n], data[header+size+n:]
	if t.start = starts(t.words, n); len(t.start) != n+1 {
		return nil, fmt.Errorf("read %d words, found %d: %w", n, len(t.start)-1, errTable)
	}
	return t, nil
}

func starts(words string, n int) []uint32 {
	out := make([]uint32, 1, n+1)
	for i := 0; i < len(words); i++ {
		if words[i] == '\n' {
			out = append(out, uint32(i+1))
		}
	}
	return out
}

// Len is the number of words.
func (t *Table) Len() int { return len(t.meta) }

// Word is the row's word as it is written, lower case with accents; empty for [None].
func (t *Table) Word(r Row) string {
	if !t.has(r) {
		return ""
	}
	folded, form := t.entry(int(r))
	if form == "" {
		return folded
	}
	return form
}

func (t *Table) has(r Row) bool { return r >= 0 && int(r) < len(t.meta) }

// entry is the row's folded form and, where it differs, the form with accents.
func (t *Table) entry(i int) (folded, form string) {
	line := t.words[t.start[i] : t.start[i+1]-1]
	for j := 0; j < len(line); j++ {
		if line[j] == '\t' {
			return line[:j], line[j+1:]
		}
	}
	return line, ""
}

// Speaks reports whether the row's word belongs to the language ("fr", "en"); words of the articles that no
// dictionary knows belong to both, and every word to the language "".
func (t *Table) Speaks(r Row, lang string) bool {
	if !t.has(r) {
		return false
	}
	bits := t.meta[r] & 3
	switch lang {
	case "fr":
		return bits != 2
	case "en":
		return bits != 1
	}
	return true
}

// rarity counts half nats below the commonest words, 0 to 63.
func (t *Table) rarity(r Row) int { return int(t.meta[r] >> 2) }

// How much a word counts in a question, from its rarity: a straight line between the commonest words and those from
// the knee on, where rarer says no more. Tuned on PIAF (FR and XL R@1); rerun build/README.md's measure after a change.
const (
	leastWeight = 0.5
	mostWeight  = 5.0
	kneeRarity  = 20
)

// Weight is how much the row's word should count in a question, from 0.5 for the commonest words to 5; [None], and with
// it every word that the table does not know, counts as the rarest.
func (t *Table) Weight(r Row) float64 {
	if !t.has(r) {
		return mostWeight
	}
	rare := float64(min(t.rarity(r), kneeRarity)) / kneeRarity
	return leastWeight + (mostWeight-leastWeight)*rare
}
