package answer_test

import "testing"

// TestBothSides holds that what somebody asks of both sides, whom the sentence does not name, they ask of each who is at odds with somebody before it, and
// of nobody else.
func TestBothSides(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The guild Lowgate has told Arval to reopen the canteen. Arval refuses.\n\nCooks left in May. The kettle is cold.\n\nBread is brought by lorry. It costs more.\n\n" +
			"The diocese of Sund, in a note, has urged the two camps to accept a mediator.\n\nA choir sang at noon. The judge Milo Grant was away.",
		"b-fr": "Le syndicat Bas-Port somme la régie Nordel de rendre les cars. Nordel refuse.\n\nLes lignes sont coupées depuis mai. Il pleut.\n\nLes écoles ont fermé. On marche.\n\n" +
			"Le diocèse de Brume a prié les deux parties de désigner un arbitre.\n\nLa fanfare a joué. Le juge Yves Cormal était absent.",
	}))
	for question, want := range map[string]string{
		"what did the diocese of Sund ask of Arval?":             "The diocese of Sund",
		"what is the diocese of Sund asking of Lowgate?":         "The diocese of Sund",
		"le diocèse de Sund demande quoi à Arval ?":              "The diocese of Sund",
		"que demande le diocèse de Brume à Nordel ?":             "Le diocèse de Brume",
		"qu'est-ce que le diocèse de Brume demande à Bas-Port ?": "Le diocèse de Brume",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e, "what did the diocese of Sund ask of Milo Grant?", "que demande Nordel au diocèse de Brume ?", "what did Arval ask of the diocese of Sund?")
}

// TestThreatsOfThoseWhoDemand holds that a threat or a reproach that names nobody is to the one from whom its speaker wants something in the same article,
// unless they want something of others too.
func TestThreatsOfThoseWhoDemand(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The sailors' union Lowgate has told the ferry firm Arval to hire twelve mates.\n\nBoats lay idle on Sunday. The quay was empty.\n\nFog came in. A school was shut.\n\n" +
			"Without an answer by May, Lowgate threatens to block the port.\n\nThe mayor, Nina Oak, was in Rome.",
		"b-fr": "Le syndicat Bas-Port exige de la régie Nordel vingt chauffeurs.\n\nLes cars sont restés au dépôt. Il a plu.\n\nLe marché a fermé. La foire aussi.\n\n" +
			"Sans réponse en mai, Bas-Port menace de bloquer le pont.\n\nLa mairesse, Odile Sarre, était à Rome.",
		"c": "The growers' league Highfield has told the dairy Kelvor to pay more. It also asked the bank Umber for a loan.\n\nCows were sold in March. Hay is dear.\n\nA well ran dry. Two barns burnt.\n\n" +
			"Highfield threatens to spill its milk.",
	}))
	for question, want := range map[string]string{
		"what does Lowgate threaten Arval with?":  "Without an answer",
		"de quoi Lowgate menace Arval ?":          "Without an answer",
		"de quoi Bas-Port menace Nordel ?":        "Sans réponse en mai",
		"what does Bas-Port threaten Nordel with": "Sans réponse en mai",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e,
		"what does Lowgate threaten Nina Oak with?", "de quoi Bas-Port menace Odile Sarre ?", "what does Highfield threaten Umber with?", "de quoi Arval menace Lowgate ?",
	)
}
