package telegram_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
	"disputebot/bot"
)

func TestRunEndsWithAClearError(t *testing.T) {
	cases := []struct {
		name string
		set  func(s *stage)
		is   error
		says string
	}{
		{"refused token", func(s *stage) { s.server.RevokeToken() }, telegram.ErrToken, "telegram.token"},
		{"token of another shape", func(s *stage) { s.options.Token = "canary\nsecret" }, telegram.ErrToken, "123456:ABC"},
		{"server gone", func(s *stage) { s.options.Endpoint = "http://127.0.0.1:1/bot%s/%s" }, nil, "start telegram: getMe"},
		{"broken endpoint", func(s *stage) { s.options.Endpoint = "http://[::1/bot%s/%s" }, nil, "start telegram: getMe"},
		{"a page instead of an answer", func(s *stage) {
			s.server.Script(telegramtest.Script{Method: "getMe", Status: 502, Body: "<html>502 Bad Gateway</html>"})
		}, nil, "HTTP status 502"},
		{"cut connection", func(s *stage) { s.server.Script(telegramtest.Script{Method: "getMe", Times: -1, Drop: true}) }, nil, "getMe"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := newStage(t, telegramtest.Options{})
			c.set(s)
			err := telegram.New(s.options, s.actor).Run(t.Context())
			if err == nil || !strings.Contains(err.Error(), c.says) || (c.is != nil && !errors.Is(err, c.is)) {
				t.Fatalf("Run: %v, want an error that says %q", err, c.says)
			}
			_, secret, _ := strings.Cut(s.options.Token, ":")
			for e := err; e != nil; e = errors.Unwrap(e) {
				if strings.Contains(fmt.Sprintf("%+v %#v", e, e), "canary") || (secret != "" && strings.Contains(e.Error(), secret)) {
					t.Errorf("the token is in the error: %v", e)
				}
			}
		})
	}
}

// TestConflictIsWaitedFor has another poller, or a webhook, take the updates away for a while.
func TestConflictIsWaitedFor(t *testing.T) {
	for name, c := range map[string]struct {
		begin, end func(s *stage)
		says       string
	}{
		"two pollers": {func(s *stage) {
			s.server.Script(telegramtest.Script{Method: "getUpdates", Times: 2, Code: 409, Description: "Conflict: terminated by other getUpdates request"})
		}, func(*stage) {}, "another one does"},
		"webhook set": {func(s *stage) { s.server.SetWebhook("https://a.example/") }, func(s *stage) { s.server.SetWebhook("") }, "webhook is active"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t, telegramtest.Options{})
			c.begin(s)
			s.play()
			for i := range 2 {
				s.server.WaitFor("the wait", func() bool { return s.clock.slept(10*time.Second) == i+1 })
				if i == 1 {
					c.end(s)
				}
				s.clock.pass(10 * time.Second)
			}
			ada := s.server.User("Ada", "")
			room := s.server.Private(ada)
			room.Say(ada, "Who?")
			room.Await(1)
			if !strings.Contains(s.journal.String(), c.says) {
				t.Errorf("the log does not tell:\n%s", s.journal)
			}
		})
	}
}

func TestTokenRevokedWhilePolling(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	ended := make(chan error, 1)
	go func() { ended <- telegram.New(s.options, s.actor).Run(t.Context()) }()
	s.server.WaitFor("a poll", func() bool { return len(s.server.Calls("getUpdates")) > 0 })
	s.server.RevokeToken()
	if err := <-ended; !errors.Is(err, telegram.ErrToken) {
		t.Errorf("Run: %v, want ErrToken", err)
	}
}

func TestPollingGoesOn(t *testing.T) {
	cases := []struct {
		name   string
		script telegramtest.Script
		pauses []time.Duration
	}{
		{"a proxy's page", telegramtest.Script{Status: 502, Body: "<html>bad gateway</html>", Times: 2}, []time.Duration{1e9, 2e9}},
		{"a page with status 200", telegramtest.Script{Status: 200, Body: "<html>log in to the WLAN</html>"}, []time.Duration{1e9}},
		{"a page with status 401", telegramtest.Script{Status: 401, Body: "<html>proxy login</html>"}, []time.Duration{1e9}},
		{"an empty answer", telegramtest.Script{Status: 200}, []time.Duration{1e9}},
		{"Telegram's own fault", telegramtest.Script{Code: 500, Description: "Internal Server Error"}, []time.Duration{1e9}},
		{"too many requests", telegramtest.Script{Code: 429, Description: "Too Many Requests: retry after 7", RetryAfter: 7}, []time.Duration{7e9}},
		{"a result that is no list", telegramtest.Script{Status: 200, Body: `{"ok":true,"result":{}}`}, []time.Duration{1e9}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := newStage(t, telegramtest.Options{})
			c.script.Method = "getUpdates"
			s.server.Script(c.script)
			s.play()
			for _, pause := range c.pauses {
				s.server.WaitFor(pause.String(), func() bool { return s.clock.slept(pause) == 1 })
				s.clock.pass(pause)
			}
			ada := s.server.User("Ada", "")
			room := s.server.Private(ada)
			room.Say(ada, "Who?")
			room.Await(1)
		})
	}
}

