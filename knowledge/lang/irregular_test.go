package lang

import (
	"slices"
	"testing"
)

// Forms of irregular verbs are told, and none of nouns that only end like verbs.
func TestIrregular(t *testing.T) {
	set, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ code, verb, form string }{
		{"fr", "remettre", "remis"}, {"fr", "vendre", "vendu"}, {"fr", "offrir", "offert"}, {"fr", "naître", "née"},
		{"fr", "convaincre", "convainquent"}, {"fr", "survivre", "survécu"}, {"fr", "extraire", "extrait"}, {"fr", "accueillir", "accueille"},
		{"en", "give", "given"}, {"en", "withhold", "withheld"},
		{"fr", "gare", ""}, {"fr", "mère", ""}, {"fr", "salaire", ""}, {"fr", "ordre", ""}, {"fr", "affaire", ""},
		{"fr", "loyer", ""}, {"fr", "Flandre", ""}, {"fr", "maître", ""}, {"fr", "foyer", ""}, {"fr", "nettoyer", "nettoie"}, {"fr", "installer", "installé"}, {"en", "house", ""},
	}
	for _, tt := range tests {
		speech, err := set.Lang(tt.code).Speech()
		if err != nil {
			t.Fatal(err)
		}
		if got := speech.Irregular(tt.verb); tt.form == "" && len(got) > 0 || tt.form != "" && !slices.Contains(got, tt.form) {
			t.Errorf("Irregular(%q) = %q, want %q among them", tt.verb, got, tt.form)
		}
	}
}
