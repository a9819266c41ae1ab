package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// TestActorsFound reads who the actors of a text are: its words with a capital by themselves are none.
func TestActorsFound(t *testing.T) {
	tests := []struct {
		name, lang, text string
		want             []string
	}{
		{"a body of many", "en", "The Harbour Workers’ Union refused the offer. The Union has demanded a vote.", []string{"body Harbour Workers’ Union"}},
		{"a body of men", "en", "The Brill Fishermen's League demanded a quota.", []string{"body Brill Fishermen's League"}},
		{"a country's body", "en", "Norland's Fraud Unit demanded a key.", []string{"body Fraud Unit"}},
		{"a plural at the start", "en", "Residents demanded a vote. The residents are angry.", nil},
		{"a name at the start", "en", "Orange refused to pay. An orange peel lay there, and Orange knew.", []string{"body Orange"}},
		{"a noun in a headline", "en", "Judge Orders Lorn Firm To Pay Fine\n\nA judge has warned the firm.", []string{"body Lorn Firm"}},
		{"two nouns and an ampersand", "en", "Moor & Vale has refused to pay.", []string{"body Moor & Vale"}},
		{"a charity with two words", "en", "The charity Warm Rooms urged Ann Lee to act.", []string{"person Ann Lee", "body Warm Rooms"}},
		{"a shorter form", "en", "Silent Roads Orne demanded a ban. Silent Roads has warned Ann Lee.", []string{"person Ann Lee", "body Silent Roads Orne"}},
		{"a firm's first word", "en", "The firm Hexham Homes refused. Residents asked Hexham to pay.", []string{"body Hexham Homes"}},
		{"a firm's first word, no noun", "en", "Hexham Homes refused. Ed Moss asked Hexham to pay.", []string{"person Ed Moss", "body Hexham Homes"}},
		{"a firm and what it makes", "en", "Hexham refused to talk. Ed Moss asked Hexham Maps to pay.", []string{"person Ed Moss", "body Hexham", "person Hexham Maps"}},
		{"a place's first word", "en", "The firm Hexham Homes refused. Ed Moss, who lives in Hexham, urged Hexham to pay.", []string{"person Ed Moss", "body Hexham", "body Hexham Homes"}},
		{"a name with an adjective", "fr", "Le syndicat Blouses unies a demandé un vote.", []string{"body Blouses unies"}},
		{"a name with another's", "fr", "Hier, les Jeunes Éleveurs de l'Orne ont demandé un vote. Les Jeunes Éleveurs ont refusé de partir.", []string{"body Jeunes Éleveurs de l'Orne"}},
		{"a grouping", "fr", "Hier, le Groupement des éleveurs de la Margne a demandé un vote.", []string{"body Groupement des éleveurs de la Margne"}},
	}
	r := reader(t)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			a := knowledge.Article{ID: "a", Text: tt.text, Lang: tt.lang}
			_, actors, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, a := range actors {
				got = append(got, a.Kind+" "+a.Name)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", tt.text, diff)
			}
		})
	}
}

// TestCalledByWhatTheyAre reads whom a noun stands for that says what somebody is, or whose document a document is.
func TestCalledByWhatTheyAre(t *testing.T) {
	tests := []struct{ name, lang, text, want string }{
		{"the only person", "fr", "Paul Prat a pris la parole. L'éleveur réclame une aide.", "Paul Prat"},
		{"another of the kind", "fr", "Paul Prat accuse un éleveur. L'éleveur réclame une aide.", "éleveur"},
		{"a double surname", "fr", "Yves Le Goff a pris la parole. Hier, M. Le Goff a réclamé une aide.", "Yves Le Goff"},
		{"one of them", "fr", "Les voisins sont venus. L'un d'eux réclame une aide.", "L'un d'eux"},
		{"whose ruling", "en", "Mr Justice Lamb heard the case. His ruling demanded an inquiry.", "Lamb"},
		{"whose report", "fr", "Paul Prat a vu le site. Son rapport demande une enquête.", "Paul Prat"},
		{"a body's report", "en", "A report published in May by the Brill Harbour Institute demanded an inquiry.", "Brill Harbour Institute"},
		{"a body's audit", "fr", "Un audit mené par le cabinet Arval réclame une enquête.", "cabinet Arval"},
		{"a report by Monday", "en", "A report due by Monday demanded an inquiry.", "report due"},
		{"a firm's report", "en", "Arval refused to talk. A report of Arval demanded an inquiry.", "Arval"},
		{"a report", "en", "Ann Lee came. A report demanded an inquiry.", "report"},
	}
	r := reader(t)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			a := knowledge.Article{ID: "a", Text: tt.text, Lang: tt.lang}
			got, _, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
			if err != nil {
				t.Fatal(err)
			}
			if len(got) == 0 {
				t.Fatalf("%s: no statement", tt.text)
			}
			if diff := cmp.Diff([]string{tt.want}, got[len(got)-1].Speaker); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", tt.text, diff)
			}
		})
	}
}
