package statement_test

import "testing"

// TestWritten reads for what somebody wrote to another as one act, done to the other.
func TestWritten(t *testing.T) {
	acts(t, []act{
		{"wrote, demanding", "en", "Ann Lee wrote to Paul Stone demanding the plans of the tunnel.", "demand: Ann Lee > Paul Stone"},
		{"wrote on a day, demanding", "en", "Ann Lee wrote to Paul Stone on Monday, demanding the plans.", "demand: Ann Lee > Paul Stone"},
		{"wrote to demand", "en", "Ann Lee has written to Paul Stone to demand an apology.", "demand: Ann Lee > Paul Stone"},
		{"wrote to ask for", "en", "Ann Lee wrote to Paul Stone to ask for the plans.", "demand: Ann Lee > Paul Stone"},
		{"wrote to do", "en", "Ann Lee wrote to Paul Stone to leave the valley.", "demand: Ann Lee > Paul Stone"},
		{"demanding with nobody written to", "en", "Ann Lee left the town demanding an apology.", "demand: Ann Lee?"},
		{"a écrit, pour lui demander", "fr", "La cour a entendu Julie Prat. Julie Prat a écrit à Paul Meunier pour lui demander de fermer le tunnel.", "demand: Julie Prat > Paul Meunier"},
		{"a écrit, pour exiger", "fr", "Julie Prat a écrit à Paul Meunier pour exiger des explications.", "demand: Julie Prat > Paul Meunier"},
		{"a écrit, en demandant", "fr", "Julie Prat a écrit à Paul Meunier en lui demandant de fermer le tunnel.", "demand: Julie Prat > Paul Meunier"},
		{"ordered by a court in a town", "en", "Ann Lee was ordered to pay 9,000 euros by a court in Tiel.", "sanction: court? > Ann Lee"},
		{"se voir infliger par", "fr", "Julie Prat s'est vu infliger une amende de 9 000 euros par le tribunal de Tiel.", "sanction: tribunal de Tiel? > Julie Prat"},
		{"se voir opposer par", "fr", "Julie Prat s'est vu opposer un refus par Paul Meunier.", "refuse: Paul Meunier > Julie Prat"},
	})
}
