package bleve

import (
	"context"
	"errors"
	"fmt"

	engine "github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// source is what an index is made of.
type source struct {
	library   *knowledge.Library
	languages []*lang.Language
}

func (s source) codes() []string {
	out := make([]string, 0, len(s.languages))
	for _, l := range s.languages {
		out = append(out, l.Code)
	}
	return out
}

// each calls add for every passage until it fails or the context ends.
func (s source) each(ctx context.Context, add func(id string, doc map[string]any) error) error {
	texts := make(map[string]string, len(s.library.Articles))
	for _, a := range s.library.Articles {
		texts[a.ID] = a.Text
	}
	for _, p := range s.library.Passages {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := add(p.ID, document(p, texts[p.Article], s.languages)); err != nil {
			return fmt.Errorf("index passage %s of %s: %w", p.ID, p.Article, err)
		}
	}
	return nil
}

// memoryBatch is how many passages make a segment in memory. Segments there are never merged, and each costs every
// new term a little, so it is large: 100,000 passages make twenty.
const memoryBatch = 5000

// inMemory builds the index without a file. Not [engine.NewMemOnly], which is another, older kind of index that ignores
// the scoring model.
func inMemory(ctx context.Context, s source) (*Index, error) {
	m, err := newMapping(s.codes())
	if err != nil {
		return nil, err
	}
	x, err := engine.NewUsing("", m, scorch.Name, scorch.Name, map[string]any{})
	if err != nil {
		return nil, err
	}
	if err := fill(ctx, s, x); err != nil {
		return nil, errors.Join(err, x.Close())
	}
	return s.ready(x)
}

// ready makes a finished index of bleve's ready for searches, or closes it.
func (s source) ready(x engine.Index) (*Index, error) {
	inner, err := x.Advanced()
	if err != nil {
		return nil, errors.Join(err, x.Close())
	}
	reader, err := inner.Reader()
	if err != nil {
		return nil, errors.Join(err, x.Close())
	}
	shelf, err := newShelf(reader, s.library)
	if err != nil {
		return nil, errors.Join(err, reader.Close(), x.Close())
	}
	return &Index{index: x, shelf: shelf, languages: s.languages}, nil
}

func fill(ctx context.Context, s source, x engine.Index) error {
	batch := x.NewBatch()
	err := s.each(ctx, func(id string, doc map[string]any) error {
		if batch.Size() >= memoryBatch {
			if err := x.Batch(batch); err != nil {
				return err
			}
			batch.Reset()
		}
		return batch.Index(id, doc)
	})
	if err != nil {
		return err
	}
	return x.Batch(batch)
}
