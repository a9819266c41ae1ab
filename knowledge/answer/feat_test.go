package answer_test

import (
	"strings"
	"testing"

	"disputebot/knowledge"
)

// pacts tell, in both languages, who signed a letter, who voted, who resigned, a ban and what people say of things.
var pacts = map[string]string{
	"a": "The open letter to Nordel was signed by the mayor, Ann Lee, and by the harbour master, Hugo Brandt.\nTom Reed, the head of Nordel, told the town that the pier will not be sold.\n" +
		"Ines Tallow voted against the pier.\nRhea Moss said: \"The skippers work day and night.\"\n\"The shipyards must help the skippers,\" Rhea Moss added.\n" +
		"Arval has banned nets near the pier.\nIf it goes on, Arval could be fined or closed.\nThe firms Norvel and Basto run ferries as well.",
	"b-fr": "La lettre ouverte à Sorvalys a été signée par la maire, Jeanne Ferrol, et par le capitaine du port, Luc Marchais.\nYves Carnot, le patron de Sorvalys, a dit à la ville que la jetée ne sera pas vendue.\n" +
		"Anne Ledoux a voté contre la jetée.\nPaul Carel a déclaré : « Les bateliers travaillent jour et nuit. »\n« Les chantiers navals doivent aider les bateliers », a ajouté Paul Carel.\n" +
		"Grandelme a interdit les filets près de la jetée.\nSi elle continue, Grandelme pourrait recevoir une amende ou fermer.\nLes sociétés Norvelle et Basto ont aussi des bacs.",
}

func TestWhatNobodyTellsOfThem(t *testing.T) {
	e := newEngine(t, newLibrary(t, pacts))
	for _, c := range []struct {
		name, locale, messages string
		reason                 knowledge.Reason // "" where it is answered
		want                   string
	}{
		{"who signed nothing", "en", "why did Tom Reed sign the open letter?", knowledge.FalsePremise, ""},
		{"likewise in French", "fr", "pourquoi Yves Carnot a-t-il signé la lettre ouverte ?", knowledge.FalsePremise, ""},
		{"who signed with another", "en", "when did Tom Reed sign the letter with Ann Lee?", knowledge.FalsePremise, ""},
		{"who never resigned", "en", "why did Ann Lee resign?", knowledge.NothingOfTheKind, ""},
		{"likewise in French", "fr", "pk Jeanne Ferrol a démissionné", knowledge.NothingOfTheKind, ""},
		{"who did not vote", "fr", "pourquoi Luc Marchais a voté contre la jetée ?", knowledge.NothingOfTheKind, ""},
		{"who did sign", "en", "what did Ann Lee sign?", "", "The open letter"},
		{"who did vote", "fr", "contre quoi Anne Ledoux a-t-elle voté ?", "", "Anne Ledoux"},
		{"a ban never lifted", "en", "why did Arval lift its ban on nets?", knowledge.FalsePremise, ""},
		{"likewise in French", "fr", "pourquoi Grandelme a levé son interdiction des filets ?", knowledge.FalsePremise, ""},
		{"a regulator nobody tells of", "en", "what did the danish regulator ask Arval to do?", knowledge.NoSuchActor, ""},
		{"likewise in French", "fr", "que demande le régulateur danois à Grandelme ?", knowledge.NoSuchActor, ""},
		{"a name with its capital inside", "en", "what does Arval say about iNords?", knowledge.NoSuchActor, ""},
		{"to be translated", "en", "translate good morning into spanish pls", knowledge.Instruction, ""},
		{"likewise in French", "fr", "traduis bonjour en espagnol stp", knowledge.Instruction, ""},
		{"another who risks nothing", "en", "what does Arval risk if it goes on?|and Norvel, what does it risk?", knowledge.NothingOfTheKind, ""},
		{"likewise in French", "fr", "que risque Grandelme si elle continue ?|et Sorvalys, elle risque quoi ?", knowledge.NothingOfTheKind, ""},
		{"another topic of the same speaker", "en", "what does Rhea Moss say of the skippers?|and of the shipyards?", "", "\"The shipyards"},
		{"likewise in French", "fr", "que dit Paul Carel des bateliers ?|et des chantiers navals ?", "", "« Les chantiers"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
			if a.Reason != c.reason || !a.Abstain && !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: read as %s %q: got %q %v, want %q %q", c.messages, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets, c.reason, c.want)
			}
		})
	}
}
