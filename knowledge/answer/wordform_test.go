package answer

import (
	"slices"
	"strings"
	"testing"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// A row is met once where a term and a form of its verb are written alike.
func TestRowsOnce(t *testing.T) {
	langs, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	terms := []knowledge.Term{{Text: "catch on", Lang: "en"}, {Text: "caught on", Lang: "en"}}
	th, err := newThesaurus([]row{{terms, general}}, langs)
	if err != nil {
		t.Fatal(err)
	}
	if got := th.in("en", lang.Tokens("The idea caught on here.")); len(got) != 1 {
		t.Errorf("met %v, want one", got)
	}
}

// A row's phrases are met in any form of the verb they begin with, whosever they are; a word of its own is no form of a verb.
func TestRowsInOtherForms(t *testing.T) {
	langs, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	rows, err := synonyms(&knowledge.Library{})
	if err != nil {
		t.Fatal(err)
	}
	th, err := newThesaurus(rows, langs)
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		code, text, with string
		want             bool
	}{
		{"fr", "Le maire a remis en cause le devis.", "contester", true},
		{"fr", "Arval obtient un sursis.", "secure", true},
		{"fr", "Les terrains furent vendus.", "sell", true},
		{"fr", "L'usine a mis la clé sous la porte.", "go bust", true},
		{"fr", "Ils jetteront l'éponge.", "throw in the towel", true},
		{"fr", "Vous rendrez votre tablier.", "resign", true},
		{"en", "Ann Lee has caved in.", "céder", true},
		{"en", "We must tighten our belts.", "se serrer la ceinture", true},
		{"en", "The union had foreseen it.", "prédire", true},
		{"en", "They held talks at Nordel.", "négocier", true},
		{"fr", "Le lit de la rivière est à sec.", "read", false},
		{"fr", "On doit partir.", "homework", false},
		{"fr", "Je suis là.", "suivre", false},
		{"fr", "Ils disent partir.", "affirmer", false},
		{"fr", "Nous dirons tout.", "affirmer", false},
	}
	for _, tt := range tests {
		got := slices.ContainsFunc(th.in(tt.code, lang.Tokens(tt.text)), func(f found) bool {
			return slices.ContainsFunc(rows[f.row].terms, func(term knowledge.Term) bool { return strings.EqualFold(term.Text, tt.with) })
		})
		if got != tt.want {
			t.Errorf("%q meets the row of %q: %v, want %v", tt.text, tt.with, got, tt.want)
		}
	}
}
