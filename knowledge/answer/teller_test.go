package answer_test

import "testing"

// TestByTheTeller holds that what is asked according to somebody is told in their words, and that an office or who is asked for is no name.
func TestByTheTeller(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "Harle: the lamps along the river\n" +
			"Juno Sayle said the lamps along the river were safe for the birds of Harle.\n" +
			"Mara Ilves said that the birds leave the roosts by the lamps.\n" +
			"The council will vote on the lamps along the river in May.",
	}))
	for question, want := range map[string]string{
		"according to Mara Ilves, what do the lamps along the river do to the birds":   "Mara Ilves said",
		"selon Mara Ilves, que font les lampes aux oiseaux de la rivière ?":            "Mara Ilves said",
		"what do the lamps along the river mean for the birds according to Juno Sayle": "Juno Sayle said",
	} {
		answersWith(t, e, question, want)
	}
}
