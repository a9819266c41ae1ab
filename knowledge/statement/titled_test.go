package statement_test

import "testing"

// TestNamedWith keeps the noun that belongs to a body's name, and a judge's title; a company and a union go by the name alone.
func TestNamedWith(t *testing.T) {
	acts(t, []act{
		{"a commission", "fr", "La commission Bréhier demande un audit. Bréhier refuse de payer.", "demand: commission Bréhier; refuse: commission Bréhier"},
		{"a region", "fr", "La région Haute-Garance a sommé la société Brumel de payer.", "demand: région Haute-Garance > Brumel"},
		{"a union", "fr", "Le syndicat Transvale demande un audit.", "demand: Transvale"},
		{"a judge", "en", "Judge Rosalind Webb ordered the firm to pay. Rosalind Webb refused to comment. She said the firm had lied.", "oblige: Judge Rosalind Webb > firm; refuse: Judge Rosalind Webb; accuse: Judge Rosalind Webb > firm"},
		{"a company", "en", "The company Brumel refused to pay.", "refuse: Brumel"},
	})
}