// TestServerThatHoldsNoPollOpen gives nothing, and that at once: it is asked again after a pause, not in a circle.
func TestServerThatHoldsNoPollOpen(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.server.Script(telegramtest.Script{Method: "getUpdates", Times: 3, Status: 200, Body: `{"ok":true,"result":[]}`})
	s.play()
	for i := range 3 {
		s.server.WaitFor("the pause", func() bool { return s.clock.slept(time.Second) == i+1 })
		if n := len(s.server.Calls("getUpdates")); n != i+1 {
			t.Fatalf("%d polls with %d pauses between them", n, i)
		}
		s.clock.pass(time.Second)
	}
	ada := s.server.User("Ada", "")
	room := s.server.Private(ada)
	room.Say(ada, "Who?")
	room.Await(1)
}

// blocker is a play that waits until it is let go, and then says so.
type blocker struct {
	begun atomic.Int32
	let   chan struct{}
}

func newBlocker() *blocker { return &blocker{let: make(chan struct{})} }

func (b *blocker) play(ctx context.Context, q bot.Question) (bot.Reply, error) {
	b.begun.Add(1)
	select {
	case <-b.let:
		return bot.Reply{Lead: "answer to " + q.Text}, nil
	case <-ctx.Done():
		return bot.Reply{Lead: "cut off"}, ctx.Err()
	}
}

func TestConfirmedOnlyWhenHandled(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	b := newBlocker()
	s.actor.play = b.play
	s.play()
	ada := s.server.User("Ada", "")
	room := s.server.Private(ada)
	room.Say(ada, "Who?")
	s.server.WaitFor("two more polls", func() bool { return b.begun.Load() == 1 && len(s.server.Calls("getUpdates")) >= 3 })
	for _, c := range s.server.Calls("getUpdates") {
		if c.Params["offset"] != nil && fmt.Sprint(c.Params["offset"]) != "700000001" {
			t.Errorf("confirmed up to %v before it was handled", c.Params["offset"])
		}
	}
	close(b.let)
	room.Await(1)
	s.server.WaitHandled()
	if n := len(s.actor.heard()); n != 1 {
		t.Errorf("asked %d times, want once", n)
	}
}

// TestRedirectIsNotFollowed has a server that points elsewhere: the token must not go there.
func TestRedirectIsNotFollowed(t *testing.T) {
	var visited atomic.Bool
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { visited.Store(true) }))
	defer elsewhere.Close()
	pointer := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, elsewhere.URL+r.URL.Path, http.StatusTemporaryRedirect)
	}))
	defer pointer.Close()
	s := newStage(t, telegramtest.Options{})
	s.options.Endpoint = pointer.URL + "/bot%s/%s"
	err := telegram.New(s.options, s.actor).Run(t.Context())
	if err == nil || !strings.Contains(err.Error(), "HTTP status 307") || visited.Load() {
		t.Errorf("Run: %v, visited: %v", err, visited.Load())
	}
}

func TestChatsBesideEachOther(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.options.Parallel = 3
	var now, most atomic.Int32
	s.actor.play = func(_ context.Context, q bot.Question) (bot.Reply, error) {
		n := now.Add(1)
		defer now.Add(-1)
		for old := most.Load(); n > old && !most.CompareAndSwap(old, n); old = most.Load() {
		}
		time.Sleep(time.Millisecond)
		return bot.Reply{Lead: q.Text}, nil
	}
	s.play()
	const chats, each = 10, 12
	var rooms []*telegramtest.Room
	for i := range chats {
		u := s.server.User(fmt.Sprint("U", i), "")
		rooms = append(rooms, s.server.Private(u))
	}
	for n := range each {
		for i, r := range rooms {
			r.Say(telegramtest.User{ID: r.ID(), First: "U"}, fmt.Sprintf("%d.%d", i, n))
		}
	}
	for i, r := range rooms {
		for n, m := range r.Await(each) {
			if want := fmt.Sprintf("%d.%d", i, n); m.Text != want {
				t.Errorf("chat %d message %d: %q, want %q", i, n, m.Text, want)
			}
		}
	}
	s.server.WaitHandled()
	if most.Load() > 3 || most.Load() < 2 {
		t.Errorf("%d questions at once, want 2 or 3", most.Load())
	}
}

func TestAHundredBehindOneThatHangs(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	stuck := s.server.User("Stuck", "")
	b := newBlocker()
	s.actor.play = func(ctx context.Context, q bot.Question) (bot.Reply, error) {
		if strings.HasPrefix(q.Text, "stuck") {
			return b.play(ctx, q)
		}
		return bot.Reply{Lead: q.Text}, nil
	}
	s.play()
	for i := range 100 {
		s.server.Private(stuck).Say(stuck, fmt.Sprint("stuck ", i))
	}
	s.server.WaitFor("the first", func() bool { return b.begun.Load() == 1 })
	ada := s.server.User("Ada", "")
	room := s.server.Private(ada)
	room.Say(ada, "Who?")
	room.Await(1)
	close(b.let)
	if got := s.server.Private(stuck).Await(100); got[99].Text != "answer to stuck 99" {
		t.Errorf("last of a hundred: %q", got[99].Text)
	}
}
