package telegram_test

import (
	"fmt"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
)

// simulated builds a stage in simulated time: it must stand in a bubble of synctest.
func simulated(t *testing.T, opt telegramtest.Options) *stage {
	opt.Local = true
	s := &stage{t: t, server: telegramtest.New(t, opt), actor: &actor{}, journal: &journal{}}
	s.options = telegram.Options{Token: s.server.Token(), Endpoint: s.server.Endpoint(), Transport: s.server.Transport(), Inbox: newDisk(),
		Log: slog.New(slog.NewTextHandler(s.journal, &slog.HandlerOptions{Level: slog.LevelDebug}))}
	t.Cleanup(s.lookForToken)
	return s
}

// wait lets simulated time go on until done, for an hour at most.
func (s *stage) wait(done func() bool) {
	s.t.Helper()
	for limit := time.Now().Add(time.Hour); !done(); time.Sleep(time.Second) {
		if time.Now().After(limit) {
			s.t.Fatal("waited for an hour in vain")
		}
	}
}

// sends are the moments of all messages that the server took, by chat; chat 0 holds all.
func (s *stage) sends() map[string][]time.Time {
	out := map[string][]time.Time{}
	for _, c := range s.server.Calls("sendMessage") {
		if c.Code == 200 {
			chat := fmt.Sprint(c.Params["chat_id"])
			out[chat], out["all"] = append(out[chat], c.At), append(out["all"], c.At)
		}
	}
	return out
}

// dense is the shortest time in which n messages were sent.
func dense(at []time.Time, n int) time.Duration {
	shortest := time.Duration(1<<63 - 1)
	for i := n - 1; i < len(at); i++ {
		shortest = min(shortest, at[i].Sub(at[i-n+1]))
	}
	return shortest
}

// TestStorm has a storm of 429s over a third of forty chats, by a simulated clock: not one call is early (the server
// judges that), no reply is lost, the other chats keep their pace, and everybody's pace is Telegram's.
func TestStorm(t *testing.T) { synctest.Test(t, storm) }

func storm(t *testing.T) {
	const chats, each = 40, 4
	s := simulated(t, telegramtest.Options{})
	var rooms []*telegramtest.Room
	for i := range chats {
		u := s.server.User(fmt.Sprint("U", i), "")
		room := s.server.Private(u)
		rooms = append(rooms, room)
		for wave := range 3 {
			if i%3 == 0 {
				s.server.Flood(room.ID(), 30+(i*7+wave*11)%90)
			}
		}
		for n := range each {
			room.Say(u, fmt.Sprintf("%d.%d", i, n))
		}
	}
	began := time.Now()
	s.play()
	s.wait(func() bool {
		for _, r := range rooms {
			if len(r.Shown()) < each {
				return false
			}
		}
		return true
	})
	s.stop()
	sends := s.sends()
	for i, r := range rooms {
		for n, m := range r.Shown() {
			if want := fmt.Sprintf("ask: %d.%d", i, n); m.Text != want {
				t.Errorf("chat %d message %d: %q, want %q", i, n, m.Text, want)
			}
		}
		at := sends[fmt.Sprint(r.ID())]
		if late := at[each-1].Sub(began); i%3 != 0 && late > 15*time.Second {
			t.Errorf("chat %d, not flooded, was served after %v", i, late)
		}
		if gap := dense(at, 2); gap < time.Second {
			t.Errorf("chat %d: two messages within %v", i, gap)
		}
	}
	if d := dense(sends["all"], 31); d < time.Second {
		t.Errorf("31 messages within %v", d)
	}
}

func TestPaceOfAGroup(t *testing.T) { synctest.Test(t, paceOfAGroup) }

func paceOfAGroup(t *testing.T) {
	s := simulated(t, telegramtest.Options{})
	ada := s.server.User("Ada", "")
	group, own := s.server.Group("Class"), s.server.Private(ada)
	for range 45 {
		group.Say(ada, "/ask Who?")
		own.Say(ada, "Who?")
	}
	s.play()
	s.wait(func() bool { return len(group.Shown()) == 45 && len(own.Shown()) == 45 })
	s.stop()
	sends := s.sends()
	if d := dense(sends[fmt.Sprint(group.ID())], 21); d < time.Minute {
		t.Errorf("21 messages to a group within %v", d)
	}
	at := sends[fmt.Sprint(own.ID())]
	if took := at[44].Sub(at[0]); took > time.Minute {
		t.Errorf("the private chat waited for the group: %v", took)
	}
}

func TestPaceOfAll(t *testing.T) { synctest.Test(t, paceOfAll) }

func paceOfAll(t *testing.T) {
	const chats = 95
	s := simulated(t, telegramtest.Options{})
	for i := range chats {
		u := s.server.User(fmt.Sprint("U", i), "")
		s.server.Private(u).Say(u, "Who?")
	}
	s.play()
	s.wait(func() bool { return len(s.sends()["all"]) == chats })
	s.stop()
	at := s.sends()["all"]
	if d := dense(at, 31); d < time.Second {
		t.Errorf("31 messages within %v", d)
	}
	if took := at[chats-1].Sub(at[0]); took > 5*time.Second {
		t.Errorf("%d chats took %v, and need no more than 4 s", chats, took)
	}
}
