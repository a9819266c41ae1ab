package dossier

import (
	"errors"
	"io/fs"

	"disputebot/knowledge/lang"
)

// words are what a language's data tell this room, folded.
type words struct {
	answering map[string]bool // say that somebody answers
	here      map[string]bool // pronouns of those who speak with each other, who cannot be mistaken for anybody else
}

// wordsOf reads a language's words. A language without data has none.
func wordsOf(code string) words {
	var q lang.QuestionWords
	var g lang.Grammar
	for file, v := range map[string]any{"question.yaml": &q, "grammar.yaml": &g} {
		if err := lang.Decode(code, file, v); err != nil && !errors.Is(err, fs.ErrNotExist) {
			panic("dossier: " + err.Error())
		}
	}
	w := words{map[string]bool{}, map[string]bool{}}
	for _, reply := range q.Replies {
		w.answering[lang.Fold(reply)] = true
	}
	for _, pronouns := range []map[string]lang.Pronoun{g.Pronouns, g.Objects} {
		for p, of := range pronouns {
			if of.Person == 1 || of.Person == 2 {
				w.here[lang.Fold(p)] = true
			}
		}
	}
	return w
}
