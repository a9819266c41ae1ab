package indextest_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge/index/indextest"
)

func TestLibraryIsAlwaysTheSame(t *testing.T) {
	one, two := indextest.Library(60, 7), indextest.Library(60, 7)
	if diff := cmp.Diff(one, two); diff != "" {
		t.Errorf("(-first +second):\n%s", diff)
	}
	if cmp.Equal(one, indextest.Library(60, 8)) {
		t.Error("another seed gives the same library")
	}
	if len(one.Passages) != 60 || len(one.Articles) != 3 {
		t.Errorf("%d passages in %d articles, want 60 in 3", len(one.Passages), len(one.Articles))
	}
	seen := map[string]bool{}
	for _, p := range one.Passages {
		if seen[p.ID] || len(p.ID) > 16 {
			t.Errorf("passage ID %q: said twice or longer than 16", p.ID)
		}
		seen[p.ID] = true
	}
	if diff := cmp.Diff(indextest.Questions(5, 7), indextest.Questions(5, 7)); diff != "" {
		t.Errorf("(-first +second):\n%s", diff)
	}
}
