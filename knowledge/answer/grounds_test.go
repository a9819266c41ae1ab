package answer_test

import "testing"

var harbour = map[string]string{
	"a": "The harbour board refused on Monday to hand over its pilots' logs to the coastguard.\n\"We will not give them up,\" said its chair, Moira Tandy.\n" +
		"Tandy said that handing over the logs would allow insurers to blame a pilot for every scrape.\n" +
		"The pilots' union backed the board because its members were promised secrecy.\n" +
		"The coastguard fined two skippers for ramming a buoy.\nThe skippers paid the fine on Friday.",
	"b-fr": "La fromagerie Lormel a refusé mardi d'ouvrir ses caves aux inspecteurs.\n« Nous n'ouvrirons pas », a déclaré sa directrice, Odile Varenne.\n" +
		"Ouvrir les caves reviendrait à livrer ses recettes à ses concurrents, selon la fromagerie.\n" +
		"Le syndicat des affineurs soutient la fromagerie, car l'agence avait promis de prévenir avant chaque visite.\n" +
		"Le préfet a fermé la route du col.\nIl l'a fermée pour protéger les randonneurs.",
}

func TestWhyPutsTheReasonBeforeTheAct(t *testing.T) {
	e := newEngine(t, newLibrary(t, harbour))
	for question, first := range map[string]string{
		"Why did the harbour board refuse to hand over the logs?":        "Tandy said",
		"On what grounds did the board refuse to hand over its logs?":    "Tandy said",
		"What is the board's argument against handing over the logs?":    "Tandy said",
		"Why did the pilots' union back the board?":                      "The pilots' union",
		"why were the skippers fined":                                    "The coastguard fined",
		"Pourquoi la fromagerie a-t-elle refusé d'ouvrir ses caves ?":    "Ouvrir les caves",
		"pour quel motif la fromagerie a refusé d'ouvrir les caves":      "Ouvrir les caves",
		"Pourquoi le syndicat des affineurs soutient-il la fromagerie ?": "Le syndicat",
		"à cause de quoi le préfet a-t-il fermé la route ?":              "Il l'a fermée",
		"Why did the fromagerie refuse to open its cellars?":             "Ouvrir les caves",
	} {
		answersWith(t, e, question, first)
	}
}

// Who does not ask for a reason gets the act itself first.
func TestReasonsWaitForWhoAsksForThem(t *testing.T) {
	e := newEngine(t, newLibrary(t, harbour))
	for question, first := range map[string]string{
		"What did the harbour board refuse to hand over?": "The harbour board refused",
		"Qu'a refusé la fromagerie Lormel ?":              "La fromagerie Lormel a refusé",
	} {
		answersWith(t, e, question, first)
	}
}
