package discord

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"disputebot/adapters/discordtest"
)

// Whatever breaks, in the bot's answer, in an event's handler or while an event is taken in, the next question is answered.
func TestPanicsEndNothing(t *testing.T) {
	r := begin(t, &scripted{})
	w := newWork(t.Context())
	for i, breaks := range []func(){
		func() { r.platform.start(w, func() { panic("in a handler") }) },
		func() {
			broken := New(Options{Token: r.Token, Log: r.platform.log}, r.bot)
			broken.places = nil
			broken.receive(frame{Type: "GUILD_CREATE", Data: json.RawMessage(`{}`)}, w)
		},
	} {
		breaks()
		w.group.Wait()
		if n := strings.Count(r.log.String(), "event broke off"); n != i+1 {
			t.Errorf("%d panics are in the log, want %d", n, i+1)
		}
	}
	if m := r.Slash(r.User("ann", "fr"), r.Channel(), "ask", "question", "x").Await(); said(m[0]) != "you said: x" {
		t.Errorf("the next question: %+v", m)
	}
}

// A bot that is asked by an interaction twice at once, from a replay on a second connection, answers once.
func TestReplaysOfCommandsAreAnsweredOnce(t *testing.T) {
	r := begin(t, &scripted{})
	ann, chat := r.User("ann", "fr"), r.Channel()
	for i := range 20 {
		in := r.Slash(ann, chat, "ask", "question", fmt.Sprint(i))
		r.Repeat()
		r.Drop()
		r.Server.Await("a connection", r.Connected)
		in.Await()
	}
	settle(r)
	if n := r.routes()["callback"]; n != 20 || len(r.Messages(chat)) != 20 {
		t.Errorf("%d acknowledgements, %d messages, want 20 of each", n, len(r.Messages(chat)))
	}
	r.Say(discordtest.Post{By: ann, Channel: chat, Text: discordtest.Mention + " still there?"})
	r.AwaitMessages(chat, 21)
}
