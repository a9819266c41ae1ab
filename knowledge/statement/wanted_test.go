package statement_test

import "testing"

// TestWanted holds that nobody has done what a clause says that somebody asks for, or what need be.
func TestWanted(t *testing.T) {
	holdParties(t, []partyTest{
		{"asked for", "fr", "La CGT exige que la ville interdise les camions.", []string{"demand: CGT"}},
		{"asked for in a row", "fr", "La CGT demande que la ville promette une prime, que le préfet interdise les camions et que l'État accepte un audit.", []string{"demand: CGT"}},
		{"behind a colon", "fr", "C'est une demande que la maire, Julie Prat, a répétée lundi : que la ville interdise les camions.", []string{"demand: Julie Prat"}},
		{"need be", "fr", "Encore faudrait-il que le préfet accepte l'audit.", nil},
		{"need not be", "fr", "Il ne faut pas que la ville refuse de payer.", nil},
		{"told on the way", "fr", "La CGT demande que la ville, qui refuse de payer, parte.", []string{"demand: CGT", "refuse: ville"}},
		{"about what is asked for", "fr", "La CGT réclame une prime que la ville refuse de verser.", []string{"demand: CGT", "refuse: ville"}},
		{"said, not asked for", "fr", "La CGT affirme que la ville refuse de payer.", []string{"state: CGT", "refuse: ville"}},
	})
}
