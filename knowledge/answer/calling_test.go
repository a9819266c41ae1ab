package answer

import (
	"testing"

	"disputebot/knowledge/lang"
)

// What a sentence goes on with behind a name and a comma is no office of theirs.
func TestAppositionEndsAtAComma(t *testing.T) {
	w := engineOf(t, "fr", "Le port est fermé.").words["fr"]
	for sentence, want := range map[string]string{
		"Hier Ida Voss, cheffe de la flotte, a refusé.":                            "Ida Voss, cheffe de la flotte",
		"Ainsi parle Ida Voss, cheffe de la flotte.":                               "Ida Voss, cheffe de la flotte",
		"Dans une lettre à Ida Voss, quatre ministres lui demandent de « céder ».": "",
	} {
		if got := w.apposition(sentence, []string{"ida", "voss"}, func([]lang.Token) bool { return false }); got != want {
			t.Errorf("%s: %q, want %q", sentence, got, want)
		}
	}
}
