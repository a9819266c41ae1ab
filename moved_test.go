package main

import (
	"strings"
	"testing"

	"disputebot/adapters/telegramtest"
)

// TestTalkGoesOnBehindAMove has a group become a supergroup between a question and its follow-up, and the program start anew
// behind that.
func TestTalkGoesOnBehindAMove(t *testing.T) {
	server := telegramtest.New(t, telegramtest.Options{})
	c := telegramAlone(t, server)
	ada := server.User("Ada", "en")
	group, next := server.Group("Class"), server.Forum("Class")

	_, stop := serving(t, c)
	group.Say(ada, "/ask What did the workers ask for?")
	group.Await(1)
	group.Post(telegramtest.Post{From: ada, Change: func(m map[string]any) { m["migrate_to_chat_id"] = next.ID() }})
	server.WaitHandled()
	stop()

	_, stop = serving(t, c)
	next.Say(ada, "/ask and what did they refuse?")
	if got := next.Await(1)[0].Text; !strings.Contains(got, "workers") {
		t.Errorf("the talk began anew: %s", got)
	}
	server.WaitHandled()
	stop()
}
