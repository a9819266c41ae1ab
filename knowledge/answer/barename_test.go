package answer_test

import (
	"testing"

	"disputebot/knowledge"
)

var depot = map[string]string{
	"a":    "Ann Lee asked Arval to reopen the depot.\nThe dockers accused Arval of lying about the quay.\nArval refused to pay the dockers.\nOscar Rowntree promised the dockers a meeting.\nThe port was fined in May.",
	"b-fr": "La mairie de Corvel a demandé à Nordel de rouvrir la piscine.\nNordel a refusé de payer les maîtres-nageurs.\nRose Marlet a promis une réunion aux nageurs.",
}

// Who types without capitals and asks about somebody of whom no article tells is not given what others said.
func TestStrangersWithoutCapitals(t *testing.T) {
	e := newEngine(t, newLibrary(t, depot))
	for question, name := range map[string]string{
		"what did brimsol ask arval to do":            "brimsol",
		"what did vera tolbin demand from arval":      "vera tolbin",
		"Tolbin said what?":                           "Tolbin",
		"why did tolbin accuse arval":                 "tolbin",
		"what did apple promise the dockers":          "apple",
		"what was brimsol fined for":                  "brimsol",
		"what did ann lee ask brimsol to do":          "brimsol",
		"what has brimsol never promised the dockers": "brimsol",
		"que dit tolbin de nordel":                    "tolbin",
		"tolbin a promis quoi aux nageurs":            "tolbin",
		"qu'a promis tolbin aux nageurs":              "tolbin",
		"pourquoi tolbin refuse de payer":             "tolbin",
		"la mairie veut quoi de brimsol":              "brimsol",
		"rose marlet a promis quoi à brimsol":         "brimsol",
	} {
		if a := ask(t, e, question); a.Reason != knowledge.NoSuchActor || a.UnderstoodAs != name {
			t.Errorf("%s: %q, about %q, %+v", question, a.Reason, a.UnderstoodAs, a.Snippets)
		}
	}
}

// What only stands like a name is none: known names with slips, nouns for somebody, words of a chat, what is asked for.
func TestNoStrangers(t *testing.T) {
	e := newEngine(t, newLibrary(t, depot))
	for question, first := range map[string]string{
		"what did an lee ask arvall to do":                "Ann Lee asked",
		"what did rowntre promise the dockers":            "Oscar Rowntree",
		"what do dockers accuse arval of":                 "The dockers accused",
		"tbh what did arval refuse":                       "Arval refused",
		"mairie demande quoi a nordel":                    "La mairie",
		"nordel a tjs pas payé qui":                       "Nordel a refusé",
		"rose marlett a promis quoi":                      "Rose Marlet",
		"did arval refuse anything nice":                  "Arval refused",
		"what sort of meeting did oscar rowntree promise": "Oscar Rowntree",
	} {
		answersWith(t, e, question, first)
	}
}
