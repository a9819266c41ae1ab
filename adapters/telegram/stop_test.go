package telegram_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
	"disputebot/bot"
)

func TestIdlePollStopsAtOnce(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.play()
	s.server.WaitFor("a poll", func() bool { return len(s.server.Calls("getUpdates")) == 1 })
	start := time.Now()
	if err := s.stop(); err != nil {
		t.Errorf("Run: %v", err)
	}
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("Run ended after %v", took)
	}
}

func TestStopFinishesWhatHasBegun(t *testing.T) {
	for name, same := range map[string]bool{"a new platform": false, "the same run again": true} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t, telegramtest.Options{Local: true})
			b := newBlocker()
			s.actor.play = b.play
			p := s.play()
			ada := s.server.User("Ada", "")
			room := s.server.Private(ada)
			room.Say(ada, "one")
			s.server.WaitFor("a question", func() bool { return b.begun.Load() == 1 })
			polls := len(s.server.Calls("getUpdates"))
			room.Say(ada, "two") // waits behind the first, and is left for the next start
			s.server.WaitFor("its poll", func() bool { return len(s.server.Calls("getUpdates")) > polls+1 })
			go func() {
				time.Sleep(50 * time.Millisecond)
				close(b.let)
			}()
			if err := s.stop(); err != nil {
				t.Errorf("Run: %v", err)
			}
			if got := room.Shown(); len(got) != 1 || got[0].Text != "answer to one" {
				t.Fatalf("shown after the stop: %+v", got)
			}
			if !same {
				p = telegram.New(s.options, s.actor)
			}
			s.run(p)
			got := room.Await(2)
			s.server.WaitHandled()
			if len(room.Shown()) != 2 || got[1].Text != "answer to two" {
				t.Errorf("shown after the restart: %+v", room.Shown())
			}
		})
	}
}

func TestStopCutsOffWhatHangs(t *testing.T) {
	for name, same := range map[string]bool{"a new platform": false, "the same run again": true} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t, telegramtest.Options{Local: true})
			s.options.Grace = 20 * time.Millisecond
			b := newBlocker()
			s.actor.play = b.play
			p := s.play()
			ada := s.server.User("Ada", "")
			room := s.server.Private(ada)
			room.Say(ada, "Who?")
			s.server.WaitFor("a question", func() bool { return b.begun.Load() == 1 })
			if err := s.stop(); err != nil || len(room.Shown()) != 0 {
				t.Errorf("Run: %v, shown %v", err, room.Shown())
			}
			close(b.let)
			if !same {
				p = telegram.New(s.options, s.actor)
			}
			s.run(p)
			room.Await(1)
			s.server.WaitHandled()
		})
	}
}

// TestStopDuringAPause has Run wait for its next try at something that fails: it ends all the same, and leaves nothing
// hanging behind.
func TestStopDuringAPause(t *testing.T) {
	for name, c := range map[string]struct {
		script telegramtest.Script
		pause  time.Duration
	}{
		"another poller":      {telegramtest.Script{Method: "getUpdates", Code: 409, Description: "Conflict: terminated by other getUpdates request"}, 10 * time.Second},
		"a poll that fails":   {telegramtest.Script{Method: "getUpdates", Code: 500, Description: "Internal Server Error"}, time.Second},
		"a poll too many":     {telegramtest.Script{Method: "getUpdates", Code: 429, RetryAfter: 77, Description: "Too Many Requests: retry after 77"}, 77 * time.Second},
		"a message too many":  {telegramtest.Script{Method: "sendMessage", Code: 429, RetryAfter: 77, Description: "Too Many Requests: retry after 77"}, 77 * time.Second},
		"a reply that breaks": {telegramtest.Script{Method: "sendMessage", Drop: true}, time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t, telegramtest.Options{})
			s.options.Grace = 10 * time.Millisecond
			c.script.Times = -1
			s.server.Script(c.script)
			s.play()
			ada := s.server.User("Ada", "")
			s.server.Private(ada).Say(ada, "Who?")
			s.server.WaitFor("the pause", func() bool { return len(s.server.Calls(c.script.Method)) > 0 && s.clock.slept(c.pause) > 0 })
			start := time.Now()
			if err := s.stop(); err != nil {
				t.Errorf("Run: %v", err)
			}
			if took := time.Since(start); took > 5*time.Second || strings.Contains(s.journal.String(), "hang") {
				t.Errorf("Run ended after %v, log:\n%s", took, s.journal)
			}
		})
	}
}

func TestStopLeavesAHangingBotBehind(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.options.Grace = 10 * time.Millisecond
	let := make(chan struct{})
	defer close(let)
	s.actor.play = func(context.Context, bot.Question) (bot.Reply, error) {
		<-let // deaf to its context
		return bot.Reply{}, errors.New("late")
	}
	s.play()
	ada := s.server.User("Ada", "")
	s.server.Private(ada).Say(ada, "Who?")
	s.server.WaitFor("a question", func() bool { return len(s.actor.heard()) == 1 })
	if err := s.stop(); err != nil {
		t.Errorf("Run: %v", err)
	}
}

func TestAnsweredOnceOverRestarts(t *testing.T) {
	s := newStage(t, telegramtest.Options{Local: true})
	ada := s.server.User("Ada", "")
	room := s.server.Private(ada)
	for i := range 5 {
		s.play()
		room.Say(ada, fmt.Sprint("question ", i))
		room.Await(i + 1)
		s.stop()
	}
	s.play()
	s.server.WaitHandled()
	if n := len(s.actor.heard()); n != 5 {
		t.Errorf("asked %d times, want 5", n)
	}
}
