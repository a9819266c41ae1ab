package answer_test

import "testing"

// What is to come "later this year" answers who asks when, before what somebody said on a day.
func TestWhenSomethingWillBe(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "Arval plans to add the night buses to the harbour line later this year.\nOn Monday Arval told the mayor that it will not add night buses to the river line for free.",
		"b-fr": "Nordel prévoit d'ouvrir la piscine de Corvel plus tard cette année.\nLe maire de Corvel accuse Nordel de renoncer à la piscine plutôt que de la chauffer.",
	}))
	for question, first := range map[string]string{
		"when is arval going to add night buses to the harbour line": "Arval plans",
		"quand nordel va ouvrir la piscine":                          "Nordel prévoit",
		"quand nordel va mettre en route la piscine":                 "Nordel prévoit",
	} {
		answersWith(t, e, question, first)
	}
}

// The weather and the holidays are no topic of an article that only says what somebody will do, or what leaves others worse off.
func TestWhatElseIsToCome(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "« Cela fera du port un lieu dangereux, et pour longtemps », avertit Ann Lee.\nNordel vendra le port en mai.",
		"b":    "The plan is bad, leaving every docker worse off.\nArval refused to pay.",
	}))
	declines(t, e, "quel temps fera-t-il demain ?", "c'est quand les vacances")
	answersWith(t, e, "que fera Nordel ?", "Nordel vendra")
}
