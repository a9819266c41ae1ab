package discord

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"disputebot/adapters/discordtest"
)

func TestHangingConnectionIsReplaced(t *testing.T) {
	b := &scripted{}
	r := newRig(t, discordtest.Options{}, b, func(r *rig) {
		r.platform.limits.step = 100 * time.Millisecond
		r.Greet(discordtest.Mute, discordtest.HelloThenMute, discordtest.HelloThenOp7, discordtest.Refuse)
	})
	r.Server.Await("a connection that works", r.Connected)
	if n := len(r.Connections()); n < 5 { // more where the machine is too busy for one that works within a step
		t.Errorf("%d connections, want the four that failed and one that works", n)
	}
}

// A gateway that answers every heartbeat, but never lets the bot in, is alive and of no use.
func TestConnectionThatNeverDeliversIsReplaced(t *testing.T) {
	r := newRig(t, discordtest.Options{Heartbeat: 20 * time.Millisecond}, &scripted{}, func(r *rig) {
		r.platform.limits.step = 150 * time.Millisecond
		r.Greet(discordtest.HelloThenBeats)
	})
	r.Server.Await("a connection that works", func() bool { return len(r.Connections()) >= 2 && r.Connected() })
}

// Discord lets a bot identify a thousand times a day: one that is sent away each time asks ever more slowly, and begins anew
// once it was let in.
func TestConnectsEverMoreSlowly(t *testing.T) {
	for name, greeting := range map[string]discordtest.Greeting{"refused": discordtest.Refuse, "sent away": discordtest.HelloThenOp7} {
		t.Run(name, func(t *testing.T) {
			r := newRig(t, discordtest.Options{}, &scripted{}, func(r *rig) {
				for range 6 {
					r.Greet(greeting)
				}
			})
			r.Server.Await("a connection that works", r.Connected)
			r.Drop()
			r.Server.Await("another", func() bool { return len(r.Connections()) > 7 && r.Connected() })
			var waits []string
			for _, line := range strings.Split(r.log.String(), "\n") {
				if _, wait, ok := strings.Cut(line, "again_in="); ok {
					waits = append(waits, wait)
				}
			}
			if got := strings.Join(waits, " "); got != "5ms 10ms 20ms 40ms 50ms 50ms 5ms" {
				t.Errorf("waits: %s", got)
			}
		})
	}
}

func TestEndsWhileConnectionHangs(t *testing.T) {
	r := newRig(t, discordtest.Options{}, &scripted{}, func(r *rig) {
		r.platform.limits.step = time.Hour
		r.Greet(discordtest.Mute)
	})
	r.Server.Await("a connection", func() bool { return len(r.Connections()) == 1 })
	time.Sleep(100 * time.Millisecond) // past the handshake, so that it is the silence that is interrupted
	started := time.Now()
	r.stop()
	if err := r.run(); err != nil || time.Since(started) > 10*time.Second {
		t.Errorf("Run ended with %v after %v", err, time.Since(started))
	}
}

func TestTokenRefused(t *testing.T) {
	r := newRig(t, discordtest.Options{}, &scripted{}, func(r *rig) {
		r.platform.token = "another-token-of-no-worth"
	})
	err := r.run()
	var fatal *FatalError
	if !errors.As(err, &fatal) || fatal.Code != 4004 || !strings.Contains(err.Error(), "token was refused") {
		t.Errorf("error %v, want close code 4004", err)
	}
	if len(r.Connections()) != 1 {
		t.Errorf("%d connections, want one", len(r.Connections()))
	}
}

func TestNoToken(t *testing.T) {
	if err := New(Options{}, &scripted{}).Run(t.Context()); err == nil {
		t.Error("no error without a token")
	}
}

func TestFatalCloses(t *testing.T) {
	for code := range fatalCloses {
		r := begin(t, &scripted{})
		r.Close(code)
		err := r.run()
		var fatal *FatalError
		if !errors.As(err, &fatal) || fatal.Code != code {
			t.Errorf("after %d: error %v", code, err)
		}
		if n := len(r.Connections()); n != 1 {
			t.Errorf("after %d: %d connections, want no second", code, n)
		}
	}
}

func TestReconnect(t *testing.T) {
	for _, tc := range []struct {
		name string
		cut  func(*rig)
		want discordtest.Connection
	}{
		{"asked to", func(r *rig) { r.Reconnect() }, discordtest.Connection{Path: "/resume", Kind: "resume"}},
		{"dropped", func(r *rig) { r.Drop() }, discordtest.Connection{Path: "/resume", Kind: "resume"}},
		{"going away", func(r *rig) { r.Close(1001) }, discordtest.Connection{Path: "/resume", Kind: "resume"}},
		{"unknown error", func(r *rig) { r.Close(4000) }, discordtest.Connection{Path: "/resume", Kind: "resume"}},
		{"rate limited", func(r *rig) { r.Close(4008) }, discordtest.Connection{Path: "/resume", Kind: "resume"}},
		{"session to be resumed", func(r *rig) { r.Invalidate(true) }, discordtest.Connection{Path: "/resume", Kind: "resume"}},
		{"session ended", func(r *rig) { r.Invalidate(false) }, discordtest.Connection{Path: "/gateway", Kind: "identify"}},
		{"sequence refused", func(r *rig) { r.Close(4007) }, discordtest.Connection{Path: "/gateway", Kind: "identify"}},
		{"session timed out", func(r *rig) { r.Close(4009) }, discordtest.Connection{Path: "/gateway", Kind: "identify"}},
		{"unknown to the server", func(r *rig) { r.Forget(); r.Drop() }, discordtest.Connection{Path: "/gateway", Kind: "identify"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := begin(t, &scripted{})
			chat, ann := r.DM(), r.User("ann", "fr")
			tc.cut(r)
			if tc.want.Kind == "resume" {
				r.Say(discordtest.Post{By: ann, Channel: chat, Text: "meanwhile"})
				if m := r.AwaitMessages(chat, 1)[0]; said(m) != "you said: meanwhile" {
					t.Errorf("what was said meanwhile: %q", said(m))
				}
			}
			r.Server.Await("a new connection", func() bool {
				all := r.Connections()
				return len(all) > 1 && r.Connected() && all[len(all)-1] == tc.want
			})
			in := r.Slash(ann, chat, "ask", "question", "after")
			if m := in.Await()[0]; said(m) != "you said: after" {
				t.Errorf("after the reconnect: %q", said(m))
			}
		})
	}
}

