package statement_test

import "testing"

// TestListeners holds that who only hears what somebody says of others is not the one it is said to.
func TestListeners(t *testing.T) {
	holdParties(t, []partyTest{
		{"a third one must", "en", "\"Nordel must reopen the pool by May,\" Ann Lee told the mayor.", []string{"demand: Ann Lee > Nordel"}},
		{"a third one must, told indirectly", "en", "Ann Lee told MPs that Nordel must pay.", []string{"demand: Ann Lee > Nordel"}},
		{"a third one must", "fr", "« Nordel doit rouvrir la piscine avant mai », a lancé Anne Roy devant les députés.", []string{"demand: Anne Roy > Nordel"}},
		{"and in the next quotation", "fr", "« C'est indigne », a lancé Anne Roy aux députés. « Nordel doit rouvrir la piscine avant mai. »", []string{"accuse: Anne Roy", "demand: Anne Roy > Nordel"}},
		{"the press is told", "en", "\"That is a lie,\" Ann Lee told reporters.", []string{"accuse: Ann Lee"}},
		{"the radio is told", "en", "\"That is a lie,\" Ann Lee told Radio Nord.", []string{"accuse: Ann Lee"}},
		{"parliament itself is asked", "en", "\"Give us time,\" Ann Lee told parliament.", []string{"demand: Ann Lee > parliament"}},
		{"parliament itself is asked", "en", "\"You must vote,\" Ann Lee told the senators.", []string{"demand: Ann Lee > senators"}},
		{"the press itself is asked", "en", "Ann Lee told reporters to leave.", []string{"demand: Ann Lee > reporters"}},
	})
}

// TestWantedOfTheSpeaker holds that who tells in their own words what somebody wants of them is the one it is wanted of, and speaks of that
// somebody.
func TestWantedOfTheSpeaker(t *testing.T) {
	holdParties(t, []partyTest{
		{"asks me", "en", "\"The union asks me to lose money,\" Ann Lee said.", []string{"demand: union > Ann Lee", "defend: Ann Lee > union"}},
		{"wants us", "en", "\"The council wants us to pay,\" Ann Lee told reporters.", []string{"demand: council", "state: Ann Lee > council"}},
		{"wants us, a body says", "en", "\"The council wants us to pay,\" the company Arval told reporters.", []string{"demand: council > Arval", "defend: Arval > council"}},
		{"me demande", "fr", "« Le syndicat me demande de ruiner la maison », dit Anne Roy.", []string{"demand: syndicat > Anne Roy", "defend: Anne Roy > syndicat"}},
		{"exige que je", "fr", "« Le syndicat exige que je paie », dit Anne Roy.", []string{"demand: syndicat > Anne Roy", "defend: Anne Roy > syndicat"}},
		{"nobody says who", "en", "\"They want me to go,\" said Paul Roy.", []string{"demand:  > Paul Roy", "defend: Paul Roy"}},
	})
}

// TestSpokenOfInTheirOwnWords holds that who says something of a person is not that person.
func TestSpokenOfInTheirOwnWords(t *testing.T) {
	holdParties(t, []partyTest{
		{"a role", "en", "Judge Ann Prevert fined Nordel. Its chairwoman, Dora Stone, accused the union of lying. \"The judge wants us to close,\" she told reporters.", []string{"sanction: Judge Ann Prevert > Nordel", "accuse: Dora Stone > union", "demand: Judge Ann Prevert", "state: Dora Stone > Judge Ann Prevert"}},
		{"a name", "en", "Dora Stone sold the club. Carla Lee accused the union of lying. \"Carla Lee is wrong,\" she said.", []string{"accuse: Carla Lee > union", "state: Dora Stone"}},
		{"a role", "fr", "La juge Anne Prat a condamné Nordel. La directrice, Dora Roche, a pris la parole. La juge a souri. « La juge ment », a-t-elle dit.", []string{"accuse: Anne Prat", "accuse: Dora Roche > Anne Prat"}},
	})
}
