package answer_test

import "testing"

// TestWorthOfWhatIsCounted holds that a sum made up of what is to be counted answers how many of it, and a sum paid to them or for them does not.
func TestWorthOfWhatIsCounted(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The mayor, Nina Oak, has promised Lowgate School 4,000 pounds in grants.\nRain fell all week.\nA judge ordered Arval to pay 900 pounds of costs to tenants.\nThe bakery was shut.",
		"b-fr": "La rectrice, Odile Sarre, promet 30 000 euros de bourses au lycée de Brume.\nIl a plu.\nLe tribunal condamne Nordel à payer 900 euros de frais aux locataires.\nLa boulangerie était fermée.",
	}))
	for question, want := range map[string]string{
		"how many grants has Nina Oak promised?":               "The mayor, Nina Oak",
		"Odile Sarre promet combien de bourses ?":              "La rectrice, Odile Sarre",
		"combien de frais Nordel doit-il payer aux locataires": "Le tribunal condamne",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e, "combien de lycées Odile Sarre a-t-elle promis ?", "how many schools has Nina Oak promised?")
}
