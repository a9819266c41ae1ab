package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// TestConstructions reads constructions of both languages, many with one that looks alike and is none.
func TestConstructions(t *testing.T) {
	tests := []struct {
		name, lang, text string
		want             []string
	}{
		{"at somebody's request", "fr", "À la demande du maire, les travaux ont cessé.", []string{"demand: maire | les travaux ont cessé"}},
		{"at the request of several", "fr", "À la demande des riverains, les travaux ont cessé.", []string{"demand: riverains | les travaux ont cessé"}},
		{"at a thing's request", "fr", "À la demande générale, les travaux ont cessé.", nil},
		{"a sum", "fr", "Les éleveurs réclament 475 €, soit le coût de revient.", []string{"demand: Les éleveurs | 475 €"}},
		{"a date before the person", "fr", "La préfète a ordonné le 6 mai à la société Arval de fermer le pont.", []string{"oblige: La préfète > la société Arval | de fermer le pont"}},
		{"a noun that ends like an adverb", "fr", "Le maire exclut un licenciement avant mai.", []string{"refuse: Le maire | un licenciement avant mai"}},
		{"an adverb", "fr", "Le maire exclut vraiment la fermeture.", []string{"refuse: Le maire | la fermeture"}},
		{"a cue inside a clause, and a quotation", "fr", "L'Etat, fait-elle valoir, s'est engagé à payer. « Qui dira oui ? »", []string{"defend: elle | L'Etat, fait-elle valoir, s'est engagé à payer", "promise: L'Etat | à payer", "state: elle | « Qui dira oui ? »"}},
		{"a passive is no such clause", "en", "The tariffs were backed by Ann Lee, who sent a letter in which she pledged support.", []string{"agree: Ann Lee | The tariffs", "promise: she | support"}},
		{"an infinitive before the main verb", "en", "A driver, who asked not to be named, said the depot had closed.", []string{"demand: A driver, who | not to be named", "state: A driver | the depot had closed"}},
	}
	r := reader(t)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			a := knowledge.Article{ID: "a", Text: tt.text, Lang: tt.lang}
			got, _, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, lines(tt.text, got)); diff != "" {
				t.Errorf("statements (-want +got):\n%s", diff)
			}
		})
	}
}

// TestGenders takes a pronoun back to the one whose role has its gender.
func TestGenders(t *testing.T) {
	a := knowledge.Article{ID: "a", Lang: "fr", Text: "Le maire, Paul Meunier, soutient le projet. Son adjointe, Claude Rivet, exige un vote. Il l'a refusé."}
	got, _, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
	if err != nil {
		t.Fatal(err)
	}
	if last := got[len(got)-1]; len(last.Speaker) != 1 || last.Speaker[0] != "Paul Meunier" {
		t.Errorf("speaker %v, want Paul Meunier", last.Speaker)
	}
}
