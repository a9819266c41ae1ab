package bleve

import (
	"context"
	"fmt"
	"slices"

	engine "github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/query"

	"disputebot/knowledge"
)

// Plain is [Index.Search] as bleve itself does it, in all articles. It is what Search is held to: for the same hits by the
// tests, for time by the benchmarks. bleve cuts its list at s.Limit before scores are rounded, and of equal ones at the end
// keeps those that it met first.
func (x *Index) Plain(ctx context.Context, s knowledge.Search) ([]knowledge.Hit, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	weights := x.weights(s)
	if len(weights) == 0 || s.Limit <= 0 {
		return nil, nil
	}
	var terms []query.Query
	for _, f := range fields(weights) {
		q := engine.NewTermQuery(f.stem)
		q.SetField(f.name)
		q.SetBoost(weights[f])
		terms = append(terms, q)
	}
	found, err := x.index.SearchInContext(ctx, engine.NewSearchRequestOptions(engine.NewDisjunctionQuery(terms...), s.Limit, 0, false))
	if err != nil {
		return nil, fmt.Errorf("search index: %w", err)
	}
	out := make([]knowledge.Hit, 0, len(found.Hits))
	for _, h := range found.Hits {
		out = append(out, knowledge.Hit{Passage: h.ID, Score: round(h.Score)})
	}
	slices.SortFunc(out, order)
	return out, nil
}
