package main

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/knowledge"
	"disputebot/knowledge/answer"
	"disputebot/knowledge/index/bleve"
	"disputebot/knowledge/index/indextest"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
	"disputebot/knowledge/vector"
)

// inFlight is how many questions are asked at the same moment.
const inFlight = 1000

// BenchmarkInFlight asks a thousand questions at once, of the bot and of bleve's own search alone, over 100,000 made-up
// sentences, and reports the 99th percentile of how long one waits as a ratio of the two. A lost question fails it.
func BenchmarkInFlight(b *testing.B) {
	langs, err := lang.Load()
	if err != nil {
		b.Fatal(err)
	}
	library := indextest.Library(100_000, 1)
	index, err := bleve.Open(b.Context(), library, langs, bleve.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer index.Close()
	table, err := vector.Open()
	if err != nil {
		b.Fatal(err)
	}
	reader, err := statement.New(langs)
	if err != nil {
		b.Fatal(err)
	}
	engine, err := answer.New(library, index, table, reader.Asker(library.Actors), langs)
	if err != nil {
		b.Fatal(err)
	}
	talker := bot.New(library, engine, store.NewMemory(), bot.Options{Log: slog.New(slog.DiscardHandler)})
	questions := indextest.Questions(inFlight, 1)
	var bare, whole time.Duration
	for b.Loop() {
		bare = percentile(b, questions, func(ctx context.Context, text string) error {
			s := knowledge.Search{Limit: 200}
			for word := range strings.FieldsSeq(text) {
				s.Terms = append(s.Terms, knowledge.WeightedTerm{Text: word, Weight: 1})
			}
			_, err := index.Plain(ctx, s)
			return err
		})
		whole = percentile(b, questions, func(ctx context.Context, text string) error {
			_, err := talker.Handle(ctx, bot.Question{Command: bot.Ask, Text: text})
			return err
		})
	}
	b.ReportMetric(float64(whole.Microseconds())/1000, "p99-ms")
	b.ReportMetric(float64(bare.Microseconds())/1000, "search-p99-ms")
	b.ReportMetric(float64(whole)/float64(bare), "p99-ratio")
}

// percentile asks all questions at once and gives the 99th percentile of the times to their answers.
func percentile(b *testing.B, questions []string, ask func(ctx context.Context, text string) error) time.Duration {
	b.Helper()
	took := make([]time.Duration, len(questions))
	var all sync.WaitGroup
	begin := time.Now()
	for i, text := range questions {
		all.Go(func() {
			if err := ask(b.Context(), text); err != nil {
				b.Error(err)
			}
			took[i] = time.Since(begin)
		})
	}
	all.Wait()
	slices.Sort(took)
	return took[len(took)*99/100]
}
