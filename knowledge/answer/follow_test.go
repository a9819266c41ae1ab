package answer_test

import (
	"strings"
	"testing"

	"disputebot/knowledge"
)

// quays tell, in both languages, a demand, who refused it, a fine and what two people say.
var quays = map[string]string{
	"a": "In 2019, the harbour board asked Corvane to open its ledgers to the inspectors.\nCorvane refused to open them.\n" +
		"A court fined Corvane 40,000 pounds for keeping them shut.\nIn March 2021, the fishermen asked Ridgeline to move its cranes.\n" +
		"\"We will not move them,\" Ridgeline said.\nThe mayor, Ines Tallow, said that the ledgers belong to the town.\n" +
		"Hugo Brandt said that nobody may read them, because the crews would lose their trade.",
	"b-fr": "En 2018, la préfecture a demandé à Sorvalys de livrer ses registres aux inspecteurs.\nSorvalys a refusé de les livrer.\n" +
		"Un tribunal a condamné Sorvalys à une amende de 40 000 euros pour les avoir gardés.\nEn mars 2020, les pêcheurs ont demandé à Grandelme de déplacer ses grues.\n" +
		"« Nous refusons de les déplacer », a déclaré Grandelme.\nLa maire, Jeanne Ferrol, a déclaré que les registres appartiennent à la ville.\n" +
		"Luc Marchais a déclaré que personne ne doit les lire, parce que les équipages y perdraient leur métier.",
}

