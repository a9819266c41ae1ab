package answer_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

func TestActors(t *testing.T) {
	l := newLibrary(t, quarry)
	l.Statements = []knowledge.Statement{}
	l.Actors = []knowledge.Actor{
		{Name: "Harbour Union", Aliases: []knowledge.Alias{{Name: "Syndicat du port", Lang: "fr"}}},
		{Name: "Arval"},
	}
	e := newEngine(t, l)
	for _, c := range []struct {
		name, text, locale string
		want               []string
	}{
		{"alone", "arval", "fr", []string{"Arval"}},
		{"in a sentence, each once", "Arval and the Harbour Union, and Arval", "en", []string{"Arval", "Harbour Union"}},
		{"an alias of the other language", "syndicat du port", "en", []string{"Harbour Union"}},
		{"misspelt", "Harbor Union", "", []string{"Harbour Union"}},
		{"nobody", "the weather", "en", nil},
		{"nothing", " \x00\xff", "en", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, e.Actors(c.text, c.locale)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
