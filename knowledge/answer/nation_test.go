package answer_test

import "testing"

// TestPeopleInThePluralAreNoStrangers asks for those of a country by a word that no article uses for them.
func TestPeopleInThePluralAreNoStrangers(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The Danish government asked the ferry firm Larkmoor on Monday to cut its fares by half.\nThe firm sails every day.\nThe pier is old.",
	}))
	answersWith(t, e, "les Danois demandent quoi à Larkmoor", "The Danish government")
}
