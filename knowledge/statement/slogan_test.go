package statement_test

import "testing"

// TestNamesInSmallLetters holds how far the name of an association goes that is written small behind its first word.
func TestNamesInSmallLetters(t *testing.T) {
	holdParties(t, []partyTest{
		{"a preposition", "fr", "L'association Rives sans bitume réclame une enquête.", []string{"demand: Rives sans bitume"}},
		{"an adjective", "fr", "Le collectif Souffle court, qui regroupe 60 familles, supplie le maire de ne pas interrompre les soins.", []string{"demand: Souffle court > maire"}},
		{"an article", "fr", "Le collectif Voix pour la mer a exigé une enquête.", []string{"demand: Voix pour la mer"}},
		{"no noun in front", "fr", "La CGT, la Ligue des mers et Voisins solidaires exhortent le préfet à agir.", []string{"demand: CGT, Ligue des mers, Voisins solidaires > préfet"}},
		{"an infinitive", "fr", "L'association Arval sans attendre réclame une enquête.", []string{"demand: Arval"}},
		{"its part", "fr", "Le syndicat Sud pour sa part réclame une enquête.", []string{"demand: Sud"}},
		{"a verb behind", "fr", "L'association Arval réclame une enquête.", []string{"demand: Arval"}},
		{"an auxiliary behind", "fr", "L'association Arval a réclamé une enquête.", []string{"demand: Arval"}},
		{"a firm", "fr", "La société Arval sans bitume réclame une enquête.", []string{"demand: Arval"}},
		{"angry towns", "fr", "À Cannes, inquiète, la mairie réclame une enquête.", []string{"demand: mairie"}},
	})
}
