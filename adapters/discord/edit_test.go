package discord

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"disputebot/adapters/discordtest"
	"disputebot/bot"
)

// A question that is edited is answered anew in the messages that answered it.
func TestEditedQuestions(t *testing.T) {
	r := begin(t, &scripted{answer: func(_ context.Context, q bot.Question) (bot.Reply, error) {
		text := "re " + q.Text
		switch {
		case q.Text == "torn":
			return bot.Reply{Lang: "en", Lead: "an error, 12"}, errors.New("torn")
		case strings.HasPrefix(q.Text, "long"):
			text = strings.Repeat(text+" ", 300)
		case q.Text == "a file":
			return bot.Reply{Lang: "en", Lead: "here", File: &bot.File{Name: "a", MIME: "text/plain", Data: []byte("b")}}, nil
		}
		return bot.Reply{Lang: "en", Lead: text}, nil
	}})
	ann, dm, chat := r.User("ann", "fr"), r.DM(), r.Channel()
	for channel, before := range map[string]string{dm: "", chat: discordtest.Mention + " "} {
		said := r.Say(discordtest.Post{By: ann, Channel: channel, Text: before + "who?"})
		first := r.AwaitMessages(channel, 1)[0]
		for _, step := range []struct {
			text, want string
			messages   int
		}{
			{"whom?", "re whom?", 1},
			{"long", "re long", 2},
			{"long", "re long", 2}, // no word is another
			{"torn", "an error", 1},
			{"a file", "an error", 1}, // it takes more than text
			{"why?", "re why?", 1},
		} {
			r.Revise(said, discordtest.Post{By: ann, Channel: channel, Text: before + step.text})
			r.Server.Await(step.text, func() bool {
				m := r.Messages(channel)
				return len(m) == step.messages && strings.HasPrefix(m[0].Content, step.want)
			})
			settle(r)
			if m := r.Messages(channel); m[0].ID != first.ID || len(m) != step.messages {
				t.Errorf("%s: %d messages, the first %s", step.text, len(m), m[0].ID)
			}
		}
	}
	if n := strings.Count(heard(r), "long"); n != 2 {
		t.Errorf("asked %d times with the long words, want once in each channel", n)
	}
}

// What was never answered, or long ago, or by a bot that is silent by now, is left alone, as is an edit that Discord makes.
func TestEditsLeftAlone(t *testing.T) {
	r := begin(t, &scripted{})
	ann, chat, dm := r.User("ann", "fr"), r.Channel(), r.DM()
	quiet := r.Say(discordtest.Post{By: ann, Channel: chat, Text: "to nobody"})
	r.Revise(quiet, discordtest.Post{By: ann, Channel: chat, Text: discordtest.Mention + " who?"})
	old := r.Say(discordtest.Post{By: ann, Channel: dm, Text: "who?"})
	r.AwaitMessages(dm, 1)
	r.Inject("MESSAGE_UPDATE", `{"id":"`+old+`","channel_id":"`+dm+`","type":0,"content":"a preview","author":{"id":"`+ann.ID+`"},"edited_timestamp":null}`)
	r.Server.Await("what is kept of it", func() bool { return r.platform.answers.age(old, editWindow+time.Second) })
	r.Revise(old, discordtest.Post{By: ann, Channel: dm, Text: "much later"})
	settle(r)
	if m := r.Messages(dm); heard(r) != "who?" || len(r.Messages(chat)) != 0 || len(m) != 1 || m[0].Content != "you said: who?" {
		t.Errorf("asked %q, shown %+v", heard(r), m)
	}
	if strings.Contains(r.log.String(), "panic") {
		t.Errorf("log:\n%s", r.log)
	}
}

// age makes an answer older, and reports whether it is kept.
func (a *answers) age(id string, by time.Duration) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	old, ok := a.kept[id]
	if ok {
		old.at = old.at.Add(-by)
		a.kept[id] = old
	}
	return ok
}

// The bot's answer is gone, so the new one is sent.
func TestEditWhoseAnswerIsGone(t *testing.T) {
	r := begin(t, &scripted{})
	ann, dm := r.User("ann", "fr"), r.DM()
	said := r.Say(discordtest.Post{By: ann, Channel: dm, Text: "who?"})
	r.AwaitMessages(dm, 1)
	r.Next("rewrite", discordtest.Answer{Status: 404, Code: codeUnknownMessage})
	r.Revise(said, discordtest.Post{By: ann, Channel: dm, Text: "whom?"})
	if m := r.AwaitMessages(dm, 2)[1]; m.Content != "you said: whom?" {
		t.Errorf("shown: %+v", m)
	}
}

func TestAnswersAreForgotten(t *testing.T) {
	a := newAnswers()
	for i := range keptAnswers + 5 {
		a.keep(string(rune('a'+i)), bot.Question{}, &channelOutlet{ids: []string{"1"}})
	}
	if len(a.kept) != keptAnswers || len(a.order) != keptAnswers {
		t.Errorf("%d answers are kept", len(a.kept))
	}
	if _, ok := a.of("a"); ok {
		t.Error("the oldest is still there")
	}
}
