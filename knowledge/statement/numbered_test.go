package statement_test

import "testing"

// TestNumbered reads a number and the word that a hyphen joins to it as one word.
func TestNumbered(t *testing.T) {
	acts(t, []act{
		{"somebody by their age", "en", "Ann Lee has left. The 51-year-old also demanded an apology.", "demand: Ann Lee"},
		{"an age beside a role", "en", "Ann Lee has left. The 51-year-old singer refused to comment.", "refuse: Ann Lee"},
		{"nobody was named", "en", "The 51-year-old refused to comment.", "refuse: 51-year-old?"},
		{"a ruling by its pages", "en", "In a 92-page ruling the court ordered Arval to pay.", "oblige: court? > Arval"},
	})
}

// TestRoughly takes a rough number for part of whom it counts.
func TestRoughly(t *testing.T) {
	acts(t, []act{
		{"about", "en", "About 150 miners left the coast road, calling on the judges to grant a delay.", "demand: 150 miners? > judges"},
		{"over", "en", "Over 200 firms asked the minister for a delay.", "demand: 200 firms? > minister"},
		{"a time", "en", "Over 40 years the firm has refused to pay.", "refuse: firm?"},
		{"environ", "fr", "Environ 40 enseignants ont quitté la salle, exigeant une prime.", "demand: 40 enseignants"},
	})
}
