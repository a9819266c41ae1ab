package statement_test

import "testing"

// TestAskedWhereTheyAre reads what is asked of people of whom it is said where they are.
func TestAskedWhereTheyAre(t *testing.T) {
	acts(t, []act{
		{"at a place", "en", "The union asks staff at the four plants to walk out.", "demand: union? > staff"},
		{"across a place", "en", "Ann Lee called on crews across the county to stay at home.", "demand: Ann Lee > crews"},
		{"with a thing", "en", "Ann Lee urged passengers with tickets to wait.", "demand: Ann Lee > passengers"},
		{"two places", "en", "The union told drivers from the north of the town to park elsewhere.", "demand: union? > drivers"},
		{"dans un lieu", "fr", "Julie Prat appelle les agents présents dans les dépôts à débrayer.", "demand: Julie Prat > agents présents"},
		{"sur un lieu", "fr", "Julie Prat demande aux conducteurs sur la ligne 3 de rester chez eux.", "demand: Julie Prat > conducteurs"},
		{"a purpose", "en", "The union asked the court in a bid to stop the sale.", ""},
		{"an order", "en", "The union asked the court in order to stop the sale.", ""},
		{"whose it is not", "en", "Ann Lee asked her not to sign.", "demand: Ann Lee"},
		{"a name behind several", "en", "The tenants and the mayor of Arbury, Jon Pike, urge the bank to wait.", "demand: tenants, Jon Pike > bank"},
		{"a name behind one", "en", "The mayor, Jon Pike, urges the bank to wait.", "demand: Jon Pike > bank"},
	})
}

// TestCalledForActs keeps "called for" the act of its subject where another verb follows that is no main one.
func TestCalledForActs(t *testing.T) {
	acts(t, []act{
		{"to be done", "en", "Ann Lee called for the quay to be kept open until June.", "demand: Ann Lee"},
		{"to be done to somebody", "en", "The union asked for Nordel to be fined.", "demand: union?"},
		{"and said", "en", "Ann Lee called for an inquiry and said the mayor lied.", "demand: Ann Lee; accuse: Ann Lee > mayor"},
		{"but walked out", "en", "The union asked for talks but walked out on Monday.", "demand: union?"},
		{"another's answer", "en", "The union asked for answers, and the mayor gave none.", "demand: union?"},
		{"a man accused", "en", "The man accused of fraud and theft said no.", "accuse: ? > man"},
	})
}

// TestPenaltyIsNoWhereabouts reads a sum behind « à » for what somebody is sentenced to, not for where they are.
func TestPenaltyIsNoWhereabouts(t *testing.T) {
	holdParties(t, []partyTest{
		{"in words", "fr", "Le tribunal a condamné Calancor à cinquante millions de francs CFA d’amende pour avoir fermé le bureau.", []string{"sanction: tribunal > Calancor"}},
		{"in figures", "fr", "Le tribunal a condamné Calancor à 5 000 euros pour avoir fermé le bureau.", []string{"sanction: tribunal > Calancor"}},
	})
}

// TestSaidSomewhere keeps where and when somebody speaks from being taken for whom they speak to.
func TestSaidSomewhere(t *testing.T) {
	acts(t, []act{
		{"à la sortie", "fr", "« C’est trop », a lancé Julie Prat à la sortie du conseil.", "state: Julie Prat"},
		{"à l’entrée", "fr", "« Nous partirons », a déclaré Julie Prat à l’entrée du tribunal.", "state: Julie Prat"},
		{"à l’ouverture", "fr", "Julie Prat a demandé à l’ouverture du procès un délai.", "demand: Julie Prat"},
		{"à la fin", "fr", "Julie Prat a répondu à la fin de la séance que le pont fermerait.", "state: Julie Prat"},
		{"à quelqu’un", "fr", "« C’est trop », a lancé Julie Prat au conseil.", "state: Julie Prat > conseil"},
	})
}
