package answer_test

import (
	"slices"
	"strings"
	"testing"

	"disputebot/knowledge"
)

// years tell, in both languages, a story whose steps have dates, and what is only said of it.
var years = map[string]string{
	"a": "Corvane runs the ferry of Pell, and the story of Corvane is told in every tavern of the town.\nIn 2014, Corvane bought its first boats from the town.\n" +
		"The mayor says that the story of Corvane is a sad one for Pell.\nA captain says that Corvane has many friends.\nThe crews say that Corvane pays well.\nIn 2017, the union asked Corvane to raise wages.\n" +
		"A baker says that the whole story of Corvane began with a loan.\nIn March 2019, a court fined Corvane 9,000 pounds.",
	"b-fr": "Sorvalys exploite le bac de Mireval, et l'histoire de Sorvalys se raconte dans toutes les auberges.\nEn 2014, Sorvalys a acheté ses premiers bateaux à la ville.\n" +
		"La maire dit que l'histoire de Sorvalys est triste pour Mireval.\nUn capitaine dit que Sorvalys a beaucoup d'amis.\nLes équipages disent que Sorvalys paie bien.\nEn 2017, le syndicat a demandé à Sorvalys d'augmenter les salaires.\n" +
		"Un boulanger dit que toute l'histoire de Sorvalys a commencé par un prêt.\nEn mars 2019, un tribunal a condamné Sorvalys à une amende de 9 000 euros.",
}

func TestTimelinesTakeTheDatedSteps(t *testing.T) {
	e := newEngine(t, newLibrary(t, years))
	for _, c := range []struct{ locale, text string }{
		{"en", "how did the story of Corvane unfold, step by step?"},
		{"fr", "retrace l'histoire de Sorvalys étape par étape"}, {"fr", "quelles sont les étapes de l'histoire triste de Sorvalys, dans l'ordre ?"},
	} {
		a := askIn(t, e, c.locale, c.text)
		var dated []string
		for _, s := range a.Snippets {
			for _, year := range []string{"2014", "2017", "2019"} {
				if strings.Contains(s.Text, year) {
					dated = append(dated, year)
				}
			}
		}
		if a.Kind != knowledge.Timeline || len(dated) < 2 || !slices.IsSorted(dated) {
			t.Errorf("%s: read as %s, the steps of %v in %v", c.text, a.Kind, dated, a.Snippets)
		}
	}
}
