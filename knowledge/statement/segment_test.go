package statement_test

import "testing"

// TestSegments reads who acts where words between marks stand in front of the verb.
func TestSegments(t *testing.T) {
	acts(t, []act{
		{"a comma in the marks", "en", "Dismissing the case as “theater,” Ann Lee accused Arval of poaching nurses.", "accuse: Ann Lee > Arval"},
		{"a body", "en", "Calling the strike \"reckless,\" Arval urged drivers to go back to work.", "demand: Arval > drivers"},
		{"sold by somebody", "en", "Nordel, which sells “clean coal,” refused to pay.", "refuse: Nordel"},
		{"an adverb", "en", "The Dale inquiry, set up by parliament, nevertheless found in May that Arval had lied.", "accuse: Dale > Arval"},
		{"another adverb", "en", "The committee, chaired by Ann Lee, duly urged Arval to pay.", "demand: committee? > Arval"},
	})
}
