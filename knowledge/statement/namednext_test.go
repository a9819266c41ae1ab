package statement_test

import (
	"slices"
	"testing"

	"disputebot/knowledge"
)

// TestNamedNext holds who speaks for a body by a name that follows their office in the next sentence, and that nobody else does.
func TestNamedNext(t *testing.T) {
	for _, tt := range []struct {
		name, lang, text string
		want             bool
	}{
		{"right behind", "en", "Arval's director denied any cruelty. Calling the claim “a joke,” Ann Lee accused the union of lying.", true},
		{"en français", "fr", "Le directeur d’Arval dément toute cruauté. Paul Roy accuse le syndicat de mentir.", true},
		{"somebody told", "en", "Arval's director denied any cruelty. Union leader Ann Lee accused Arval of lying.", false},
		{"told behind", "en", "Arval's director denied any cruelty. Ann Lee, a nurse, accused Arval of lying.", false},
		{"named before", "en", "Ann Lee runs a school. Arval's director denied any cruelty. Ann Lee accused Arval of lying.", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := knowledge.Article{ID: "a", Text: tt.text, Lang: tt.lang}
			_, actors, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
			if err != nil {
				t.Fatal(err)
			}
			got := slices.ContainsFunc(actors, func(a knowledge.Actor) bool {
				return (a.Name == "Ann Lee" || a.Name == "Paul Roy") && slices.Contains(a.Of, "Arval")
			})
			if got != tt.want {
				t.Errorf("%s\nspeaks for Arval: %v, want %v", tt.text, got, tt.want)
			}
		})
	}
}
