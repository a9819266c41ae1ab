package statement_test

import (
	"testing"

	"disputebot/knowledge"
)

// TestBeforeAColon establishes who speaks behind a colon where the clause in front is about one person alone.
func TestBeforeAColon(t *testing.T) {
	for _, tt := range []struct {
		code, text string
		want       bool
	}{
		{"en", "Ann Lee bangs the table: “We will not pay for this.”", true},
		{"en", "Their spokesman, Paul Lier, comes straight to the point: “We demand that Nordel tear up the bills.”", true},
		{"fr", "Leur porte-voix, Anne Lier, gardienne de cabane, va droit au but : « Nous réclamons de Nordel qu'il déchire les factures. »", true},
		{"en", "Ann Lee gets a note at the table: “You will not be paid for this.”", false},
		{"en", "Ann Lee meets the mayor: “We will not pay for this.”", false},
		{"fr", "Anne Lier lit la pancarte à voix haute : « Nous ne paierons pas cette amende. »", false},
		{"fr", "Anne Lier croise Paul Varn : « Nous ne paierons pas cette amende. »", false},
	} {
		a := knowledge.Article{ID: "a", Text: tt.text, Lang: tt.code}
		got, _, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
		if err != nil {
			t.Fatal(err)
		}
		sure := false
		for _, s := range got {
			sure = sure || s.Established && s.Direct
		}
		if sure != tt.want {
			t.Errorf("%s: established %v, want %v (%+v)", tt.text, sure, tt.want, got)
		}
	}
}
