package dossier_test

import (
	"cmp"
	"strings"
	"testing"

	"disputebot/knowledge"
)

// story is an article of a made-up library, a sentence a line.
type story struct {
	id, lang, date string
	lines          []line
}

// line is one sentence and the acts it tells.
type line struct {
	text string
	acts []told
}

// told is an act: who does what to whom. Names are joined with commas; words are found in the sentence.
type told struct {
	who  string
	act  knowledge.Act
	whom string
	cue  string
	// What is not told is affirmed and beyond doubt.
	polarity knowledge.Polarity
	doubt    bool
	date     string
	when     string // the words that tell the date
	content  string // in quotation marks where direct
	direct   bool
	mention  string // of who speaks
	target   string // the mention of who is spoken to
}

// actors are who there is in the stories.
func actors() []knowledge.Actor {
	return []knowledge.Actor{
		{Name: "Acme", Kind: "body", Aliases: []knowledge.Alias{{Name: "Acme Water"}}},
		{Name: "Acme spokesperson", Kind: "office", Of: []string{"Acme"}},
		{Name: "Ann Lee", Kind: "person", Aliases: []knowledge.Alias{{Name: "Lee"}}},
		{Name: "Bo Park", Kind: "person"},
		{Name: "Cy Dunn", Kind: "person"},
		{Name: "Di Fox", Kind: "person"},
		{Name: "Guild", Kind: "body"},
		{Name: "Harbour Board", Kind: "body"},
		{Name: "Ida Roy", Kind: "person", Of: []string{"Acme"}},
	}
}

// makeUp puts stories into a library.
func makeUp(t *testing.T, stories ...story) *knowledge.Library {
	t.Helper()
	lib := &knowledge.Library{Actors: actors()}
	for _, s := range stories {
		a := knowledge.Article{ID: s.id, Lang: s.lang, Date: s.date}
		for n, l := range s.lines {
			at := len(a.Text)
			a.Text += l.text + "\n"
			span := knowledge.Span{Start: at, End: at + len(l.text)}
			a.Body = append(a.Body, span)
			lib.Passages = append(lib.Passages, knowledge.Passage{
				ID: s.id + string(rune('a'+n)), Article: s.id, Span: span, Lang: s.lang, Index: n, Paragraph: n,
			})
			for _, act := range l.acts {
				lib.Statements = append(lib.Statements, act.statement(t, s, l, span))
			}
		}
		lib.Articles = append(lib.Articles, a)
	}
	return lib
}

func (a told) statement(t *testing.T, s story, l line, sentence knowledge.Span) knowledge.Statement {
	t.Helper()
	find := func(words string) knowledge.Span {
		if words == "" {
			return knowledge.Span{}
		}
		i := strings.Index(l.text, words)
		if i < 0 {
			t.Fatalf("%q does not hold %q", l.text, words)
		}
		return knowledge.Span{Start: sentence.Start + i, End: sentence.Start + i + len(words)}
	}
	names := func(s string) []string {
		if s == "" {
			return nil
		}
		return strings.Split(s, ", ")
	}
	return knowledge.Statement{
		Article: s.id, Lang: s.lang, Act: a.act, Polarity: cmp.Or(a.polarity, knowledge.Affirmed), Speaker: names(a.who),
		SpeakerText: find(a.mention), Established: !a.doubt && a.who != "", Cue: find(a.cue), Addressee: names(a.whom), AddresseeText: find(a.target),
		Content: find(a.content), Quote: sentence, Sentence: sentence, Direct: a.direct, Date: a.date, DateText: find(a.when),
	}
}
