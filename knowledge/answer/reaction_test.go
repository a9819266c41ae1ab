package answer_test

import "testing"

// How somebody took what was put to them, what their excuse is and what they will do next are asked in words that no article holds.
func TestReactions(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "Arval offered Ann Lee triple glazing on Monday.\nShe turned it down on the spot and dared the firm to move.\nPaul Roe, the harbour master, blamed the failure of the talks on the weather.\nThe mayor of Sorel promised that an appeal would be lodged on Monday.\nThe pier is old.",
	}))
	for question, want := range map[string]string{
		"ann lee l'a pris comment":               "She turned it down",
		"how did Ann Lee take it":                "She turned it down",
		"what's paul roe's excuse":               "Paul Roe, the harbour master",
		"c'est quoi l'excuse de paul roe":        "Paul Roe, the harbour master",
		"what will the mayor of sorel do next?":  "The mayor of Sorel promised",
		"que va faire le maire de sorel ensuite": "The mayor of Sorel promised",
	} {
		answersWith(t, e, question, want)
	}
}

// Who asks how somebody reacted to a request asks for what came of it, not for the request.
func TestReactionToARequest(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "À Sorel, l'élue Ann Lee a demandé au maire Luc Daval la tenue d'un référendum.\nLuc Daval lui a rétorqué que l'ordre du jour était bouclé.\nLe pont est vieux.",
	}))
	answersWith(t, e, "how did the mayor react to ann lee's request", "Luc Daval lui a rétorqué")
	answersWith(t, e, "le maire a réagi comment à la demande d'Ann Lee", "Luc Daval lui a rétorqué")
}
