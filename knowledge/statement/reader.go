// Package statement answers: who demanded what from whom, in this text (an article's or a question's)? In go articles
// with their passages, out come statements with a span for each part, and the actors that the articles name.
//
// It has no parser. Words are told apart by the language data (package lang); cues find noun phrases, quotations and
// clauses around them by the frames that the data give each verb. What the data do not know is left out rather than
// guessed at: a speaker that a second reading does not confirm is not [knowledge.Statement.Established].
package statement

import (
	"fmt"
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Reader reads statements. It never changes once it is made and may be used by many goroutines at once.
type Reader struct {
	langs  *lang.Set
	speech map[string]*lang.Speech
	lost   guard
}

// New loads the speech data of every language of the set.
func New(langs *lang.Set) (*Reader, error) {
	r := &Reader{langs: langs, speech: map[string]*lang.Speech{}}
	codes := langs.Codes()
	loaded := make([]*lang.Speech, len(codes))
	err := langs.Each(func(n int, code string) (err error) {
		loaded[n], err = langs.Lang(code).Speech()
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("load the speech data: %w", err)
	}
	for n, code := range codes {
		r.speech[code] = loaded[n]
	}
	return r, nil
}

// Read lists the statements of a library's articles, in the articles' order and then the text's, and the actors they name:
// those of the library, completed, and those found, ascending by name. The library is not changed; the error is nil: what a
// failing rule loses is told apart (see [Reader.Telling]).
func (r *Reader) Read(lib *knowledge.Library) ([]knowledge.Statement, []knowledge.Actor, error) {
	docs := r.docs(lib)
	reg := newRegistry(lib.Actors)
	reports := make([][]report, len(docs))
	for i, d := range docs {
		reports[i] = d.find(r.lost)
		r.lost.run(func() { reg.discover(d, reports[i]) }, "the actors of article %q", d.article.ID)
	}
	told := make([][]knowledge.Statement, len(docs))
	used := map[string]bool{}
	for i, d := range docs {
		r.lost.run(func() { told[i] = d.tell(reports[i], reg) }, "the statements of article %q", d.article.ID)
		for _, s := range told[i] {
			for _, n := range slices.Concat(s.Speaker, s.Addressee) {
				used[n] = true
			}
		}
	}
	reg.backing(docs, told, r.lost)
	return slices.Concat(told...), reg.actors(used), nil
}

// docs are the articles in a language that the data know, with their passages.
func (r *Reader) docs(lib *knowledge.Library) []*doc {
	by := map[string][]knowledge.Passage{}
	for _, p := range lib.Passages {
		by[p.Article] = append(by[p.Article], p)
	}
	known := map[string]*lexicon{}
	for code, speech := range r.speech {
		known[code] = newLexicon(r.langs.Lang(code), speech)
	}
	var out []*doc
	for _, a := range lib.Articles {
		if words, ok := known[a.Lang]; ok {
			r.lost.run(func() { out = append(out, newDoc(a, by[a.ID], words)) }, "the words of article %q", a.ID)
		}
	}
	return out
}

// tell turns reports into statements with their actors, acts and dates.
func (d *doc) tell(reports []report, reg *registry) []knowledge.Statement {
	speakers, addressees, sure := reg.resolve(d, reports)
	defence := &defends{reg: reg, pressed: map[string]bool{}}
	dates := &calendar{doc: d, found: map[int][]lang.Date{}, reports: reports}
	var out []knowledge.Statement
	for i, rep := range reports {
		for _, s := range d.statements(rep) {
			s.Speaker, s.Addressee = speakers[i], addressees[i]
			s.Established = sure[i] && len(s.Speaker) > 0
			d.asCourt(&s, rep)
			if d.charges(reports, rep) && s.Act == knowledge.State {
				s.Act = knowledge.Accuse
			}
			defence.read(&s, rep.frame.Mind || rep.frame.Plain)
			dates.date(&s, rep)
			dates.aside = append(dates.aside, rep.nominal || rep.aside)
			out = append(out, s)
		}
	}
	dates.carry(out)
	return out
}
