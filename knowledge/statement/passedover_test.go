package statement_test

import (
	"testing"

	"disputebot/knowledge"
)

// TestPassedOver holds whom a pronoun or a noun does not mean, though they were named last.
func TestPassedOver(t *testing.T) {
	holdParties(t, []partyTest{
		{"named in what was asked", "fr", "Le maire, Marc Tellier, a refusé l'offre. Interrogé sur le parc, que la société Arval réclame, il a promis une fête.", []string{"refuse: Marc Tellier", "demand: Arval", "promise: Marc Tellier"}},
		{"the subject before", "fr", "Le maire, Marc Tellier, a refusé l'offre. Le parc, que la société Arval réclame, est fermé ; elle a promis une fête.", []string{"refuse: Marc Tellier", "demand: Arval", "promise: Arval"}},
		{"a paper that has read it", "fr", "L'inspection a vu le port. Dans un avis, que Le Golfe a pu lire, elle enjoint à la compagnie de payer.", []string{"demand: inspection > compagnie"}},
		{"a firm in a main clause", "fr", "La compagnie Arval a refusé l'offre. Dans un avis, l'inspection enjoint à la compagnie de payer.", []string{"refuse: Arval", "demand: inspection > Arval"}},
		{"somebody's leader is no group", "fr", "Le refus a fait bondir les Enfants de la Digue. « Non », s'emporte leur meneur, Loïc Brennac. Le groupe exige une prime.", []string{"accuse: Loïc Brennac", "demand: groupe"}},
		{"an office that no act names", "fr", "Le maire, Marc Tellier, a refusé l'offre. Le Préposé aux digues, lui, rendra son avis mardi. Il exige une prime.", []string{"refuse: Marc Tellier", "demand: Préposé aux digues"}},
		{"a woman is not he", "fr", "Le maire, Marc Tellier, a refusé l'offre. La Préposée aux digues rendra son avis mardi. Il exige une prime.", []string{"refuse: Marc Tellier", "demand: Marc Tellier"}},
		{"a town is no office", "fr", "Le maire, Marc Tellier, a refusé l'offre. Le Havre dormait. Il exige une prime.", []string{"refuse: Marc Tellier", "demand: Marc Tellier"}},
		{"what is asked for", "fr", "Julie Prat a refusé l'offre. Une trêve s'impose, et la CGT la réclame.", []string{"refuse: Julie Prat", "demand: CGT"}},
		{"who is asked", "fr", "Julie Prat a refusé l'offre. La CGT la prie de partir.", []string{"refuse: Julie Prat", "demand: CGT > Julie Prat"}},
		{"to this end", "fr", "Marc Tellier a demandé à cette fin une trêve.", []string{"demand: Marc Tellier"}},
		{"on this account", "fr", "Marc Tellier a demandé à ce titre une trêve.", []string{"demand: Marc Tellier"}},
		{"to this woman", "fr", "Marc Tellier a demandé à cette femme une trêve.", []string{"demand: Marc Tellier > femme"}},
	})
}

// TestHeadlineSpeaksNotOn holds that a quotation without a speaker is not given to whom the headline above is about.
func TestHeadlineSpeaksNotOn(t *testing.T) {
	a := knowledge.Article{ID: "a", Lang: "fr", Text: "Arval menace de partir\n\n« Je ne signerai rien, ni demain ni jamais. » La salle se tait."}
	passages := feed(t, a)
	passages[0].Title = true
	got, _, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: passages})
	if err != nil {
		t.Fatal(err)
	}
	if want := "threaten: Arval"; sides(got) != want {
		t.Errorf("got %q, want %q", sides(got), want)
	}
}
