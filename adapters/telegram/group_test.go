package telegram_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"disputebot/adapters/telegramtest"
	"disputebot/bot"
)

func TestChatSettings(t *testing.T) {
	cases := []struct {
		name string
		set  bot.ChatSettings
		text string
		want bool
	}{
		{"listening: a plain message", bot.ChatSettings{NoMention: true}, "Who refused?", true},
		{"listening: to another", bot.ChatSettings{NoMention: true}, "@somebody_else who refused?", false},
		{"listening: another bot's command", bot.ChatSettings{NoMention: true}, "/ask@OtherBot Who?", false},
		{"listening: a link", bot.ChatSettings{NoMention: true}, "https://a.example/", false},
		{"listening: a mention", bot.ChatSettings{NoMention: true}, "@DisputeTestBot who?", true},
		{"silent: a mention", bot.ChatSettings{Off: true}, "@DisputeTestBot who?", false},
		{"silent: a command", bot.ChatSettings{Off: true}, "/ask Who?", false},
		{"silent: its settings", bot.ChatSettings{Off: true}, "/settings", true},
		{"neither: a plain message", bot.ChatSettings{}, "Who refused?", false},
	}
	s := newStage(t, telegramtest.Options{})
	s.play()
	ada := s.server.User("Ada", "")
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			group := s.server.Group(c.name)
			s.actor.set(fmt.Sprintf("telegram:%d", group.ID()), c.set)
			before := len(s.actor.heard())
			group.Say(ada, c.text)
			s.server.WaitHandled()
			if got := len(s.actor.heard()) > before; got != c.want {
				t.Errorf("heard: %v, want %v", got, c.want)
			}
		})
	}
}

// TestSilencedGroupEndsTheWaitingSign has a button pressed where the bot is silent: nothing comes of it but its end,
// which the server's own end checks.
func TestSilencedGroupEndsTheWaitingSign(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.says(bot.Reply{Lead: "quote", Buttons: []bot.Button{{Label: "More", Data: "n:1:1"}, {Label: "On", Data: "e:off:0"}}})
	s.play()
	ada := s.server.User("Ada", "")
	group := s.server.Group("Class")
	group.Say(ada, "/ask Who?")
	shown := group.Await(1)[0]
	s.actor.set(fmt.Sprintf("telegram:%d", group.ID()), bot.ChatSettings{Off: true})
	group.Tap(ada, shown, "More")
	group.Tap(ada, shown, "On")
	group.Await(2)
	s.server.WaitHandled()
	if n := len(s.actor.heard()); n != 2 {
		t.Errorf("heard %d questions, want the first and the tap on the settings", n)
	}
}

func TestWhoAsksAndWhere(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.play()
	ada, bob := s.server.User("Ada", ""), s.server.User("Bob", "")
	own, group := s.server.Private(ada), s.server.Group("Class")
	group.Admit(ada, "administrator")
	own.Say(ada, "/settings")
	group.Say(ada, "/settings")
	group.Say(bob, "/settings")
	group.Say(ada, "/settings") // known by now
	group.Say(ada, "/ask Who?") // nobody's rights matter
	own.Await(1)
	group.Await(4)
	s.server.WaitHandled()
	want := map[string]int{"ada private manager": 1, "ada group manager": 2, "bob group": 1, "ada group": 1}
	names := map[string]string{fmt.Sprintf("telegram:%d", ada.ID): "ada", fmt.Sprintf("telegram:%d", bob.ID): "bob"}
	for _, q := range s.actor.heard() {
		key := names[q.Person]
		key += map[bool]string{true: " group", false: " private"}[q.Group] + map[bool]string{true: " manager"}[q.Manager]
		if chat := map[bool]int64{true: group.ID(), false: own.ID()}[q.Group]; q.Chat != fmt.Sprintf("telegram:%d", chat) {
			t.Errorf("%s asks in %q", key, q.Chat)
		}
		want[key]--
	}
	for key, left := range want {
		if left != 0 {
			t.Errorf("%s: %d questions missing", key, left)
		}
	}
	if n := len(s.server.Calls("getChatMember")); n != 2 {
		t.Errorf("asked %d times who somebody is, want 2", n)
	}
	s.clock.pass(6 * time.Minute)
	group.Admit(ada, "member")
	group.Say(ada, "/settings")
	group.Await(5)
	if q := s.actor.heard(); q[len(q)-1].Manager {
		t.Error("who was an administrator six minutes ago still is")
	}
}

// TestAnonymousAdministrator speaks in the group's name: only administrators can, and nothing can be said to them alone.
func TestAnonymousAdministrator(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.says(bot.Reply{Lead: "settings", Private: true})
	s.play()
	group := s.server.Group("Class")
	group.Post(telegramtest.Post{From: telegramtest.User{ID: 1087968824, First: "Group", Name: "GroupAnonymousBot", Bot: true}, Text: "/settings",
		Change: func(m map[string]any) { m["sender_chat"] = m["chat"] }})
	group.Await(1)
	if q := s.actor.heard()[0]; !q.Manager || q.Person != q.Chat {
		t.Errorf("heard: %+v", q)
	}
}

