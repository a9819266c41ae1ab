package answer_test

import (
	"testing"

	"disputebot/knowledge"
)

// headed makes a library of articles whose first line is their title.
func headed(t *testing.T, texts map[string]string) *knowledge.Library {
	t.Helper()
	l := newLibrary(t, texts)
	for i := range l.Passages {
		l.Passages[i].Title = l.Passages[i].Paragraph == 0
	}
	return l
}

// Whom an article's title names in its second sentence, all of it is about.
func TestATitleOfSeveralSentencesNamesWhomItIsAbout(t *testing.T) {
	filler := "The hall was built in 1950.\nFour pupils sang in the hall.\nFour teachers feared to be expelled.\nFour more pupils slept there.\nPupils are seldom expelled."
	remplissage := "La salle date de 1950.\nDeux joueurs chantaient.\nDeux entraîneurs craignaient d'être suspendus.\nDeux autres joueurs y dormaient.\nLes joueurs sont rarement suspendus."
	e := newEngine(t, headed(t, map[string]string{
		"a":    "Explained. Why some sleep in the gym at Larkmoor\n" + filler + "\nFour pupils were expelled on Friday for breaking a window.\nIt was mended.",
		"b":    "A quiet week. What the harbour reads\nThe mayor of Tarn read it too.\nTwo nurses sang.\nTwo doctors feared to be dismissed.\nTwo more nurses slept.\nNurses are seldom dismissed.\nTwo nurses were dismissed in March for selling masks.\nIt rained.",
		"c-fr": "Décryptage. Pourquoi on dort au stade de Brumont\n" + remplissage + "\nDeux joueurs ont été suspendus un mois, par la ligue, pour avoir caché une bouteille.\nElle était vide.",
	}))
	for question, want := range map[string]string{
		"why did four pupils of Larkmoor get expelled":         "Four pupils were",
		"why were 4 pupils expelled at Larkmoor?":              "Four pupils were",
		"what did the 4 Larkmoor pupils get expelled for?":     "Four pupils were",
		"pourquoi 2 joueurs de Brumont se sont fait suspendre": "Deux joueurs ont",
		"pourquoi deux joueurs de Brumont ont été suspendus ?": "Deux joueurs ont",
		"why were 2 Brumont players suspended":                 "Deux joueurs ont",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e,
		"why were 2 nurses of Tarn dismissed", "pourquoi deux infirmières de Tarn se sont fait renvoyer", "why were four pupils of Larkmoor beaten by guards", "pourquoi deux joueurs de Brumont ont été vendus ?",
	)
}
