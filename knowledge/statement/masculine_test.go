package statement_test

import "testing"

func TestWhatHeIsReadyToDo(t *testing.T) {
	holdParties(t, []partyTest{
		{"calls himself", "fr", "Paul Lier est venu. Mardi, il se dit prêt à effacer la dette.", []string{"promise: Paul Lier"}},
		{"is", "fr", "Paul Lier est venu. Il est disposé à payer.", []string{"promise: Paul Lier"}},
		{"nobody", "fr", "Il est décidé à la mairie de tout fermer.", nil},
	})
}
