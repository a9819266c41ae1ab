package answer_test

import (
	"strings"
	"testing"
)

// ultimatums tell, in both languages, a demand on a day, and behind it until when it is to be met.
var ultimatums = map[string]string{
	"a":    "On Tuesday the cooks' union called on Corvane to raise wages.\nIts president, Ann Lee, handed the letter to the director.\n\"We have waited enough,\" she said, and gave the firm until Sunday noon.\nThe fair begins on Friday.",
	"b-fr": "Mardi, le syndicat des cuisiniers a demandé à Sorvalys d'augmenter les salaires.\nSa présidente, Anne Ledoux, a remis la lettre au directeur.\n« Nous avons assez attendu », a-t-elle dit, et elle a laissé à l'entreprise jusqu'à dimanche midi.\nLa foire commence vendredi.",
}

// Who asks by when behind a demand is told the limit that stands behind it rather than the day of the demand.
func TestByWhenBehindADemand(t *testing.T) {
	e := newEngine(t, newLibrary(t, ultimatums))
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"en", "what did the cooks' union ask of Corvane?", "\"We have waited", []string{"by when?", "when is the deadline?", "until when?", "what's the deadline?", "and by what date?"}},
		{"fr", "qu'a demandé le syndicat des cuisiniers à Sorvalys ?", "« Nous avons", []string{"c'est pour quand ?", "jusqu'à quand ?", "quel est le délai ?", "avant quand ?", "ils ont jusqu'à quand ?"}},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %q, got %v %q", c.first, text, a.UnderstoodAs, a.Reason, texts(a))
			}
		}
	}
}
