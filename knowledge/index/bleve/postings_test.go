package bleve

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// What people type must not stay in memory: only the index's own terms do.
func TestShelfKeepsOnlyTermsOfTheIndex(t *testing.T) {
	x := opened(t, oneSentence(), Options{})
	for range 2 {
		for _, word := range []string{"mayors", "secret", "waiting", "maire"} {
			s := knowledge.Search{Terms: []knowledge.WeightedTerm{{Text: word, Weight: 1}}, Limit: 5}
			if _, err := x.Search(context.Background(), s); err != nil {
				t.Fatal(err)
			}
		}
	}
	got := map[field]bool{}
	x.shelf.known.Range(func(key, _ any) bool {
		got[key.(field)] = true
		return true
	})
	if diff := cmp.Diff(map[field]bool{{"en", "mayor"}: true, {"en", "wait"}: true}, got, cmp.AllowUnexported(field{})); diff != "" {
		t.Errorf("terms kept (-want +got):\n%s", diff)
	}
}

// A passage that the index holds and the library does not is another library's.
func TestShelfRefusesAnotherLibrary(t *testing.T) {
	x := opened(t, oneSentence(), Options{})
	other := &knowledge.Library{Passages: []knowledge.Passage{{ID: "q", Article: "a"}}}
	if _, err := newShelf(x.shelf.reader, other); err == nil {
		t.Error("no error")
	}
}

func oneSentence() *knowledge.Library {
	text := "The mayor waits."
	return &knowledge.Library{
		Articles: []knowledge.Article{{ID: "a", Text: text}},
		Passages: []knowledge.Passage{{ID: "p", Article: "a", Lang: "en", Span: knowledge.Span{End: len(text)}}},
	}
}
