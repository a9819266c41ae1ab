package dossier

import (
	_ "embed" // the words of silence
	"errors"

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

// wordsOf reads a language's words; nil has none. That the embedded files are sound is proved by the tests, so a fault is a
// programming mistake.
func wordsOf(l *lang.Language) words {
	if l == nil {
		return words{}
	}
	q, err := lang.LoadQuestionWords(l.Code)
	g, fault := l.Grammar()
	var silent map[string]struct{ Press, Owed []string }
	if err := errors.Join(err, fault, yaml.Unmarshal(silence, &silent)); err != nil {
		panic("dossier: read the words: " + err.Error())
	}
	own := silent[l.Code]
	w := words{folded(q.Replies), map[string]bool{}, folded(g.Earlier), folded(own.Press), folded(own.Owed)}
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
