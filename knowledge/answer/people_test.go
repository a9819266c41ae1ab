package answer_test

import (
	"strings"
	"testing"
)

// TestPeopleOfABodyAreNotIt asks what the people of a body demand, where the body itself demands something.
func TestPeopleOfABodyAreNotIt(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "Voltane a demandé au tribunal d’interdire la grève de mardi.\nLe syndicat exige une nuit de repos et une prime.\nLa ville n’a rien dit.",
	}))
	answersWith(t, e, "que réclame Voltane ?", "Voltane a demandé")
	a := ask(t, e, "les chauffeurs de Voltane réclament quoi ?")
	if len(a.Snippets) > 0 && strings.HasPrefix(a.Snippets[0].Text, "Voltane") {
		t.Errorf("%q is what the body demands", a.Snippets[0].Text)
	}
}
