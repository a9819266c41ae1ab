package statement_test

import "testing"

// TestEachSentenceOfAQuotation holds that a sentence of somebody's own words names its other side itself, wherever it stands in them, and
// lends it to no other sentence.
func TestEachSentenceOfAQuotation(t *testing.T) {
	holdParties(t, []partyTest{
		{"the last one hangs on somebody", "fr", "« Nous ne mendions pas.\n\n« Et nous rendrons nos clés le 1er mars si la ville s'entête », a averti Anne Roy.", []string{"warn: Anne Roy", "warn: Anne Roy > ville"}},
		{"a quotation further on", "en", "“We asked politely,” said Dora Stone. “It rained in.\n\n“So we say to Arval: open your books.”", []string{"state: Dora Stone", "state: Dora Stone", "demand: Dora Stone > Arval"}},
		{"a quotation further on", "fr", "« On nous a ri au nez », dit Anne Roy. « Alors nous disons aux supermarchés : videz les rayons. »", []string{"state: Anne Roy", "demand: Anne Roy > supermarchés"}},
		{"let them", "fr", "« Retirer ces avis », s'emporte Paul Roy, « c'est attendre la ruine. Que la ville répare, alors ! »", []string{"accuse: Paul Roy", "accuse: Paul Roy", "demand: Paul Roy > ville"}},
	})
}
