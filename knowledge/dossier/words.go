package dossier

import (
	_ "embed" // the words of silence
	"errors"
	"io/fs"

	"go.yaml.in/yaml/v3"

	"disputebot/knowledge/lang"
)

// words are what a language tells this room, folded.
type words struct {
	answering map[string]bool // say that somebody answers
	here      map[string]bool // pronouns of those who speak with each other, who cannot be mistaken for anybody else
	earlier   map[string]bool // put an act before the time of the story
	press     map[string]bool // say in a refusal that it is the press that gets no word
	owed      map[string]bool // say in a refusal that a reply did not come
}

//go:embed words.yaml
var silence []byte

// wordsOf reads a language's words. A language without data has none; that the embedded files are sound is proved by the tests, so
// a fault is a programming mistake.
func wordsOf(code string) words {
	var q lang.QuestionWords
	var g lang.Grammar
	for file, v := range map[string]any{"question.yaml": &q, "grammar.yaml": &g} {
		if err := lang.Decode(code, file, v); err != nil && !errors.Is(err, fs.ErrNotExist) {
			panic("dossier: " + err.Error())
		}
	}
	var silent map[string]struct{ Press, Owed []string }
	if err := yaml.Unmarshal(silence, &silent); err != nil {
		panic("dossier: read words.yaml: " + err.Error())
	}
	w := words{folded(q.Replies), map[string]bool{}, folded(g.Earlier), folded(silent[code].Press), folded(silent[code].Owed)}
	for _, pronouns := range []map[string]lang.Pronoun{g.Pronouns, g.Objects} {
		for p, of := range pronouns {
			if of.Person == 1 || of.Person == 2 {
				w.here[lang.Fold(p)] = true
			}
		}
	}
	return w
}

func folded(list []string) map[string]bool {
	out := map[string]bool{}
	for _, w := range list {
		out[lang.Fold(w)] = true
	}
	return out
}
