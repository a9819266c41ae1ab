package statement_test

import (
	"strings"
	"testing"

	"disputebot/knowledge"
)

// A body whose article calls it by its noun alone, with a capital, lends that to no body of another article.
func TestNounOfABodyElsewhere(t *testing.T) {
	for _, tt := range []struct{ lang, there, here, want string }{
		{"fr", "La Société des bacs de Tarn refuse de payer. La Société a écrit au maire.",
			"La ministre a exigé de Nordel, l'exploitant du port, la sortie du riz.\nLe soir même, la société a refusé de payer.", "Nordel"},
		{"en", "The Society for Tarn's Ferries refused to pay. The Society wrote to the mayor.",
			"The minister told the charity Nordel to pay.\nThe society refused to pay, said the mayor.", "society"},
		{"fr", "La Ligue des bacs refuse de payer. La Ligue a écrit au maire.", "La ligue des mères refuse de payer.", "ligue des mères"},
		{"fr", "La Société des bacs de Tarn refuse de payer.", "La Société refuse de payer.", "Société"},
		{"fr", "Le maire est venu.", "La Société des bacs de Tarn a écrit au maire.\nLa Société refuse de payer.", "Société des bacs de Tarn"},
	} {
		a, b := knowledge.Article{ID: "a", Text: tt.there, Lang: tt.lang}, knowledge.Article{ID: "b", Text: tt.here, Lang: tt.lang}
		got, _, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a, b}, Passages: append(feed(t, a), feed(t, b)...)})
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range got {
			if s.Article != "b" || s.Act != knowledge.Refuse {
				continue
			}
			if who := strings.Join(s.Speaker, ", "); who != tt.want {
				t.Errorf("%s: refused by %q, want %q", tt.here, who, tt.want)
			}
		}
	}
}
