package statement_test

import "testing"

// TestNoAgents holds that a day, a season or a means behind "by" does nothing.
func TestNoAgents(t *testing.T) {
	holdParties(t, []partyTest{
		{"feast", "en", "Nordel told to repay pupils by Christmas", []string{"demand:  > Nordel"}},
		{"feast", "en", "The club was told to leave by Easter.", []string{"demand:  > club"}},
		{"season", "en", "The club was ordered to pay by winter.", []string{"oblige:  > club"}},
		{"court", "en", "The club was ordered by a court to pay by Easter.", []string{"oblige: court > club"}},
		{"management", "en", "The drivers were warned by management to stay.", []string{"demand: management > drivers"}},
	})
}

// TestPersonCalled holds that a participle which but tells a person's name says nothing.
func TestPersonCalled(t *testing.T) {
	holdParties(t, []partyTest{
		{"behind a role", "en", "The union's chairman is a soft-spoken banker called Paul Roy.", nil},
		{"who speaks", "en", "A nurse called Ann Lee said the ward was unsafe.", []string{"state: Ann Lee"}},
		{"an insult", "en", "The mayor called Arval a liar.", []string{"state: mayor"}},
	})
}

// TestQuotedVerb holds that who stands before a quotation that begins with the verb does what it says.
func TestQuotedVerb(t *testing.T) {
	holdParties(t, []partyTest{
		{"agrees", "fr", "La directrice, Ann Lee, a assuré que la commune « a donné son accord ».", []string{"state: Ann Lee", "agree: commune"}},
		{"refuses", "fr", "Le préfet affirme que le maire « refuse de signer » la convention.", []string{"state: préfet", "refuse: maire"}},
		{"refuses", "en", "The mayor said the firm “has refused to pay”.", []string{"state: mayor", "refuse: firm"}},
	})
}

// TestLatterOffice holds that "ce dernier" means an office which somebody named does something to in the same clause, not them.
func TestLatterOffice(t *testing.T) {
	holdParties(t, []partyTest{
		{"met", "fr", "Paul Roy a reçu le maire. Ce dernier demande une prime.", []string{"demand: maire"}},
		{"named", "fr", "La présidente, Ann Lee, a salué son adjointe, Julie Prat. Cette dernière exige une prime.", []string{"agree: Ann Lee > Julie Prat", "demand: Julie Prat"}},
		{"may be the same", "fr", "Paul Roy est au bureau. Le maire demande une prime.", []string{"demand: maire"}},
	})
}

// TestToldOfOthers holds that a paper which tells of somebody's demand demands nothing itself.
func TestToldOfOthers(t *testing.T) {
	holdParties(t, []partyTest{
		{"reports", "fr", "Le comité appelle à bloquer le port samedi, rapporte Le Courrier.", []string{"demand: comité", "state: Le Courrier"}},
		{"reports", "en", "The committee calls for a boycott, the Gazette reports.", []string{"demand: committee", "state: Gazette"}},
	})
}
