package answer_test

import (
	"strings"
	"testing"
)

// posts tell, in both languages, a letter to a man whose office another sentence tells, and a demand of a woman with hers.
var posts = map[string]string{
	"a": "In a letter to Leo Finch, two mayors and a vet ask for a wider lock.\nThe head of the Arval mill, Leo Finch, said on Monday that he would think it over.\n" +
		"The farmers' spokeswoman, Ida Brook, a retired teacher, called on Nordel to lower the rent.\nIda Brook did not turn to the job centre.",
	"b-fr": "Dans une lettre à Luc Marchais, deux maires et un vétérinaire réclament une écluse plus large.\nLe directeur du moulin Sorval, Luc Marchais, n'a pas répondu.\n" +
		"La porte-parole des éleveurs, Inès Rouault, institutrice à la retraite, a demandé à Navirel de baisser le loyer.\nInès Rouault ne s'est pas rendue au poste communal.",
}

// TestTheirJob holds that an office asked for by a pronoun or a possessive is that of the one spoken of.
func TestTheirJob(t *testing.T) {
	e := newEngine(t, newLibrary(t, posts))
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"en", "what did Ida Brook ask of Nordel?", "The farmers' spokeswoman", []string{"what's her job?", "what does she do for a living?", "what is her role?", "and her job?"}},
		{"fr", "qu'a demandé Inès Rouault à Navirel ?", "La porte-parole", []string{"c'est quoi son métier ?", "quel est son poste ?", "elle fait quoi dans la vie ?", "et sa fonction ?"}},
		{"en", "who asks for a wider lock?", "The head of the Arval mill", []string{"what's his job?", "what is his role?"}},
		{"fr", "qui réclame une écluse plus large ?", "Le directeur du moulin", []string{"c'est quoi son poste ?", "quel est son métier ?"}},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %s %q, got %v %.300v", c.first, text, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
			}
		}
	}
}
