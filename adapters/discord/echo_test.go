package discord

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"disputebot/adapters/discordtest"
	"disputebot/bot"
)

// Follow-ups take no nonce: before one is sent again, the bot hears or looks whether it stands there, for everybody or for
// one person alone. Where neither is possible, it is sent once more, and never a third time.
func TestLostAnswerMakesNoSecondFollowUp(t *testing.T) {
	done := discordtest.Answer{Status: 500, Done: true}
	lost := []discordtest.Answer{done, {Cut: true}, {Cut: true, Done: true}}
	nothing := func(*rig, string) {}
	away := func(r *rig, greetings int) {
		for range greetings {
			r.Greet(discordtest.Refuse)
		}
		r.Drop()
	}
	for _, tc := range []struct {
		name    string
		prepare func(r *rig, chat string)
		before  func(r *rig) // the answer is sent
		answers []discordtest.Answer
		public  int // messages that everybody sees
		private int // or that the asker alone sees
	}{
		{"answers lost", nothing, nil, lost, 3, 3},
		{"requests lost", nothing, nil, []discordtest.Answer{{Status: 503}, {Cut: true}, {Status: 502, HTML: true}, {Cut: true}}, 3, 3},
		{"others answer beside", func(r *rig, chat string) { r.Slash(r.User("bob", "fr"), chat, "ask", "question", "short").Await() }, nil, lost, 3, 3},
		{"where the bot sees nothing", func(r *rig, chat string) { r.ForbidHistory(chat) }, nil, lost, 3, 3},
		{"over a session that is resumed", nothing, func(r *rig) { away(r, 3) }, lost, 3, 3},
		{"over a session that ends", nothing, func(r *rig) { r.Forget(); away(r, 12) }, []discordtest.Answer{done}, 3, 4},
		{"over a session that ends, where the bot sees nothing", func(r *rig, chat string) { r.ForbidHistory(chat) },
			func(r *rig) { r.Forget(); away(r, 12) }, []discordtest.Answer{done}, 4, 4},
		{"without a connection", nothing, func(r *rig) { away(r, 1000) }, []discordtest.Answer{done, done, done, done}, 3, 3},
	} {
		for _, private := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, private %v", tc.name, private), func(t *testing.T) {
				t.Parallel()
				var r *rig
				b := &scripted{answer: func(_ context.Context, q bot.Question) (bot.Reply, error) {
					if q.Text == "short" {
						return bot.Reply{Lang: "en", Lead: "another's"}, nil
					}
					if tc.before != nil {
						tc.before(r)
					}
					return bot.Reply{Lang: "en", Lead: strings.Repeat("word ", 900)}, nil // three messages
				}}
				r = newRig(t, discordtest.Options{}, b, func(made *rig) {
					if r = made; strings.HasPrefix(tc.name, "without") {
						made.platform.echoes.patience = 200 * time.Millisecond
					}
				})
				r.Server.Await("registered commands", func() bool { return len(r.Commands()) > 0 })
				chat := r.Channel()
				tc.prepare(r, chat)
				r.Next("followup", tc.answers...)
				in := r.Slash(r.User("ann", "fr"), chat, "ask", "question", "x", "private", fmt.Sprint(private))
				want := map[bool]int{false: tc.public, true: tc.private}[private]
				r.Server.Await("the last message", func() bool { return len(in.Messages()) >= want })
				r.Server.Await("the end of the answer", func() bool { return r.platform.echoes.listening() == 0 })
				if n := len(in.Messages()); n != want || private != in.Messages()[1].Ephemeral {
					t.Errorf("%d messages, want %d", n, want)
				}
			})
		}
	}
}

// listening is how many interactions are listened for.
func (e *echoes) listening() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return len(e.heard)
}

func TestEchoes(t *testing.T) {
	echo := func(id, answers string) post {
		m := post{ID: id}
		m.For.ID = answers
		return m
	}
	for _, tc := range []struct {
		name string
		do   func(*echoes)
		id   string
		sure bool
	}{
		{"nothing is heard", func(*echoes) {}, "", true},
		{"a known one", func(e *echoes) { e.hear(echo("known", "i")) }, "", true},
		{"another one", func(e *echoes) { e.hear(echo("known", "i")); e.hear(echo("m", "i")) }, "m", true},
		{"one of another interaction", func(e *echoes) { e.hear(echo("m", "j")) }, "", true},
		{"one that only thinks", func(e *echoes) { m := echo("m", "i"); m.Flags = 1<<7 | 1<<6; e.hear(m) }, "", true},
		{"no connection", func(e *echoes) { e.line(false, false) }, "", false},
		{"no connection, heard before", func(e *echoes) { e.hear(echo("m", "i")); e.line(false, false) }, "m", true},
		{"a new session", func(e *echoes) { e.line(true, true) }, "", false},
		{"a resumed one", func(e *echoes) { e.line(false, false); e.hear(echo("m", "i")); e.line(true, false) }, "m", true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			e := newEchoes()
			e.moment, e.patience = 20*time.Millisecond, 60*time.Millisecond
			e.line(true, true)
			stop, session := e.listen("i"), e.session()
			tc.do(e)
			if id, sure := e.await(t.Context(), "i", []string{"known"}, session); id != tc.id || sure != tc.sure {
				t.Errorf("%q, sure %v", id, sure)
			}
			if stop(); e.listening() != 0 {
				t.Error("it is listened on")
			}
		})
	}
}
