package answer_test

import (
	"strings"
	"testing"
)

// funds tell, in both languages, what somebody raised and wants, demands, words behind a colon, quantities in words and when somebody answered.
var funds = map[string]string{
	"a": "Nordel has raised 40 million dollars from its members in spring.\nWith a further loan the firm aims for another 25 million dollars to build a second dock.\n" +
		"The skippers asked Arval to lower its fees.\nThe skippers also asked Arval to open the pier at night.\nThe mayor of Pell, Ann Lee, wrote on her page last May:\n" +
		"The old pier will never be sold to anybody.\nThe bosses of Arval told Judge Tom Reed on Friday that they will not open the pier.\n" +
		"The great majority of the Pellish cross by ferry every week.\nThe skippers met in a tavern a few hours before the storm.",
	"b-fr": "Sorvalys a recueilli 40 millions d'euros auprès de ses membres au printemps.\nAvec un nouveau prêt, l'entreprise vise encore 25 millions d'euros pour bâtir un second quai.\n" +
		"Les bateliers ont demandé à Grandelme de baisser ses tarifs.\nLes bateliers ont aussi demandé à Grandelme d'ouvrir la jetée la nuit.\nLa maire de Mireval, Jeanne Ferrol, a écrit sur sa page en mai :\n" +
		"La vieille jetée ne sera jamais vendue à personne.\nLes dirigeants de Grandelme ont dit vendredi au juge Luc Marchais qu'ils n'ouvriraient pas la jetée.\n" +
		"L'immense majorité des riverains prennent le bac chaque semaine.\nLes bateliers s'étaient réunis dans une auberge quelques heures avant la tempête.",
}

func TestMoreThanWasQuoted(t *testing.T) {
	e := newEngine(t, newLibrary(t, funds))
	for _, c := range []struct{ name, locale, messages, want string }{
		{"how much more", "en", "how much did Nordel raise?|and how much more does it want?", "With a further loan"},
		{"how much else", "en", "how much did Nordel raise from its members?|how much else is it after?", "With a further loan"},
		{"combien encore", "fr", "Sorvalys a recueilli combien ?|et elle en veut encore combien ?", "Avec un nouveau prêt"},
		{"combien de plus", "fr", "combien Sorvalys a-t-elle recueilli ?|combien de plus veut-elle ?", "Avec un nouveau prêt"},
		{"what else", "en", "what did the skippers ask of Arval about its fees?|what else did they ask?", "The skippers also"},
		{"anything else", "en", "what did the skippers ask of Arval about its fees?|did they ask for anything else?", "The skippers"},
		{"quoi d'autre", "fr", "que demandent les bateliers à Grandelme pour ses tarifs ?|ils demandent quoi d'autre ?", "Les bateliers ont aussi"},
		{"no figure of the question before", "en", "why does Nordel want another 25 million dollars?|how much has it raised already?", "Nordel has raised"},
		{"nor in French", "fr", "pourquoi Sorvalys vise encore 25 millions ?|elle a déjà recueilli combien ?", "Sorvalys a recueilli"},
		{"what a colon brings", "en", "what did Ann Lee write on her page?", "The old pier"},
		{"likewise in French", "fr", "qu'a écrit Jeanne Ferrol sur sa page ?", "La vieille jetée"},
		{"but where she did", "en", "where did Ann Lee write?", "The mayor of Pell"},
		{"and when", "fr", "quand Jeanne Ferrol a-t-elle écrit sur sa page ?", "La maire de Mireval"},
		{"when a refusal was their answer", "en", "what day did Arval's bosses give Judge Reed their answer?", "The bosses of Arval"},
		{"likewise in French", "fr", "quel jour les dirigeants de Grandelme ont-ils répondu au juge Marchais ?", "Les dirigeants de Grandelme"},
		{"how many in words", "en", "how many of the Pellish cross by ferry?", "The great majority"},
		{"likewise in French", "fr", "combien de riverains prennent le bac ?", "L'immense majorité"},
		{"how long before, in words", "en", "how long before the storm did the skippers meet?", "The skippers met"},
		{"likewise in French", "fr", "combien de temps avant la tempête les bateliers se sont-ils réunis ?", "Les bateliers s'étaient"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: read as %s %q: got %v %v, want %q", c.messages, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets, c.want)
			}
		})
	}
}
