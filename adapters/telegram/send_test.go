package telegram_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"disputebot/adapters/telegramtest"
	"disputebot/bot"
)

func TestFloodIsWaitedFor(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.play()
	ada, bob := s.server.User("Ada", ""), s.server.User("Bob", "")
	busy, other := s.server.Private(ada), s.server.Private(bob)
	s.server.Flood(busy.ID(), 30)
	busy.Say(ada, "one")
	s.server.WaitFor("the wait", func() bool { return s.clock.slept(30*time.Second) == 1 })
	busy.Say(ada, "two")
	other.Say(bob, "other")
	other.Await(1)
	s.clock.pass(29 * time.Second)
	time.Sleep(20 * time.Millisecond)
	if n := len(busy.Shown()); n != 0 {
		t.Fatalf("%d messages before the flood's end", n)
	}
	s.clock.pass(time.Second)
	got := busy.Await(2)
	if got[0].Text != "ask: one" || got[1].Text != "ask: two" {
		t.Errorf("shown: %q, %q", got[0].Text, got[1].Text)
	}
	s.server.WaitHandled()
}

func TestStopDuringAFlood(t *testing.T) {
	s := newStage(t, telegramtest.Options{Local: true})
	s.options.Grace = 20 * time.Millisecond
	s.play()
	ada := s.server.User("Ada", "")
	room := s.server.Private(ada)
	s.server.Flood(room.ID(), 3600)
	room.Say(ada, "Who?")
	s.server.WaitFor("the wait", func() bool { return s.clock.slept(time.Hour) == 1 })
	if err := s.stop(); err != nil {
		t.Errorf("Run: %v", err)
	}
	s.clock.pass(time.Hour)
	s.play()
	room.Await(1)
	s.server.WaitHandled()
}

func TestSendingAgain(t *testing.T) {
	cases := []struct {
		name   string
		script telegramtest.Script
	}{
		{"a proxy's page", telegramtest.Script{Status: 502, Body: "<html>bad gateway</html>"}},
		{"a proxy's login", telegramtest.Script{Status: 403, Body: "<html>log in</html>"}},
		{"Telegram's own fault", telegramtest.Script{Code: 500, Description: "Internal Server Error"}},
		{"cut connection", telegramtest.Script{Drop: true}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := newStage(t, telegramtest.Options{})
			s.play()
			c.script.Method = "sendMessage"
			s.server.Script(c.script)
			ada := s.server.User("Ada", "")
			room := s.server.Private(ada)
			room.Say(ada, "Who?")
			s.server.WaitFor("a failed call", func() bool { return len(s.server.Calls("sendMessage")) == 1 })
			s.server.WaitFor("the pause", func() bool { return s.clock.slept(time.Second) == 2 }) // and one for typing
			s.clock.pass(time.Second)
			room.Await(1)
			s.server.WaitHandled()
		})
	}
}

func TestRefusedForGood(t *testing.T) {
	cases := []struct {
		name   string
		script telegramtest.Script
	}{
		{"blocked", telegramtest.Script{Code: 403, Description: "Forbidden: bot was blocked by the user"}},
		{"chat gone", telegramtest.Script{Code: 400, Description: "Bad Request: chat not found"}},
		{"topic gone", telegramtest.Script{Code: 400, Description: "Bad Request: message thread not found"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := newStage(t, telegramtest.Options{})
			s.actor.play = func(_ context.Context, q bot.Question) (bot.Reply, error) { // in a form that could be simpler
				return bot.Reply{Lead: "ask: " + q.Text, Quotes: []bot.Quote{{Text: "No.", Cite: "[1] The Line"}}}, nil
			}
			s.play()
			c.script.Method = "sendMessage"
			s.server.Script(c.script)
			ada := s.server.User("Ada", "")
			room := s.server.Private(ada)
			room.Say(ada, "one")
			s.server.WaitHandled()
			room.Say(ada, "two")
			if got := room.Await(1); !strings.HasPrefix(got[0].Text, "ask: two") {
				t.Errorf("shown: %q", got[0].Text)
			}
			if !strings.Contains(s.journal.String(), c.script.Description) {
				t.Errorf("the log does not tell:\n%s", s.journal)
			}
		})
	}
}

