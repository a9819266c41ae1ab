package answer_test

import "testing"

// ferryOfOrle tells when things were said, and by when others are to be done.
var ferryOfOrle = map[string]string{
	"a": "On Tuesday the mayor asked the ferry company to repair the slipway.\nThe company must repair the slipway by 21 February, the mayor said.\n" +
		"The ferry company told the harbour board on 9 May that it needs a loan.\nThe harbour board gave the divers until noon on Friday to leave the dock.\n" +
		"The pilots called a strike on Thursday.\nThe pilots published an open letter on 3 June.",
	"b-fr": "La préfète a reçu jeudi les bateliers du canal.\nLes bateliers du canal doivent vider leurs soutes sous dix jours.\nLe syndicat des bateliers veut une réponse du ministère d’ici au 4 novembre.\nMardi, le ministère a écrit au syndicat des bateliers.",
}

// Who asks for the last day of something is told a limit, and who asks for a day of the week a sentence that names one.
func TestLimits(t *testing.T) {
	e := newEngine(t, newLibrary(t, ferryOfOrle))
	for question, want := range map[string]string{
		"by when must the ferry company repair the slipway?":                "The company must repair",
		"deadline for the repair of the slipway?":                           "The company must repair",
		"until when can the divers stay at the dock of the harbour board?":  "The harbour board gave",
		"how long have the bargemen got to empty their holds?":              "Les bateliers du canal",
		"what day of the week did the pilots strike?":                       "The pilots called",
		"sous combien de temps les bateliers doivent vider leurs soutes ?":  "Les bateliers du canal",
		"d'ici quand le syndicat des bateliers veut une réponse ?":          "Le syndicat des bateliers veut",
		"quel jour de la semaine le ministère a écrit au syndicat ?":        "Mardi, le ministère",
		"jusqu'à quelle date le ministère peut-il répondre aux bateliers ?": "Le syndicat des bateliers veut",
	} {
		answersWith(t, e, question, want)
	}
}

// The time of an act between two is that of the sentence that tells it, not one of the same words with another time.
func TestTimesOfActs(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "On Tuesday the governments of Varn and Ostra called on Corvane to open its locked archive.\nA spokeswoman for Corvane said on Thursday 3 May that the governments of Varn and Ostra wanted too much of the archive.\n" +
			"The pilots of Tiel told Corvane on Monday that they will not open the locked gate.\nOn Friday 9 May it was announced to the pilots of Tiel that a refusal of Corvane will be costly.",
	}))
	answersWith(t, e, "which day of the week did the governments of Varn and Ostra launch their appeal to Corvane about the archive?", "On Tuesday the governments")
	answersWith(t, e, "quel jour les pilotes de Tiel ont-ils annoncé à Corvane leur refus ?", "The pilots of Tiel")
}

// Who asks on what condition somebody does something is told the condition, not what they said besides.
func TestConditions(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The bakery Orsel would lower the price of its bread.\nIts manager, Ada Voss, agreed to lower the price on the sole condition that the mill does so too.\n" +
			"The mayor wants the bakery Orsel to open on Sundays.\nThe mayor demands, at the very least, that the bakery open on the first Sunday of a month.",
		"b-fr": "La coopérative des pêcheurs pourrait lever le blocus du port.\nElle lèvera le blocus du port à condition que le préfet retire son arrêté.",
	}))
	for question, want := range map[string]string{
		"on what condition would the bakery Orsel lower the price of its bread?":                 "Its manager, Ada Voss",
		"what's the least the mayor will accept from the bakery?":                                "The mayor demands, at the",
		"à quelle condition la coopérative des pêcheurs pourrait-elle lever le blocus du port ?": "Elle lèvera",
	} {
		answersWith(t, e, question, want)
	}
}
