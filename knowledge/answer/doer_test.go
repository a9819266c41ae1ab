package answer_test

import "testing"

// tram is a dispute in which others write of the plan in the very words of a question about one who is named once.
var tram = map[string]string{
	"a": "Tram: the night line divides Harle\n" +
		"Mara Ilves wrote to the head of Stonewell to tell him her fears about the plan for the night line.\n" +
		"Stonewell has said nothing of the plan for the night line since.\n" +
		"The Harle Bat Trust (HBT) warned that the lamps “would empty every roost along the river”.\n" +
		"Juno Sayle said the lamps along the line would keep the village awake until two.\n" +
		"She has lived there for years.\n" +
		"The line is to open in May.",
}

// TestByTheDoer holds that what one does by words is not answered with what another does, however many words that shares.
func TestByTheDoer(t *testing.T) {
	e := newEngine(t, newLibrary(t, tram))
	for question, want := range map[string]string{
		"what does the HBT fear about Stonewell's plan":     "The Harle Bat Trust",
		"la HBT elle craint quoi avec le plan de Stonewell": "The Harle Bat Trust",
		"what does Juno Sayle criticise about the lamps":    "Juno Sayle said",
		"Juno Sayle elle reproche quoi aux lampes":          "Juno Sayle said",
	} {
		answersWith(t, e, question, want)
	}
}
