package statement_test

import "testing"

// TestWanted holds that nobody has done what a clause says that somebody asks for, or what need be.
func TestWanted(t *testing.T) {
	holdParties(t, []partyTest{
		{"asked for", "fr", "La CGT exige que la ville interdise les camions.", []string{"demand: CGT > ville"}},
		{"asked for in a row", "fr", "La CGT demande que la ville promette une prime, que le préfet interdise les camions et que l'État accepte un audit.", []string{"demand: CGT > ville", "demand: CGT > préfet", "demand: CGT > État"}},
		{"behind a colon", "fr", "C'est une demande que la maire, Julie Prat, a répétée lundi : que la ville interdise les camions.", []string{"demand: Julie Prat > ville"}},
		{"need be", "fr", "Encore faudrait-il que le préfet accepte l'audit.", nil},
		{"need not be", "fr", "Il ne faut pas que la ville refuse de payer.", nil},
		{"told on the way", "fr", "La CGT demande que la ville, qui refuse de payer, parte.", []string{"demand: CGT > ville", "refuse: ville"}},
		{"about what is asked for", "fr", "La CGT réclame une prime que la ville refuse de verser.", []string{"demand: CGT", "refuse: ville"}},
		{"asked for", "en", "The dockers asked that Arval apologise.", []string{"demand: dockers > Arval"}},
		{"asked for, a promise", "en", "The dockers demanded that Arval promise a bonus.", []string{"demand: dockers > Arval"}},
		{"said, not asked for", "en", "The dockers said that Arval refused to pay.", []string{"state: dockers", "refuse: Arval"}},
		{"said, not asked for", "fr", "La CGT affirme que la ville refuse de payer.", []string{"state: CGT", "refuse: ville"}},
	})
}
