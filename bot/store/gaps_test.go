package store_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/knowledge"
)

// plain takes the words of more than three letters in lower case, and is easy on their last letter.
type plain struct{}

func (plain) Terms(question, _ string) []string {
	var out []string
	for _, w := range strings.Fields(strings.ToLower(question)) {
		if w = strings.Trim(w, "?!"); len(w) > 3 {
			out = append(out, w)
		}
	}
	return out
}

func (plain) Alike(a, b string) bool { return len(a) == len(b) && a[:len(a)-1] == b[:len(b)-1] }

func TestGaps(t *testing.T) {
	stores(t, func(t *testing.T, s *store.Store) {
		for n, m := range []bot.Missed{
			{Person: "ann", Question: "Who sold the boats?", Lang: "en", Reason: knowledge.NothingOfTheKind},
			{Person: "bob", Question: "Who sold the boats?", Lang: "en", Reason: knowledge.NothingOfTheKind},
			{Person: "bob", Question: "boats sold by who?", Lang: "en", Reason: knowledge.OffTopic},
			{Person: "cid", Question: "Who sold the boatz?", Lang: "en", Reason: knowledge.OffTopic},
			{Person: "cid", Question: "boats sold?", Lang: "fr", Reason: knowledge.OffTopic},
			{Person: "cid", Question: "why", Lang: "en", Reason: knowledge.OffTopic},
			{Question: "why", Lang: "en", Reason: knowledge.OffTopic},
			{Question: "who", Lang: "en", Reason: knowledge.OffTopic},
			{Person: "dan", Question: "How high is the tower?", Lang: "en", Reason: knowledge.NoSuchActor},
		} {
			check(t, s.Miss(m, noon.Add(time.Duration(n)*time.Hour)))
		}
		check(t, s.Miss(bot.Missed{Question: "an old one", Lang: "en"}, noon.Add(-31*day)))
		check(t, s.ForgetPerson("dan"))
		hour := func(n int) time.Time { return noon.Add(time.Duration(n) * time.Hour) }
		want := []store.Gap{
			{Question: "Who sold the boats?", Wordings: []string{"Who sold the boats?", "Who sold the boatz?", "boats sold by who?"},
				Lang: "en", Reason: knowledge.NothingOfTheKind, Count: 4, Last: hour(3)},
			{Question: "why", Wordings: []string{"why"}, Lang: "en", Reason: knowledge.OffTopic, Count: 2, Last: hour(6)},
			{Question: "who", Wordings: []string{"who"}, Lang: "en", Reason: knowledge.OffTopic, Count: 1, Last: hour(7)},
			{Question: "boats sold?", Wordings: []string{"boats sold?"}, Lang: "fr", Reason: knowledge.OffTopic, Count: 1, Last: hour(4)},
		}
		for range 5 { // in the same order every time
			got, err := s.Gaps(plain{}, noon.Add(day))
			check(t, err)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("gaps (-want +got):\n%s", diff)
			}
		}
		if got, _ := s.Gaps(plain{}, noon.Add(60*day)); len(got) > 0 {
			t.Errorf("old gaps are told: %v", got)
		}
	})
}

func TestJudged(t *testing.T) {
	stores(t, func(t *testing.T, s *store.Store) {
		up, down := true, false
		shown := bot.Shown{Person: "ann", Question: "Who asked?", Lang: "en", Passages: []string{"p"}, Version: "v"}
		asked, _ := s.Keep(shown, noon)
		shown.Question = "And why?"
		why, _ := s.Keep(shown, noon.Add(time.Hour))
		s.Keep(bot.Shown{Question: "nobody minds"}, noon)
		s.Vote(asked, "bob", &up, noon)
		s.Vote(asked, "cid", &down, noon)
		s.Vote(why, "bob", &up, noon)
		s.Report(asked, "bob", "the date is wrong", noon)
		s.Report(asked, "bob", "the date is wrong", noon)
		s.Report(asked, "bob", "and the place", noon)
		if ok, err := s.Report("00000000", "bob", "?", noon); ok || err != nil {
			t.Errorf("a report about nothing: %v, %v", ok, err)
		}
		got, err := s.Judged(noon.Add(day))
		check(t, err)
		shown.Person = ""
		first := shown
		first.Question = "Who asked?"
		want := []store.Judged{
			{ID: asked[:8], Shown: first, Up: 1, Down: 1, Reports: []string{"and the place", "the date is wrong"}, Last: noon},
			{ID: why[:8], Shown: shown, Up: 1, Last: noon.Add(time.Hour)},
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("judged (-want +got):\n%s", diff)
		}
		check(t, s.ForgetPerson("ann"))
		got, err = s.Judged(noon.Add(day))
		check(t, err)
		want[0].Shown.Question, want[1].Shown.Question = "", ""
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("judged after the asker is forgotten (-want +got):\n%s", diff)
		}
	})
}

// A copy is whole at any moment of another's writing.
func TestOpenCopyBesideAWriter(t *testing.T) {
	path := filepath.Join(t.TempDir(), store.Name)
	t.Setenv("TMPDIR", t.TempDir())
	s := open(t, path)
	var all sync.WaitGroup
	stop := make(chan struct{})
	all.Go(func() {
		for n := 0; ; n++ {
			select {
			case <-stop:
				return
			default:
			}
			if err := s.Miss(bot.Missed{Question: fmt.Sprint("question ", n%50)}, noon); err != nil {
				t.Error(err)
			}
			if n%20 == 0 {
				if err := s.ForgetPerson("nobody"); err != nil {
					t.Error(err)
				}
			}
		}
	})
	for range 20 {
		c, err := store.OpenCopy(path)
		check(t, err)
		if _, err := c.Gaps(plain{}, noon); err != nil {
			t.Error(err)
		}
		check(t, c.Close())
	}
	close(stop)
	all.Wait()
	if left, _ := os.ReadDir(os.Getenv("TMPDIR")); len(left) > 0 {
		t.Errorf("%d copies are left in the temporary folder", len(left))
	}
	t.Setenv("TMPDIR", path+".none") // as in a container that holds the program alone
	if _, err := store.OpenCopy(path); err != nil {
		t.Error(err)
	}
	if left, _ := filepath.Glob(path + "?*"); len(left) > 0 {
		t.Errorf("copies are left beside the store: %q", left)
	}
	if _, err := store.OpenCopy(path + ".none"); err == nil {
		t.Error("a copy of nothing")
	}
}
