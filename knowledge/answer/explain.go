package answer

import (
	"context"
	"fmt"

	"disputebot/knowledge"
)

// Explanation shows how an inquiry was answered: its words with their weights, and each passage that was looked at with
// every part of its score.
type Explanation struct {
	Answer     knowledge.Answer
	Words      []Weighed
	Candidates []Candidate // best first
	Doubts     []Part      // what spoke for and against abstaining; their sum is the log-odds that there is no answer
	Weighed    bool        // whether the doubts decided on that: no rule did before them
}

// Weighed is a word of the question and how much it counts.
type Weighed struct {
	Word   string
	Weight float64
	Best   float64 // its best match in any passage, in [0,1]
}

// Candidate is a passage that was looked at.
type Candidate struct {
	Passage knowledge.Passage
	Text    string
	Score   float64 // the sum of Value times Weight over Parts
	Parts   []Part  // in one order for all; those that are 0 too
}

// Part is one part of a score.
type Part struct {
	Name   string
	Value  float64 // in [-1,1]
	Weight float64
}

// Explain answers an inquiry and shows how.
func (e *Engine) Explain(ctx context.Context, in knowledge.Inquiry) (Explanation, error) {
	q, found, err := e.look(ctx, in)
	if err != nil {
		return Explanation{}, err
	}
	x := Explanation{Answer: e.decide(&q, found)}
	x.Weighed = q.weighed
	best := bestOf(&q, found)
	for i, w := range q.words {
		x.Words = append(x.Words, Weighed{Word: w.typed, Weight: w.weight, Best: best[i]})
	}
	for i, v := range e.doubts(&q, found) {
		x.Doubts = append(x.Doubts, Part{Name: doubtNames[i], Value: v, Weight: e.weights.Doubt[i]})
	}
	for _, r := range found {
		d := &e.corpus.docs[r.doc]
		c := Candidate{Passage: *d.passage, Text: d.text, Score: r.score}
		for i, v := range r.parts {
			c.Parts = append(c.Parts, Part{Name: partNames[i], Value: v, Weight: e.weights.Rank[i]})
		}
		x.Candidates = append(x.Candidates, c)
	}
	return x, nil
}

// look reads an inquiry and ranks the passages for it; a question that asks nothing of the articles finds none.
func (e *Engine) look(ctx context.Context, in knowledge.Inquiry) (question, []ranked, error) {
	q := e.read(in)
	if q.reason != "" {
		return q, nil, nil
	}
	if q.back != noBack {
		return q, e.backTo(&q), nil
	}
	terms := q.terms()
	by := scorers{words: e.corpus.vectors.Scorer(terms), voices: e.corpus.voices.Scorer(terms), offices: e.corpus.offices.Scorer(terms)}
	near := q.near(by.words)
	q.weigh(e, near)
	hits, err := e.searcher.Search(ctx, e.search(&q, near))
	if err != nil {
		return q, nil, fmt.Errorf("search: %w", err)
	}
	q.told = e.stand(&q)
	return q, e.rank(&q, hits, by), nil
}
