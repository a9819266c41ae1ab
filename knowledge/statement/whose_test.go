package statement_test

import "testing"

// TestWhose holds who acts in a clause that "dont" or "où" opens, and for whom.
func TestWhose(t *testing.T) {
	holdParties(t, []partyTest{
		{"its president", "fr", "Un groupe de voisins, Calmes Rives, dont la présidente exige un audit et menace de porter plainte.", []string{"demand: présidente, Calmes Rives", "threaten: présidente, Calmes Rives"}},
		{"the body behind", "fr", "Le club Arval, dont le président exige une prime, a refusé de jouer.", []string{"demand: président, Arval", "refuse: Arval"}},
		{"with a name", "fr", "La société Arval, dont la directrice, Julie Prat, exige une prime, a refusé de partir.", []string{"demand: Julie Prat", "refuse: Arval"}},
		{"where the mayor", "fr", "La ville, où la maire, Julie Prat, exige une prime, est calme.", []string{"demand: Julie Prat"}},
		{"his son speaks for nobody", "fr", "Le préfet, Marc Tellier, dont le fils exige une prime, a refusé de parler.", []string{"demand: fils", "refuse: Marc Tellier"}},
		{"who", "fr", "Le club Arval, qui exige une prime, a refusé de jouer.", []string{"demand: Arval", "refuse: Arval"}},
	})
}

// TestNoneOfThem holds that who takes none of what is asked for refuses it.
func TestNoneOfThem(t *testing.T) {
	holdParties(t, []partyTest{
		{"of these", "fr", "De ces trois demandes, la direction n'en a retenu aucune.", []string{"refuse: direction"}},
		{"of them", "fr", "La ville a rejeté l'offre. Elle n'en accepte aucune.", []string{"refuse: ville", "refuse: ville"}},
		{"a thing", "fr", "La ville n'a accordé aucune aide.", []string{"refuse: ville"}},
		{"some", "fr", "La ville a accepté deux offres.", []string{"agree: ville"}},
	})
}
