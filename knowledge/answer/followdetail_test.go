package answer_test

import (
	"strings"
	"testing"
)

// drillings tells, in both languages, an order with its day, an advice with its length, a letter and a promise.
var drillings = map[string]string{
	"a": "The Arval quarry must return the drill by Friday, a judge ruled on Monday.\nThe institute recommended a full halt of the works for eighteen months.\n" +
		"Ann Lee and Hugo Brandt told the minister, Leo Finch, on Tuesday that they would not open the shaft.\n" +
		"\"The shaft you want opened would be a gift to thieves,\" Ann Lee wrote.\nThe firm Nordel will fund two wells, its head Vera Stroud promised the farmers.",
	"b-fr": "La carrière Sorval doit rendre la foreuse avant vendredi, a jugé un juge lundi.\nL'institut a recommandé un arrêt complet des travaux pendant dix-huit mois.\n" +
		"Anne Ledoux et Luc Marchais ont dit mardi au ministre, Paul Ferrol, qu'ils n'ouvriraient pas le puits.\n" +
		"« Le puits que vous voulez ouvrir serait un cadeau aux voleurs », a écrit Anne Ledoux.",
}

// What a message asks of the sentence just quoted, that sentence answers where it holds it.
func TestAParticularOfWhatWasQuoted(t *testing.T) {
	e := newEngine(t, newLibrary(t, drillings))
	for _, c := range []struct{ name, locale, messages, want string }{
		{"by when", "en", "what did the judge rule about the Arval quarry?|by when?", "The Arval quarry must"},
		{"likewise in French", "fr", "qu'a jugé le juge sur la carrière Sorval ?|avant quand ?", "La carrière Sorval doit"},
		{"how long", "en", "what does the institute recommend?|for how long?", "The institute recommended"},
		{"likewise in French", "fr", "que recommande l'institut ?|pour combien de temps ?", "L'institut a recommandé"},
		{"no figure in the quote", "en", "what does the institute recommend?|how much money?", ""},
		{"no year in the quote", "fr", "que recommande l'institut ?|en quelle année ?", ""},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain != (c.want == "") || !a.Abstain && !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %q, got %v %+v", c.name, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}

// "You" in a letter does not say who got it.
func TestToWhomNamesThem(t *testing.T) {
	e := newEngine(t, newLibrary(t, drillings))
	for _, c := range []struct{ locale, messages, want string }{
		{"en", "what did Ann Lee write about the shaft?|who was she writing to?", "Ann Lee and Hugo Brandt told"},
		{"fr", "qu'a écrit Anne Ledoux sur le puits ?|à qui ?", "Anne Ledoux et Luc Marchais ont dit"},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %q, got %v %+v", c.messages, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}

// What those do of whom the conversation is, a passage may tell in other words than the message.
func TestAnActInOtherWords(t *testing.T) {
	e := newEngine(t, newLibrary(t, drillings))
	a := askIn(t, e, "en", "what did Vera Stroud say?", "and what does she pledge?")
	if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, "The firm Nordel") {
		t.Errorf("read as %q, got %v %+v", a.UnderstoodAs, a.Reason, a.Snippets)
	}
}
