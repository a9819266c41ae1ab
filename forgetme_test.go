package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"disputebot/adapters/telegramtest"
	"disputebot/config"
)

// TestForgetMeLeavesNoByte has two people ask, vote and report on Telegram, over a restart; one of them is forgotten.
func TestForgetMeLeavesNoByte(t *testing.T) {
	server := telegramtest.New(t, telegramtest.Options{})
	c := telegramAlone(t, server)
	_, stop := serving(t, c)
	ada, bob := server.User("Adalbertine", "en"), server.User("Bobbin", "en")
	adas, bobs := server.Private(ada), server.Private(bob)
	adas.Say(ada, "What did the workers ask for ???")
	adas.Tap(ada, adas.Await(1)[0], "👍")
	adas.Say(ada, "Did the lighthouse of Adalbertine fall down?")
	adas.Await(2)
	bobs.Say(bob, "What did the workers ask for !!!")
	bobs.Tap(bob, bobs.Await(1)[0], "👎")
	bobs.Say(bob, "What did the workers ask for ?!?") // on this he does not vote
	bobs.Await(2)
	server.WaitHandled()
	stop()
	raw := kept(t, c)
	for _, want := range []string{"ask for ???", "lighthouse of Adalbertine", "ask for !!!"} {
		if !bytes.Contains(raw, []byte(want)) {
			t.Errorf("nothing is kept of %q: what is to be forgotten was never there", want)
		}
	}
	for _, name := range []string{"Bobbin", "ask for ?!?", fmt.Sprintf(`"id":%d`, bob.ID)} {
		if bytes.Contains(raw, []byte(name)) {
			t.Errorf("the file holds %q of people whose messages are answered", name)
		}
	}

	_, stop = serving(t, c)
	adas.Say(ada, "/forgetme")
	asked := adas.Await(3)[2]
	adas.Tap(ada, asked, "Erase everything")
	server.WaitFor("the answer to the wish", func() bool { return strings.HasPrefix(adas.Shown()[2].Text, "Erased") })
	server.WaitHandled()
	stop()
	raw = kept(t, c)
	for _, gone := range []string{"ask for ???", "Adalbertine", fmt.Sprintf(`"id":%d`, ada.ID), "forgetme"} {
		if bytes.Contains(raw, []byte(gone)) {
			t.Errorf("the file holds %q", gone)
		}
	}
	if !bytes.Contains(raw, []byte("ask for !!!")) {
		t.Error("somebody else was forgotten, too")
	}
}

// kept are the bytes of the store of a serve that has stopped.
func kept(t *testing.T, c config.Config) []byte {
	t.Helper()
	raw, err := os.ReadFile(storeFile(c))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}
