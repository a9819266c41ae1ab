package answer_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"disputebot/knowledge"
	"disputebot/knowledge/answer"
	"disputebot/knowledge/articles"
	"disputebot/knowledge/index/bleve"
	"disputebot/knowledge/index/indextest"
	"disputebot/knowledge/ingest"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
	"disputebot/knowledge/vector"
)

// asked is what the benchmark on the embedded articles asks, one after the other: both languages, several kinds.
var asked = []string{
	"Qui a signé la lettre adressée au patron du réseau social ?",
	"What do the police want to be able to read?",
	"Pourquoi l'entreprise garde-t-elle le chiffrement ?",
	"How large was the penalty against the messenger?",
	"Quand l'application a-t-elle été bloquée ?",
	"Did the company hand its keys to the security service?",
	"Quel tribunal a tranché l'affaire ?",
	"who warned that children would be less safe",
	"Comparez la position du ministère et celle du fondateur.",
	"What is end-to-end encryption?",
}

// BenchmarkFiveArticles answers questions about the embedded articles, with everything that answers them in service.
func BenchmarkFiveArticles(b *testing.B) {
	langs := newLangs(b)
	reader, err := statement.New(langs)
	if err != nil {
		b.Fatal(err)
	}
	library, err := ingest.Load(articles.Files(), langs, ingest.Options{Statements: reader})
	if err != nil {
		b.Fatal(err)
	}
	e, _ := indexed(b, library, reader, langs)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		answered(b, e, asked[i%len(asked)])
	}
}

// The library of the large benchmark is made up, so its words are none that any table knows: what is measured is the
// work that grows with the number of passages.
const (
	manySentences = 100_000
	madeUpSeed    = 1
)

// BenchmarkHundredThousand compares a whole answer over 100,000 sentences with bleve's own search alone: the best 200 passages
// for the question's words. The answers report how many of those searches one of them costs.
func BenchmarkHundredThousand(b *testing.B) {
	langs := newLangs(b)
	reader, err := statement.New(langs)
	if err != nil {
		b.Fatal(err)
	}
	e, index := indexed(b, indextest.Library(manySentences, madeUpSeed), reader, langs)
	questions := indextest.Questions(200, madeUpSeed)
	var search time.Duration
	b.Run("bleve_top200", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			searched(b, index, questions[i%len(questions)])
		}
		search = b.Elapsed() / time.Duration(b.N)
	})
	b.Run("answer", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			answered(b, e, questions[i%len(questions)])
		}
		if search > 0 {
			b.ReportMetric(float64(b.Elapsed())/float64(b.N)/float64(search), "searches/op")
		}
	})
}

// indexed is an engine over the library, and the index in memory that it asks.
func indexed(b *testing.B, library *knowledge.Library, reader *statement.Reader, langs *lang.Set) (*answer.Engine, *bleve.Index) {
	b.Helper()
	table, err := vector.Open()
	if err != nil {
		b.Fatal(err)
	}
	index, err := bleve.Open(b.Context(), library, langs, bleve.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := index.Close(); err != nil {
			b.Error(err)
		}
	})
	e, err := answer.New(library, index, table, reader.Asker(library.Actors), langs)
	if err != nil {
		b.Fatal(err)
	}
	return e, index
}

func answered(b *testing.B, e *answer.Engine, question string) {
	if _, err := e.Answer(context.Background(), knowledge.Inquiry{Text: question}); err != nil {
		b.Fatal(err)
	}
}

// searched asks bleve as a search engine would be asked: for the question's words, all alike.
func searched(b *testing.B, index *bleve.Index, question string) {
	s := knowledge.Search{Limit: 200}
	for word := range strings.FieldsSeq(question) {
		s.Terms = append(s.Terms, knowledge.WeightedTerm{Text: word, Weight: 1})
	}
	if _, err := index.Plain(context.Background(), s); err != nil {
		b.Fatal(err)
	}
}
