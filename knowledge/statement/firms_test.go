package statement_test

import "testing"

// TestFirms holds that what ends a firm's name is no body by itself.
func TestFirms(t *testing.T) {
	acts(t, []act{
		{"homes", "en", "Ann Lee backed 50 new homes.", "agree: Ann Lee"},
		{"a firm", "en", "Ann Lee backed Hexham Homes.", "agree: Ann Lee > Hexham Homes"},
		{"estates", "en", "Ann Lee backed the estates.", "agree: Ann Lee"},
	})
}

// TestWhatIs holds that « ce que » is a thing where the verb takes one.
func TestWhatIs(t *testing.T) {
	acts(t, []act{
		{"what is proposed", "fr", "Ce que propose Arval est juste.", "promise: Arval?"},
		{"what is asked", "fr", "Ce que demande Arval est juste.", "demand: Arval?"},
		{"what is upheld", "fr", "Ce que soutient Arval est juste.", "defend: Arval?"},
	})
}