func TestFollowUps(t *testing.T) {
	e := newEngine(t, newLibrary(t, quays))
	for _, c := range []struct {
		name, locale, messages, understood string
		kind                               knowledge.Kind
		want                               string // how the first quote begins, "" for an abstention
	}{
		{"who is named does the act", "en", "who refused?|and Ridgeline?", "Ridgeline · refuse", knowledge.YesNo, "\"We will not move"},
		{"likewise in French", "fr", "qui a refusé ?|et Grandelme ?", "Grandelme · refuse", knowledge.YesNo, "« Nous refusons"},
		{"the one fined is named", "en", "who was fined?|and Corvane?", "→ Corvane · sanction", knowledge.YesNo, "A court fined"},
		{"the doer stays", "en", "who refused?|and Ridgeline?|what about Corvane?|why?", "Corvane · refuse", knowledge.Why, ""},
		{"no date of a neighbour", "en", "who refused?|and Ridgeline?|when?", "Ridgeline · refuse", knowledge.When, ""},
		{"nor in French", "fr", "qui a refusé ?|et Grandelme ?|quand ?", "Grandelme · refuse", knowledge.When, ""},
		{"the date of the act itself", "en", "What did the harbour board ask of Corvane?|when?", "harbour board → Corvane · demand", knowledge.When, "In 2019"},
		{"no figure of another", "en", "how much was Corvane fined?|and Ridgeline?", "→ Ridgeline · sanction", knowledge.HowMuch, ""},
		{"no figure of another in French", "fr", "à combien a été sanctionnée Sorvalys ?|et Grandelme ?", "→ Grandelme · sanction", knowledge.HowMuch, ""},
		{"they are the ones asked", "en", "what did the fishermen ask of Ridgeline|did they agree", "Ridgeline → fishermen · agree", knowledge.YesNo, "\"We will not move"},
		{"it is the one asked", "en", "what did the harbour board ask of Corvane|did it comply?", "Corvane → harbour board · agree", knowledge.YesNo, "Corvane refused"},
		{"likewise with an inversion", "fr", "qu'ont demandé les pêcheurs à Grandelme ?|a-t-elle accepté ?", "Grandelme → pêcheurs · agree", knowledge.YesNo, "« Nous refusons"},
		{"likewise without", "fr", "qu'a demandé la préfecture à Sorvalys ?|ils ont refusé ?", "Sorvalys → préfecture · refuse", knowledge.YesNo, "Sorvalys a refusé"},
		{"whoever is pressed is the one fined", "en", "what did the harbour board ask of Corvane?|were they fined?", "→ Corvane · sanction", knowledge.YesNo, "A court fined"},
		{"another's fine is not theirs", "en", "what did the fishermen ask of Ridgeline|were they fined?", "→ Ridgeline · sanction", knowledge.YesNo, ""},
		{"likewise in French, inverted", "fr", "qu'a demandé la préfecture à Sorvalys ?|ont-ils été condamnés ?", "→ Sorvalys · sanction", knowledge.YesNo, "Un tribunal a condamné"},
		{"likewise of another in French", "fr", "qu'ont demandé les pêcheurs à Grandelme ?|elle a été condamnée ?", "→ Grandelme · sanction", knowledge.YesNo, ""},
		{"who answers is the one asked", "en", "what did the fishermen ask of Ridgeline|what did they reply?", "Ridgeline · state", knowledge.What, "\"We will not move"},
		{"a subject taken up by a pronoun", "fr", "qui a refusé ?|et la préfecture elle a demandé quoi", "préfecture · demand", knowledge.What, "En 2018, la préfecture"},
		{"whoever a question asked for is they", "en", "who asked Ridgeline to move its cranes?|did they ask Corvane too?", "fishermen → Corvane · demand", knowledge.YesNo, "In March 2021"},
		{"a date, not how soon", "en", "who was fined?|and Corvane?|when?", "→ Corvane · sanction", knowledge.When, ""},
		{"whom a question meant", "en", "did Ridgeline refuse?|no, I meant Corvane", "Corvane · refuse", knowledge.YesNo, "Corvane refused"},
		{"likewise in French", "fr", "Grandelme a-t-elle refusé ?|non je parle de Sorvalys", "Sorvalys · refuse", knowledge.YesNo, "Sorvalys a refusé"},
		{"only who somebody is names a party", "en", "What did the harbour board ask of Corvane?|was it enough for the fishermen?", "fishermen → Corvane · demand", knowledge.YesNo, "In March 2021"},
		{"a pronoun set against whoever asked", "en", "what did the fishermen ask of Ridgeline?|and them?", "Ridgeline", knowledge.Stance, "\"We will not move"},
		{"likewise in French", "fr", "qu'ont demandé les pêcheurs à Grandelme ?|et lui ?", "Grandelme", knowledge.Stance, "« Nous refusons"},
		{"no figure of another behind a bare how much", "en", "did Ridgeline refuse?|how much?", "Ridgeline · refuse", knowledge.HowMuch, ""},
		{"whoever did something to them is asked", "en", "did Corvane refuse?|who fined them?", "→ Corvane · sanction", knowledge.Who, "A court fined"},
		{"likewise in French", "fr", "Sorvalys a-t-elle refusé ?|et qui lui a demandé ça ?", "→ Sorvalys · demand", knowledge.Who, "En 2018"},
		{"a subject before a comma", "en", "did Corvane refuse?|and the fishermen, what did they ask", "fishermen · demand", knowledge.What, "In March 2021"},
		{"a bare why is of the last party", "en", "Que dit Jeanne Ferrol ?|et Luc Marchais|pk", "Luc Marchais · state", knowledge.Why, "Luc Marchais"},
		{"likewise in English", "fr", "What does Ines Tallow say?|and Hugo Brandt|y", "Hugo Brandt · state", knowledge.Why, "Hugo Brandt"},
		{"a noun of an act asks for it", "fr", "Qu'a demandé la préfecture à Sorvalys ?|et pourquoi ?|et l'amende ?", "→ Sorvalys · sanction", knowledge.What, "Un tribunal a condamné"},
		{"likewise in English", "en", "What did the harbour board ask of Corvane?|and why?|and the fine?", "→ Corvane · sanction", knowledge.What, "A court fined"},
		{"a refusal is of the one asked", "en", "What did the harbour board ask of Corvane?|and the refusal?", "Corvane → harbour board · refuse", knowledge.What, "Corvane refused"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
			if a.Kind != c.kind || !strings.HasPrefix(a.UnderstoodAs, c.understood) {
				t.Errorf("%s: read as %s %q, want %s %q", c.messages, a.Kind, a.UnderstoodAs, c.kind, c.understood)
			}
			if a.Abstain != (c.want == "") || !a.Abstain && !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: got %v %+v, want %q", c.messages, a.Reason, a.Snippets, c.want)
			}
		})
	}
}

// A name alone stands in the place of the one before, of whatever it is the name.
func TestANameAloneTakesThePlaceOfAnother(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The Corvane app is already sealed by default.\nThe board plans to seal the Tarnel app next year, as Corvane is.\nThe Spanish coastguard said that Corvane was used by smugglers.",
		"b-fr": "L'application Sorvalys est déjà scellée par défaut.\nLe conseil prévoit de sceller l'application Grandelme l'an prochain, comme Sorvalys.\nLes garde-côtes espagnols ont déclaré que Sorvalys servait aux trafiquants.",
	}))
	for _, c := range []struct{ locale, messages, want string }{
		{"en", "is Corvane already sealed?|and Tarnel?", "The board plans"},
		{"fr", "Sorvalys est-elle déjà scellée ?|et Grandelme ?", "Le conseil prévoit"},
		{"en", "what did Spain say about Corvane?|and Germany?", ""},
		{"fr", "qu'a déclaré l'Espagne sur Sorvalys ?|et l'Allemagne ?", ""},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain != (c.want == "") || !a.Abstain && !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %q, got %v %+v", c.messages, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}
