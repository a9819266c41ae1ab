package answer_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"disputebot/knowledge"
	"disputebot/knowledge/answer"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
	"disputebot/knowledge/vector"
)

// everything is a searcher that finds every passage, in an order of its own.
type everything struct{ passages []knowledge.Passage }

func (s everything) Search(_ context.Context, _ knowledge.Search) ([]knowledge.Hit, error) {
	var hits []knowledge.Hit
	for _, p := range s.passages {
		hits = append(hits, knowledge.Hit{Passage: p.ID, Score: 1})
	}
	slices.Reverse(hits)
	return hits, nil
}

// newLibrary makes a library of articles, a paragraph a line; an id that ends in "-fr" is French.
func newLibrary(t testing.TB, texts map[string]string) *knowledge.Library {
	t.Helper()
	langs := newLangs(t)
	l := &knowledge.Library{}
	for _, id := range slices.Sorted(maps.Keys(texts)) {
		text := texts[id]
		code := "en"
		if strings.HasSuffix(id, "-fr") {
			code = "fr"
		}
		a := knowledge.Article{ID: id, Text: text, Lang: code, Publisher: "P " + id}
		var paragraphs []lang.Range
		at := 0
		for _, line := range strings.SplitAfter(text, "\n") {
			end := at + len(strings.TrimRight(line, "\n"))
			a.Body = append(a.Body, knowledge.Span{Start: at, End: end})
			paragraphs = append(paragraphs, lang.Range{Start: at, End: end})
			at += len(line)
		}
		for i, s := range langs.Lang(code).SentencesOf(text, paragraphs) {
			l.Passages = append(l.Passages, knowledge.Passage{ID: fmt.Sprintf("%s-%d", id, i), Article: id, Lang: code, Index: i,
				Span: knowledge.Span{Start: s.Start, End: s.End}, Paragraph: s.Paragraph, Quotation: s.Quotation})
		}
		l.Articles = append(l.Articles, a)
	}
	return l
}

// What never changes once it is made is made once for all tests.
var (
	languages = sync.OnceValues(lang.Load)
	openTable = sync.OnceValues(vector.Open)
	newReader = sync.OnceValues(func() (*statement.Reader, error) {
		langs, err := languages()
		if err != nil {
			return nil, err
		}
		return statement.New(langs)
	})
)

func newLangs(t testing.TB) *lang.Set {
	t.Helper()
	langs, err := languages()
	if err != nil {
		t.Fatal(err)
	}
	return langs
}

func newEngine(t testing.TB, l *knowledge.Library) *answer.Engine {
	t.Helper()
	table, err := openTable()
	if err != nil {
		t.Fatal(err)
	}
	langs := newLangs(t)
	reader, err := newReader()
	if err != nil {
		t.Fatal(err)
	}
	if l.Statements == nil {
		l.Statements, l.Actors, err = reader.Read(l)
		if err != nil {
			t.Fatal(err)
		}
	}
	e, err := answer.New(l, everything{l.Passages}, table, reader.Asker(l.Actors), langs)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// answersWith asks, and wants an answer whose first quote begins so.
func answersWith(t *testing.T, e *answer.Engine, text, first string) {
	t.Helper()
	if a := ask(t, e, text); a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, first) {
		t.Errorf("%s: got %+v", text, a.Snippets)
	}
}

// declines asks each text by itself, and wants no quote.
func declines(t *testing.T, e *answer.Engine, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if a := ask(t, e, text); !a.Abstain {
			t.Errorf("%s: got %s", text, a.Snippets[0].Text)
		}
	}
}

// ask asks the messages of one conversation and returns the last answer.
func ask(t *testing.T, e *answer.Engine, messages ...string) knowledge.Answer {
	t.Helper()
	return askIn(t, e, "", messages...)
}

// askIn asks them as somebody with a locale.
func askIn(t *testing.T, e *answer.Engine, locale string, messages ...string) knowledge.Answer {
	t.Helper()
	var out knowledge.Answer
	var before *knowledge.Reading
	for _, text := range messages {
		a, err := e.Answer(t.Context(), knowledge.Inquiry{Text: text, Locale: locale, Previous: before})
		if err != nil {
			t.Fatal(err)
		}
		out, before = a, &a.Reading
	}
	return out
}
