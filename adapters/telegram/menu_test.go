package telegram_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters/telegramtest"
)

func TestMenuSetOnlyWhenChanged(t *testing.T) {
	s := newStage(t, telegramtest.Options{Local: true})
	for i := range 2 {
		s.play()
		s.server.WaitFor("a poll", func() bool { return len(s.server.Calls("getUpdates")) > i })
		s.stop()
	}
	if n := len(s.server.Calls("setMyCommands")); n != 9 {
		t.Errorf("set %d times, want 9: three kinds of chat, each in the default, fr and en, once each", n)
	}
	for scope, want := range map[string][]string{
		"all_private_chats":       {"ask: ask a question", "settings: what is set", "forgetme: forget me", "help: what I can do"},
		"all_group_chats":         {"ask: ask a question", "help: what I can do"},
		"all_chat_administrators": {"ask: ask a question", "settings: what is set", "help: what I can do"},
	} {
		if diff := cmp.Diff(want, s.server.Menu(scope, "en")); diff != "" {
			t.Errorf("menu of %s (-want +got):\n%s", scope, diff)
		}
		if diff := cmp.Diff(s.server.Menu(scope, "fr"), s.server.Menu(scope, "")); diff != "" {
			t.Errorf("menu of %s for other languages is not the first one's (-fr +other):\n%s", scope, diff)
		}
	}
	if got := s.server.Menu("all_chat_administrators", "fr"); len(got) != 3 || got[1] != "parametres: ce qui est réglé" {
		t.Errorf("french menu: %q", got)
	}
}

func TestMenuThatFailsStopsNothing(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.server.Script(telegramtest.Script{Method: "setMyCommands", Code: 429, RetryAfter: 600, Description: "Too Many Requests: retry after 600"})
	s.play()
	ada := s.server.User("Ada", "")
	room := s.server.Private(ada)
	room.Say(ada, "Who?")
	room.Await(1)
}
