package statement_test

import "testing"

// TestUndergone reads verbs that tell what is done to their subject, and those that make another do it.
func TestUndergone(t *testing.T) {
	acts(t, []act{
		{"se faire, by whom", "fr", "Paul Meunier s'est fait accuser de mensonge par Julie Prat mardi.", "accuse: Julie Prat > Paul Meunier"},
		{"se faire, by nobody named", "fr", "Paul Meunier se fait accuser de mensonge.", "accuse: ? > Paul Meunier"},
		{"faire alone", "fr", "Julie Prat a fait savoir qu'elle refuse de payer.", "state: Julie Prat; refuse: Julie Prat"},
		{"got, by whom", "en", "Paul Stone got accused of lying by Ann Lee on Tuesday.", "accuse: Ann Lee > Paul Stone"},
		{"got, by nobody named", "en", "Paul Stone got fined 300 euros.", "sanction: ? > Paul Stone"},
		{"got alone", "en", "Ann Lee got the letter and accused Paul Stone of lying.", "accuse: Ann Lee > Paul Stone"},
	})
}
