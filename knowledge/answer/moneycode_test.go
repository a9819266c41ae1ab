package answer_test

import "testing"

// A sum may have its currency in letters before it, in one word with the figures or apart.
func TestMoneyCodes(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "A judge ordered the airline Arval to pay R5.6 million towards the claimants’ costs.\nThe union fined Brindo Rs 300 for parking.\nThe club Silvo pays KSh9 million in rent.",
		"b-fr": "Le tribunal a condamné la régie Nordel à verser CHF 5 000 à un voyageur.",
	}))
	for question, want := range map[string]string{
		"combien Arval doit payer pour les frais des plaignants ?": "A judge ordered",
		"how much must Arval pay towards the costs":                "A judge ordered",
		"how much was Brindo fined for parking?":                   "The union fined",
		"how much rent does Silvo pay?":                            "The club Silvo",
		"how much does Nordel have to pay the passenger?":          "Le tribunal",
	} {
		answersWith(t, e, question, want)
	}
}
