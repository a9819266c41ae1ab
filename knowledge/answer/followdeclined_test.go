package answer_test

import (
	"strings"
	"testing"
)

// looms tells, in both languages, two disputes of which each has a refusal, an offer and a day.
var looms = map[string]string{
	"a": "The weavers asked the Arval mill to shorten the shift.\nThat same evening the mill turned a deaf ear.\nAs a gesture it offers to pay for the lamps.\n" +
		"The mill would answer on Tuesday, its head Ann Lee told reporters.",
	"b": "The bakers asked the Nordel oven to publish its books.\nThe oven promised on Friday to mend the road.\nIt offered a new lamp to the bakers.",
	"c-fr": "Les tisseuses ont demandé à la filature Sorval de raccourcir la journée.\nLe soir même, la filature a fait la sourde oreille.\nElle propose à titre de geste de payer les lampes.\n" +
		"La filature répondrait mardi, a dit sa directrice, Anne Ledoux.",
	"d-fr": "Les boulangers ont demandé au four Navirel de publier ses comptes.\nLe four a promis vendredi de réparer la route.\nIl a offert une lampe neuve aux boulangers.",
}

// What was shown as the nearest beside an abstention is what the next message goes on from, and so is what was quoted before a message that was
// declined.
func TestBehindAnAbstention(t *testing.T) {
	e := newEngine(t, newLibrary(t, looms))
	for _, c := range []struct{ locale, messages, want string }{
		{"en", "what did the weavers ask of the Arval mill?|how much does its head earn?|what does it offer at least?", "As a gesture"},
		{"en", "what did the weavers ask of the Arval mill?|how old is its head?|does it offer anything?", "As a gesture"},
		{"fr", "qu'ont demandé les tisseuses à la filature Sorval ?|combien gagne sa directrice ?|qu'est-ce qu'elle propose quand même ?", "Elle propose"},
		{"fr", "qu'ont demandé les tisseuses à la filature Sorval ?|quel âge a sa directrice ?|et elle propose quoi ?", "Elle propose"},
	} {
		messages := strings.Split(c.messages, "|")
		if a := askIn(t, e, c.locale, messages[:2]...); !a.Abstain {
			t.Errorf("%s: not declined: %+v", c.messages, a.Snippets)
		}
		a := askIn(t, e, c.locale, messages...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %s %q, got %v %+v", c.messages, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}

// What was shown beside an abstention is no answer that could be sure or not.
func TestAnAbstentionIsNotQuotedBack(t *testing.T) {
	e := newEngine(t, newLibrary(t, looms))
	for _, messages := range []string{"how much does the head of the Arval mill earn?|are you sure?", "combien gagne la directrice de la filature Sorval ?|t'es sûr ?"} {
		if a := askIn(t, e, "en", strings.Split(messages, "|")...); !a.Abstain {
			t.Errorf("%s: got %+v", messages, a.Snippets)
		}
	}
}
