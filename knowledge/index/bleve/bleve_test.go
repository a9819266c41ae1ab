package bleve

import (
	"context"
	"testing"

	"disputebot/knowledge"
	"disputebot/knowledge/index/indextest"
	"disputebot/knowledge/lang"
)

func languages(t testing.TB) *lang.Set {
	t.Helper()
	set, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func opened(t testing.TB, library *knowledge.Library, o Options) *Index {
	t.Helper()
	x, err := Open(context.Background(), library, languages(t), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := x.Close(); err != nil {
			t.Errorf("Close: %v", err)
		}
	})
	return x
}

func TestInMemory(t *testing.T) {
	indextest.Run(t, func(t testing.TB, library *knowledge.Library) indextest.Searcher {
		return opened(t, library, Options{})
	})
}

func TestOnDisk(t *testing.T) {
	indextest.Run(t, func(t testing.TB, library *knowledge.Library) indextest.Searcher {
		return opened(t, library, Options{Folder: t.TempDir()})
	})
}
