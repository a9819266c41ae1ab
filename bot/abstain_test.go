package bot_test

import (
	"strings"
	"testing"

	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/knowledge"
)

// A question for a verdict is told that nobody judges, with the words of one side and of the other where there are any.
func TestVerdictIsDeclinedWithBothSides(t *testing.T) {
	l := library()
	one := demand(l)
	other := demand(l)
	other.Statements = append([]knowledge.Statement{{Article: "a", Act: knowledge.Accuse, Content: knowledge.Span{Start: 0, End: 30}}}, l.Statements...)
	for _, c := range []struct {
		name         string
		near, beside *knowledge.Snippet
		want         string
		quotes       int
	}{
		{"nothing near", nil, nil, "The articles do not judge that; they tell what each side says.", 0},
		{"one side", &one, nil, "each side says.\nThe nearest thing they say (not an answer):", 1},
		{"both sides", &one, &other, "each side says.\nWhat they tell of one side and of the other (not an answer):", 2},
	} {
		a := knowledge.Answer{Lang: "en", Kind: knowledge.Verdict, Abstain: true, Reason: knowledge.NothingOfTheKind, Nearest: c.near, Opposed: c.beside}
		r := ask(t, bot.New(library(), &script{answer: a}, store.NewMemory(), bot.Options{}), bot.Question{Command: bot.Ask, Text: "who is right?"})
		if !strings.Contains(r.Lead, c.want) || len(r.Quotes) != c.quotes {
			t.Errorf("%s: %q with %d quotes", c.name, r.Lead, len(r.Quotes))
		}
		for _, q := range r.Quotes {
			if !q.Nearest || !strings.HasPrefix(q.Frame, "The mayor → Quarry Ltd · demand") {
				t.Errorf("%s: quote %+v", c.name, q)
			}
		}
	}
}

// Who is not introduced is called by their name where a part of it was typed, else as typed.
func TestNobodyIntroducesThem(t *testing.T) {
	for _, c := range []struct {
		typed, about []string
		want         string
	}{
		{[]string{"quarry"}, []string{"Quarry Ltd"}, "mention Quarry Ltd without"},
		{[]string{"QL"}, []string{"Quarry Ltd"}, "mention QL without"},
		{[]string{"Olga", "Reyne"}, nil, "mention Olga Reyne without"},
	} {
		a := knowledge.Answer{Lang: "en", Kind: knowledge.Introduction, Abstain: true, Reason: knowledge.NothingOfTheKind, Reading: knowledge.Reading{Words: c.typed, About: c.about}}
		r := ask(t, bot.New(library(), &script{answer: a}, store.NewMemory(), bot.Options{}), bot.Question{Command: bot.Ask, Text: "who is it?"})
		if !strings.Contains(r.Lead, c.want) {
			t.Errorf("%v: %q, want %q", c.typed, r.Lead, c.want)
		}
	}
}
