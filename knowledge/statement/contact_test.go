package statement_test

import "testing"

// TestContact reads what somebody demands where the noun for it stands in front and no pronoun opens the clause.
func TestContact(t *testing.T) {
	acts(t, []act{
		{"as a subject", "en", "The nurses the union is asking for would never come.", "demand: union?"},
		{"of somebody", "en", "The apology Ann Lee wants from the bishop has not come.", "demand: Ann Lee > bishop"},
		{"as an object", "en", "The mayor turned down the pay rise the union had demanded.", "refuse: mayor?; demand: union?"},
		{"with a preposition", "en", "The report the minister asked for is late.", "demand: minister?"},
		{"with a pronoun", "en", "Ann Lee is angry. The ban she is calling for has no friends.", "demand: Ann Lee"},
		{"who is told", "en", "Ann Lee told the mayor the tenants wanted a lift.", "state: Ann Lee > mayor; demand: tenants"},
		{"no such thing", "en", "Last week the union asked for a rise.", "demand: union?"},
	})
}

// TestSetApartOf reads of whom something is wanted that the sentence sets apart.
func TestSetApartOf(t *testing.T) {
	acts(t, []act{
		{"what from", "en", "What Arval wants from Nordel is an apology.", "demand: Arval > Nordel"},
		{"all of", "en", "All Ann Lee asks of the council is a bench.", "demand: Ann Lee > council"},
		{"it is", "en", "It is an apology that Ann Lee wants from the bishop.", "demand: Ann Lee > bishop"},
		{"ce que, derrière", "fr", "Ce que demande Arval au syndicat, c’est un délai.", "demand: Arval > syndicat"},
		{"ce que, devant", "fr", "Ce que le maire attend de la préfète, c’est une réponse.", "demand: maire? > préfète"},
		{"c'est", "fr", "C’est une réponse que le syndicat attend de la direction.", "demand: syndicat? > direction"},
		{"c'est à", "fr", "C’est au préfet que les pêcheurs demandent un délai.", "demand: pêcheurs > préfet"},
		{"une relative", "fr", "La salle que les élèves réclament à la mairie est prête.", "demand: élèves > mairie"},
	})
}
