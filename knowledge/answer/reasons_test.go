package answer_test

import "testing"

// orchardOfLisse tells what was done in one sentence and why in another one, by who did it.
var orchardOfLisse = map[string]string{
	"a": "Judge Amon Perrin turned down the growers' request to sit on Sunday in the case of the Lisse orchard.\n\"Haste is not justice,\" he wrote.\n" +
		"The watchdog fined the dealer Corvane 900 euros for late deliveries of apples.\nCorvane, a dealer in apples, was founded by growers of Lisse because nobody bought their fruit.\n" +
		"The request of the county police for the ledgers of the dealer Brisel has been turned down by Brisel, the dealer popular with growers.\n\"If we opened one ledger, thieves would read them all,\" said Brisel.\nBrisel promised that a new shop would open in Lisse.\n" +
		"The charity Orna demanded that the bank Tolm publish what it earns with apples.\nTolm said that it was bound by a contract.",
	"b-fr": "La préfète Odile Varenne a ordonné au syndic des vergers de couper ses arrosoirs la nuit.\nLe syndic des vergers refuse.\n« Couper l’eau en avril, c’est tuer nos fleurs », tonne le syndic des vergers.",
}

// Who asks why somebody does something is told what they say of it themselves, and for what a fine was.
func TestReasonsInOwnWords(t *testing.T) {
	e := newEngine(t, newLibrary(t, orchardOfLisse))
	for question, want := range map[string]string{
		"why won't the bank Tolm publish what it earns with apples?":            "Tolm said",
		"how come judge Perrin wouldnt sit on Sunday":                           "\"Haste is not justice",
		"why was Corvane fined?":                                                "The watchdog fined",
		"why did the dealer Corvane get fined?":                                 "The watchdog fined",
		"why does Brisel refuse to give its ledgers to the county police?":      "\"If we opened",
		"pourquoi Brisel ne veut pas donner ses registres à la police ?":        "\"If we opened",
		"pourquoi le syndic des vergers refuse de couper ses arrosoirs la nuit": "« Couper l’eau",
	} {
		answersWith(t, e, question, want)
	}
}

// A court's finding is the reason of its order, and what something is paid for is what it is for.
func TestFindingsAndPurposes(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "Nordel asked the high court to lift the dredging ban in the bay of Tiel.\nThe port court ordered Nordel to stop dredging in the bay, finding it had dug twice as deep as its permit allowed.\n" +
			"Ann Lee of Arval called the ruling an attack on trade and argued that the booking fee paid for refunds and a helpline.\nArval will show the booking fee on its pages in July.",
		"b-fr": "Le tribunal de Corvel a ordonné à Brival d'arrêter ses pompes.\nDans leur arrêt, les juges reprochent à Brival d'avoir pompé trop d'eau.\nBrival a demandé au préfet de rouvrir le lac en mai.",
	}))
	for question, want := range map[string]string{
		"why did the port court order Nordel to stop dredging":                "The port court",
		"à quoi servent les frais de réservation selon Ann Lee ?":             "Ann Lee",
		"what is the point of the booking fee according to Ann Lee of Arval?": "Ann Lee",
	} {
		answersWith(t, e, question, want)
	}
}
