package statement_test

import "testing"

// TestBehindAdjunct holds who speaks where a verb of saying stands between an adjunct and the quotation.
func TestBehindAdjunct(t *testing.T) {
	holdParties(t, []partyTest{
		{"failing that", "fr", "Faute de quoi, avertit son avocat, Me Paul Roy, « nous saisirons le juge ».", []string{"threaten: Paul Roy"}},
		{"otherwise", "fr", "Dans le cas contraire, prévient la mairie, « nous saisirons le juge ».", []string{"threaten: mairie"}},
		{"conjunction", "fr", "Et puis, ajoute Mme Lee, « personne ne nous a consultés ».", []string{"state: Lee"}},
		{"at that price", "fr", "À ce prix, estime Paul Roy, « autant fermer ».", []string{"state: Paul Roy"}},
		{"pronoun", "fr", "La maire, Ann Lee, a refusé l'offre. Pour l'instant, dit-elle, « rien n'est décidé ».", []string{"refuse: Ann Lee", "state: Ann Lee"}},
		{"for now", "en", "For now, says the mayor, “nothing is decided”.", []string{"state: mayor"}},
		{"failing that", "en", "Failing that, warned the union, “we will strike”.", []string{"threaten: union"}},
	})
}

// TestBelieveToKnow holds that a paper that believes it knows something tells it, not the one in front.
func TestBelieveToKnow(t *testing.T) {
	holdParties(t, []partyTest{
		{"paper", "fr", "Le ministre n'exclut pas une réquisition, croit savoir Le Courrier.", []string{"refuse: ministre", "state: Le Courrier"}},
		{"source", "fr", "« Le ministre partira », croit savoir une source syndicale.", []string{"state: source syndicale"}},
	})
}
