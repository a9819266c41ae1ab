package answer_test

import (
	"strings"
	"testing"

	"disputebot/knowledge"
)

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

// TestTimelineLeavesOutWhatOnlyDescribes wants steps that somebody took or that have a date, not what a thing is like.
func TestTimelineLeavesOutWhatOnlyDescribes(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The mayor asked the Tarn quarry in March to stop blasting.\nThe Tarn quarry is the deepest quarry of the valley and the pride of the Tarn.\nThe Tarn quarry refused in April.\nA court fined the Tarn quarry in May.",
	}))
	a, err := e.Answer(t.Context(), knowledge.Inquiry{Text: "when did each step of the row over the Tarn quarry happen?"})
	if err != nil {
		t.Fatal(err)
	}
	if a.Kind != knowledge.Timeline || a.Abstain {
		t.Fatalf("kind %q, abstain %v", a.Kind, a.Abstain)
	}
	for i, s := range a.Snippets {
		if i > 0 && strings.Contains(s.Text, "deepest") {
			t.Errorf("quotes %q", s.Text)
		}
	}
}
