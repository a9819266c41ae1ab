package answer_test

import "testing"

// A question about somebody is not answered from an article that does not know them, where another one does.
func TestAnArticleThatDoesNotKnowTheName(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The Brenta tram runs from the station to the beach.\nA ticket costs two euros more from next summer on, the operator says.",
		"b": "The museum of Lorne is old.\nIts ticket prices rise by four euros in June.\nTicket prices rise every year.",
	}))
	for question, want := range map[string]string{
		"how much do ticket prices of the Brenta tram rise?": "A ticket costs",
		"how much do ticket prices of the museum rise?":      "Its ticket prices",
	} {
		answersWith(t, e, question, want)
	}
}
