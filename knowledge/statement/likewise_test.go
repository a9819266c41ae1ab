package statement_test

import "testing"

// TestLikewise holds who speaks in a clause that goes back to what is said around it, where the subject can only stand behind its verb.
func TestLikewise(t *testing.T) {
	holdParties(t, []partyTest{
		{"contrary to what they say", "fr", "Le maire Paul Roy a refusé de signer, contrairement à ce qu'affirmait la veille la préfecture.", []string{"refuse: Paul Roy", "state: préfecture"}},
		{"contrary to what they say, in front", "fr", "Contrairement à ce que soutient la mairie, la cantine ne fermera pas.", []string{"defend: mairie"}},
		{"contrary to what she says", "fr", "Contrairement à ce qu'affirme Ann Lee, le club a payé son loyer, a déclaré Paul Roy.", []string{"state: Ann Lee", "state: Paul Roy"}},
		{"as announced", "fr", "La ligne fermera en mai, ainsi que l'a annoncé la société Arval.", []string{"state: Arval"}},
		{"as announced", "fr", "La ligne fermera en mai, comme l'a confirmé lundi à la presse le directeur d'Arval, Paul Roy.", []string{"state: Paul Roy"}},
		{"by what they say", "fr", "Selon ce qu'a indiqué la préfecture, la route rouvrira lundi.", []string{"state: préfecture"}},
		{"what they deny", "fr", "Le maire a fait pression sur le club, ce que nie son cabinet.", []string{"defend: cabinet"}},
		{"what they demand", "fr", "Ce qu'exige le syndicat, c'est une prime.", []string{"demand: syndicat"}},
		{"subject in front", "fr", "Le club a payé, ce que le maire conteste.", []string{"defend: maire"}},
		{"of one thing", "fr", "La prime que réclame le syndicat coûtera cher.", []string{"demand: syndicat"}},
	})
}
