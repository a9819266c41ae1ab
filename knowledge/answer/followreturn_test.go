package answer_test

import "testing"

// tolls tell, in both languages, what two firms refuse and are asked for.
var tolls = map[string]string{
	"a": "The ministers asked Nordel to give up the second quay.\nThe firm Nordel said it was opposed to a toll on the bridge.\nThe Arval dairy promised in May to clean the brook.\n" +
		"The ferry union asked the Arval dairy to lend it two boats.",
	"b-fr": "Les ministres ont demandé à Navirel de renoncer au second quai.\nLa société Navirel a dit qu'elle s'opposait à un péage sur le pont.\nLa laiterie Sorval a promis en mai de nettoyer le ruisseau.\n" +
		"Le syndicat des bacs a demandé à la laiterie Sorval de lui prêter deux bateaux.",
}

// Words that only lead back to somebody leave the question behind them as it would be without them.
func TestBackToSomebody(t *testing.T) {
	e := newEngine(t, newLibrary(t, tolls))
	for _, c := range []struct {
		locale, before, alone string
		led                   []string
	}{
		{"en", "what did the Arval dairy promise?", "Nordel, what does it oppose?", []string{"back to Nordel: what does it oppose?", "going back to Nordel, what does it oppose?", "to come back to Nordel, what does it oppose?", "ok back to Nordel, what does it oppose?"}},
		{"fr", "qu'a promis la laiterie Sorval ?", "Navirel, elle s'oppose à quoi ?", []string{"pour revenir à Navirel, elle s'oppose à quoi ?", "pour en revenir à Navirel, elle s'oppose à quoi ?", "revenons à Navirel : elle s'oppose à quoi ?", "bon, retour à Navirel, elle s'oppose à quoi ?"}},
		{"en", "what does Nordel oppose?", "the ferry union, what did it ask for?", []string{"back to the ferry union, what did it ask for?", "returning to the ferry union, what did it ask for?"}},
		{"fr", "à quoi s'oppose Navirel ?", "syndicat des bacs, il a demandé quoi ?", []string{"pour revenir au syndicat des bacs, il a demandé quoi ?", "revenons-en au syndicat des bacs, il a demandé quoi ?"}},
	} {
		want := askIn(t, e, c.locale, c.before, c.alone)
		for _, text := range c.led {
			a := askIn(t, e, c.locale, c.before, text)
			if a.Abstain || a.Snippets[0].Text != want.Snippets[0].Text {
				t.Errorf("%s: read as %q, got %v %+v, want %+v", text, a.UnderstoodAs, a.Reason, a.Snippets, want.Snippets)
			}
		}
	}
}
