package statement_test

import (
	"os"
	"testing"

	"disputebot/knowledge/ingest"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
)

// BenchmarkRead reads the statements of the articles under testdata, French and English; the reader is made beforehand.
func BenchmarkRead(b *testing.B) {
	set, err := lang.Load()
	if err != nil {
		b.Fatal(err)
	}
	reader, err := statement.New(set)
	if err != nil {
		b.Fatal(err)
	}
	lib, err := ingest.Load(os.DirFS("testdata/articles"), set, ingest.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := reader.Read(lib); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(b.Elapsed().Seconds()*1000/float64(b.N)/float64(len(lib.Articles)), "ms/article")
}
