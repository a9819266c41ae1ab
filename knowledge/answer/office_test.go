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
