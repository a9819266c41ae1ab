package ingest_test

import (
	"strings"
	"testing"
)

// Magazines set an ornament behind the last sentence: the sentence stays, the ornament does not.
func TestOrnamentsAtTheEndOfAnArticle(t *testing.T) {
	for code, last := range map[string]string{
		"fr": "Le club garde la lettre du préfet dans une boîte à biscuits.",
		"en": "The club keeps the county's letter in a biscuit tin.",
	} {
		for _, sign := range []string{" ♦", " ■", "♦", " □", " ∎"} {
			if got := bodyWith(t, code, last+sign, true); !strings.HasSuffix(got, "\n"+last) {
				t.Errorf("%s: with %q behind it the last sentence is lost, or the sign is not:\n%s", code, sign, got)
			}
		}
	}
}
