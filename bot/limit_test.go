package bot

import (
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestLimiter(t *testing.T) {
	start := time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
	ann, bob := bucket{"ann", 3}, bucket{"bob", 60}
	hall := bucket{"hall", 4}
	type turn struct {
		at      time.Duration
		buckets []bucket
		want    time.Duration
	}
	for _, c := range []struct {
		name  string
		turns []turn
	}{
		{"a minute's worth at once, then one every third of it", []turn{
			{0, []bucket{ann}, 0}, {0, []bucket{ann}, 0}, {0, []bucket{ann}, 0}, {0, []bucket{ann}, 20 * time.Second},
			{5 * time.Second, []bucket{ann}, 15 * time.Second}, {20 * time.Second, []bucket{ann}, 0}, {20 * time.Second, []bucket{ann}, 20 * time.Second}}},
		{"a full minute later all are back", []turn{
			{0, []bucket{ann}, 0}, {0, []bucket{ann}, 0}, {0, []bucket{ann}, 0},
			{time.Minute, []bucket{ann}, 0}, {time.Minute, []bucket{ann}, 0}, {time.Minute, []bucket{ann}, 0}, {time.Minute, []bucket{ann}, 20 * time.Second}}},
		{"a refusal costs nobody anything", []turn{
			{0, []bucket{ann, hall}, 0}, {0, []bucket{ann, hall}, 0}, {0, []bucket{ann, hall}, 0}, {0, []bucket{ann, hall}, 20 * time.Second},
			{0, []bucket{bob, hall}, 0}, {0, []bucket{bob, hall}, 15 * time.Second}}},
		{"no limit", []turn{{0, []bucket{{"x", 0}}, 0}, {0, []bucket{{"x", 0}}, 0}, {0, nil, 0}}},
		{"a clock that goes back", []turn{{time.Minute, []bucket{ann}, 0}, {0, []bucket{ann}, 40 * time.Second}, {time.Minute, []bucket{ann}, 0}}},
		{"once a minute", []turn{{0, []bucket{{"x", 1}}, 0}, {59 * time.Second, []bucket{{"x", 1}}, time.Second}, {time.Minute, []bucket{{"x", 1}}, 0}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLimiter()
			for i, x := range c.turns {
				if got := l.take(start.Add(x.at), x.buckets...); got != x.want {
					t.Errorf("turn %d: wait %v, want %v", i, got, x.want)
				}
			}
		})
	}
}

func TestLimiterForgetsFullBuckets(t *testing.T) {
	l, at := newLimiter(), time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
	for i := range 10 * sweepAt {
		l.take(at, bucket{strconv.Itoa(i), 60})
		at = at.Add(time.Second)
	}
	if len(l.full) > sweepAt {
		t.Errorf("%d buckets are kept", len(l.full))
	}
}

func TestLimiterSideBySide(t *testing.T) {
	l, at := newLimiter(), time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
	var mu sync.Mutex
	var all sync.WaitGroup
	taken := map[string]int{}
	for i := range 64 {
		all.Go(func() {
			for range 20 {
				person := strconv.Itoa(i % 4)
				if l.take(at, bucket{person, 7}, bucket{"all", 25}) == 0 {
					mu.Lock()
					taken[person]++
					mu.Unlock()
				}
				if i == 0 {
					l.forget("nobody")
				}
			}
		})
	}
	all.Wait()
	sum := 0
	for person, n := range taken {
		if sum += n; n > 7 {
			t.Errorf("%s asked %d times", person, n)
		}
	}
	if sum != 25 {
		t.Errorf("%d were taken, want 25", sum)
	}
}

func TestRefusalTellsWhenToTryAgain(t *testing.T) {
	at := time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
	b := &Bot{catalogs: loadCatalogs(), limiter: newLimiter(), opts: Options{Limits: Limits{PerPerson: 2, PerChat: 3}}}
	q := Question{Command: Ask, Person: "p", Chat: "c", Locale: "en", Time: at}
	var got []string
	refuse := func(q Question) {
		r, refused := b.refusal(manners{}, q)
		if refused != (r.Lead+r.Notice != "") || refused && r.Silent() != (q.Command == Tap) {
			t.Errorf("%+v: refused %v with %q", q, refused, r.Lead)
		}
		got = append(got, r.Lead+r.Notice)
	}
	const wait = "That was a lot of questions for one minute. Please try again in "
	refuse(q)
	refuse(q)
	refuse(q)
	q.Time = at.Add(1500 * time.Millisecond)
	refuse(q)
	q.Person = "other"
	refuse(q)
	q.Command, q.Text = Tap, "c:p"
	refuse(q)
	q.Person, q.Chat = "", ""
	refuse(q)
	if diff := cmp.Diff([]string{"", "", wait + "30 s.", wait + "29 s.", "", wait + "19 s.", ""}, got); diff != "" {
		t.Errorf("refusals (-want +got):\n%s", diff)
	}
}

func TestWhatIsNeverLimited(t *testing.T) {
	b := &Bot{catalogs: loadCatalogs(), limiter: newLimiter(), opts: Options{Limits: Limits{PerPerson: 1}}}
	at := time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
	b.refusal(manners{}, Question{Command: Ask, Person: "p", Time: at})
	free := []Question{{Command: Settings}, {Command: Help}, {Command: Privacy}, {Command: ForgetMe}, {Command: Reset}, {Command: Tap, Text: "v:x:u"}, {Command: Tap, Text: "e:lang:fr"}, {Command: Tap, Text: "f:x:yes"}}
	limited := []Question{{Command: Ask}, {Command: Who}, {Command: Find}, {Command: Media}, {Command: Tap, Text: "c:x"}, {Command: Tap, Text: "vote"}}
	for _, q := range slices.Concat(free, limited) {
		q.Person, q.Time = "p", at
		_, refused := b.refusal(manners{}, q)
		q.Person, q.Time = "", time.Time{}
		if want := slices.Contains(limited, q); refused != want {
			t.Errorf("%s %q: refused %v, want %v", q.Command, q.Text, refused, want)
		}
	}
}
