package statement_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// TestFreshNames holds whom names with a party, a nickname, a charge or a place in them mean.
func TestFreshNames(t *testing.T) {
	tests := []struct {
		name, lang, text string
		want             []string
	}{
		{"party before the name", "fr", "« C'est faux », grince le maire (SE) Paul Roux. Le maire a promis une prime.", []string{"Paul Roux", "Paul Roux"}},
		{"charge", "fr", "L'adjointe aux finances, Corinne Valat, a refusé l'offre.", []string{"Corinne Valat"}},
		{"charge", "en", "The secretary for health, Ann Lee, has rejected the offer.", []string{"Ann Lee"}},
		{"charge and a paper", "fr", "Le secrétaire d'État à la pêche, Colin Tred, cité par le Post, a imputé l'échec à la Commission.", []string{"Colin Tred"}},
		{"name that begins like a time", "fr", "Le prestataire, Midi Cuisine, a refusé l'offre.", []string{"Midi Cuisine"}},
		{"school of that name", "fr", "La directrice de l'école Jules-Ferry a refusé l'offre.", []string{"directrice de l'école Jules-Ferry"}},
		{"museum of a town", "en", "A Paris museum has refused the offer.", []string{"Paris museum"}},
		{"adjective before a title", "en", "Old Mr Padgett has refused the offer.", []string{"Padgett"}},
		{"whose demand is told of", "en", "The chairman, Wilf Arken, has rebuffed a demand from the councillor Priti Odu that he stand aside. \"It's a ditch,\" he said.", []string{"Wilf Arken", "Priti Odu", "Wilf Arken"}},
		{"who tells on", "fr", "« Faux », dit le maire, Paul Roux, qui rappelle que le Royaume-Uni avait exigé un moratoire. Et d'ajouter que le plan est mort.", []string{"Paul Roux", "Paul Roux", "Royaume-Uni", "Paul Roux"}},
		{"subject of the relative clause", "fr", "Un plan que la commission taxe de « folie ».", []string{"commission"}},
	}
	r := reader(t)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			a := knowledge.Article{ID: "a", Text: tt.text, Lang: tt.lang}
			statements, _, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, s := range statements {
				got = append(got, strings.Join(s.Speaker, ", "))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("speakers (-want +got):\n%s", diff)
			}
		})
	}
}
