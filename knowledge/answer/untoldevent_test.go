package answer_test

import "testing"

// How long a thing lasted of which no passage tells is asked in vain, whatever they tell of its supposed party.
func TestEventsNobodyTellsOf(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "For years, the ferry firm Nordel ran two boats a day from Tarn.\nThe trial of Nordel lasted three weeks in May, the court of Tarn said.\nNordel's captains asked the mayor for more time.",
		"b-fr": "Pendant des années, la compagnie Arval a desservi Lorme deux fois par jour.\nLe procès d'Arval a duré trois semaines en mai.\nLes capitaines d'Arval ont demandé plus de temps au maire.",
	}))
	declines(t, e, "how long did the flood at Nordel last?", "combien de temps a duré l'inondation chez Arval ?", "combien de temps a duré le concert d'Arval ?")
	answersWith(t, e, "how long did the trial of Nordel last?", "The trial of Nordel")
	answersWith(t, e, "combien de temps a duré le procès d'Arval ?", "Le procès d'Arval")
}

// Who replies to whom is told by two sentences of an article together, what was demanded and what was said.
func TestRepliesToWhoever(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The mayor, Ann Lee, accused the ferry firm Nordel of cheating its passengers.\nThe quay has been shut since May.\nPassengers wait for hours.\nNordel said that it had sold no ticket twice.",
		"b": "The ferry firm Arval said that its boats were safe.\nThe priest, Ida Voss, blessed the boats.",
	}))
	answersWith(t, e, "what did Nordel reply to Ann Lee?", "Nordel said that it had")
	answersWith(t, e, "qu'a répondu Nordel à Ann Lee ?", "Nordel said that it had")
	declines(t, e, "what did Arval reply to Ann Lee?")
}
