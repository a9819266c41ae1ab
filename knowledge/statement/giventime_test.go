package statement_test

import "testing"

// TestGivenTime holds that who leaves somebody a span of time to do a thing demands it.
func TestGivenTime(t *testing.T) {
	holdParties(t, []partyTest{
		{"until", "fr", "La CGT laisse à la direction jusqu'à mercredi pour revoir son offre.", []string{"demand: CGT > direction"}},
		{"until a date", "fr", "La CGT a donné à la société Arval jusqu'au 15 décembre pour payer.", []string{"demand: CGT > Arval"}},
		{"weeks", "fr", "La maire a accordé à la société Arval un délai de deux semaines pour payer.", []string{"demand: maire > Arval"}},
		{"no time", "fr", "La maire a donné à la société Arval un terrain pour bâtir.", nil},
		{"who was told of in passing", "fr", "L'association Rives sans bitume réclame les bons promis par Arval. Elle laisse à la ville jusqu'à mercredi pour payer.", []string{"demand: Rives sans bitume", "promise: Arval", "demand: Rives sans bitume > ville"}},
	})
}
