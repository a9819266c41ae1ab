package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// nounWords are the nouns by which a question says what sort of thing it asks for: "which minister", "quel montant".
type nounWords struct {
	which, what []lang.Phrase
	many        map[string]bool // words of which that ask for several things
	between     map[string]bool // small words that may stand before the noun
	supports    map[string]bool
	nouns       map[string]noun // by folded form
}

// noun is a noun that says what is asked for.
type noun struct {
	want   want
	kind   knowledge.Kind // the kind of question it makes, "" for none
	plural bool
	at     int  // its token
	anyone bool // a person of whatever role ("guy"), or a body too
}

// newNounWords takes the nouns of persons and bodies from the grammar, the others from the question's words.
func newNounWords(g *lang.Grammar, data lang.QuestionWords) nounWords {
	w := nounWords{
		which: lang.Phrases(data.Which), what: lang.Phrases(data.What), many: foldSet(data.Many), between: foldSet(data.Between),
		supports: foldSet(data.Supports), nouns: map[string]noun{},
	}
	w.add(noun{want: wantGroup, kind: knowledge.Who}, g.Bodies)
	w.add(noun{want: wantPerson, kind: knowledge.Who}, g.Roles)
	for _, word := range g.Documents {
		for _, form := range lang.Plurals(word) {
			delete(w.nouns, lang.Fold(form))
		}
	}
	for _, row := range data.Nouns {
		w.add(noun{want: want(row.Want), kind: knowledge.Kind(row.Kind), anyone: row.Want == string(wantPerson)}, row.Words)
	}
	for _, word := range slices.Concat(g.Bodies, g.Institutions) { // "the harbour authority"
		if n, ok := w.nouns[lang.Fold(word)]; ok {
			n.anyone = true
			w.nouns[lang.Fold(word)] = n
		}
	}
	return w
}

// add enters nouns with their plurals. A form that is a singular of its own stays one.
func (w *nounWords) add(n noun, words []string) {
	for _, word := range words {
		for i, form := range lang.Plurals(word) {
			n.plural = i > 0
			if old, ok := w.nouns[lang.Fold(form)]; !ok || !n.plural || old.plural {
				w.nouns[lang.Fold(form)] = n
			}
		}
	}
}

// at is the noun that a phrase beginning at token i leads to; its want is "" where there is none.
func (w *nounWords) at(words *questionWords, tokens []lang.Token, i int) noun {
	for _, p := range w.which {
		if to, ok := p.At(tokens, i); ok {
			if n := w.behind(words, tokens, to); n.want != "" {
				return w.asked(n, tokens, i)
			}
		}
	}
	for _, p := range w.what {
		if to, ok := p.At(tokens, i); ok {
			if n := w.behind(words, tokens, to); n.want != "" && !n.person() {
				return n
			}
		}
	}
	return noun{}
}

// person tells whether the noun asks for somebody who can act.
func (n noun) person() bool {
	return n.want == wantPerson || n.want == wantGroup || n.want == wantCountry
}

// asked gives a noun the kind of its question: several persons or places are a list, and persons whom a supporting verb
// follows are the question's object.
func (w *nounWords) asked(n noun, tokens []lang.Token, from int) noun {
	for _, t := range tokens[from:n.at] {
		n.plural = n.plural || w.many[t.Fold] || t.Kind == lang.Number && t.Text != "1"
	}
	switch {
	case !n.person() && n.kind != "":
	case n.person() && n.at+1 < len(tokens) && w.supports[tokens[n.at+1].Fold]:
		n.kind = knowledge.Whom
	case n.plural:
		n.kind = knowledge.List
	}
	return n
}

// nounReach is how many words that describe a noun may stand before it.
const nounReach = 3

// behind is the first noun of the words from token i on, before any small word.
func (w *nounWords) behind(words *questionWords, tokens []lang.Token, i int) noun {
	for at := i; at < len(tokens) && at <= i+nounReach; at++ {
		t := tokens[at]
		if n, ok := w.nouns[t.Fold]; ok {
			n.at = at
			if at+1 < len(tokens) { // of two nouns the second says what is meant: "which ferry operator"
				if m, ok := w.nouns[tokens[at+1].Fold]; ok {
					m.at = at + 1
					return m
				}
			}
			return n
		}
		if _, number := words.l.Number(t.Fold); t.Kind == lang.Mark || strings.HasSuffix(t.Fold, "'") || words.l.Stop(t.Fold) && !number && !w.between[t.Fold] {
			break
		}
	}
	return noun{}
}
