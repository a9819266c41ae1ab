package answer_test

import (
	"strings"
	"testing"
)

// boats tell, in both languages, what a man says and what a woman holds against him.
var boats = map[string]string{
	"a": "The boatman Leo Finch defends the hotel.\nHe begs the anglers to think of the jobs.\nAn angler accuses Leo Finch of having got a jetty as a gift.\n" +
		"The council demands that the path be opened at six.",
	"b-fr": "Le batelier Luc Marchais défend l'hôtel.\nIl implore les pêcheurs de penser aux emplois.\nUne pêcheuse reproche à Luc Marchais d'avoir reçu un ponton en cadeau.\n" +
		"Le conseil exige que le sentier soit ouvert à six heures.",
}

// TestWhatSomeoneHoldsAgainstThem holds that what anybody does to whom a message means by a pronoun is done to the one spoken of, not by them.
func TestWhatSomeoneHoldsAgainstThem(t *testing.T) {
	e := newEngine(t, newLibrary(t, boats))
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"fr", "qui défend l'hôtel ?", "Une pêcheuse", []string{"on lui reproche quoi ?", "on l'accuse de quoi ?", "et qu'est-ce qu'on lui reproche ?", "que lui reproche-t-on ?"}},
		{"en", "who defends the hotel?", "An angler", []string{"what is he accused of?", "and what's he accused of?", "did anyone accuse him of something?"}},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %s %q, got %v %.300v", c.first, text, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
			}
		}
	}
}