// TestBlockedIsToldOnce has somebody block the bot: nothing is tried twice, and the log tells it once.
func TestBlockedIsToldOnce(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.play()
	ada := s.server.User("Ada", "")
	room := s.server.Private(ada)
	s.server.Block(ada, true)
	for range 3 {
		room.Say(ada, "Who?")
	}
	s.server.WaitHandled()
	s.server.Block(ada, false)
	room.Say(ada, "And now?")
	room.Await(1)
	s.server.WaitHandled()
	if n := strings.Count(s.journal.String(), "takes nothing from the bot"); n != 1 || len(s.server.Calls("sendMessage")) != 4 {
		t.Errorf("told %d times, %d calls", n, len(s.server.Calls("sendMessage")))
	}
}

// TestGroupThatMovedByItself has Telegram tell of the move in the group, before anything was sent.
func TestGroupThatMovedByItself(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	b := newBlocker()
	s.actor.play = b.play
	s.play()
	ada := s.server.User("Ada", "")
	old, next := s.server.Group("Class"), s.server.Forum("Class")
	old.Say(ada, "/ask one")
	s.server.WaitFor("a question", func() bool { return b.begun.Load() == 1 })
	old.Post(telegramtest.Post{From: ada, Change: func(m map[string]any) { m["migrate_to_chat_id"] = next.ID() }})
	s.server.Private(ada).Say(ada, "two") // comes behind the news
	s.server.WaitFor("the news", func() bool { return b.begun.Load() == 2 })
	close(b.let)
	next.Await(1)
}

func TestGroupThatMoved(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.play()
	ada := s.server.User("Ada", "")
	old, next := s.server.Group("Class"), s.server.Forum("Class")
	s.server.Script(telegramtest.Script{Method: "sendMessage", Chat: old.ID(), Times: -1, Code: 400, MigrateTo: next.ID(),
		Description: "Bad Request: group chat was upgraded to a supergroup chat"})
	next.Say(ada, "chatter") // takes the number that the question has in the old group
	old.Say(ada, "/ask one")
	old.Say(ada, "/ask two")
	got := next.Await(2)
	if got[0].Text != "ask: one" || got[1].Text != "ask: two" || got[0].ReplyTo != 0 {
		t.Errorf("shown: %+v", got)
	}
	if n := len(s.server.Calls("sendMessage")); n != 3 {
		t.Errorf("%d calls, want 3: the second reply knows the way", n)
	}
}

func TestFormRefusedWordsSent(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.actor.play = func(context.Context, bot.Question) (bot.Reply, error) {
		return bot.Reply{Quotes: []bot.Quote{{Text: "No.", Cite: "[1] a"}}}, nil
	}
	s.play()
	s.server.Script(telegramtest.Script{Method: "sendMessage", Code: 400, Description: "Bad Request: ENTITY_BOUNDS_INVALID"})
	ada := s.server.User("Ada", "")
	room := s.server.Private(ada)
	room.Say(ada, "Who?")
	if got := room.Await(1)[0]; got.Text != "No.\n[1] a" || len(got.Entities) != 0 {
		t.Errorf("shown: %+v", got)
	}
}

