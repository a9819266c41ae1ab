package telegram_test

import (
	"fmt"
	"strings"
	"testing"

	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
	"disputebot/bot"
)

// TestGroupTakesItsSettingsAlong has a group become a supergroup in the ways that Telegram tells it: what is set goes along,
// and the bot is told, so that what a person was talking about does too.
func TestGroupTakesItsSettingsAlong(t *testing.T) {
	for name, tell := range map[string]func(s *stage, ada telegramtest.User, old, next *telegramtest.Room){
		"told in the old group": func(_ *stage, ada telegramtest.User, old, next *telegramtest.Room) {
			old.Post(telegramtest.Post{From: ada, Change: func(m map[string]any) { m["migrate_to_chat_id"] = next.ID() }})
		},
		"told in the new one": func(_ *stage, ada telegramtest.User, old, next *telegramtest.Room) {
			next.Post(telegramtest.Post{From: ada, Change: func(m map[string]any) { m["migrate_from_chat_id"] = old.ID() }})
		},
		"told to who sends": func(s *stage, ada telegramtest.User, old, next *telegramtest.Room) {
			s.server.Script(telegramtest.Script{Method: "sendMessage", Chat: old.ID(), Times: -1, Code: 400, MigrateTo: next.ID(),
				Description: "Bad Request: group chat was upgraded to a supergroup chat"})
			old.Say(ada, "and why?")
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t, telegramtest.Options{})
			s.play()
			ada := s.server.User("Ada", "")
			old, next := s.server.Group("Class"), s.server.Forum("Class")
			s.actor.set(fmt.Sprintf("telegram:%d", old.ID()), bot.ChatSettings{NoMention: true})
			old.Say(ada, "Who asked?") // heard because of what is set
			old.Await(1)
			tell(s, ada, old, next)
			s.server.WaitHandled()
			next.Say(ada, "and who refused?")
			s.server.WaitHandled()
			heard := s.actor.heard()
			first, last := heard[0], heard[len(heard)-1]
			if last.Text != "and who refused?" || last.Chat != fmt.Sprintf("telegram:%d", next.ID()) {
				t.Errorf("the last question heard: %+v", last)
			}
			in, rest := bot.ChatOf(first.Conversation)
			now, same := bot.ChatOf(last.Conversation)
			if in != first.Chat || now != last.Chat || rest != same {
				t.Errorf("conversations %q and %q, want the same one of two chats", first.Conversation, last.Conversation)
			}
		})
	}
}

// TestQuestionAskedBeforeTheMove waits while its group moves on: the settings that hold are those that went along.
func TestQuestionAskedBeforeTheMove(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	b := newBlocker()
	s.actor.play = b.play
	s.play()
	ada, bob := s.server.User("Ada", ""), s.server.User("Bob", "")
	old, next := s.server.Group("Class"), s.server.Forum("Class")
	s.actor.set(fmt.Sprintf("telegram:%d", old.ID()), bot.ChatSettings{NoMention: true})
	old.Say(ada, "one")
	s.server.WaitFor("a question", func() bool { return b.begun.Load() == 1 })
	old.Say(ada, "two") // waits behind the first
	old.Post(telegramtest.Post{From: ada, Change: func(m map[string]any) { m["migrate_to_chat_id"] = next.ID() }})
	s.server.Private(bob).Say(bob, "three") // comes behind the news
	s.server.WaitFor("the news", func() bool { return b.begun.Load() == 2 })
	close(b.let)
	next.Await(2)
	s.server.WaitHandled()
	s.actor.mu.Lock()
	told := len(s.actor.moves)
	s.actor.mu.Unlock()
	if told != 2 {
		t.Errorf("the bot was told %d times, want once of the news and once behind the question it had in hand then", told)
	}
	for _, q := range s.actor.heard() {
		if q.Text == "two" && q.Chat != fmt.Sprintf("telegram:%d", next.ID()) {
			t.Errorf("asked of %s", q.Chat)
		}
	}
}

// TestMoveThatCannotBeKept comes again at the next start.
func TestMoveThatCannotBeKept(t *testing.T) {
	s := newStage(t, telegramtest.Options{Local: true})
	kept := newDisk()
	s.options.Inbox = kept
	s.actor.stuck = true
	ada := s.server.User("Ada", "")
	old, next := s.server.Group("Class"), s.server.Forum("Class")
	s.actor.set(fmt.Sprintf("telegram:%d", old.ID()), bot.ChatSettings{NoMention: true})
	s.play()
	old.Post(telegramtest.Post{From: ada, Change: func(m map[string]any) { m["migrate_to_chat_id"] = next.ID() }})
	s.server.WaitFor("the failure", func() bool { return strings.Contains(s.journal.String(), "no space left") })
	s.stop()
	s.actor.mu.Lock()
	s.actor.stuck = false
	s.actor.mu.Unlock()
	s.run(telegram.New(s.options, s.actor))
	s.server.WaitFor("the move", func() bool { return kept.open() == 0 })
	next.Say(ada, "Who asked?")
	next.Await(1)
}
