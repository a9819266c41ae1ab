package vector

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Row finds a word by its spelling: in any case, with accents, without them or in part. Where several words differ in
// accents alone, it takes the one written like word, else one of the language ("fr", "en", "" for any), else the commonest.
func (t *Table) Row(word, lang string) (Row, bool) {
	return t.row(fold(word), strings.ToLower(norm.NFC.String(word)), lang)
}

func (t *Table) row(folded, form, lang string) (Row, bool) {
	if folded == "" {
		return None, false
	}
	best, bestScore := None, -1
	for r := t.search(folded); int(r) < t.Len(); r++ {
		f, accented := t.entry(int(r))
		if f != folded {
			break
		}
		if score := t.fit(r, lang, form == accented || accented == "" && form == f); score > bestScore {
			best, bestScore = r, score
		}
	}
	return best, best != None
}

// fit orders words of one folded form: the spelling first, then the language, then how common they are.
func (t *Table) fit(r Row, lang string, spelled bool) int {
	score := 63 - t.rarity(r)
	if t.Speaks(r, lang) {
		score += 64
	}
	if spelled {
		score += 128
	}
	return score
}

// search is the first row whose folded form is not before s; Len where there is none.
func (t *Table) search(s string) Row {
	return Row(sort.Search(t.Len(), func(i int) bool {
		f, _ := t.entry(i)
		return f >= s
	}))
}

// within is the range of rows whose folded form begins with prefix.
func (t *Table) within(prefix string) (from, to Row) {
	from = t.search(prefix)
	rest := t.Len() - int(from)
	to = from + Row(sort.Search(rest, func(i int) bool {
		f, _ := t.entry(int(from) + i)
		return !strings.HasPrefix(f, prefix)
	}))
	return from, to
}

// fold writes a word as the table's entries are ordered: lower case, without accents, œ as oe. It is what
// knowledge/lang does to a token; the table must know it too, because its order is part of the file.
func fold(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == 'œ' || r == 'Œ':
			b.WriteString("oe")
		case r == 'æ' || r == 'Æ':
			b.WriteString("ae")
		case r == 'ß':
			b.WriteString("ss")
		case r == '’' || r == 'ʼ' || r == '‘' || r == '`' || r == '´' || r == '′':
			b.WriteByte('\'')
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// plain reports whether folding would change nothing.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || c == '`' || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}
