package statement_test

import "testing"

// TestQuotedInfinitive holds that a quotation's first mark between "à" or "de" and the infinitive parts nothing.
func TestQuotedInfinitive(t *testing.T) {
	holdParties(t, []partyTest{
		{"a clause behind", "fr", "Marc Tellier a invité la CGT à « lever le siège le temps que la paix revienne ».", []string{"demand: Marc Tellier > CGT"}},
		{"a negation", "fr", "Marc Tellier a sommé la CGT de « ne pas bloquer le quai avant que la paix revienne ».", []string{"demand: Marc Tellier > CGT"}},
		{"no clause", "fr", "Marc Tellier a invité la CGT à « lever le siège ».", []string{"demand: Marc Tellier > CGT"}},
		{"a newspaper", "fr", "Marc Tellier a expliqué à « Ouest Demain » que le siège sera levé.", []string{"state: Marc Tellier"}},
	})
}
