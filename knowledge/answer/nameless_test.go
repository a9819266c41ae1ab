package answer_test

import "testing"

// pier is a dispute in which a judge and a priest act whose names are not told, and a lawyer and a chief executive whose are.
var pier = map[string]string{
	"a":    "A judge ruled on Monday that Arval must close the pier.\nArval's lawyer, Ann Lee, said that the judge had erred.\nNordel's chief executive, Tom Hale, praised the ruling.\nA guard killed the priest of Saltby in May.\nMr Justice Penrose had refused to hear Solmar in a case of its own in Tarn.",
	"b-fr": "Le curé de Kerlan a refusé de parler à Brindel.\nLa directrice de Brindel, Rose Marlet, regrette ce silence.",
}

func TestNamesThatNobodyTells(t *testing.T) {
	e := newEngine(t, newLibrary(t, pier))
	declines(t, e,
		"what's the name of the priest who was killed in Saltby", "comment s'appelait le prêtre de Saltby ?", "name of the captain who closed the pier",
		"who is the mayor of Saltby", "c'est quoi le nom du curé de Kerlan ?", "nom du prêtre de Kerlan",
	)
	for question, want := range map[string]string{
		"what's the name of Arval's lawyer": "Arval's lawyer", "comment s'appelle l'avocate d'Arval ?": "Arval's lawyer", "what is the name of Nordel's boss?": "Nordel's chief",
		"c'est quoi le nom du patron de Nordel ?": "Nordel's chief", "what's the name of the judge who refused to hear Solmar": "Mr Justice", "what's the name of the boss of Brindel": "La directrice",
	} {
		answersWith(t, e, question, want)
	}
}
