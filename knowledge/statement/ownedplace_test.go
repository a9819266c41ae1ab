package statement_test

import "testing"

// TestWhoAreThere reads who is asked behind the words that say where they are, and who a clause with "that" says has asked.
func TestWhoAreThere(t *testing.T) {
	acts(t, []act{
		{"of an owner", "en", "Arval asks staff at the state’s four jails to walk out.", "demand: Arval > staff"},
		{"behind another act", "en", "Arval slams “contempt” and asks staff at the state’s jails to walk out.", "accuse: Arval; demand: Arval > staff"},
		{"a gerund", "en", "Arval is calling on crews at the county’s two stations to turn down overtime.", "demand: Arval > crews"},
		{"who called", "en", "It was the union that called for the strike.", "demand: union?"},
		{"of a subject", "en", "The union that called for the strike is small.", "demand: union?"},
	})
}
