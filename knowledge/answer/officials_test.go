package answer_test

import "testing"

// TestOfficialsAreMeantByTheirOffice asks for somebody by an office with its country, which alone would name the country's government.
func TestOfficialsAreMeantByTheirOffice(t *testing.T) {
	l := newLibrary(t, map[string]string{
		"a-fr": "Le ministre danois de la Pêche, Nils Holt, a reçu son homologue.\nM. Holt a promis de payer chaque filet.\nLe ministre espagnol de la Pêche, Juan Sola, a quitté la salle.\nM. Sola a promis de saisir la Cour.\nLe Danemark a promis de rester neutre.",
		"b":    "Ann Reed, head of the harbour board, opened the meeting in Tarn Bay.\nSkipper Ned Coll said that the nets were cut at night.\nReed promised to repair the pier.\nColl promised to keep quiet.\nSpeaking beside security minister Ole Munk, she thanked the crews.\nMunk promised to search every boat.",
	})
	e := newEngine(t, l)
	for _, c := range []struct{ question, first string }{
		{"what did the Danish fisheries minister promise?", "M. Holt a promis"},
		{"what did the spanish minister for fisheries promise", "M. Sola a promis"},
		{"que promet le ministre de la pêche danois", "M. Holt a promis"},
		{"what did the head of the harbour board promise", "Reed promised"},
		{"le ministre de la securité a promis quoi", "Munk promised"},
	} {
		answersWith(t, e, c.question, c.first)
	}
}
