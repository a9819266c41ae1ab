package answer_test

import (
	"testing"

	"disputebot/knowledge"
)

// brokenRoad is a dispute in which Arval refuses what is demanded of it, and Nordel gives way.
var brokenRoad = map[string]string{
	"a":    "The union demanded that Arval close the quarry at night.\nArval refused to close the quarry.\nThe mayor urged Nordel to pay for the broken road.\nNordel agreed on Friday to pay for the road.\nNordel then sold its lorries.",
	"b-fr": "La mairie exige que Solmar retire ses grues.\n« Nos grues resteront », a répondu Solmar.",
}

func TestWhoNeverGaveWay(t *testing.T) {
	e := newEngine(t, newLibrary(t, brokenRoad))
	for _, question := range []string{
		"how did the union manage to persuade Arval to close the quarry?", "when did Arval finally agree to close the quarry", "how did the union get Arval to close the quarry",
		"comment le syndicat a-t-il réussi à convaincre Arval de fermer la carrière ?", "pourquoi Arval a-t-elle fini par fermer la carrière ?", "who convinced Arval to close the quarry",
		"Comment la mairie a-t-elle réussi à convaincre Solmar de retirer ses grues ?",
	} {
		if a := ask(t, e, question); !a.Abstain || a.Reason != knowledge.FalsePremise {
			t.Errorf("%s: %+v", question, a)
		}
	}
	for question, want := range map[string]string{
		"when did Nordel finally agree to pay for the road": "Nordel agreed", "why did Arval refuse to close the quarry": "Arval refused",
		"quand Nordel a-t-il fini par accepter de payer la route ?": "Nordel agreed", "how did the union try to persuade Arval to close the quarry": "The union demanded",
	} {
		answersWith(t, e, question, want)
	}
}
