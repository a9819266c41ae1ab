package answer_test

import "testing"

// TestWhoIsAskedForByOffice asks for somebody by the office by which only another sentence introduces them.
func TestWhoIsAskedForByOffice(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "La mairesse de Sorbey, Aude Lerin, a ouvert la séance à l'heure.\nLe meunier, Paul Mast, a refusé de vendre le moulin et son étang.\nMme Lerin a juré qu'elle fermerait la route dès lundi.\nM. Mast a juré qu'il garderait son âne.",
		"b":    "Fisheries chief Ida Voss chaired the meeting in Tarn Bay.\nSkipper Ned Coll said that the nets were cut at night.\nVoss promised to pay for every net.\nColl promised to keep quiet.",
	}))
	answersWith(t, e, "la mairesse a juré quoi", "Mme Lerin a juré")
	answersWith(t, e, "le meunier a juré quoi", "M. Mast a juré")
	answersWith(t, e, "what did the fisheries chief promise", "Voss promised")
}

// TestWhoHoldsAnOffice asks who somebody is by their office, where another sentence holds more of the words.
func TestWhoHoldsAnOffice(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "La Norvège a demandé au ministre danois de la Pêche, Ole Brandt, de fermer le port.\nAux côtés du ministre de la Pêche Lars Voll, le chef du port de Norvège a remercié la Norvège.\nLa ministre norvégienne de la Santé, Ida Krag, a dit que la pêche va mal.\nLars Voll a promis un quai neuf.",
	}))
	for question, want := range map[string]string{
		"who is Denmark's fisheries minister?":       "La Norvège a demandé",
		"qui est ministre de la Santé en Norvège ?":  "La ministre norvégienne",
		"who's the health minister":                  "La ministre norvégienne",
		"qui est le ministre danois de la pêche ?":   "La Norvège a demandé",
		"qui est ministre de la Pêche en Norvège ?":  "Aux côtés",
		"who is the Norwegian minister of fisheries": "Aux côtés",
	} {
		answersWith(t, e, question, want)
	}
}

// TestHeadsOfTheSilent asks what the heads of somebody think who says nothing by name.
func TestHeadsOfTheSilent(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The captains running the ferries of Solmar, Paul Nortier and Ann Reed, said in a letter that the new pier would be a danger to everybody.\nThe mayor Olga Reyne accused Voltane of dumping oil.\nSolmar was not invited to the meeting.",
	}))
	answersWith(t, e, "what do the captains of Solmar think of the pier?", "The captains running")
	answersWith(t, e, "que pensent les capitaines de Solmar du quai ?", "The captains running")
	declines(t, e, "how does Solmar see the pier?", "que pense Solmar du quai ?")
}
