package answer

import (
	"testing"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/vector"
)

// A word that the table has not takes the place of a word of its row, of its own language before another, in all its forms.
func TestLend(t *testing.T) {
	langs, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	table, err := vector.Open()
	if err != nil {
		t.Fatal(err)
	}
	terms := func(l string, words ...string) (out []knowledge.Term) {
		for _, w := range words {
			out = append(out, knowledge.Term{Text: w, Lang: l})
		}
		return out
	}
	lending := lend([]row{
		{append(terms("en", "fruit"), terms("fr", "zorgelbaie", "fruits rouges", "baie")...), general},
		{append(terms("en", "dormouse", "loirquin"), terms("fr", "Norvex", "blidur")...), general},
	}, langs, table)
	for _, tt := range []struct{ word, code, at string }{
		{"zorgelbaies", "fr", "baie"}, {"loirquins", "en", "dormouse"}, {"blidur", "fr", "dormouse"}, {"norvex", "fr", ""},
	} {
		got := lending.Place(tt.word, tt.code)
		if want, _ := table.Row(tt.at, ""); tt.at == "" && got.How == vector.Lent || tt.at != "" && (got.How != vector.Lent || lending.Word(got.Row) != table.Word(want)) {
			t.Errorf("%q lies at %q (%v), want %q", tt.word, lending.Word(got.Row), got.How, tt.at)
		}
	}
}
