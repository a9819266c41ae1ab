package answer_test

import "testing"

// TestComplied holds that who asks whether somebody did what was wanted of them gets what became of the demand, in whatever words they ask.
func TestComplied(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The water minister, Nina Oak, has told the mill Arval to shut its sluice. Arval's sluice is older than the mill, says the minister.\n\n" +
			"Arval refuses to do it. Its owner, Ben Hale, was in Rome.\n\nIn May the Rivers Office asked Arval to pay for the dredging. The office's letter was ignored.",
		"b-fr": "La mairesse, Odile Sarre, somme la régie Nordel de rendre les cars. Les cars de Nordel sont vieux, dit la mairesse.\n\n" +
			"Nordel a refusé tout net. Son patron, Yves Cormal, était à Rome.",
	}))
	for question, want := range map[string]string{
		"did Arval obey the minister?":                    "Arval refuses to do it",
		"did Arval listen to Nina Oak?":                   "Arval refuses to do it",
		"did Arval do what the minister asked?":           "Arval refuses to do it",
		"did Arval cave in?":                              "Arval refuses to do it",
		"did Arval listen to the Rivers Office?":          "The office's letter was ignored",
		"Nordel a obéi à la mairesse ?":                   "Nordel a refusé tout net",
		"est-ce que Nordel a écouté la mairesse ?":        "Nordel a refusé tout net",
		"Nordel a fait ce que demandait Odile Sarre ?":    "Nordel a refusé tout net",
		"Nordel s'est incliné ?":                          "Nordel a refusé tout net",
		"did Nordel comply with the mayor's demand?":      "Nordel a refusé tout net",
		"est-ce que Nordel a obtempéré, oui ou non ?":     "Nordel a refusé tout net",
		"Arval a fini par céder à la ministre de l'eau ?": "Arval refuses to do it",
	} {
		answersWith(t, e, question, want)
	}
}
