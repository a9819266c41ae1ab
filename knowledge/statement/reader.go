// Package statement answers: who demanded what from whom, in this text (an article's or a question's)? In go articles
// with their passages, out come statements with a span for each part, and the actors that the articles name.
//
// It has no parser. Words are told apart by the language data (package lang); cues find noun phrases, quotations and
// clauses around them by the frames that the data give each verb. What the data do not know is left out rather than
// guessed at: a speaker that a second reading does not confirm is not [knowledge.Statement.Established].
package statement

import (
	"fmt"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Reader reads statements. It never changes once it is made and may be used by many goroutines at once.
type Reader struct {
	langs  *lang.Set
	speech map[string]*lang.Speech
}

// New loads the speech data of every language of the set.
func New(langs *lang.Set) (*Reader, error) {
	r := &Reader{langs: langs, speech: map[string]*lang.Speech{}}
	for _, code := range langs.Codes() {
		s, err := lang.LoadSpeech(code)
		if err != nil {
			return nil, fmt.Errorf("load the speech data: %w", err)
		}
		r.speech[code] = s
	}
	return r, nil
}

// Read lists the statements of the articles, in the articles' order and then the text's, and the actors they name: those handed in,
// completed, and those found, ascending by name. Passages are those of the articles; others are not read.
func (r *Reader) Read(articles []knowledge.Article, passages []knowledge.Passage, actors []knowledge.Actor) ([]knowledge.Statement, []knowledge.Actor) {
	by := map[string][]knowledge.Passage{}
	for _, p := range passages {
		by[p.Article] = append(by[p.Article], p)
	}
	var out []knowledge.Statement
	for _, a := range articles {
		speech, ok := r.speech[a.Lang]
		if !ok {
			continue
		}
		d := newDoc(a, by[a.ID], r.langs.Lang(a.Lang), speech)
		for _, rep := range d.find() {
			out = append(out, d.statements(rep)...)
		}
	}
	return out, actors
}
