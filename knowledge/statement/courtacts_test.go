package statement_test

import "testing"

// TestCourtActs holds that what a court finds or throws out is a ruling, what it tells somebody to do an order, and what it makes them pay a
// punishment; the same verbs of a party tell no such thing.
func TestCourtActs(t *testing.T) {
	acts(t, []act{
		{"finds", "en", "The tribunal found that Arval had lied.", "rule: tribunal? > Arval"},
		{"rules", "en", "The court ruled that the lease was void.", "rule: court?"},
		{"finds", "fr", "Le tribunal a estimé que la grève était licite.", "rule: tribunal?"},
		{"finds", "fr", "La cour juge que le bail est nul.", "rule: cour?"},
		{"its grounds", "en", "The court fined Arval, finding it was late.", "sanction: court? > Arval; state: court?"},
		{"a party finds", "en", "Ann Lee found that Arval was late.", "state: Ann Lee"},
		{"a party finds", "fr", "Julie Prat a estimé que la grève était licite.", "state: Julie Prat"},
		{"says no more", "en", "The judge said the case was long.", "state: judge?"},
		{"throws out", "en", "The court dismissed the appeal on Monday.", "rule: court?"},
		{"throws out", "en", "A judge threw out the claim.", "rule: judge"},
		{"whom it sends away", "fr", "Le tribunal a débouté Julie Prat lundi.", "refuse: tribunal? > Julie Prat"},
		{"throws out", "fr", "Le tribunal a rejeté le recours lundi.", "rule: tribunal?"},
		{"a party rejects", "en", "Ann Lee rejected the offer on Monday.", "refuse: Ann Lee"},
		{"a court that will not speak", "en", "The court refused to comment.", "refuse: court?"},
		{"told by a judge", "en", "Mr Justice Stone told the firm to hand over the files.", "oblige: Stone > firm"},
		{"told by a minister", "en", "Justice Minister Ann Lee told the firm to hand over the files.", "demand: Ann Lee > firm"},
		{"a sum", "en", "The court ordered Arval to pay £600 to each tenant.", "sanction: court? > Arval"},
		{"a sum", "fr", "Le juge a ordonné à Arval de verser 3 000 euros à la ville.", "sanction: juge? > Arval"},
		{"no sum", "en", "The court ordered Arval to pay its staff.", "oblige: court? > Arval"},
		{"no sum", "fr", "Le juge a ordonné à Arval de payer ses salariés.", "oblige: juge? > Arval"},
		{"a sum in words", "en", "The court ordered Arval to pay two million euros.", "sanction: court? > Arval"},
		{"a sum in words", "fr", "Le juge a ordonné à Arval de verser deux millions d'euros à la ville.", "sanction: juge? > Arval"},
		{"a sum behind its sign", "en", "The court ordered Arval to pay damages of $2 million.", "sanction: court? > Arval"},
		{"a term", "en", "The court ordered Arval to pay its staff within 14 days.", "oblige: court? > Arval"},
		{"a day", "fr", "Le juge a ordonné à Arval de verser les salaires avant le 30 juin.", "oblige: juge? > Arval"},
		{"a visit", "en", "The court ordered Arval to pay a visit to all 12 shops.", "oblige: court? > Arval"},
		{"books", "fr", "Le juge a ordonné à Arval de payer les livres des 12 élèves.", "oblige: juge? > Arval"},
		{"notes", "en", "The court noted that Arval was founded in 1990.", "state: court?"},
		{"notes", "fr", "Le tribunal a souligné que la grève avait duré deux mois.", "state: tribunal?"},
		{"another order", "en", "The court ordered Arval to shut 12 shops.", "oblige: court? > Arval"},
	})
}
