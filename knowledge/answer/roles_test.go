package answer_test

import "testing"

// Whose stance is asked an office tells where it comes before any name.
func TestStanceOfAnOffice(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The harbour minister Ida Krull said that the police of Arven work day and night.\nThe police of Arven asked for more boats.\nArven lies on the coast.",
	}))
	for question, want := range map[string]string{
		"How does the harbour minister see the work of the police of Arven?": "The harbour minister",
		"What do the police think of the boats?":                             "The police",
	} {
		answersWith(t, e, question, want)
	}
}
