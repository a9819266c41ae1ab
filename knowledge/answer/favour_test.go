package answer_test

import (
	"testing"

	"disputebot/knowledge"
)

func TestWhoNeverStoodUpForIt(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "Arval plans to widen the canal at Saltby.\nThe mayor Ann Lee warned that the canal would flood the town.\nShe demanded that Arval drop its plan for the canal.\nNordel defended Arval's plan for the canal: \"It brings work.\"\nTom Hale accused Nordel of lying.",
		"b-fr": "Rose Marlet accuse Arval de noyer les champs par son canal.",
	}))
	for _, question := range []string{
		"why did Ann Lee stand up for Arval's plan for the canal?", "why does Ann Lee defend Arval's canal", "pourquoi Rose Marlet prend-elle la défense du canal d'Arval ?", "pourquoi Ann Lee défend le projet de canal d'Arval",
	} {
		if a := ask(t, e, question); !a.Abstain || a.Reason != knowledge.FalsePremise {
			t.Errorf("%s: %+v", question, a)
		}
	}
	for question, want := range map[string]string{
		"why did Nordel stand up for Arval's plan for the canal?": "Nordel defended", "pourquoi Nordel défend le projet d'Arval ?": "Nordel defended", "why did Ann Lee warn of the canal?": "The mayor",
	} {
		answersWith(t, e, question, want)
	}
}

func TestWhoRefusedWhoseDemand(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "In May the mayor Ann Lee asked Arval to share its maps.\nArval refused.\nTom Hale of Nordel says that maps are for everybody.",
	}))
	declines(t, e, "when did Ann Lee refuse Arval's demand?", "quand Ann Lee a-t-elle refusé la demande d'Arval ?")
	answersWith(t, e, "did Arval refuse the demand of Ann Lee?", "Arval refused")
}
