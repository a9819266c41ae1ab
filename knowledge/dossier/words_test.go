package dossier

import (
	"testing"

	"disputebot/knowledge/lang"
)

// TestWords finds every language's words, and none where there is no such language.
func TestWords(t *testing.T) {
	set, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range set.Codes() {
		if w := wordsOf(set.Lang(code)); len(w.answering) == 0 || len(w.here) == 0 || len(w.earlier) == 0 || len(w.press) == 0 || len(w.owed) == 0 {
			t.Errorf("%s lacks words: %+v", code, w)
		}
	}
	if w := wordsOf(set.Lang("tlh")); len(w.answering)+len(w.here)+len(w.earlier)+len(w.press)+len(w.owed) > 0 {
		t.Errorf("words of no language: %+v", w)
	}
}
