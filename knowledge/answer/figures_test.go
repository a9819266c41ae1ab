package answer_test

import "testing"

// portOfTiel counts some things and tells when some will be.
var portOfTiel = map[string]string{
	"a": "The port of Tiel handled 4,000 containers and 12 ferries in May.\nCorvane refused to tell the pilots of the port about the strikes in 2019.\nIn 2018 the mayor closed the old quay of the port.\n" +
		"The new quay will open on 3 March.\nThe judge promised a ruling by 21 February.\nThe judge capped the lorries on the quay at 12.\nThe port logged 16 million alerts about boats that leak.\nOn 4 May the captain announced that the lock will stay open.\nThe minister said that the port could be sold.",
	"b-fr": "Le port de Tiel emploie 300 dockers.\nLa maire fermera la vieille halle avant le 1er août.\nEn 2017, Corvane a licencié des grutiers du port.\nLe préfet a annoncé que la halle pourrait être vendue.",
}

// A figure of something else does not answer how many, nor a date of what was when something will be.
func TestOtherFiguresAndPastDates(t *testing.T) {
	e := newEngine(t, newLibrary(t, portOfTiel))
	for question, want := range map[string]string{
		"How many boats that leak did the port log?": "The port logged", "how many millions did the port log": "The port logged", "when did the captain announce that the lock will stay open?": "On 4 May",
		"How many lorries may cross the quay?": "The judge capped", "How many ferries did the port handle?": "The port of Tiel", "combien de dockers emploie le port ?": "Le port de Tiel emploie", "when will the new quay open?": "The new quay will open",
		"when will the judge give the ruling?": "The judge promised", "quand la maire fermera-t-elle la vieille halle ?": "La maire fermera", "When did the mayor close the old quay?": "In 2018",
	} {
		answersWith(t, e, question, want)
	}
	for _, question := range []string{
		"how many pilots does the port of Tiel have?", "How many strikes were there at the port?", "combien de grutiers ont été licenciés au port ?",
		"when will the port be sold?", "quand le port sera-t-il vendu ?",
	} {
		a := ask(t, e, question)
		if !a.Abstain {
			t.Errorf("%s: %s", question, a.Snippets[0].Text)
		}
	}
}

// A figure that somebody is asked to tell is theirs, though another tells one of the same thing. What has to be says nothing of the matter.
func TestFiguresOfTheOneNamed(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The harbour police said that 340 requests for logs were sent to Corvane in May.\nCorvane said that it received 212 of these requests.\n" +
			"The port gave Corvane until noon on Friday to pay the 40 million pounds still owed for the crane.",
		"b-fr": "Le troisième signataire du port se dit prêt à une votation sur la loi.\nLe syndic veut réunir 50 000 signatures pour une votation sur la loi du port.",
	}))
	for question, want := range map[string]string{
		"how many requests does Corvane say it got?":                           "Corvane said",
		"how many requests do the harbour police say were sent to Corvane?":    "The harbour police",
		"combien Corvane doit-elle encore au port pour la grue ?":              "The port gave",
		"combien de signatures faut-il pour une votation sur la loi du port ?": "Le syndic veut",
	} {
		answersWith(t, e, question, want)
	}
}
