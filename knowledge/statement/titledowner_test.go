package statement_test

import "testing"

// TestAround holds that those around somebody speak, not the one whom they are around.
func TestAround(t *testing.T) {
	holdParties(t, []partyTest{
		{"titled", "fr", "Dans l'entourage de Mme Roy, on dément toute pression.", []string{"defend: entourage de Mme Roy"}},
		{"office", "fr", "Dans l'entourage du ministre, on dément toute pression.", []string{"defend: entourage du ministre"}},
		{"subject", "fr", "L'entourage de M. Roy dément toute pression.", []string{"defend: entourage de M. Roy"}},
		{"at home", "fr", "À la mairie, on dément toute pression.", []string{"defend: mairie"}},
	})
}

// TestOwnSubject holds that who stands beside the verb behind a noun with its article is the subject, not what the noun stands for.
func TestOwnSubject(t *testing.T) {
	holdParties(t, []partyTest{
		{"claim", "en", "Ann Lee said the dam was safe, a claim the mayor called “fantasy”.", []string{"state: Ann Lee", "state: mayor"}},
		{"role behind a name", "en", "Ann Lee, a nurse, said the ward was unsafe.", []string{"state: Ann Lee"}},
	})
}

// TestFirmIsNobody holds that "he" is no firm that is called by two names.
func TestFirmIsNobody(t *testing.T) {
	holdParties(t, []partyTest{
		{"homes", "en", "Arval Homes wants the field. Neighbours do not. “It is too loud,” he complains.", []string{"demand: Arval Homes", "accuse: "}},
		{"it", "en", "Arval Homes wants the field. It has threatened to sue.", []string{"demand: Arval Homes", "threaten: Arval Homes"}},
	})
}
