package statement_test

import "testing"

// TestNamedTogether holds that "they" are the several persons whom the sentence before names as its subject, and not those whom it names
// elsewhere.
func TestNamedTogether(t *testing.T) {
	holdParties(t, []partyTest{
		{"three with their role", "fr", "Réunis à Cour, Édith Salan, Moussa Traor et Jean Vestier, maires de la vallée, ont signé une motion. Ils y somment l'agence de céder.", []string{"demand: Édith Salan, Moussa Traor, Jean Vestier > agence"}},
		{"three with their role", "en", "Meeting in Hull, Ann Lee, Paul Roy and Jim Moss, mayors of the valley, signed a motion. They urged the agency to act.", []string{"demand: Ann Lee, Paul Roy, Jim Moss > agency"}},
		{"two", "en", "Ann Lee and Paul Roy met the owners on Monday. They urged the agency to act.", []string{"demand: Ann Lee, Paul Roy > agency"}},
		{"called by their role", "fr", "Édith Salan et Jean Vestier, maires de la vallée, ont signé une motion. Les maires exigent un vote.", []string{"demand: Édith Salan, Jean Vestier"}},
		{"no subject", "en", "The unions met Ann Lee and Paul Roy on Monday. They urged the agency to act.", []string{"demand: unions > agency"}},
		{"no subject", "fr", "Les syndicats ont reçu Anne Roy et Paul Ney. Ils exigent un vote.", []string{"demand: syndicats"}},
		{"two clauses", "en", "Ann Lee left, Paul Roy and Jim Moss stayed. They urged the agency to act.", []string{"demand:  > agency"}},
		{"one of them", "fr", "Anne Roy et Paul Ney ont signé une motion. Elle exige un vote.", []string{"demand: Anne Roy"}},
	})
}
