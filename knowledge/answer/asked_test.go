package answer

import (
	"testing"

	"disputebot/knowledge/lang"
)

// TestReceives holds which questions ask for the answer that somebody got: not those in which only a clause tells that a thing was got.
func TestReceives(t *testing.T) {
	e := engineOf(t, "en", "The slipway is shut.")
	for _, tt := range []struct {
		code, text string
		want       bool
	}{
		{"en", "What reply did the mayor get?", true},
		{"en", "What answer did it get?", true},
		{"en", "tell me what reply she got", true},
		{"en", "Did they receive an answer?", true},
		{"en", "What answer was Arval given?", true},
		{"en", "What did Arval reply to the letter it got from the council?", false},
		{"en", "What did Ann Lee answer to the offer that she received?", false},
		{"en", "How did Arval respond when it got the order?", false},
		{"en", "What answer did Arval get to the letter it received?", true},
		{"fr", "Quelle réponse la mairie a-t-elle reçue ?", true},
		{"fr", "quelle réponse il a reçue", true},
		{"fr", "Qu'a répondu Arval à la lettre qu'il a reçue ?", false},
	} {
		if got := e.words[tt.code].receives(lang.Tokens(tt.text)); got != tt.want {
			t.Errorf("receives(%q) = %v, want %v", tt.text, got, tt.want)
		}
	}
}

// TestFirst holds that a passage that is put first is told how near it is to each word of the question, even where it was not in the list.
func TestFirst(t *testing.T) {
	found := []ranked{{doc: 3, score: 2, sims: []float64{1}}, {doc: 5, score: 1, sims: []float64{0}}}
	e := &Engine{}
	for i, want := range map[int]int{5: 5, 3: 3, 4: 4, -1: 3} {
		if got := e.first(found, i); got[0].doc != want || len(got[0].sims) != 1 {
			t.Errorf("first(%d) begins with %d and its words' %v, want %d and one", i, got[0].doc, got[0].sims, want)
		}
	}
	if got := e.first(nil, 4); len(got) != 0 {
		t.Errorf("first of nothing is %v", got)
	}
}
