package statement_test

import (
	"testing"

	"disputebot/knowledge"
)

// TestUnnamedBefore leaves a pronoun behind an office of its own open, rather than taking it for one named further up.
func TestUnnamedBefore(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"« Nous partirons », a dit Anne Lier, la porte-parole des guides.\nPriée en août d'ouvrir une enquête sur les tarifs, la cheffe cantonale de la sécurité a décliné. « Je classerai encore », nous souffle-t-elle.", false},
		{"« Nous resterons », a dit Anne Lier, comédienne.\nLa comédienne est rentrée chez elle. « Je joue encore », souffle-t-elle.", true},
	} {
		a := knowledge.Article{ID: "a", Text: tt.text, Lang: "fr"}
		got, _, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
		if err != nil {
			t.Fatal(err)
		}
		if last := got[len(got)-1]; last.Established != tt.want {
			t.Errorf("%s: established %v, want %v", tt.text, last.Established, tt.want)
		}
	}
}
