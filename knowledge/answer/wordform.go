package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// wordForms tell how the words of a language's phrases vary from text to text: by whose they are ("tighten our belts") and by the
// verb they begin with ("a mis en cause", "has given up"), whose irregular forms share no stem with it.
type wordForms struct {
	lang      *lang.Language
	speech    *lang.Speech
	small     map[string]string    // a possessive, or a small word that an article has joined, to what all such are compared as
	verbs     map[string][]string  // a folded form of an irregular verb to the verbs it may belong to
	begun     map[string][]rowTerm // the terms that begin with an irregular verb, by the verb
	irregular map[string]bool      // of the words that terms begin with, which are irregular verbs
	reporting map[string]bool      // irregular verbs that report what somebody says ("dire")
}

// possessive is what every possessive is compared as; no stem is written so.
const possessive = "~"

// newWordForms reads what the language's grammar tells of small words.
func newWordForms(l *lang.Language) (*wordForms, error) {
	speech, err := l.Speech()
	if err != nil {
		return nil, err
	}
	f := &wordForms{lang: l, speech: speech, small: map[string]string{}, verbs: map[string][]string{}, begun: map[string][]rowTerm{}, irregular: map[string]bool{}, reporting: map[string]bool{}}
	for word := range speech.Grammar.Possessives {
		f.small[lang.Fold(word)] = possessive
	}
	for word, full := range speech.Grammar.Contracted {
		f.small[lang.Fold(word)] = l.Stem(lang.Fold(full))
	}
	return f, nil
}

// learn enters a term by the irregular verb that it begins with, if it does.
func (f *wordForms) learn(t rowTerm, text string) {
	verb, _, _ := strings.Cut(text, " ")
	if _, met := f.irregular[verb]; !met {
		f.irregular[verb] = f.conjugate(verb, t.stems[0])
	}
	if f.irregular[verb] {
		f.begun[verb] = append(f.begun[verb], t)
	}
}

// conjugate enters the forms of an irregular verb that its own stem does not meet; false for any other word.
func (f *wordForms) conjugate(verb, stem string) bool {
	forms := f.speech.Irregular(verb)
	for _, form := range forms {
		if fold := lang.Fold(form); f.lang.Stem(fold) != stem && !slices.Contains(f.verbs[fold], verb) {
			f.verbs[fold] = append(f.verbs[fold], verb)
		}
		if f.lang.Reports(lang.Fold(form)) {
			f.reporting[verb] = true
		}
	}
	return len(forms) > 0
}

// of are the terms that begin with a verb of which a folded word is a form: all of them, or only those of several words where
// single is false or the verb only reports ("disait", as "dit").
func (f *wordForms) of(fold string, single bool) []rowTerm {
	var out []rowTerm
	for _, verb := range f.verbs[fold] {
		for _, t := range f.begun[verb] {
			if single && !f.reporting[verb] || len(t.stems) > 1 {
				out = append(out, t)
			}
		}
	}
	return out
}

// stem is what a folded word of a phrase is compared as.
func (f *wordForms) stem(fold string) string {
	if s, ok := f.small[fold]; ok {
		return s
	}
	return f.lang.Stem(fold)
}
