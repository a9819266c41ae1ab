package telegram_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
)

// delivery is a poll's answer with a message for each id, from one of fifty people.
func (s *stage) delivery(ids []int, rooms []*telegramtest.Room) telegramtest.Script {
	var list []any
	for _, id := range ids {
		person := rooms[id%len(rooms)].ID()
		list = append(list, map[string]any{"update_id": id, "message": map[string]any{"message_id": id, "date": 1, "text": fmt.Sprintf("q%d.", id),
			"chat": map[string]any{"id": person, "type": "private", "first_name": "U"}, "from": map[string]any{"id": person, "is_bot": false, "first_name": "U", "language_code": "en"}}})
	}
	body, err := json.Marshal(map[string]any{"ok": true, "result": list})
	if err != nil {
		s.t.Fatal(err)
	}
	return telegramtest.Script{Method: "getUpdates", Status: 200, Body: string(body)}
}

// shuffled are the ids from 1 to n, each one to five times, in an order that a seed fixes.
func shuffled(n int) []int {
	r := rand.New(rand.NewPCG(5, 1000))
	var out []int
	for id := 1; id <= n; id++ {
		for range 1 + r.IntN(5) {
			out = append(out, id)
		}
	}
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

func (s *stage) people(n int) (out []*telegramtest.Room) {
	for i := range n {
		out = append(out, s.server.Private(s.server.User(fmt.Sprint("U", i), "en")))
	}
	return out
}

// replies counts the answers to each id, and those that say that they may be repeats.
func replies(rooms []*telegramtest.Room) (plain, again map[string]int) {
	plain, again = map[string]int{}, map[string]int{}
	for _, r := range rooms {
		for _, text := range shownIn(r) {
			i := strings.Index(text, "ask: ")
			if strings.HasPrefix(text, "(Sent again after a restart") {
				again[text[i:]]++
			} else {
				plain[text[i:]]++
			}
		}
	}
	return plain, again
}

// TestAThousandUpdatesOverTwentyRestarts delivers them one to five times each, shuffled: each is answered once.
func TestAThousandUpdatesOverTwentyRestarts(t *testing.T) {
	const updates, restarts = 1000, 20
	s := newStage(t, telegramtest.Options{Local: true})
	kept := newDisk()
	s.options.Inbox = kept
	rooms, ids := s.people(50), shuffled(updates)
	share := len(ids)/restarts + 1
	for part := range slices.Chunk(ids, share) {
		polls := len(s.server.Calls("getUpdates"))
		for batch := range slices.Chunk(part, 50) {
			s.server.Script(s.delivery(batch, rooms))
		}
		s.play()
		s.server.WaitFor("a batch", func() bool { return len(s.server.Calls("getUpdates")) > polls+1 })
		if err := s.stop(); err != nil {
			t.Fatal(err)
		}
	}
	if again := kept.missing(updates); len(again) > 0 {
		s.server.Script(s.delivery(again, rooms))
	}
	s.play()
	s.server.WaitFor("all answers", func() bool {
		return kept.open() == 0 && len(kept.missing(updates)) == 0
	})
	plain, again := replies(rooms)
	if len(plain) != updates || len(again) != 0 {
		t.Errorf("%d answered, %d said to be repeats, want %d and none", len(plain), len(again), updates)
	}
	for text, n := range plain {
		if n != 1 {
			t.Errorf("%s: %d times", text, n)
		}
	}
}

// TestKilledAfterSending kills the program again and again between sending and noting: at most one repeat, said openly.
func TestKilledAfterSending(t *testing.T) {
	const updates = 100
	s := newStage(t, telegramtest.Options{Local: true})
	kept := newDisk()
	rooms := s.people(10)
	repeats := 0
	for part := range slices.Chunk(shuffled(updates), 20) {
		s.server.Script(s.delivery(part, rooms))
		if again := kept.missing(updates); len(again) > 0 {
			s.server.Script(s.delivery(again[:1], rooms))
		}
		killed := &shaky{disk: kept, left: 8, dead: make(chan struct{})}
		s.options.Inbox = killed
		s.play()
		s.server.WaitFor("the kill, or the end", func() bool {
			select {
			case <-killed.dead:
				return true
			default:
				return kept.open() == 0 && s.server.Scripted() == 0
			}
		})
		s.stop()
	}
	s.options.Inbox = kept
	if again := kept.missing(updates); len(again) > 0 {
		s.server.Script(s.delivery(again, rooms))
	}
	s.play()
	s.server.WaitFor("the end", func() bool {
		return kept.open() == 0 && len(kept.missing(updates)) == 0
	})
	plain, again := replies(rooms)
	for id := 1; id <= updates; id++ {
		text := fmt.Sprintf("ask: q%d.", id)
		if plain[text] != 1 || again[text] > 1 {
			t.Errorf("%s: answered %d times, and %d times as a repeat", text, plain[text], again[text])
		}
		repeats += again[text]
	}
	if repeats == 0 {
		t.Error("nothing was repeated: the test kills at the wrong moment")
	}
}

// TestKeptBeforeConfirmed has a disk that is full: what cannot be kept stays with Telegram.
func TestKeptBeforeConfirmed(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	kept := newDisk()
	kept.fill(true)
	s.options.Inbox = kept
	s.play()
	ada := s.server.User("Ada", "")
	room := s.server.Private(ada)
	room.Say(ada, "Who?")
	s.server.WaitFor("the pause", func() bool { return s.clock.slept(1e9) == 1 })
	for _, c := range s.server.Calls("getUpdates") {
		if c.Params["offset"] != nil {
			t.Errorf("confirmed up to %v", c.Params["offset"])
		}
	}
	kept.fill(false)
	s.clock.pass(1e9)
	room.Await(1)
	s.server.WaitHandled()
}

// TestNumbersBegunAnew has Telegram number updates anew, below those of old, as it does after a quiet week.
func TestNumbersBegunAnew(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	kept := newDisk()
	if _, err := kept.Keep(900000000, []byte(`{"update_id":900000000}`)); err != nil {
		t.Fatal(err)
	}
	s.options.Inbox = kept
	ada := s.server.User("Ada", "")
	room := s.server.Private(ada)
	const asked = 101 // one more than a poll gives: what is left must not be confirmed by the next
	for range asked {
		room.Say(ada, "Who?") // 700000001 and on
	}
	s.play()
	room.Await(asked)
	s.server.WaitHandled()
}

// unmarked is an inbox that cannot tell what was sent.
type unmarked struct{ telegram.Inbox }

func TestInboxWithoutMarks(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	kept := newDisk()
	s.options.Inbox = unmarked{kept}
	rooms := s.people(1)
	var body struct{ Result []json.RawMessage }
	if err := json.Unmarshal([]byte(s.delivery([]int{7}, rooms).Body), &body); err != nil {
		t.Fatal(err)
	}
	if _, err := kept.Keep(7, body.Result[0]); err != nil {
		t.Fatal(err)
	}
	s.play()
	if got := rooms[0].Await(1)[0].Text; !strings.HasPrefix(got, "(Sent again after a restart") {
		t.Errorf("shown: %q", got)
	}
}
