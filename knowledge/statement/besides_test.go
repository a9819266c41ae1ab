package statement_test

import "testing"

// TestBesides holds that a passive without an agent which adds to what somebody has just done to the same ones is theirs too, and
// nobody's otherwise.
func TestBesides(t *testing.T) {
	holdParties(t, []partyTest{
		{"also", "en", "Two skippers were fined £900 by Leeds Crown Court on Thursday. They were also ordered to hand in their licences.", []string{"sanction: Leeds Crown Court > skippers", "oblige: Leeds Crown Court > skippers"}},
		{"also told", "en", "The judge ordered Nordel to pay. The firm was also told to apologise.", []string{"oblige: judge > Nordel", "demand: judge > Nordel"}},
		{"another one", "en", "The judge ordered Nordel to pay. Ann Lee was also banned from the port.", []string{"oblige: judge > Nordel", "oblige:  > Ann Lee"}},
		{"nothing added", "en", "The judge ordered Nordel to pay. Nordel was told to apologise.", []string{"oblige: judge > Nordel", "demand:  > Nordel"}},
		{"somebody else's act in between", "en", "The judge ordered Nordel to pay. The union urged Nordel to sell. Nordel was also told to apologise.", []string{"oblige: judge > Nordel", "demand: union > Nordel", "demand:  > Nordel"}},
		{"aussi", "fr", "Le tribunal de Lille a condamné deux pêcheurs à 900 euros d'amende. Il leur a aussi été ordonné de rendre leur permis.", []string{"sanction: tribunal de Lille > pêcheurs", "oblige: tribunal de Lille > pêcheurs"}},
		{"nothing added", "fr", "Le tribunal de Lille a condamné deux pêcheurs à 900 euros d'amende. Il leur a été ordonné de rendre leur permis.", []string{"sanction: tribunal de Lille > pêcheurs", "oblige:  > pêcheurs"}},
	})
}
