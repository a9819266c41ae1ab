package statement_test

import "testing"

// TestNewcomers shows several people, or one that an indefinite article brings in, as the text calls them.
func TestNewcomers(t *testing.T) {
	acts(t, []act{
		{"several", "en", "Ministers urged Acme Water to pay.", "demand: ministers > Acme Water"},
		{"nouns in a row", "en", "Police chiefs demanded access to the messages.", "demand: police chiefs"},
		{"a word that is no name", "en", "Privacy groups have called on Acme Water to pay.", "demand: privacy groups > Acme Water"},
		{"one of them", "en", "One driver said the depot had closed.", "state: driver"},
		{"one who was told of", "en", "The official said the depot had closed.", "state: official?"},
		{"whose?", "en", "Their lawyers said the dam was safe.", "state: lawyers?"},
		{"no names given", "en", "Sources said the dam was safe.", "state: Sources?"},
		{"another number", "en", "Unions has said the depot had closed.", "state: unions?"},
		{"those named in a row", "en", "Senators Ann Lee and Paul Cruz wrote to Acme Water. The senators demanded answers.", "demand: Ann Lee, Paul Cruz"},
		{"several", "fr", "Les ministres ont demandé à Arval de payer.", "demand: ministres > Arval"},
		{"some", "fr", "Des associations réclament la fermeture du site.", "demand: associations"},
		{"with what they are of", "fr", "Les chefs de la police exigent un accès aux messages.", "demand: chefs de la police"},
		{"one of them", "fr", "Une salariée affirme que le site fermera.", "state: salariée"},
		{"whose?", "fr", "Ses avocats dénoncent une mascarade.", "accuse: avocats?"},
		{"no names given", "fr", "Des sources affirment que le site fermera.", "state: sources?"},
		{"those named in a row", "fr", "Les deux ministres, Julie Prat et Marc Tellier, ont demandé une enquête. Les ministres exigent des excuses.", "demand: Julie Prat, Marc Tellier; demand: Julie Prat, Marc Tellier"},
	})
}
