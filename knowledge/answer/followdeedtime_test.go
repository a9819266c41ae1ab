package answer_test

import (
	"strings"
	"testing"
)

// weirs tells, in both languages, acts with their days beside others with days of their own.
var weirs = map[string]string{
	"a": "The Arval weir will be handed to the county, it was announced on 3 March.\nOn Friday the ferry union said the pier would hold.\n" +
		"On 9 May Ann Lee promised Nordel a new lock.\nThe anglers asked Nordel in June to lower the sluice.\nNordel refused on 12 July, and the anglers demanded it again on 2 August.\n" +
		"The minister announced a tax on 14 October.\nNordel was fined 9,000 pounds on Tuesday.\nThe council promised on 1 April to mend the road.",
	"b-fr": "Le barrage de Sorval sera cédé au comté, a-t-il été annoncé le 3 mars.\nVendredi, le syndicat des bacs a déclaré que la jetée tiendrait.\n" +
		"Le 9 mai, Anne Ledoux a promis une nouvelle écluse à Navirel.\nEn juin, les pêcheurs ont demandé à Navirel de baisser la vanne.\nNavirel a refusé le 12 juillet, et les pêcheurs l'ont exigé de nouveau le 2 août.\n" +
		"Le ministre a annoncé une taxe le 14 octobre.\nNavirel a été condamnée mardi à 9 000 euros d'amende.\nLe conseil a promis le 1er avril de réparer la route.",
}

// When an act was done that was just quoted, the quote tells where it has a day: not the next best sentence with one.
func TestWhenWhatWasQuotedWasDone(t *testing.T) {
	e := newEngine(t, newLibrary(t, weirs))
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"en", "who gets the Arval weir?", "The Arval weir", []string{"when was that announced?", "when was it announced?", "what day was this announced?", "and when was that said?"}},
		{"fr", "à qui sera cédé le barrage de Sorval ?", "Le barrage de Sorval", []string{"c'était annoncé quand ?", "ça a été annoncé quand ?", "quand cela a-t-il été annoncé ?", "c'est annoncé depuis quand ?", "quand est-ce que ça a été dit ?"}},
		{"en", "what does Ann Lee promise Nordel?", "On 9 May", []string{"when did she promise that?", "when was that promised?"}},
		{"fr", "qu'a promis Anne Ledoux à Navirel ?", "Le 9 mai", []string{"quand l'a-t-elle promis ?", "elle a promis ça quand ?", "c'était promis quand ?"}},
		{"en", "who wants the sluice lowered?", "The anglers asked", []string{"when did they ask for that?", "when was it asked?"}},
		{"fr", "qui veut que la vanne soit baissée ?", "En juin", []string{"ils l'ont demandé quand ?", "quand l'ont-ils demandé ?"}},
		{"en", "was Nordel fined?", "Nordel was fined", []string{"when was it fined?", "when were they fined?"}},
		{"fr", "Navirel a-t-elle été condamnée ?", "Navirel a été", []string{"elle a été condamnée quand ?", "quand a-t-elle été condamnée ?"}},
		{"en", "will the pier hold?", "On Friday", []string{"when did they say that?", "when was that said?"}},
		{"fr", "la jetée tiendra-t-elle ?", "Vendredi", []string{"ils ont dit ça quand ?", "quand ont-ils déclaré ça ?"}},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %q, got %v %+v", c.first, text, a.UnderstoodAs, a.Reason, a.Snippets)
			}
		}
	}
}

// An act of another kind than the one quoted has its own day.
func TestWhenAnotherActWasDone(t *testing.T) {
	e := newEngine(t, newLibrary(t, weirs))
	for _, c := range []struct{ locale, messages, want string }{
		{"en", "who wants the sluice lowered?|when did Nordel refuse?", "Nordel refused"},
		{"fr", "qui veut que la vanne soit baissée ?|quand Navirel a-t-elle refusé ?", "Navirel a refusé"},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %q, got %v %+v", c.messages, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}
