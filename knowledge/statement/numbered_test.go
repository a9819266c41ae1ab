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
