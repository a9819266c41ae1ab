package statement_test

import "testing"

// TestFormer holds that what somebody no longer is, told of nobody yet, means the one person spoken of right before, and nobody where
// there are two.
func TestFormer(t *testing.T) {
	holdParties(t, []partyTest{
		{"the one who spoke", "en", "Dora Stone wants a rise. The former jockey urged the board to act. \"It is late,\" she said.", []string{"demand: Dora Stone", "demand: Dora Stone > board", "state: Dora Stone"}},
		{"two people", "en", "Paul Roy accused Mark Stone of lying. Mark Stone laughed. The former pilot wants an apology.", []string{"accuse: Paul Roy > Mark Stone", "demand: former pilot"}},
		{"told of before", "en", "A former jockey, Carla Lee, wept. Dora Stone wants a rise. The former jockey urged the board to act.", []string{"demand: Dora Stone", "demand: former jockey > board"}},
		{"the one who spoke", "fr", "Paul Roche réclame une prime. L'ex-banquier somme la ville de payer.", []string{"demand: Paul Roche", "demand: Paul Roche > ville"}},
		{"two people", "fr", "Paul Roche accuse Marc Prat de mentir. Marc Prat a ri. L'ex-banquier réclame une prime.", []string{"accuse: Paul Roche > Marc Prat", "demand: ex-banquier"}},
	})
}

// TestStandUpTo holds that who is stood up to is the one refused.
func TestStandUpTo(t *testing.T) {
	holdParties(t, []partyTest{
		{"tenir tête", "fr", "La société Nordel tient tête à la juge Anne Prat.", []string{"refuse: Nordel > Anne Prat"}},
		{"tenir tête, past a day", "fr", "Le maire a tenu tête vendredi aux éleveurs.", []string{"refuse: maire > éleveurs"}},
	})
}

// TestHeldToACondition holds that whom a speaker's own threat or promise hangs on is the other side.
func TestHeldToACondition(t *testing.T) {
	holdParties(t, []partyTest{
		{"if they sulk", "en", "\"We will hand back our keys if Nordel sulks,\" said Ann Lee.", []string{"promise: Ann Lee > Nordel"}},
		{"s'ils s'entêtent", "fr", "« Nous rendrons nos clés si la ville s'entête », a lancé Anne Roy.", []string{"state: Anne Roy > ville"}},
		{"nobody's doing", "en", "\"The town will be ruined if Nordel closes,\" said Ann Lee.", []string{"state: Ann Lee"}},
		{"we say to them", "fr", "« Nous disons aux supermarchés du pays : videz les rayons », a dit Anne Roy.", []string{"demand: Anne Roy > supermarchés du pays"}},
	})
}
