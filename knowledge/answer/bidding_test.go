package answer_test

import "testing"

// TestBidsPeopleOfASort holds that who tells people of a sort in their own words to do something asks it of them, and nothing of others.
func TestBidsPeopleOfASort(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "A judge has told the carrier Arval to repay its riders.\n\n“We wrote to them twice,” said Ann Lee, who runs the riders' group Fair Gate. “So today we tell every travel agent in the county: stop selling Arval.”\n\n" +
			"The pilots were not asked.",
		"b-fr": "Le juge somme la régie Nordel de rendre les cars.\n\n« Nous avons écrit deux fois », raconte Zoé Brun, qui préside Bas-Port. « Alors aujourd’hui nous disons à chaque chauffeur : restez au dépôt. »\n\n" +
			"Les pilotes n’ont rien dit.",
	}))
	for question, want := range map[string]string{
		"what does Ann Lee want travel agents to do?": "“So today we tell every travel agent",
		"what did Ann Lee ask of the travel agents?":  "“So today we tell every travel agent",
		"que demande Zoé Brun aux chauffeurs ?":       "« Alors aujourd’hui nous disons",
		"Zoé Brun veut quoi des chauffeurs":           "« Alors aujourd’hui nous disons",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e, "what does Ann Lee want the pilots to do?", "que demande Nordel aux chauffeurs ?")
}
