package answer_test

import "testing"

// TestLeadersAreMeantByAnyWordForThem asks for those who lead a body by a word that the articles do not use for them.
func TestLeadersAreMeantByAnyWordForThem(t *testing.T) {
	l := newLibrary(t, map[string]string{
		"a": "Ferry firm Larkmoor has quarrelled with the council for a year.\nLarkmoor executives Noel Hart and Stan Bree told Councillor Ann Reed on Tuesday that they will sell no pier.\nAnn Reed told Larkmoor in March that the pier belongs to the town.\nLarkmoor finance director Ida Voss told Ann Reed that money is short.",
		"b": "Pinder is a rival of the town's ferries.\nOlu Brack, president of Pinder, told Councillor Ann Reed that the pier should be sold.",
	})
	e := newEngine(t, l)
	for _, question := range []string{
		"what did Larkmoor's top brass tell Ann Reed on Tuesday",
		"what did the Larkmoor bosses tell Ann Reed on Tuesday?",
		"qu'est-ce que la direction de Larkmoor a dit à Ann Reed mardi",
		"to whom did Larkmoor's bosses say that no pier is for sale",
	} {
		answersWith(t, e, question, "Larkmoor executives")
	}
	answersWith(t, e, "what did Pinder's boss tell Ann Reed", "Olu Brack")
}

// TestWhoAsksToWhomReadsTheAddressee asks to whom something was done where another sentence tells the act without saying so.
func TestWhoAsksToWhomReadsTheAddressee(t *testing.T) {
	l := newLibrary(t, map[string]string{
		"a":    "The unions of the harbour are angry.\nThe unions have asked for an inquiry into overtime at the harbour.\nThe unions have asked the labour inspectorate to look into unpaid hours.",
		"b-fr": "Le syndicat des dockers est en colère.\nLe syndicat des dockers a demandé une enquête sur les grues rouillées du port.\nLe syndicat des dockers a demandé au préfet de contrôler les grues.",
	})
	e := newEngine(t, l)
	answersWith(t, e, "who were the unions asking to look into overtime", "The unions have asked the labour")
	answersWith(t, e, "à qui le syndicat des dockers a demandé un contrôle des grues", "Le syndicat des dockers a demandé au préfet")
}
