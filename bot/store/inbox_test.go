package store_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot"
	"disputebot/bot/store"
)

func TestInbox(t *testing.T) {
	stores(t, func(t *testing.T, s *store.Store) {
		in := s.Inbox("telegram")
		other := s.Inbox("tele")
		if n, err := in.Offset(); n != 0 || err != nil {
			t.Errorf("offset of an empty inbox = %d, %v", n, err)
		}
		for _, c := range []struct {
			id    int
			fresh bool
		}{{7, true}, {300, true}, {7, false}, {5, true}, {300, false}} {
			if fresh, err := in.Keep(c.id, fmt.Append(nil, c.id)); fresh != c.fresh || err != nil {
				t.Errorf("keep %d: fresh = %v, %v", c.id, fresh, err)
			}
		}
		if fresh, _ := other.Keep(7, []byte("other")); !fresh {
			t.Error("two inboxes share their ids")
		}
		pending(t, in, "5", "7", "300")
		check(t, in.Done(7))
		check(t, in.Done(7))
		pending(t, in, "5", "300")
		if fresh, _ := in.Keep(7, nil); fresh {
			t.Error("what is done is fresh again")
		}
		if n, _ := in.Offset(); n != 301 {
			t.Errorf("offset = %d, want 301", n)
		}
		pending(t, other, "other")
	})
}

func TestInboxMarks(t *testing.T) {
	stores(t, func(t *testing.T, s *store.Store) {
		in := s.Inbox("telegram")
		in.Keep(1, []byte("one"))
		for _, want := range []int{0, 1, 5} {
			if want > 0 {
				check(t, in.Mark(1, want))
			}
			if got, err := in.Marked(1); got != want || err != nil {
				t.Errorf("mark = %d, %v, want %d", got, err, want)
			}
		}
		check(t, in.Done(1))
		check(t, in.Mark(1, 7)) // what is done has no mark any more
		if got, err := in.Marked(1); got != 0 || err != nil {
			t.Errorf("mark of what is done = %d, %v", got, err)
		}
	})
}

func TestInboxExpires(t *testing.T) {
	stores(t, func(t *testing.T, s *store.Store) {
		in := s.Inbox("telegram")
		in.Keep(1, []byte("before any time"))
		check(t, s.Miss(bot.Missed{Question: "?"}, noon))
		in.Keep(2, []byte("at noon"))
		check(t, s.Miss(bot.Missed{Question: "?"}, noon.Add(29*day)))
		pending(t, in, "before any time", "at noon")
		check(t, s.Miss(bot.Missed{Question: "?"}, noon.Add(31*day)))
		pending(t, in)
	})
}

// One thousand updates, each delivered one to five times, shuffled, over twenty restarts, some cut off between answer
// and done.
func TestInboxOverRestarts(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var deliveries []int
	for id := range 1000 {
		for range 1 + random.IntN(5) {
			deliveries = append(deliveries, 900_000_000+id)
		}
	}
	random.Shuffle(len(deliveries), func(i, j int) { deliveries[i], deliveries[j] = deliveries[j], deliveries[i] })
	path := filepath.Join(t.TempDir(), store.Name)
	answered := map[int]int{}
	for run := range 20 {
		s, err := store.Open(path, nil)
		check(t, err)
		in := s.Inbox("telegram")
		left, err := in.Pending()
		check(t, err)
		for _, update := range left {
			var id int
			fmt.Sscan(string(update), &id)
			answered[id]++
			check(t, in.Done(id))
		}
		var lock sync.Mutex
		var all sync.WaitGroup
		part := deliveries[run*len(deliveries)/20 : (run+1)*len(deliveries)/20]
		for n, id := range part {
			all.Go(func() {
				fresh, err := in.Keep(id, fmt.Append(nil, id))
				if err != nil || !fresh || n > len(part)-10 && run < 19 { // the last of a run are not answered before it ends
					return
				}
				lock.Lock()
				answered[id]++
				lock.Unlock()
				if err := in.Done(id); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		check(t, s.Close())
	}
	if len(answered) != 1000 {
		t.Errorf("%d of 1000 updates were answered", len(answered))
	}
	for id, n := range answered {
		if n != 1 {
			t.Errorf("update %d was answered %d times", id, n)
		}
	}
}

// The wish to be forgotten is an update itself, with the person's name in it.
func TestForgettingSweepsTheInbox(t *testing.T) {
	path, s, _ := filled(t)
	in := s.Inbox("telegram")
	in.Keep(1, []byte(`{"text":"an earlier question","from":{"id":4711}}`))
	check(t, in.Done(1))
	in.Keep(2, []byte(`{"text":"/forgetme","from":{"id":4711}}`))
	in.Keep(3, []byte(`{"text":"hello","from":{"id":4712}}`))
	check(t, s.ForgetPerson("telegram:4711"))
	in.Keep(4, []byte(`{"text":"later","from":{"id":4712}}`))
	check(t, in.Done(2))
	check(t, in.Done(3))
	check(t, s.Close())
	raw := content(t, path)
	if bytes.Contains(raw, []byte(`"id":4711`)) || bytes.Contains(raw, []byte("earlier")) {
		t.Error("the file holds an update of somebody who wants to be forgotten")
	}
	pending(t, open(t, path).Inbox("telegram"), `{"text":"later","from":{"id":4712}}`)
}

func pending(t *testing.T, in *store.Inbox, want ...string) {
	t.Helper()
	updates, err := in.Pending()
	check(t, err)
	var got []string
	for _, u := range updates {
		got = append(got, string(u))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("pending (-want +got):\n%s", diff)
	}
}

// Whoever wrote is in an update by name. What is answered leaves no byte of it, a minute later or when the program ends.
func TestAnsweredLeavesNoByte(t *testing.T) {
	const update = `{"text":"an answered question","from":{"id":4711,"first_name":"Ann"}}`
	for name, passes := range map[string]func(*store.Store){
		"a minute later":        func(*store.Store) { time.Sleep(time.Minute + time.Second) },
		"when the program ends": func(s *store.Store) { s.Close() },
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), store.Name)
			synctest.Test(t, func(t *testing.T) {
				s, err := store.Open(path, nil)
				check(t, err)
				defer s.Close()
				in := s.Inbox("telegram")
				for id := range 3 {
					_, err = in.Keep(id, []byte(update))
					check(t, err)
				}
				check(t, in.Done(0))
				check(t, in.Done(1))
				check(t, in.Done(2))
				if !bytes.Contains(content(t, path), []byte("Ann")) {
					t.Error("the update was never there: nothing is tested")
				}
				passes(s)
				synctest.Wait()
				if raw := content(t, path); bytes.Contains(raw, []byte("Ann")) || bytes.Contains(raw, []byte("answered question")) {
					t.Error("the file holds what was answered")
				}
			})
		})
	}
}
