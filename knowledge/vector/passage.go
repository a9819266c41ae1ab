package vector

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Passages are the texts to be scored, each as the places of its words. Fill it once with [Passages.Add]; from then on
// it may be shared.
type Passages struct {
	table *Table
	words []uint32 // of all passages, one after the other: indexes of known, each once a passage
	start []uint32 // where each passage begins in words, and one more for the end
	known []known
	rows  map[Row]uint32
	names map[string]uint32

	sort  sync.Once // makes order when the passages are first asked
	order []placed  // known by row
}

// known is a word of the passages: a row of the table, or a string that only equals itself.
type known struct {
	row  Row
	name string
	in   int // the number of passages that hold it
}

// NewPassages returns an empty set of passages for the table.
func (t *Table) NewPassages() *Passages {
	return &Passages{table: t, start: []uint32{0}, rows: map[Row]uint32{}, names: map[string]uint32{}}
}

// Add appends a passage and returns its index, counted from 0. Words are as the text writes them, without stop words and
// marks; what they mean besides (a row of a thesaurus) can be added as a word of its own that a [Term] knows, too. A
// word unknown to the table is kept as a string, and unless it is written like a name also finds its place by form.
func (p *Passages) Add(words []string, lang string) int {
	from := len(p.words)
	for _, w := range words {
		p.add(from, bare(w), lang)
	}
	p.start = append(p.start, uint32(len(p.words)))
	return len(p.start) - 2
}

func (p *Passages) add(from int, word, lang string) {
	if r, ok := p.table.spelled(word, fold(word), lang); ok {
		p.put(from, p.ofRow(r))
		return
	}
	p.put(from, p.ofName(fold(word)))
	if len(word) > longestWord {
		return
	}
	for _, part := range strings.Split(word, "-") {
		if r, ok := p.table.Row(part, lang); ok && len(part) < len(word) && len(part) >= shortestPart {
			p.put(from, p.ofRow(r))
		}
	}
	if first, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(first) {
		return
	}
	if place := p.table.Form(word, lang); place.Row != None {
		p.put(from, p.ofRow(place.Row))
	}
}

// put adds a word to the passage that begins at from, once.
func (p *Passages) put(from int, w uint32) {
	for _, x := range p.words[from:] {
		if x == w {
			return
		}
	}
	p.words = append(p.words, w)
	p.known[w].in++
}

func (p *Passages) ofRow(r Row) uint32 {
	w, ok := p.rows[r]
	if !ok {
		w = uint32(len(p.known))
		p.rows[r] = w
		p.known = append(p.known, known{row: r})
	}
	return w
}

func (p *Passages) ofName(folded string) uint32 {
	w, ok := p.names[folded]
	if !ok {
		w = uint32(len(p.known))
		p.names[folded] = w
		p.known = append(p.known, known{row: None, name: folded})
	}
	return w
}

// Len is the number of passages.
func (p *Passages) Len() int { return len(p.start) - 1 }

// bare cuts the English possessive off a word.
func bare(word string) string {
	for _, ending := range []string{"'s", "’s", "'", "’"} {
		if w, ok := strings.CutSuffix(word, ending); ok && w != "" {
			return w
		}
	}
	return word
}
