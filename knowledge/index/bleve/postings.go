package bleve

import (
	"context"
	"fmt"
	"math"
	"sync"

	index "github.com/blevesearch/bleve_index_api"

	"disputebot/knowledge"
)

// postings are the passages that hold one term.
type postings struct {
	rare    float64   // how rare the term is, bleve's idf
	numbers []uint32  // of the passages, ascending
	scores  []float64 // what the term counts in each, before the query's weights
}

// shelf holds the postings of the terms asked for so far, as bleve decodes them. bleve decodes them anew for every search
// and makes an object of each, ten times the work of adding up what is here. Only terms that the index holds are kept, so
// a shelf never outgrows the library: 12 bytes a posting, at most 25 MB for 100,000 sentences.
type shelf struct {
	reader   index.IndexReader
	passages []*knowledge.Passage // by number in the index
	count    uint64               // of passages
	known    sync.Map             // *postings by field
}

// newShelf takes the numbers of the library's passages from an index that will not change any more.
func newShelf(reader index.IndexReader, library *knowledge.Library) (*shelf, error) {
	byID := make(map[string]*knowledge.Passage, len(library.Passages))
	for i := range library.Passages {
		byID[library.Passages[i].ID] = &library.Passages[i]
	}
	s := &shelf{reader: reader, passages: make([]*knowledge.Passage, 0, len(library.Passages))}
	var err error
	if s.count, err = reader.DocCount(); err != nil {
		return nil, err
	}
	all, err := reader.DocIDReaderAll()
	if err != nil {
		return nil, err
	}
	defer func() { _ = all.Close() }() // read only: closing loses nothing
	for {
		inner, err := all.Next()
		if err != nil || inner == nil {
			return s, err
		}
		id, err := reader.ExternalID(inner)
		if err != nil {
			return nil, err
		}
		if byID[id] == nil {
			return nil, fmt.Errorf("the index holds passage %q, which the library does not", id)
		}
		for n := int(inner.Value()); len(s.passages) <= n; {
			s.passages = append(s.passages, nil)
		}
		s.passages[inner.Value()] = byID[id]
	}
}

// postings are those of a term. Two searches that ask for a new term at once both decode it, to the same end.
func (s *shelf) postings(ctx context.Context, f field) (*postings, error) {
	if p, ok := s.known.Load(f); ok {
		return p.(*postings), nil
	}
	p, err := s.decode(ctx, f)
	if err == nil && len(p.numbers) > 0 {
		s.known.Store(f, p)
	}
	return p, err
}

// decode computes idf and score by the formulas of bleve's term scorer for tf-idf, in their order of operations.
func (s *shelf) decode(ctx context.Context, f field) (*postings, error) {
	r, err := s.reader.TermFieldReader(ctx, []byte(f.stem), f.name, true, true, false)
	if err != nil {
		return nil, err
	}
	defer func() { _ = r.Close() }() // read only: closing loses nothing
	n := r.Count()
	p := &postings{
		rare:    1 + math.Log(float64(s.count)/float64(n+1)),
		numbers: make([]uint32, 0, n), scores: make([]float64, 0, n),
	}
	doc := &index.TermFieldDoc{}
	for {
		got, err := r.Next(doc.Reset())
		if err != nil || got == nil {
			return p, err
		}
		p.numbers = append(p.numbers, uint32(got.ID.Value()))
		p.scores = append(p.scores, math.Sqrt(float64(got.Freq))*got.Norm*p.rare)
	}
}
