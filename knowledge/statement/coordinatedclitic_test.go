package statement_test

import "testing"

// TestCoordinatedClitic holds that a pronoun behind "et" begins a second act of the same subject, where an infinitive follows the verb.
func TestCoordinatedClitic(t *testing.T) {
	holdParties(t, []partyTest{
		{"her", "fr", "Marc Tellier accuse la maire, Julie Prat, d'avoir menti et la prie de partir.", []string{"accuse: Marc Tellier > Julie Prat", "demand: Marc Tellier > Julie Prat"}},
		{"him", "fr", "Julie Prat accuse Marc Tellier d'avoir menti et le prie de partir.", []string{"accuse: Julie Prat > Marc Tellier", "demand: Julie Prat > Marc Tellier"}},
		{"a noun", "fr", "La maire, Julie Prat, refuse la dette et la charge de payer. C'est une charge trop lourde.", []string{"refuse: Julie Prat"}},
		{"a threat", "fr", "La maire, Julie Prat, dénonce la grève et la menace de fermer le port.", []string{"warn: Julie Prat"}},
	})
}
