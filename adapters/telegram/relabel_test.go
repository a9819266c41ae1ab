package telegram_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters/telegramtest"
	"disputebot/bot"
)

// A vote shows on its button, the rest of the message stays as it is; pressing what changes nothing sends nothing.
func TestPressedButtonTakesItsNewLabel(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.actor.play = func(_ context.Context, q bot.Question) (bot.Reply, error) {
		if q.Command == bot.Tap {
			return bot.Reply{Lang: "en", Notice: "Thanks.", Relabel: []bot.Button{{Label: "+ ✓", Data: "v:1:u"}, {Label: "-", Data: "v:1:d"}, {Label: "x", Data: "v:gone:u"}}}, nil
		}
		return bot.Reply{Lang: "en", Lead: "An answer.", Buttons: []bot.Button{{Label: "+", Data: "v:1:u"}, {Label: "-", Data: "v:1:d"}, {Label: "Page", URL: "https://a.example/x"}}}, nil
	}
	s.play()
	ada := s.server.User("Ada", "en")
	room := s.server.Private(ada)
	room.Say(ada, "Who?")
	answer := room.Await(1)[0]
	for range 2 {
		room.Tap(ada, answer, "+")
		s.server.WaitHandled()
		said := room.Await(1)
		answer = said[0]
		var got []string
		for _, row := range answer.Keyboard {
			for _, b := range row {
				got = append(got, b.Text+" "+b.Data+b.URL)
			}
		}
		if diff := cmp.Diff([]string{"+ ✓ v:1:u", "- v:1:d", "Page https://a.example/x"}, got); diff != "" || len(said) != 1 || answer.Text != "An answer." {
			t.Errorf("%d messages, the first %q, its buttons (-want +got):\n%s", len(said), answer.Text, diff)
		}
	}
}
