// Package bleve answers: in which passages do these words stand? It is the engine over the bleve library. In: a
// [knowledge.Library] and the language data; out: passages by score. In memory without a folder; with one, the index is
// kept there as a cache that may be deleted at any time. It holds no text and no article, so it may be lost, not wrong.
package bleve

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math"
	"slices"
	"strings"

	engine "github.com/blevesearch/bleve/v2"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Index finds passages. Many goroutines may search it at once.
type Index struct {
	index     engine.Index
	shelf     *shelf
	languages []*lang.Language
	kept      bool
}

// Options say where an index lives.
type Options struct {
	// Folder keeps the index between runs; "" keeps it in memory. It is made where it is missing.
	Folder string
	// Log hears when an index is built or a kept one is thrown away; nil means nobody does.
	Log *slog.Logger
}

// Open makes the index of the library, or takes the one kept in the folder where that is whole and of the same library
// and language data. A folder that cannot be written is no fault: the log says so and the index lives in memory.
func Open(ctx context.Context, library *knowledge.Library, set *lang.Set, o Options) (*Index, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	languages := make([]*lang.Language, 0, 2)
	for _, c := range set.Codes() {
		languages = append(languages, set.Lang(c))
	}
	s := source{library: library, languages: languages}
	if o.Folder != "" && len(library.Passages) > 0 { // nothing is not worth keeping, and bleve's builder panics at it
		x, err := keep(ctx, s, o)
		if err == nil {
			x.kept = true
			return x, nil
		}
		if ctx.Err() != nil {
			return nil, err
		}
		o.Log.Warn("index cannot be kept, it lives in memory", "folder", o.Folder, "reason", err)
	}
	x, err := inMemory(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("build index in memory: %w", err)
	}
	return x, nil
}

// Kept reports whether the index lives on disk and outlives the program.
func (x *Index) Kept() bool { return x.kept }

// Close frees what the index holds. It is not to be searched afterwards.
func (x *Index) Close() error { return errors.Join(x.shelf.reader.Close(), x.index.Close()) }

// Search lists passages that hold any of the terms, by falling score, equal ones by ascending passage ID, at most
// s.Limit. A term is analysed as each language does it; what is left of none of them (stop words, marks) finds nothing.
// The scores are bleve's own ([Index.Plain]), only sooner.
func (x *Index) Search(ctx context.Context, s knowledge.Search) ([]knowledge.Hit, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	weights := x.weights(s)
	if len(weights) == 0 || s.Limit <= 0 {
		return nil, nil
	}
	clauses := make([]clause, 0, len(weights))
	for _, f := range fields(weights) {
		p, err := x.shelf.postings(ctx, f)
		if err != nil {
			return nil, fmt.Errorf("read postings: %w", err)
		}
		clauses = append(clauses, clause{postings: p, weight: weights[f]})
	}
	return best(clauses, x.shelf.passages, s.Article, s.Limit), nil
}

// field is a stem in one language's field.
type field struct{ name, stem string }

// weights are those of the query's terms. A stem that several terms give has the largest of their weights.
func (x *Index) weights(s knowledge.Search) map[field]float64 {
	weights := map[field]float64{}
	for _, t := range s.Terms {
		if !(t.Weight > 0) || math.IsInf(t.Weight, 1) {
			continue
		}
		for _, l := range x.languages {
			for _, stem := range x.terms(l, t.Text) {
				f := field{l.Code, stem}
				weights[f] = max(weights[f], t.Weight)
			}
		}
	}
	return weights
}

// terms are the terms of a query's text in one language, without the stop words of the others: an English "the" is as
// rare among French terms as a name.
func (x *Index) terms(l *lang.Language, text string) []string {
	stopped := func(t lang.Token) bool {
		return slices.ContainsFunc(x.languages, func(l *lang.Language) bool { return l.Stop(t.Fold) })
	}
	var kept []string
	for _, t := range lang.Tokens(text) {
		if !stopped(t) {
			kept = append(kept, t.Text)
		}
	}
	return l.Terms(strings.Join(kept, " "))
}

// fields lists the weighed fields in their order.
func fields(weights map[field]float64) []field {
	return slices.SortedFunc(maps.Keys(weights), func(a, b field) int {
		return cmp.Or(strings.Compare(a.name, b.name), strings.Compare(a.stem, b.stem))
	})
}
