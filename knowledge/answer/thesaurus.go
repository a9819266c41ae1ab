package answer

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// thesaurus finds the rows of a thesaurus in a text, by stems, so that inflection never decides.
type thesaurus struct {
	rows  []row
	forms map[string]*wordForms // by language
	// phrases holds, by language and by first stem, the rows' terms as sequences of stems, longest first.
	phrases map[string]map[string][]rowTerm
}

// row is terms that stand for each other.
type row struct {
	terms []knowledge.Term
	sim   float64 // how like they are, in [0,1]
}

type rowTerm struct {
	stems []string
	row   int
	name  bool // written with a capital
}

// found is a row that stands in a text.
type found struct {
	row      int
	from, to int  // tokens, half-open
	name     bool // by a term that is written like a name
}

// synonyms are the library's own rows, its actors' names, then the general rows of the languages.
func synonyms(l *knowledge.Library) ([]row, error) {
	concepts, err := lang.Concepts()
	if err != nil {
		return nil, fmt.Errorf("read the concepts: %w", err)
	}
	var rows []row
	for _, terms := range l.Thesaurus {
		rows = append(rows, row{terms, 1})
	}
	for _, a := range l.Actors {
		if terms := shortNames(a); len(terms) > 1 {
			rows = append(rows, row{terms, 1})
		}
	}
	for _, concept := range concepts {
		var terms []knowledge.Term
		for _, c := range concept {
			terms = append(terms, knowledge.Term{Text: c.Text, Lang: c.Lang})
		}
		rows = append(rows, row{terms, general})
	}
	return rows, nil
}

// shortNames are an actor's names of one word that hold at any time: "FBI", "Bureau".
// Longer names are met word by word.
func shortNames(a knowledge.Actor) []knowledge.Term {
	var row []knowledge.Term
	for _, alias := range append([]knowledge.Alias{{Name: a.Name}}, a.Aliases...) {
		if alias.From == "" && alias.Until == "" && len(lang.Tokens(alias.Name)) == 1 {
			row = append(row, knowledge.Term{Text: alias.Name, Lang: alias.Lang})
		}
	}
	return row
}

// newThesaurus reads the rows. A term without a language stands in all of them.
func newThesaurus(rows []row, langs *lang.Set) (*thesaurus, error) {
	codes := langs.Codes()
	t := &thesaurus{rows: rows, forms: make(map[string]*wordForms, len(codes)), phrases: make(map[string]map[string][]rowTerm, len(codes))}
	read, forms := make([]map[string][]rowTerm, len(codes)), make([]*wordForms, len(codes))
	err := langs.Each(func(n int, code string) (err error) {
		if forms[n], err = newWordForms(langs.Lang(code)); err == nil {
			read[n] = phrases(rows, forms[n])
			forms[n].irregular = nil // needed no more
		}
		return err
	})
	for n, code := range codes {
		t.phrases[code], t.forms[code] = read[n], forms[n]
	}
	return t, err
}

// phrases are the terms of the rows in one language by their first stem, longest first.
func phrases(rows []row, f *wordForms) map[string][]rowTerm {
	out := make(map[string][]rowTerm, len(rows))
	stem := remembered(func(word string) string { return f.stem(lang.Fold(word)) })
	for n, row := range rows {
		for _, term := range row.terms {
			if term.Lang != "" && term.Lang != f.lang.Code {
				continue
			}
			if stems := stemsOf(term.Text, stem); len(stems) > 0 {
				t := rowTerm{stems, n, upper(term.Text)}
				out[stems[0]] = append(out[stems[0]], t)
				f.learn(t, term.Text)
			}
		}
	}
	for _, list := range out {
		slices.SortStableFunc(list, longestFirst)
	}
	return out
}

// stemsOf are the stems of a term's words.
func stemsOf(text string, stem func(string) string) []string {
	out := make([]string, 0, 1+strings.Count(text, " "))
	for t := range lang.Cut(text) {
		if t.Kind != lang.Mark {
			out = append(out, stem(t.Text))
		}
	}
	return out
}

// remembered is stem that works out each word once: the same words stand in many rows, and stemming is most of the time
// that reading them takes.
func remembered(stem func(string) string) func(string) string {
	known := map[string]string{}
	return func(word string) string {
		s, ok := known[word]
		if !ok {
			s = stem(word)
			known[word] = s
		}
		return s
	}
}

// in finds the rows among the tokens of a text in one language, in order; a longer term hides the shorter ones that
// begin with it.
func (t *thesaurus) in(code string, tokens []lang.Token) []found {
	if len(t.phrases[code]) == 0 {
		return nil
	}
	forms := t.forms[code]
	stems := make([]string, len(tokens))
	for i, tok := range tokens {
		stems[i] = forms.stem(tok.Fold)
	}
	var out []found
	for i := range stems {
		longest, first := 0, len(out)
		for _, p := range t.beginning(code, tokens[i].Fold, stems[i]) {
			if len(p.stems) < longest || i+len(p.stems) > len(stems) || !slices.Equal(p.stems[1:], stems[i+1:i+len(p.stems)]) {
				continue
			}
			longest = len(p.stems)
			if f := (found{p.row, i, i + longest, p.name}); !slices.Contains(out[first:], f) { // "caught on" is a term and a form of one
				out = append(out, f)
			}
		}
	}
	return out
}

// beginning are the terms that may begin with a word, longest first: those of its stem, and where it is a form of an irregular verb
// ("remis en cause") also those of the verb. A single word that is a term itself ("court") is no form of a verb then ("courir"),
// and one that only reports ("dit") stands for no row.
func (t *thesaurus) beginning(code, fold, stem string) []rowTerm {
	own, forms := t.phrases[code][stem], t.forms[code]
	if len(forms.verbs[fold]) == 0 {
		return own
	}
	itself := forms.lang.Stop(fold) || forms.lang.Reports(fold) || len(own) > 0 && len(own[len(own)-1].stems) == 1
	out := slices.Concat(own, forms.of(fold, !itself))
	slices.SortStableFunc(out, longestFirst)
	return out
}

// longestFirst orders terms by their words.
func longestFirst(a, b rowTerm) int { return len(b.stems) - len(a.stems) }

// rowKey is the pseudo-term under which a passage counts a row; no stem holds a blank.
func rowKey(row int) string { return "row " + strconv.Itoa(row) }

// rowRef is a thesaurus row that some passage holds: its place in the thesaurus and its term.
type rowRef struct {
	row  int
	term uint32
	name bool
	sim  float64 // how like the words of the row are
	long bool    // by a term of several words
}

// rowTerms are the rows that some passage holds and whose words cover the question's token i.
func (c *corpus) rowTerms(rows []found, i int) []rowRef {
	var out []rowRef
	for _, f := range rows {
		if f.from <= i && i < f.to {
			if t, ok := c.vocab[rowKey(f.row)]; ok {
				out = append(out, rowRef{f.row, t, f.name, c.rows.rows[f.row].sim, f.to-f.from > 1})
			}
		}
	}
	return out
}
