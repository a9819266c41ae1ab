package bot

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

func completing() *Bot {
	l := &knowledge.Library{
		Actors: []knowledge.Actor{
			{Name: "Ann O’Neill", Kind: "person", Aliases: []knowledge.Alias{{Name: "Minister of Water"}}},
			{Name: "Senate", Kind: "body", Called: map[string]string{"fr": "le Sénat", "en": "the Senate"}, Aliases: []knowledge.Alias{{Name: "upper house", Lang: "en"}}},
			{Name: "Senegal", Kind: "body", Called: map[string]string{"fr": "le Sénégal"}},
			{Name: "Water Board", Kind: "body", Called: map[string]string{"fr": "l’Œuvre des eaux"}},
		},
		Articles: []knowledge.Article{
			{ID: "a-1", Publisher: "The Gazette", Date: "2021-05-03", Lang: "en", Title: "Flood in the valley"},
			{ID: "b-2", Publisher: "Le Progrès", Lang: "fr", Title: "Été sans eau"},
		},
		Statements: []knowledge.Statement{{Speaker: []string{"Senegal"}, Addressee: []string{"Water Board"}}, {Speaker: []string{"Senegal"}}},
	}
	return New(l, nil, nil, Options{})
}

func TestComplete(t *testing.T) {
	ann, senate, senegal := Choice{"Ann O’Neill", "Ann O’Neill"}, Choice{"Senate", "Senate"}, Choice{"Senegal", "Senegal"}
	board := Choice{"Water Board", "Water Board"}
	gazette := Choice{"The Gazette, 3 May 2021 (en)", "a-1"}
	progres := Choice{"Le Progrès “Été sans eau”, undated (fr)", "b-2"}
	for _, c := range []struct {
		name        string
		from        Completion
		typed, lang string
		want        []Choice
	}{
		{"nothing typed: who is heard most first", Actors, "", "en", []Choice{senegal, board, ann, senate}},
		{"the beginning, who is heard more first", Actors, "sen", "en", []Choice{senegal, senate}},
		{"without accents, in the reader's language", Actors, "sena", "fr", []Choice{{"Sénat", "Senate"}}},
		{"with accents and capitals", Actors, "SÉNÉ", "en", []Choice{senegal}},
		{"apostrophes are blanks", Actors, "ann o'n", "en", []Choice{ann}},
		{"another name", Actors, "upper", "en", []Choice{senate}},
		{"a word inside, behind the beginning", Actors, "water", "en", []Choice{board, ann}},
		{"a ligature", Actors, "oeuvre", "fr", []Choice{{"Œuvre des eaux", "Water Board"}}},
		{"one slip", Actors, "sneg", "en", []Choice{senegal}},
		{"two slips in a longer one", Actors, "minitser of watter", "en", []Choice{ann}},
		{"too short for a slip", Actors, "snt", "en", nil},
		{"no language the bot speaks", Actors, "senat", "xx", []Choice{senate}},
		{"articles in their order", Articles, "", "en", []Choice{gazette, progres}},
		{"an article's publisher", Articles, "progres", "en", []Choice{progres}},
		{"an article's id", Articles, "A-1", "en", []Choice{gazette}},
		{"an article's title, misspelt", Articles, "floood", "en", []Choice{gazette}},
		{"an article's date", Articles, "2021", "en", []Choice{gazette}},
		{"nothing else", "people", "", "en", nil},
		{"bytes that are no text", Actors, "\xff\x00sena", "en", []Choice{senate}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, completing().Complete(t.Context(), c.from, c.typed, c.lang)); diff != "" {
				t.Errorf("choices (-want +got):\n%s", diff)
			}
		})
	}
}

func TestCompleteKeepsToWhatPlatformsTake(t *testing.T) {
	l := &knowledge.Library{Actors: []knowledge.Actor{{Name: strings.Repeat("é", 101)}, {Name: ""}}}
	for i := range 40 {
		l.Actors = append(l.Actors, knowledge.Actor{Name: fmt.Sprintf("Actor %02d %s", i, strings.Repeat("x", 80))})
	}
	got := New(l, nil, nil, Options{}).Complete(t.Context(), Actors, "", "en")
	if len(got) != 25 || !strings.HasPrefix(got[0].Label, "Actor 00") {
		t.Errorf("%d choices, the first %v", len(got), got[0])
	}
}

func FuzzComplete(f *testing.F) {
	b := completing()
	f.Add("sen", "en")
	f.Add("\xff é’", "")
	f.Fuzz(func(t *testing.T, typed, lang string) {
		for _, from := range []Completion{Actors, Articles} {
			for _, c := range b.Complete(t.Context(), from, typed, lang) {
				if n, m := len([]rune(c.Label)), len([]rune(c.Value)); n < 1 || n > 100 || m < 1 || m > 100 {
					t.Errorf("%q: %+v", typed, c)
				}
			}
		}
	})
}
