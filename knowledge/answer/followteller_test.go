package answer_test

import (
	"strings"
	"testing"
)

// kilns tells, in both languages, what several say of one thing, and what others say of something else.
var kilns = map[string]string{
	"a": "Ann Lee said on Tuesday that the Arval kiln had poisoned the brook.\nThe mayor, Hugo Brandt, said the road would be closed in May.\n" +
		"Nordel was fined 4,000 pounds.\nVera Stroud told the council that the school needed a new roof.\n" +
		"The grant was announced on 3 March by the council.\nThe fair begins on Sunday.",
	"b-fr": "Anne Ledoux a affirmé mardi que le four de Sorval avait empoisonné le ruisseau.\nLe maire, Luc Marchais, a dit que la route serait fermée en mai.\n" +
		"Navirel a été condamnée à 4 000 euros d'amende.\nRosa Bellier a dit au conseil que l'école avait besoin d'un toit.\n" +
		"La subvention a été annoncée le 3 mars par le conseil.\nLa foire commence dimanche.",
}

// Who says what was just quoted, the quote tells: nobody who says anything else is meant.
func TestWhoSaysWhatWasQuoted(t *testing.T) {
	e := newEngine(t, newLibrary(t, kilns))
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"en", "did the Arval kiln poison the brook?", "Ann Lee said", []string{"who says so?", "who said that?", "and who says that?", "so who claims that?", "who's saying this?", "according to whom?", "who said it?", "says who?", "who is claiming that?", "whose words are those?"}},
		{"fr", "le four de Sorval a-t-il empoisonné le ruisseau ?", "Anne Ledoux a affirmé", []string{"qui l'affirme ?", "qui dit ça ?", "et qui le dit ?", "qui a dit cela ?", "c'est qui qui dit ça", "selon qui ?", "d'après qui ?", "qui prétend ça ?", "ça vient de qui", "qui l'a dit ?"}},
		{"en", "does the school need a new roof?", "Vera Stroud told", []string{"who said so?", "who says it?"}},
		{"fr", "l'école a-t-elle besoin d'un toit ?", "Rosa Bellier a dit", []string{"qui l'a affirmé ?", "qui soutient cela ?"}},
		{"en", "was Nordel fined?", "Nordel was fined", []string{"who says so?"}},
		{"fr", "Navirel a-t-elle été condamnée ?", "Navirel a été", []string{"qui le dit ?"}},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain || len(a.Snippets) != 1 || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %q, got %v %+v", c.first, text, a.UnderstoodAs, a.Reason, a.Snippets)
			}
		}
	}
}

// Who says something else is asked anew.
func TestWhoSaysSomethingElse(t *testing.T) {
	e := newEngine(t, newLibrary(t, kilns))
	for _, c := range []struct{ locale, messages, want string }{
		{"en", "did the Arval kiln poison the brook?|who said that the road would be closed?", "The mayor"},
		{"fr", "le four de Sorval a-t-il empoisonné le ruisseau ?|qui a dit que la route serait fermée ?", "Le maire"},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %q, got %v %+v", c.messages, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}
