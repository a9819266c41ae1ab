package answer_test

import (
	"testing"

	"disputebot/knowledge"
)

// Who is to pay whom is not what a question says that turns it round.
func TestPaysOtherWay(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The court of Tarn ordered the landlord Arval to pay 7,500 pounds to a tenant, Ann Lee.\nArval said the repairs would cost 90,000 pounds.",
		"b-fr": "Le tribunal de Brume a condamné la clinique Nordel à verser 3 000 euros à l’infirmière Zoé Marchal.",
	}))
	for _, question := range []string{
		"how much does Ann Lee owe Arval after losing in court?", "how much must Ann Lee pay Arval", "combien Ann Lee doit verser à Arval ?",
		"combien Zoé Marchal doit payer à Nordel après sa défaite au tribunal ?", "how much does Zoé Marchal have to give Nordel?",
	} {
		if a := ask(t, e, question); !a.Abstain || a.Reason != knowledge.OtherDirection {
			t.Errorf("%s: %v %+v", question, a.Reason, a.Snippets)
		}
	}
	for question, want := range map[string]string{
		"how much must Arval pay Ann Lee?":                "The court of Tarn",
		"combien Nordel doit verser à Zoé Marchal ?":      "Le tribunal de Brume",
		"how much does Nordel owe Zoé Marchal?":           "Le tribunal de Brume",
		"how much does Arval have to give to the tenant?": "The court of Tarn",
	} {
		answersWith(t, e, question, want)
	}
}
