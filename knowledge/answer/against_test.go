package answer_test

import (
	"testing"

	"disputebot/knowledge"
)

// tunnel is a project with friends and enemies.
var tunnel = map[string]string{
	"a":    "Corvane defended the tunnel and said that the tunnel protects the valley from lorries.\nCorvane refused to show the plans of the tunnel to the police.\nThe mayor Irma Solt asked Corvane to stop the tunnel.",
	"b-fr": "La préfète Léa Brunet a averti que le tunnel mettrait les sources en danger.\nCorvane a promis d'ouvrir le tunnel en mai.\nLe syndicat Alpina a demandé à Corvane d'ouvrir le tunnel plus tôt.",
}

func TestWhoIsAgainst(t *testing.T) {
	e := newEngine(t, newLibrary(t, tunnel))
	for _, text := range []string{"who is against the tunnel?", "Who opposes the tunnel?", "Qui est contre le tunnel ?", "Qui s'oppose au tunnel ?"} {
		a := ask(t, e, text)
		if len(a.Snippets) != 2 {
			t.Errorf("%s: %+v", text, a)
		}
		for _, s := range a.Snippets {
			if act := s.Statements[0].Act; act != knowledge.Demand && act != knowledge.Warn {
				t.Errorf("%s: %s", text, s.Text)
			}
		}
	}
	declines(t, e, "Who is against the police?")
}
