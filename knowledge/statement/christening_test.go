package statement_test

import "testing"

// TestBodiesCalled holds that a participle between a body's noun and its name only tells the name, and that calling somebody something is no name.
func TestBodiesCalled(t *testing.T) {
	holdParties(t, []partyTest{
		{"with more behind a comma", "en", "A group called Fair Kit Harle, led by dad Paul Stone, told the school to wait.", []string{"demand: Fair Kit Harle > school"}},
		{"right before the verb", "en", "A charity called Plume demanded a vote.", []string{"demand: Plume"}},
		{"what somebody calls another", "en", "The panel called Arval a liar.", []string{"state: panel"}},
		{"right before the verb", "fr", "Un collectif appelé Manteaux Libres a exigé un vote.", []string{"demand: Manteaux Libres"}},
	})
}
