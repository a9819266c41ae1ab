package answer_test

import "testing"

// stoker is a dispute in which nobody takes anything back, and a court orders one to do something for another.
var stoker = map[string]string{
	"a": "A tribunal ordered Arval in June to apologise to the stoker.\nThe tribunal also told the harbour board to repaint the pier.\n" +
		"Ann Lee demanded a vote on the ferry on Monday.\nThe mayor, Tom Hale, refused a vote on the ferry.\n" +
		"Pilots' leader Maud Brink wants twelve hours of rest.\nNordel accused Tom Hale of lying about the ferry.\nSolmar withdrew its complaint in May because the smell had gone.",
	"b-fr": "Le tribunal a sommé Brindel de s'excuser auprès de la caissière.\nRose Marlet exige un référendum sur le pont.\nLa mairie a refusé ce référendum.\n" +
		"La société Tirel a retiré sa plainte en mars, faute de preuves.",
}

// Who was ordered to do something for another did not order it, nor was the other ordered.
func TestPartiesChanged(t *testing.T) {
	e := newEngine(t, newLibrary(t, stoker))
	declines(t, e,
		"when did the tribunal order the stoker to apologise to Arval?", "why did the tribunal tell the stoker to apologise to Arval?",
		"quand le tribunal a-t-il sommé la caissière de s'excuser auprès de Brindel ?", "what did the pilots ask Maud Brink for?",
	)
	for question, want := range map[string]string{
		"when did the tribunal order Arval to apologise to the stoker?":                  "A tribunal ordered Arval",
		"what did the tribunal order Arval to do for the stoker?":                        "A tribunal ordered Arval",
		"qu'est-ce que le tribunal a sommé Brindel de faire à l'égard de la caissière ?": "Le tribunal a sommé Brindel",
		"what does the pilots' leader Maud Brink want?":                                  "Pilots' leader",
	} {
		answersWith(t, e, question, want)
	}
}

// Who asks why somebody took back what they only demanded or said is told that no article says so.
func TestTakenBack(t *testing.T) {
	e := newEngine(t, newLibrary(t, stoker))
	declines(t, e,
		"why did Ann Lee call off her demand for a vote on the ferry?", "why did Ann Lee withdraw her demand for a ferry vote?", "when did Nordel take back its accusation against Tom Hale?",
		"why did Nordel retract the accusation about the ferry?", "why did Ann Lee go back on her demand for a vote on the ferry?", "pourquoi Rose Marlet a-t-elle retiré sa demande de référendum ?",
		"pourquoi Rose Marlet est revenue sur sa demande de référendum ?", "quand Rose Marlet a-t-elle renoncé à sa demande de référendum ?",
	)
	for question, want := range map[string]string{
		"why did Solmar withdraw its complaint?":        "Solmar withdrew",
		"why did Solmar take back its complaint?":       "Solmar withdrew",
		"when did Solmar drop its complaint?":           "Solmar withdrew",
		"pourquoi Tirel a-t-elle retiré sa plainte ?":   "La société Tirel",
		"why did the mayor refuse a vote on the ferry?": "The mayor, Tom Hale",
		"who demanded a vote on the ferry?":             "Ann Lee demanded",
		"Rose Marlet exige quoi au sujet du pont ?":     "Rose Marlet exige",
	} {
		answersWith(t, e, question, want)
	}
}
