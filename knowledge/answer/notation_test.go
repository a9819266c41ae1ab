package answer_test

import "testing"

// TestNumberOtherwise holds that a number leads to the sentence that holds it as its language writes it.
func TestNumberOtherwise(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "Nordel a perdu des voyageurs sur toutes ses lignes depuis mai, selon Nordel.\n\nLa régie note 16,8 millions de trajets de moins. Le maire s’en émeut.\n\nNordel doit 14.000 euros à la ville. Les voyageurs de Nordel attendent.",
		"c":    "The firm of Sund counted 168 lorries.",
		"b":    "Arval's riders fell on all lines of Arval. The firm counted 2.5 million trips fewer.\n\nArval owes the town £9,000. The riders of Arval wait.",
	}))
	for question, want := range map[string]string{
		"what were Nordel's 16.8 million trips?":           "La régie note",
		"les 2,5 millions de trajets d'Arval c'est quoi ?": "The firm counted",
		"what is it about the 14,000 euros of Nordel?":     "Nordel doit",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e, "what is 1.68") // not 168
}