func TestTypingWhenSlow(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	b := newBlocker()
	s.actor.play = b.play
	s.play()
	ada := s.server.User("Ada", "")
	topic := s.server.Forum("Class").Topic("T", ada)
	topic.Say(ada, "/ask Who?")
	s.server.WaitFor("a question", func() bool { return b.begun.Load() == 1 && s.clock.slept(time.Second) == 1 })
	if n := len(s.server.Calls("sendChatAction")); n != 0 {
		t.Errorf("typing shown %d times at once", n)
	}
	s.clock.pass(time.Second)
	s.server.WaitFor("typing", func() bool { return s.clock.slept(5*time.Second) == 1 })
	s.clock.pass(5 * time.Second)
	s.server.WaitFor("typing again", func() bool { return s.clock.slept(5*time.Second) == 2 })
	calls := s.server.Calls("sendChatAction")
	if len(calls) != 2 || fmt.Sprint(calls[0].Params["message_thread_id"]) != fmt.Sprint(topic.Thread) {
		t.Errorf("typing: %+v", calls)
	}
	close(b.let)
	topic.Await(1)
}

func TestTaps(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.actor.play = func(_ context.Context, q bot.Question) (bot.Reply, error) {
		if q.Command == bot.Tap {
			return bot.Reply{Lead: "tapped " + q.Text}, nil
		}
		return bot.Reply{Lead: "here", Suggestions: []bot.Button{{Label: "Context", Data: "c:3k9x"}}}, nil
	}
	s.play()
	ada := s.server.User("Ada", "fr")
	topic := s.server.Forum("Class").Topic("T", ada)
	topic.Say(ada, "/ask Who?")
	shown := topic.Await(1)[0]
	topic.Tap(ada, shown, "Context")
	got := topic.Await(2)[1]
	if got.Text != "▸ Context\n\ntapped c:3k9x" || got.ReplyTo != shown.ID {
		t.Errorf("shown: %+v", got)
	}
	s.server.TapInline(ada, "c:3k9x") // of no chat: acknowledged, nothing to answer into
	s.server.WaitHandled()
	heard := s.actor.heard()
	if len(heard) != 2 || heard[0].Conversation != heard[1].Conversation || heard[1].Locale != "fr" {
		t.Errorf("heard: %+v", heard)
	}
}

func TestTapThatIsTooOldToAcknowledge(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.play()
	ada := s.server.User("Ada", "")
	room := s.server.Private(ada)
	room.Say(ada, "Who?")
	shown := room.Await(1)[0]
	s.server.Script(telegramtest.Script{Method: "answerCallbackQuery", Code: 400,
		Description: "Bad Request: query is too old and response timeout expired or query ID is invalid"})
	s.server.Push("callback_query", map[string]any{"id": "old", "from": map[string]any{"id": ada.ID, "is_bot": false, "first_name": "Ada"},
		"chat_instance": "i", "data": "c:1", "message": map[string]any{"message_id": shown.ID, "date": 0, "chat": map[string]any{"id": room.ID(), "type": "private"}}})
	if got := room.Await(2)[1]; got.Text != "tap: c:1" {
		t.Errorf("shown: %q", got.Text)
	}
}

func TestFailuresAreSaid(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.actor.play = func(_ context.Context, q bot.Question) (bot.Reply, error) {
		if q.Text == "panic" {
			panic("a fault in the bot")
		}
		return bot.Reply{Lead: "Sorry (id 7)", Record: bot.Record{ID: "7"}}, errors.New("index torn")
	}
	s.play()
	for _, lang := range []string{"fr-CA", "en", "zz", ""} {
		u := s.server.User("U", lang)
		room := s.server.Private(u)
		room.Say(u, "panic")
		got := room.Await(1)[0].Text
		want := "Sorry, "
		if lang != "en" { // French is the bot's first language
			want = "Désolé, "
		}
		_, id, _ := strings.Cut(strings.TrimSuffix(got, ")"), "(")
		if !strings.HasPrefix(got, want) || !strings.Contains(s.journal.String(), "id="+id+" panic=\"a fault in the bot\"") {
			t.Errorf("%q: %q, log:\n%s", lang, got, s.journal)
		}
	}
	u := s.server.User("U", "")
	room := s.server.Private(u)
	room.Say(u, "error")
	if got := room.Await(1)[0].Text; got != "Sorry (id 7)" || !strings.Contains(s.journal.String(), "index torn") {
		t.Errorf("shown %q, log:\n%s", got, s.journal)
	}
}
