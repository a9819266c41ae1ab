package answer_test

import "testing"

// TestPenalised holds that what somebody had to pay as a punishment is found in whatever words a question asks for it and the article tells it, even
// where two questions are put at once, and that neither who fined nobody nor what was only threatened is taken for it.
func TestPenalised(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The inspectorate has told the bakery chain Arval to close two ovens. Arval will not.\n\nBread was dear all winter.\n\nThe chain must also hand over £4,000 for misleading labels. It says it will appeal.",
		"b": "The port of Sund has asked the ferry line Kelvor to slow down. Kelvor refuses.\n\nLast month the Sund Magistrates' Court ordered Kelvor to pay 90,000 crowns for hiding its logs.",
		"c-fr": "La commission somme la régie Nordel de rendre les cars. Nordel refuse.\n\nIl a plu tout l’hiver.\n\n" +
			"La régie devra en outre s’acquitter de 12 000 euros pour publicité trompeuse. Elle fera appel.",
		"d": "The mayor of Tarn wants the dairy Umber to clean its vats. Umber will think about it.\n\nIf nothing is done, Umber could be fined £700.",
	}))
	for question, want := range map[string]string{
		"did Arval have to pay anything? how much":         "The chain must also hand over",
		"how big was arvals fine and what was it for":      "The chain must also hand over",
		"was Arval fined?":                                 "The chain must also hand over",
		"Arval a pris une amende ? de combien":             "The chain must also hand over",
		"which court fined Kelvor and how much?":           "Last month the Sund",
		"how big was Kelvor's fine and which court was it": "Last month the Sund",
		"Kelvor a été condamné ? à combien ?":              "Last month the Sund",
		"Nordel a du payer ? combien et pour quoi":         "La régie devra",
		"combien Nordel a dû payer ?":                      "La régie devra",
		"Nordel a écopé de quoi ?":                         "La régie devra",
		"was Nordel punished? how?":                        "La régie devra",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e, "how much did Kelvor fine the Sund Magistrates' Court?", "how much did Umber have to pay?", "combien Umber a dû payer ?")
}
