package statement_test

import "testing"

// TestIncise holds that a cue which French sets inside the quotation marks says who speaks, unless somebody outside of them does.
func TestIncise(t *testing.T) {
	holdParties(t, []partyTest{
		{"between two sentences", "fr", "Le maire, Marc Tellier, a refusé l'offre. « Le quai est à nous, a déclaré le maire. Il le restera. »", []string{"refuse: Marc Tellier", "state: Marc Tellier", "state: Marc Tellier"}},
		{"in a sentence", "fr", "Le club Arval a refusé l'offre. « Nous avons 400 abonnés, précise sa présidente, Julie Prat, et ils sont furieux. »", []string{"refuse: Arval", "state: Julie Prat"}},
		{"a pronoun", "fr", "Marc Tellier a refusé l'offre. « Le quai est à nous, a-t-il ajouté mardi devant la presse, et il le restera. »", []string{"refuse: Marc Tellier", "state: Marc Tellier"}},
		{"behind an exclamation", "fr", "« C'est faux ! s'est exclamé Marc Tellier. Rien n'a coulé. »", []string{"state: Marc Tellier", "state: Marc Tellier"}},
		{"somebody in front speaks", "fr", "Marc Tellier a déclaré : « Le quai est à nous, disait Julie Prat, et à personne d'autre. »", []string{"state: Marc Tellier"}},
		{"somebody behind speaks", "fr", "« Le quai est à nous, disait Julie Prat, et à personne d'autre », a déclaré Marc Tellier.", []string{"state: Marc Tellier"}},
		{"told to whom is quoted", "fr", "« Le quai est à nous, m'a dit Julie Prat, et à personne d'autre. »", nil},
		{"one's own", "fr", "« Le quai est à nous, disait ma mère, et à personne d'autre. »", nil},
		{"anybody", "fr", "« Le quai est à nous, dit-on, et à personne d'autre. »", nil},
		{"a relative clause", "fr", "Marc Tellier a refusé l'offre. « Le quai, que réclame la ville, est à nous », a-t-il ajouté.", []string{"refuse: Marc Tellier", "state: Marc Tellier"}},
	})
}
