package answer_test

import "testing"

// TestEnumerated holds that those whom an article names one by one are counted by who reads it, and that those of another act, or of another party, are not
// taken for them.
func TestEnumerated(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The unions Lowgate, Highfield and Bridge Row have urged the mill Arval to raise wages. It snowed that day.\n\nArval has told the bank Umber to wait. Hay is dear.",
		"b-fr": "Les gouvernements suisse, belge et danois ont demandé à la régie Nordel de rendre les cars. Il pleuvait.\n\nNordel somme la banque Ombre d’attendre. Le foin est cher.",
	}))
	for question, want := range map[string]string{
		"how many unions urged Arval to raise wages?":                        "The unions Lowgate",
		"how many groups called on Arval to raise wages":                     "The unions Lowgate",
		"combien de syndicats ont exhorté Arval ?":                           "The unions Lowgate",
		"combien de gouvernements ont demandé à Nordel de rendre les cars ?": "Les gouvernements suisse",
		"how many governments asked Nordel to return the coaches?":           "Les gouvernements suisse",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e, "how many unions did Arval urge to raise wages?", "combien de gouvernements ont refusé les cars à Nordel ?", "how many banks has Arval sued?")
}