// TestCommentsStayUnderTheirPost has a channel's discussion group: what does not answer a comment leaves its thread.
func TestCommentsStayUnderTheirPost(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.says(bot.Reply{Lead: strings.Repeat("A long answer. ", 300)})
	s.play()
	ada := s.server.User("Ada", "")
	group := s.server.Group("Discussion")
	group.Post(telegramtest.Post{From: telegramtest.User{ID: 777000, First: "Telegram"}, Text: "/ask a post",
		Change: func(m map[string]any) {
			m["is_automatic_forward"], m["sender_chat"] = true, map[string]any{"id": -1009, "type": "channel", "title": "C"}
		}})
	asked := group.Post(telegramtest.Post{From: ada, Text: "/ask Who?", Change: func(m map[string]any) { m["message_thread_id"] = 1 }})
	got := group.Await(2)
	s.server.WaitHandled()
	for _, m := range got {
		if m.ReplyTo != asked.ID || m.Thread != 0 {
			t.Errorf("a message answers %d in thread %d", m.ReplyTo, m.Thread)
		}
	}
	if n := len(s.actor.heard()); n != 1 {
		t.Errorf("heard %d questions, want one: the post is not for the bot", n)
	}
}

func TestMediaAndForwards(t *testing.T) {
	file := map[string]any{"file_id": "1", "file_unique_id": "1"}
	sized := map[string]any{"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1}
	cases := []struct {
		name, text string
		fields     map[string]any
		want       bot.Command
		rest       string
	}{
		{"voice", "", map[string]any{"voice": map[string]any{"file_id": "1", "file_unique_id": "1", "duration": 1}}, bot.Media, "voice"},
		{"photo", "", map[string]any{"photo": []any{sized}}, bot.Media, "photo"},
		{"caption", "", map[string]any{"photo": []any{sized}, "caption": "Who?"}, bot.Ask, "Who?"},
		{"document", "", map[string]any{"document": file}, bot.Media, "file"},
		{"place", "", map[string]any{"location": map[string]any{"latitude": 1.0, "longitude": 1.0}}, bot.Media, "place"},
		{"contact", "", map[string]any{"contact": map[string]any{"phone_number": "1", "first_name": "A"}}, bot.Media, "contact"},
		{"dice", "", map[string]any{"dice": map[string]any{"emoji": "🎲", "value": 6}}, bot.Media, "sticker"},
		{"forward", "They asked to stop.", map[string]any{"forward_origin": map[string]any{"type": "hidden_user", "date": 1, "sender_user_name": "X"}}, bot.Find, "They asked to stop."},
	}
	s := newStage(t, telegramtest.Options{})
	s.play()
	ada := s.server.User("Ada", "")
	own, group := s.server.Private(ada), s.server.Group("Class")
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			change := func(m map[string]any) {
				for key, value := range c.fields {
					m[key] = value
				}
			}
			before := len(s.actor.heard())
			group.Post(telegramtest.Post{From: ada, Text: c.text, Change: change})
			own.Post(telegramtest.Post{From: ada, Text: c.text, Change: change})
			s.server.WaitHandled()
			got := s.actor.heard()[before:]
			if len(got) != 1 || got[0].Command != c.want || got[0].Text != c.rest || got[0].Group {
				t.Errorf("heard %+v, want %s %q in private alone", got, c.want, c.rest)
			}
		})
	}
	album := func(m map[string]any) { m["photo"], m["media_group_id"] = []any{sized}, "7" }
	before := len(s.actor.heard())
	for range 3 {
		own.Post(telegramtest.Post{From: ada, Change: album})
	}
	s.server.WaitHandled()
	if n := len(s.actor.heard()) - before; n != 1 {
		t.Errorf("an album was answered %d times", n)
	}
}

// TestReportNamesItsAnswer has somebody answer a message that offers to report it.
func TestReportNamesItsAnswer(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.says(bot.Reply{Lead: "quote", Buttons: []bot.Button{{Label: "👎", Data: "v:1:d"}, {Label: "Report", Data: "r:abc"}}})
	s.play()
	ada := s.server.User("Ada", "")
	own := s.server.Private(ada)
	own.Say(ada, "Who?")
	shown := own.Await(1)[0]
	own.Post(telegramtest.Post{From: ada, Text: "/report wrong speaker", ReplyTo: &shown})
	own.Say(ada, "/report nothing in particular")
	own.Await(3)
	heard := s.actor.heard()
	if heard[1].Text != "r:abc\nwrong speaker" || heard[2].Text != "\nnothing in particular" {
		t.Errorf("heard %q and %q", heard[1].Text, heard[2].Text)
	}
}
