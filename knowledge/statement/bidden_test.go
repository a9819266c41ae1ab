package statement_test

import "testing"

// TestBidden reads whom somebody's own words bid do a thing.
func TestBidden(t *testing.T) {
	acts(t, []act{
		{"called upon", "en", "“Minister, open the ward,” said Ann Lee.", "demand: Ann Lee > Minister"},
		{"at the end", "en", "“Open the ward, minister,” said Ann Lee.", "demand: Ann Lee > minister"},
		{"by a name", "en", "“Mr Dale, open the ward,” said Ann Lee.", "demand: Ann Lee > Dale"},
		{"let", "en", "“Let the council buy us bigger planes!” said Ann Lee.", "demand: Ann Lee > council"},
		{"whose turn", "en", "“It is time for the council to act,” said Ann Lee.", "demand: Ann Lee > council"},
		{"up to", "en", "“It's up to the council to pay,” said Ann Lee.", "demand: Ann Lee > council"},
		{"nobody", "en", "“Sadly, open wards are rare,” said Ann Lee.", "state: Ann Lee"},
		{"interpellé", "fr", "« Monsieur le maire, rendez-nous le stade », lance Anne Roy.", "demand: Anne Roy > maire"},
		{"à la fin", "fr", "« Rendez-nous le stade, madame la ministre », lance Anne Roy.", "demand: Anne Roy > ministre"},
		{"il faut", "fr", "« Il faut que la mairie paie », dit Anne Roy.", "demand: Anne Roy > mairie"},
		{"un trait d'union", "fr", "« Rendez-la avant lundi », lance Anne Roy au maire.", "demand: Anne Roy > maire"},
		{"derrière une apposition", "fr", "« Rendez-la-nous avant lundi », lance son trésorier, Paul Roy, à la ministre dans une vidéo.", "demand: Paul Roy > ministre"},
		{"devant qui parle", "fr", "« Gelez-les », a écrit à la rectrice son délégué, Paul Roy.", "demand: Paul Roy > rectrice"},
	})
}
