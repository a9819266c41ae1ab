// Package answer answers: which passages and statements answer this question? It takes a [knowledge.Inquiry] and gives
// a [knowledge.Answer]: snippets, best first, or an abstention with its reason. It quotes and never writes: every
// snippet is a stretch of an article's body. The same library and the same inquiry give the same answer, byte for byte.
package answer

import (
	"context"
	"fmt"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
	"disputebot/knowledge/vector"
)

// Searcher finds candidate passages. Every engine under knowledge/index is one.
type Searcher interface {
	Search(ctx context.Context, s knowledge.Search) ([]knowledge.Hit, error)
}

// candidates is how many hits of the searcher are scored: enough at 100,000 sentences, where more only cost time.
const candidates = 200

// Engine answers questions from one library. It is safe for use by many goroutines at once.
type Engine struct {
	library  *knowledge.Library
	searcher Searcher
	langs    *lang.Set
	vectors  *vector.Table
	asker    *statement.Asker
	// speaksFor are the actors each actor speaks for, by canonical name.
	speaksFor map[string][]string
	persons   map[string]bool            // the actors who are persons, by canonical name
	actors    map[string]knowledge.Actor // by canonical name
	words     map[string]*questionWords  // by language
	codes     []string                   // languages, ascending
	corpus    *corpus
	voices    *voices
	heads     map[int]crosshead // by the first passage under each
	weights   weights
}

// New makes an engine over a library; the searcher must hold that library's passages, the asker know its actors.
func New(library *knowledge.Library, searcher Searcher, vectors *vector.Table, asker *statement.Asker, langs *lang.Set) (*Engine, error) {
	e := &Engine{library: library, searcher: searcher, vectors: vectors, asker: asker, speaksFor: map[string][]string{}, persons: map[string]bool{}, actors: map[string]knowledge.Actor{}, langs: langs, words: map[string]*questionWords{}, codes: langs.Codes()}
	for _, a := range library.Actors {
		e.speaksFor[a.Name], e.persons[a.Name], e.actors[a.Name] = a.Of, a.Kind == knowledge.Person, a
	}
	var err error
	if e.weights, err = loadWeights(); err != nil {
		return nil, err
	}
	words := make([]*questionWords, len(e.codes))
	err = langs.Each(func(n int, code string) (err error) {
		words[n], err = loadQuestionWords(langs.Lang(code))
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("question words: %w", err)
	}
	for n, code := range e.codes {
		e.words[code] = words[n]
	}
	rows, err := synonyms(library)
	if err != nil {
		return nil, err
	}
	thesaurus, err := newThesaurus(rows, langs)
	if err != nil {
		return nil, fmt.Errorf("thesaurus: %w", err)
	}
	e.vectors = lend(rows, langs, vectors)
	e.corpus = newCorpus(library, langs, e.vectors, thesaurus, e.words, e.speaksFor)
	e.voices = e.newVoices()
	e.heads = e.newCrossheads()
	return e, nil
}

// Answer finds what the articles say. An error means that the search failed, never that there is no answer.
func (e *Engine) Answer(ctx context.Context, in knowledge.Inquiry) (knowledge.Answer, error) {
	q, found, err := e.look(ctx, in)
	if err != nil {
		return knowledge.Answer{}, err
	}
	return e.decide(&q, found), nil
}
