package statement_test

import "testing"

// TestAsides reads of whom a demand is made where a name or an office between commas, and a day or a letter behind it, part them from what they
// are to do.
func TestAsides(t *testing.T) {
	holdParties(t, []partyTest{
		{"office, name, day", "en", "The union asked the minister, Ann Lee, on Monday to reopen the school.", []string{"demand: union > Ann Lee"}},
		{"name, office, day", "en", "The union asked Ann Lee, the minister, on Monday to reopen the school.", []string{"demand: union > Ann Lee"}},
		{"office, name, letter", "en", "Arval urged the mayor, Paul Roy, in a letter to cap the fares.", []string{"demand: Arval > Paul Roy"}},
		{"office, name, day", "fr", "Le syndicat a demandé à la ministre, Anne Lier, lundi matin de rouvrir l'école.", []string{"demand: syndicat > Anne Lier"}},
		{"office, name, letter", "fr", "Arval a prié le préfet, Paul Roy, dans une lettre, de fermer la carrière.", []string{"demand: Arval > Paul Roy"}},
		{"day between commas", "fr", "Arval a sommé la ville, mardi, de payer ses dettes.", []string{"demand: Arval > ville"}},
		{"name, office, meeting", "fr", "Arval a exhorté Anne Lier, la maire, lors du conseil, à garder le parc ouvert.", []string{"demand: Arval > Anne Lier"}},
	})
}

// TestBodyOfAKind reads a body's noun with what it deals with as a body of its own, not as the company spoken of before.
func TestBodyOfAKind(t *testing.T) {
	holdParties(t, []partyTest{
		{"of a kind", "fr", "La société Nordel Bois a refusé de payer. Anne Lier demande au service des incendies de publier son rapport.", []string{"refuse: Nordel Bois", "demand: Anne Lier > service des incendies"}},
		{"of one thing", "fr", "La société Nordel Bois a refusé de payer. Anne Lier demande au service du cadastre la carte de 2019.", []string{"refuse: Nordel Bois", "demand: Anne Lier > service du cadastre"}},
		{"of one thing", "fr", "La société Nordel Bois a refusé de payer. Anne Lier exhorte l'office de la mer à fermer le port.", []string{"refuse: Nordel Bois", "demand: Anne Lier > office de la mer"}},
		{"called so, before a name of somebody", "fr", "La préfète a exigé de la société Nordel Bois qu'elle parte.\nUn sursis avait été consenti en août au scieur Paul Oyan.\nLe tribunal de Tarn condamne la société à payer 12 000 euros.", []string{"demand: préfète > Nordel Bois", "agree: ", "sanction: tribunal de Tarn > Nordel Bois"}},
		{"the one spoken of", "fr", "La société Nordel Bois a refusé de payer. Anne Lier demande à la société de publier son rapport.", []string{"refuse: Nordel Bois", "demand: Anne Lier > Nordel Bois"}},
	})
}
