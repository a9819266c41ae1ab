package answer_test

import "testing"

// The sentence of somebody who speaks for a firm answers a question about the firm, which it does not name.
func TestWhoSpeaksForAFirmAnswersForIt(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "La préfète a mis en demeure la messagerie Nordelle de livrer les échanges.\nNordelle reste muette sur le fond. « Livrer un message, ce serait les livrer tous », fait valoir sa directrice générale, Aline Forest.\n" +
			"Le maire de Castelbrac, Paul Varin, a demandé un délai.\nLe syndicat des postiers a promis une grève.",
	}))
	for _, question := range []string{"que répond Nordelle ?", "what did Nordelle say about delivering messages?"} {
		a := ask(t, e, question)
		const want = "« Livrer un message, ce serait les livrer tous », fait valoir sa directrice générale, Aline Forest."
		if a.Abstain || a.Snippets[0].Text != want {
			t.Errorf("%s: %+v", question, a)
		}
	}
}
