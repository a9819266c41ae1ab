package answer_test

import (
	"strings"
	"testing"
)

// yards tell, in both languages, an act and what the next sentences add to it without a name.
var yards = map[string]string{
	"a": "The dockers asked Nordel to scrap the night shift.\nNordel will not scrap it.\nIt has nevertheless promised a hot meal.\nThe drivers asked for more, however: they want 200 pounds a month.\n" +
		"The mayor of Tarn, Ida Brook, called the strike shameful.\nShe warned of empty shops.",
	"b-fr": "Les dockers ont demandé à Sorvalys de supprimer l'équipe de nuit.\nSorvalys ne la supprimera pas.\nElle a néanmoins promis un repas chaud.\nIls exigent 200 euros par mois.\n" +
		"La maire de Tarn, Inès Rouault, a qualifié la grève de honteuse.\nElle a mis en garde contre des magasins vides.",
}

// TestWhatGoesOnWithTheQuote holds that a follow-up with a pronoun finds what the next sentences tell without a name.
func TestWhatGoesOnWithTheQuote(t *testing.T) {
	e := newEngine(t, newLibrary(t, yards))
	for _, c := range []struct{ locale, messages, want string }{
		{"en", "what did the dockers ask of Nordel?|did they promise anything at least?", "It has nevertheless"},
		{"en", "what did the dockers ask of Nordel?|have they promised something?", "It has nevertheless"},
		{"fr", "qu'ont demandé les dockers à Sorvalys ?|elle a promis quelque chose quand même ?", "Elle a néanmoins"},
		{"fr", "qu'ont demandé les dockers à Sorvalys ?|ils ont promis qqch au moins ?", "Elle a néanmoins"},
		{"fr", "qu'a promis Sorvalys ?|et eux ils veulent combien", "Ils exigent"},
		{"en", "what did Ida Brook say about the strike?|did she warn of anything?", "She warned"},
		{"fr", "qu'a dit Inès Rouault de la grève ?|elle a mis en garde contre quelque chose ?", "Elle a mis en garde"},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %s %q, got %v %.300v", c.messages, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}

// TestAnotherThingGoesOnWithNothing holds that the same act on another thing is no answer because it stands beside the quote.
func TestAnotherThingGoesOnWithNothing(t *testing.T) {
	e := newEngine(t, newLibrary(t, yards))
	for _, c := range []struct{ locale, messages, not string }{
		{"en", "what did the dockers ask of Nordel?|have they promised a new harbour?", "It has nevertheless"},
		{"fr", "qu'ont demandé les dockers à Sorvalys ?|elle a promis un nouveau port ?", "Elle a néanmoins"},
	} {
		if a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...); !a.Abstain && strings.HasPrefix(a.Snippets[0].Text, c.not) {
			t.Errorf("%s: read as %s %q, got %.300v", c.messages, a.Kind, a.UnderstoodAs, a.Snippets)
		}
	}
}

// TestSaysOfSomebodyAsksWhether holds that what is told of somebody by a pronoun asks for yes or no, whatever was asked before.
func TestSaysOfSomebodyAsksWhether(t *testing.T) {
	e := newEngine(t, newLibrary(t, yards))
	for _, c := range []struct{ locale, messages string }{
		{"fr", "qui a demandé à Sorvalys de supprimer l'équipe de nuit ?|elle les a reçus ?"},
		{"fr", "quand les dockers ont-ils fait grève ?|et elle a payé les salaires ?"},
		{"en", "who asked Nordel to scrap the night shift?|they got the meal?"},
	} {
		if a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...); a.Kind != "yes_no" {
			t.Errorf("%s: read as %s %q", c.messages, a.Kind, a.UnderstoodAs)
		}
	}
}
