package answer

import (
	"strings"

	"disputebot/knowledge/lang"
	"disputebot/knowledge/vector"
)

// lend gives words of the rows that the vector table has not the place of another word of their row, in all their forms: what lies
// near « champs » is near « emblavures » too, where no passage holds a word of the row itself.
func lend(rows []row, langs *lang.Set, table *vector.Table) *vector.Table {
	codes := langs.Codes()
	lent := make(map[string]map[string]vector.Row, len(codes)) // a word's stem to the row it borrows, by language
	found := make([]map[string]vector.Row, len(codes))
	_ = langs.Each(func(n int, code string) error { // nothing in it fails
		found[n] = borrowed(rows, langs.Lang(code), table)
		return nil
	})
	for n, code := range codes {
		lent[code] = found[n]
	}
	return table.Lending(func(folded, code string) vector.Row {
		if l := langs.Lang(code); l != nil {
			if r, ok := lent[code][l.Stem(folded)]; ok {
				return r
			}
		}
		return vector.None
	})
}

// borrowed are the words of one language that the table has not, by their stems, each with the place of the first word of its
// row that has one: of its own language, else of another.
func borrowed(rows []row, l *lang.Language, table *vector.Table) map[string]vector.Row {
	out := map[string]vector.Row{}
	for _, row := range rows {
		var without []string
		own, other := vector.None, vector.None
		for _, t := range row.terms {
			if strings.Contains(t.Text, " ") || upper(t.Text) || t.Lang == "" {
				continue
			}
			switch r, ok := table.Row(t.Text, t.Lang); {
			case ok && t.Lang == l.Code && own == vector.None:
				own = r
			case ok && t.Lang != l.Code && other == vector.None:
				other = r
			case !ok && t.Lang == l.Code:
				without = append(without, t.Text)
			}
		}
		if own == vector.None {
			own = other
		}
		for _, word := range without {
			stem := l.Stem(lang.Fold(word))
			if _, known := out[stem]; !known && own != vector.None {
				out[stem] = own
			}
		}
	}
	return out
}
