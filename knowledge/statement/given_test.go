package statement_test

import "testing"

// TestGivenTo holds that who is to get what is promised, or does not get what is refused, is the other side.
func TestGivenTo(t *testing.T) {
	holdParties(t, []partyTest{
		{"to pay to", "en", "Ann Lee offered to pay 20 dollars to each customer.", []string{"promise: Ann Lee > customer"}},
		{"without an article", "en", "Ann Lee promised drivers £2 million in aid.", []string{"promise: Ann Lee > drivers"}},
		{"verser à", "fr", "Anne Roy promet de verser aux éleveurs deux millions d'euros.", []string{"promise: Anne Roy > éleveurs"}},
		{"verser un bien à", "fr", "Anne Roy s'engage à rendre la salle aux parents.", []string{"promise: Anne Roy > parents"}},
		{"a way, not a gift", "en", "Ann Lee promised to go to the Court of Appeal.", []string{"promise: Ann Lee"}},
		{"a way, not a gift", "fr", "Anne Roy promet de revenir au conseil.", []string{"promise: Anne Roy"}},
		{"denied to", "en", "A licence had been denied in May to the scrap dealer Paul Roy.", []string{"refuse:  > Paul Roy"}},
		{"refusée à", "fr", "Une dérogation avait été refusée en mai au maraîcher Paul Roy.", []string{"refuse:  > Paul Roy"}},
		{"denied by", "en", "The report was denied in May by Paul Roy.", []string{"defend: Paul Roy"}},
		{"refusal to hear", "en", "The council's refusal to hear the nurses caused a stir.", []string{"refuse: council > nurses"}},
		{"refus de recevoir", "fr", "Le refus du conseil de recevoir les infirmières a fait scandale.", []string{"refuse: conseil > infirmières"}},
		{"refusal to do", "en", "The council's refusal to sell the mill caused a stir.", []string{"refuse: council"}},
	})
}

// TestAccusedBehindAFragment holds that a few quoted words in front of a clause are not what its verb brings.
func TestAccusedBehindAFragment(t *testing.T) {
	holdParties(t, []partyTest{
		{"of whom a wrong is told", "en", "Calling the claim “a fairy tale”, Paul Roy accused the union of stirring up panic.", []string{"accuse: Paul Roy", "accuse: Paul Roy > union"}},
	})
}
