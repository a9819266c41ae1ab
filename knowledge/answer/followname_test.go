package answer_test

import (
	"strings"
	"testing"
)

// rolls tell, in both languages, what some want whom the sentence before names, and others whom none names.
var rolls = map[string]string{
	"a": "Gathered at the Arval depot, Ida Brook, Leo Finch and Hugo Brandt, spokespeople of the drivers, signed a text.\nThey press Nordel to keep the night line open.\n" +
		"Ida Brook said the line was safe. Leo Finch said it paid. Hugo Brandt said it was old.\nThe lawyers of Nordel aim to delay the hearing.\nThe hearing was set for May.",
	"b-fr": "Rassemblés au dépôt de Sorval, Inès Rouault, Luc Marchais et Hugues Brandeau, porte-parole des chauffeurs, ont signé un texte.\nIls pressent Navirel de garder la ligne de nuit ouverte.\n" +
		"Inès Rouault a dit que la ligne était sûre. Luc Marchais a dit qu'elle rapportait. Hugues Brandeau a dit qu'elle était vieille.\nLes avocats de Navirel veulent retarder l'audience.\nL'audience est prévue en mai.",
}

// TestTheirNames holds that names asked for behind an answer are those of the sentence beside it, and that there are none where no sentence near names anybody.
func TestTheirNames(t *testing.T) {
	e := newEngine(t, newLibrary(t, rolls))
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"en", "who wants the night line to stay open?", "Gathered", []string{"what are their names?", "their names?", "what are they called?", "and their names?"}},
		{"fr", "qui veut garder la ligne de nuit ouverte ?", "Rassemblés", []string{"leurs noms ?", "c'est quoi leurs noms ?", "comment s'appellent-ils ?", "comment ils s'appellent ?"}},
		{"en", "what do the lawyers of Nordel aim to do?", "", []string{"what are their names?", "what are they called?"}},
		{"fr", "que veulent les avocats de Navirel ?", "", []string{"quels sont leurs noms ?", "comment ils s'appellent ?"}},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain != (c.want == "") || !a.Abstain && !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %s %q, got %v %.300v", c.first, text, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
			}
		}
	}
}
