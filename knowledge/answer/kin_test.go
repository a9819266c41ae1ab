package answer_test

import (
	"testing"

	"disputebot/knowledge"
)

// French writes a people without the capital that English gives it, and a place with another ending; a verb that a name is
// spelled like is nobody's other spelling.
func TestOtherSpellingIsNoStranger(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "Les villages acadiens ont refusé de vendre le moulin.\nLe maire signale que la Moldavie, en Slovaquie comme ailleurs, a promis un pont.",
	}))
	for text, want := range map[string]bool{
		"What did the Acadian villages refuse to sell?": false,
		"What was promised in Slovakia?":                false,
		"What did the Bolivian villages refuse?":        true,
		"What did Signal answer to the mayor?":          true,
	} {
		a := ask(t, e, text)
		if got := a.Reason == knowledge.NoSuchActor; got != want {
			t.Errorf("%q: reason %q", text, a.Reason)
		}
	}
}
