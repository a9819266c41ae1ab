package telegram_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters/telegramtest"
	"disputebot/bot"
)

// inlineBot answers as the bot does to what is typed inline.
func inlineBot(_ context.Context, q bot.Question) (bot.Reply, error) {
	quote := func(n int) bot.Quote {
		return bot.Quote{Frame: "Ada → Bob · demand", Text: fmt.Sprintf("“Stop it” 😀, she wrote in letter %d.", n), Cite: fmt.Sprintf("[%d] The Line", n),
			URL: "https://line.example/a", Passage: fmt.Sprintf("p%d", n), Buttons: []bot.Button{{Label: "Context", Data: "c:1"}}}
	}
	switch {
	case q.Person != "" || q.Conversation != "":
		return bot.Reply{}, errors.New("half a question is kept")
	case q.Command == bot.Start:
		return bot.Reply{Lang: "en", Suggestions: []bot.Button{{Label: "Who asked Bob?", Data: "q:1"}, {Label: "Stale", Data: "q:2"}}}, nil
	case q.Text == "q:1":
		return bot.Reply{Lang: "en", Quotes: []bot.Quote{quote(3)}}, nil
	case q.Command == bot.Tap:
		return bot.Reply{Lang: "en", Lead: "stale"}, nil
	case q.Text == "broken":
		return bot.Reply{Lead: "Sorry"}, errors.New("torn")
	case strings.HasPrefix(q.Text, "nobody"):
		near := quote(1)
		near.Nearest = true
		return bot.Reply{Lang: "en", Lead: "The articles do not say that.", Quotes: []bot.Quote{near}}, nil
	}
	long := quote(9)
	long.Text = strings.Repeat(long.Text, 200)
	return bot.Reply{Lang: "en", Lead: "Understood", Quotes: []bot.Quote{quote(1), long, quote(2)}}, nil
}

func TestInlineResults(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.actor.play = inlineBot
	s.play()
	ada := s.server.User("Ada", "en")
	for _, c := range []struct {
		name, typed string
		titles      []string
		message     string
	}{
		{"quotes", "who asked Bob", []string{"Ada → Bob · demand", "Ada → Bob · demand"}, "Ada → Bob · demand\n“Stop it” 😀, she wrote in letter 1.\n[1] The Line"},
		{"nothing typed", "", []string{"Who asked Bob?"}, "Ada → Bob · demand\n“Stop it” 😀, she wrote in letter 3.\n[3] The Line"},
		{"hardly anything", "wh", []string{"Who asked Bob?"}, "Ada → Bob · demand\n“Stop it” 😀, she wrote in letter 3.\n[3] The Line"},
		{"an abstention", "nobody asked", []string{"The articles do not say that."}, "The articles do not say that.\n\nAda → Bob · demand\n“Stop it” 😀, she wrote in letter 1.\n[1] The Line"},
		{"a failure", "broken", nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := s.server.AwaitResults(s.server.Type(ada, c.typed))
			var titles []string
			for _, r := range got.List {
				titles = append(titles, r.Title)
			}
			if diff := cmp.Diff(c.titles, titles); diff != "" {
				t.Fatalf("titles (-want +got):\n%s", diff)
			}
			if got.Button != "Ask me in our own chat" || got.Start != "inline" || got.Seconds > 60 || !got.Personal {
				t.Errorf("results: %+v", got)
			}
			if c.message == "" {
				return
			}
			m := got.List[0].Message
			if m.Text != c.message || len(m.Parts("blockquote")) != 1 || !m.Silent {
				t.Errorf("message: %q, quotes %q", m.Text, m.Parts("blockquote"))
			}
		})
	}
	s.server.WaitHandled()
	link := s.server.AwaitResults(s.server.Type(ada, "who asked Bob")).List[0].Message.Keyboard[0][0].URL
	if link != "https://t.me/DisputeTestBot?start=p_p1" {
		t.Errorf("the picked quote leads to %q", link)
	}
}

// TestInlineTypingIsNotChased has somebody type fast: only what was typed last needs an answer.
func TestInlineTypingIsNotChased(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	b := newBlocker()
	s.actor.play = b.play
	s.play()
	ada, bob := s.server.User("Ada", ""), s.server.User("Bob", "")
	first := s.server.Type(ada, "who")
	s.server.WaitFor("the first", func() bool { return b.begun.Load() == 1 })
	middle := s.server.Type(ada, "who as")
	last := s.server.Type(ada, "who asked")
	other := s.server.Type(bob, "who refused")
	s.server.WaitFor("Bob's, meanwhile", func() bool { return b.begun.Load() == 2 })
	close(b.let)
	for _, id := range []string{first, last, other} {
		s.server.AwaitResults(id)
	}
	s.server.WaitHandled()
	if s.server.Results(middle) != nil || b.begun.Load() != 3 {
		t.Errorf("asked %d times, want 3", b.begun.Load())
	}
}
