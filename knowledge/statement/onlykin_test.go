package statement_test

import "testing"

// TestOnlyKin holds which body a noun means that the article calls otherwise: the only one whose name begins with a word for its kind.
func TestOnlyKin(t *testing.T) {
	holdParties(t, []partyTest{
		{"a union with initials", "fr", "L'Union des agents de quai (UAQ) a refusé l'offre. Le syndicat exige une prime.", []string{"refuse: Union des agents de quai", "demand: Union des agents de quai"}},
		{"a federation", "fr", "La Fédération des pêcheurs refuse l'offre. Le club Arval se tait. Le syndicat exige une prime.", []string{"refuse: Fédération des pêcheurs", "demand: Fédération des pêcheurs"}},
		{"an association", "fr", "Le Collectif des riverains refuse l'offre. L'association exige un audit.", []string{"refuse: Collectif des riverains", "demand: Collectif des riverains"}},
		{"behind a contraction", "fr", "La CGT refuse l'offre. La ville demande au syndicat de céder.", []string{"refuse: CGT", "demand: ville > CGT"}},
		{"two unions", "fr", "La CGT et FO refusent l'offre. Le syndicat exige une prime.", []string{"refuse: CGT, FO", "demand: syndicat"}},
		{"another union", "fr", "La CGT refuse l'offre. Un syndicat de cadres approuve. Le syndicat exige une prime.", []string{"refuse: CGT", "agree: syndicat de cadres", "demand: syndicat de cadres"}},
		{"a union of its own", "fr", "La CGT refuse l'offre. Le syndicat patronal exige une prime.", []string{"refuse: CGT", "demand: syndicat patronal"}},
		{"a union with a name", "fr", "La CGT refuse l'offre. Le syndicat Sud exige une prime. Le syndicat menace de partir.", []string{"refuse: CGT", "demand: Sud", "threaten: Sud"}},
		{"no union", "fr", "La société Arval refuse l'offre. Le syndicat exige une prime.", []string{"refuse: Arval", "demand: syndicat"}},
	})
}

// TestContracted holds that a preposition which has taken in the article hides no definite noun.
func TestContracted(t *testing.T) {
	holdParties(t, []partyTest{
		{"a role", "fr", "Le préfet, Marc Tellier, a refusé l'offre. La CGT demande au préfet de partir.", []string{"refuse: Marc Tellier", "demand: CGT > Marc Tellier"}},
		{"a firm", "fr", "Le laboratoire Calbert vend un sirop. Julie Prat a demandé au laboratoire de baisser son prix.", []string{"demand: Julie Prat > Calbert"}},
		{"another role", "fr", "Le préfet, Marc Tellier, a refusé l'offre. La CGT demande au maire de partir.", []string{"refuse: Marc Tellier", "demand: CGT > maire"}},
	})
}