// The address to resume at may be dead by then: it is tried once, and the session is resumed at the general one.
func TestDeadResumeAddress(t *testing.T) {
	r := begin(t, &scripted{})
	chat, ann := r.DM(), r.User("ann", "fr")
	r.Greet(discordtest.Refuse)
	r.Drop()
	r.Say(discordtest.Post{By: ann, Channel: chat, Text: "meanwhile"})
	r.AwaitMessages(chat, 1)
	var got []string
	for _, c := range r.Connections() {
		got = append(got, c.Path+" "+c.Kind)
	}
	if want := "/gateway identify|/resume |/gateway resume"; strings.Join(got, "|") != want {
		t.Errorf("connections %s, want %s", strings.Join(got, "|"), want)
	}
}

func TestEventThatComesTwice(t *testing.T) {
	r := begin(t, &scripted{})
	ann, chat := r.User("ann", "fr"), r.DM()
	r.Slash(ann, chat, "help").Await()
	r.Repeat()
	r.Say(discordtest.Post{By: ann, Channel: chat, Text: "one"})
	r.Repeat()
	r.Repeat()
	r.AwaitMessages(chat, 2)
	r.Say(discordtest.Post{By: ann, Channel: chat, Text: "two"})
	r.AwaitMessages(chat, 3)
	if n := len(r.bot.questions()); n != 3 {
		t.Errorf("%d questions, want 3", n)
	}
	if n := r.routes()["callback"]; n != 1 {
		t.Errorf("%d acknowledgements, want 1", n)
	}
}

func TestDeadLineIsNoticed(t *testing.T) {
	r := newRig(t, discordtest.Options{Heartbeat: 50 * time.Millisecond}, &scripted{}, func(r *rig) {
		r.platform.limits.step = time.Minute // so that it is the heartbeat that notices
		r.Deafen(true)
	})
	r.Server.Await("a second connection", func() bool { return len(r.Connections()) > 1 })
	r.Deafen(false)
	chat := r.DM()
	r.Server.Await("a working connection", r.Connected)
	r.Say(discordtest.Post{By: r.User("ann", "fr"), Channel: chat, Text: "still there?"})
	r.AwaitMessages(chat, 1)
}

func TestHeartbeatsKeepConnection(t *testing.T) {
	r := newRig(t, discordtest.Options{Heartbeat: 300 * time.Millisecond}, &scripted{}, func(r *rig) {
		r.platform.limits.step = 100 * time.Millisecond
	})
	r.Server.Await("a connection", r.Connected)
	opened := len(r.Connections())     // the first, unless the machine was too busy for it within a step
	time.Sleep(800 * time.Millisecond) // a heartbeat is awaited for longer than a step of opening may take
	r.Beat()
	if n := len(r.Connections()); n != opened || !r.Connected() {
		t.Errorf("%d connections after %d, want one that lasts", n, opened)
	}
}

func TestUnreadableEvents(t *testing.T) {
	r := begin(t, &scripted{})
	for _, data := range []string{`null`, `[]`, `"x"`, `{}`, `{"id":5}`, `{"author":[]}`, `{"mentions":[null]}`, `{"data":7}`,
		`{"id":"1","type":2,"token":"","data":{"options":[{"name":"question","value":{}}]}}`, `{"id":"2","type":77}`,
		`{"id":"3","content":"x","author":null,"referenced_message":{"author":null,"components":[{"type":99}]}}`} {
		for _, event := range []string{"MESSAGE_CREATE", "INTERACTION_CREATE", "GUILD_CREATE", "NEVER_HEARD_OF"} {
			r.Inject(event, data)
		}
	}
	chat := r.DM()
	r.Say(discordtest.Post{By: r.User("ann", "fr"), Channel: chat, Text: "well?"})
	if m := r.AwaitMessages(chat, 1)[0]; said(m) != "you said: well?" {
		t.Errorf("the next good message: %q", said(m))
	}
}

func TestRunAgain(t *testing.T) {
	r := begin(t, &scripted{})
	r.stop()
	if err := r.run(); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	ctx, cancel := context.WithCancel(context.Background())
	go func() { done <- r.platform.Run(ctx) }()
	r.Server.Await("a connection of the second run", func() bool { return len(r.Connections()) == 2 && r.Connected() })
	chat := r.DM()
	r.Say(discordtest.Post{By: r.User("ann", "fr"), Channel: chat, Text: "again"})
	r.AwaitMessages(chat, 1)
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}
