package telegram_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters/telegramtest"
	"disputebot/bot"
)

func TestEditedQuestions(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.actor.play = func(_ context.Context, q bot.Question) (bot.Reply, error) {
		return bot.Reply{Lead: strings.Repeat(q.Text+" ", 1+5000*strings.Count(q.Text, "long")/len(q.Text))}, nil
	}
	s.play()
	ada := s.server.User("Ada", "")
	room, group := s.server.Private(ada), s.server.Group("Class")
	said := room.Say(ada, "Who?")
	room.Await(1)
	for _, step := range []struct {
		name, text string
		want       int
	}{
		{"changed", "Whom?", 1},
		{"longer", "A long answer, please", 2},
		{"unchanged", "A long answer, please", 2},
		{"shorter again", "Who then?", 1},
	} {
		room.Edit(said, step.text)
		s.server.WaitHandled()
		got := shownIn(room)
		if len(got) != step.want || !strings.HasPrefix(got[0], step.text) {
			t.Errorf("%s: shown %d messages, the first %.40q", step.name, len(got), got[0])
		}
	}
	heard := len(s.actor.heard())
	if heard != 4 {
		t.Errorf("asked %d times, want 4: the unchanged edit is no question", heard)
	}
	quiet := group.Say(ada, "nothing for you")
	group.Edit(quiet, "@DisputeTestBot who?") // was never answered
	s.clock.pass(16 * time.Minute)
	room.Edit(said, "Much later")
	s.server.WaitHandled()
	if diff := cmp.Diff([]string{"Who then?"}, shownIn(room)); diff != "" || len(group.Shown()) != 0 || len(s.actor.heard()) != heard {
		t.Errorf("an old edit is answered: %q, in the group %q (-want +got):\n%s", shownIn(room), shownIn(group), diff)
	}
}
