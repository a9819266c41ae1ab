package answer_test

import (
	"strings"
	"testing"
)

// wharves tells, in both languages, an order, what it costs and what came of it in sentences that name those it was made to otherwise.
var wharves = map[string]string{
	"a": "The Arval court ordered the Nordel works last month to pay 900 pounds to the anglers.\nThe judge spoke of a bad summer.\nThe firm has paid up, though it denies everything.\n" +
		"Its lawyer, Leo Finch, will appeal on Friday.\nThe anglers asked the mayor to close the quay.\nHe refused, and that was followed by a fine of 40 pounds.",
	"b-fr": "Le tribunal de Sorval a ordonné le mois dernier à l'usine Navirel de verser 900 euros aux pêcheurs.\nLe juge a parlé d'un mauvais été.\nLa firme a payé, tout en niant tout.\n" +
		"Son avocat, Luc Marchais, fera appel vendredi.\nLes pêcheurs ont demandé au maire de fermer le quai.\nIl a refusé, ce qui lui a valu une amende de 40 euros.",
}

// TestWhetherTheyDidStandsFurtherDown holds that whether somebody did a thing is told by the next sentence that says so, not by the order to do it.
func TestWhetherTheyDidStandsFurtherDown(t *testing.T) {
	e := newEngine(t, newLibrary(t, wharves))
	for _, c := range []struct{ locale, messages, want string }{
		{"en", "who ordered the Nordel works to pay?|have they paid?", "The firm has paid"},
		{"en", "who ordered the Nordel works to pay?|did they pay?", "The firm has paid"},
		{"en", "who ordered the Nordel works to pay?|will they appeal?", "Its lawyer"},
		{"en", "who ordered the Nordel works to pay?|are they going to appeal?", "Its lawyer"},
		{"fr", "qui a ordonné à l'usine Navirel de verser 900 euros ?|elle a payé ?", "La firme a payé"},
		{"fr", "qui a ordonné à l'usine Navirel de verser 900 euros ?|et ils ont payé ?", "La firme a payé"},
		{"fr", "qui a ordonné à l'usine Navirel de verser 900 euros ?|ils vont faire appel ?", "Son avocat"},
		{"fr", "qui a ordonné à l'usine Navirel de verser 900 euros ?|elle fera appel ?", "Son avocat"},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %s %q, got %v %+v", c.messages, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}

// TestWhatItCost holds that what something cost somebody is told by the sum at the quote or right behind it.
func TestWhatItCost(t *testing.T) {
	e := newEngine(t, newLibrary(t, wharves))
	for _, c := range []struct{ locale, messages, want string }{
		{"en", "what did the anglers ask the mayor?|and what did that cost him?", "He refused"},
		{"en", "what did the anglers ask the mayor?|how much did it cost him?", "He refused"},
		{"fr", "qu'ont demandé les pêcheurs au maire ?|ça lui a coûté combien ?", "Il a refusé"},
		{"fr", "qu'ont demandé les pêcheurs au maire ?|et combien ça lui a coûté ?", "Il a refusé"},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %s %q, got %v %+v", c.messages, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}
