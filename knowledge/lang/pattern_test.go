package lang

import "testing"

func TestPhrase(t *testing.T) {
	for _, c := range []struct {
		phrase, text string
		from, to     int // -1, -1 where it is not to be found
	}{
		{"how much", "So how much was it", 1, 3},
		{"^how much", "So how much was it", -1, -1},
		{"^how much", "How MUCH was it", 0, 2},
		{"what does * think", "what does the mayor think of it", 0, 5},
		{"what does * think", "what does the very old mayor of town think", -1, -1},
		{"qu'en pense", "Qu’en pense le maire", 0, 3},
		{"à qui", "a qui la faute", 0, 2},
		{"ou pas$", "il vient ou pas ??", 2, 4},
		{"ou pas$", "il vient ou pas ce soir", -1, -1},
		{"combien d'", "combien d’arbres", 0, 2},
		{"'s view", "what is the baker’s view", 3, 5},
		{"avant qu'", "avant qu'elle parte", 0, 2},
	} {
		from, to, ok := Phrases([]string{c.phrase})[0].In(Tokens(c.text))
		if !ok {
			from, to = -1, -1
		}
		if from != c.from || to != c.to {
			t.Errorf("%q in %q: %d..%d, want %d..%d", c.phrase, c.text, from, to, c.from, c.to)
		}
	}
}
