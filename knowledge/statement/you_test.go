package statement_test

import "testing"

// TestYou finds whom a quotation's "you" is: the other side of the sentence around it, wherever it stands, or of the letter told of.
func TestYou(t *testing.T) {
	acts(t, []act{
		{"behind the quotation", "en", "“The access that you are demanding would be a gift,” Ann Lee wrote to Paul Cruz.", "demand: Paul Cruz; warn: Ann Lee > Paul Cruz"},
		{"not the one spoken to before", "en", "Ann Lee told Mark Webb to go. “The access that you are demanding would be a gift,” Ann Lee told Paul Cruz.", "demand: Ann Lee > Mark Webb; demand: Paul Cruz?; warn: Ann Lee > Paul Cruz"},
		{"a letter behind", "en", "“You have failed us,” wrote Ann Lee in a letter to Paul Cruz.", "accuse: Ann Lee > Paul Cruz"},
		{"a letter in front", "en", "In a letter to Paul Cruz, Ann Lee wrote: “You must leave.”", "demand: Ann Lee > Paul Cruz"},
		{"anybody", "en", "“You never know,” said Ann Lee.", "state: Ann Lee"},
		{"behind the quotation", "fr", "« L'accès que vous exigez serait un cadeau aux voleurs », a écrit Julie Prat à Marc Tellier.", "demand: Marc Tellier; warn: Julie Prat > Marc Tellier"},
		{"behind a speaker with a title", "fr", "« Vous devez partir », a dit la ministre Julie Prat à Marc Tellier.", "demand: Julie Prat > Marc Tellier"},
		{"a letter behind", "fr", "« Vous devez partir », a écrit Julie Prat dans une lettre à Marc Tellier.", "demand: Julie Prat > Marc Tellier"},
		{"a letter in front", "fr", "Dans une lettre adressée à Marc Tellier, Julie Prat écrit : « Vous devez partir. »", "demand: Julie Prat > Marc Tellier"},
		{"anybody", "fr", "« Vous savez, c'est dur », a dit Julie Prat.", "state: Julie Prat"},
	})
}
