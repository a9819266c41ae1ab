package discord

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// strict is a Discord that refuses every third message of a busy channel, and notes what comes before its time.
type strict struct {
	mu      sync.Mutex
	tries   map[string]int
	until   map[string]time.Time
	early   int
	taken   map[string]int
	latest  map[string]time.Duration // since began, when the last message of a channel was taken
	began   time.Time
	refused int
}

func (s *strict) RoundTrip(req *http.Request) (*http.Response, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	channel := strings.Split(req.URL.Path, "/")[4]
	answer := func(status int, body string) (*http.Response, error) {
		return &http.Response{StatusCode: status, Request: req, Header: http.Header{"Content-Type": {"application/json"}},
			Body: io.NopCloser(strings.NewReader(body))}, nil
	}
	if time.Now().Before(s.until[channel]) {
		s.early++
	}
	s.tries[channel]++
	if strings.HasPrefix(channel, "9") && s.tries[channel]%3 == 0 {
		wait := time.Duration(s.tries[channel]) * 700 * time.Millisecond
		s.until[channel] = time.Now().Add(wait)
		s.refused++
		return answer(http.StatusTooManyRequests, fmt.Sprintf(`{"message":"slow down","retry_after":%.3f,"global":false}`, wait.Seconds()))
	}
	s.taken[channel]++
	s.latest[channel] = time.Since(s.began)
	return answer(http.StatusOK, `{"id":"1"}`)
}

// silent is a Discord that takes a request and never answers.
type silent struct{}

func (silent) RoundTrip(req *http.Request) (*http.Response, error) {
	<-req.Context().Done()
	return nil, req.Context().Err()
}

// A request that Discord never answers ends, and is made again, though whoever makes it has no limit of time.
func TestRequestsEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		out := &channelOutlet{rest: newREST("token", silent{}), channel: "1", nonce: "n"}
		err := out.send(context.Background(), message{content: "x"})
		if took := time.Since(began); err == nil || took < 4*time.Second || took > 5*time.Minute {
			t.Errorf("%v after %v", err, took)
		}
	})
}

// A request about what has no id of Discord's is given up at once.
func TestRequestWithoutAddress(t *testing.T) {
	tries := 0
	r := route{name: "x", method: "POST", url: "https://discord.com/api/v9/webhooks/1/\x00", arrived: func(context.Context) (bool, bool) { tries++; return false, true }}
	if err := newREST("token", silent{}).call(t.Context(), r, nil, nil); !errors.Is(err, errAddress) || tries > 0 {
		t.Errorf("%v after %d more tries", err, tries)
	}
}

// away is a Discord that is out of order until a time.
type away struct{ until time.Time }

func (a away) RoundTrip(req *http.Request) (*http.Response, error) {
	status := http.StatusOK
	if time.Now().Before(a.until) {
		status = http.StatusServiceUnavailable
	}
	return &http.Response{StatusCode: status, Request: req, Header: http.Header{"Content-Type": {"application/json"}},
		Body: io.NopCloser(strings.NewReader(`{"id":"1"}`))}, nil
}

// An answer outlives half a minute in which Discord takes nothing.
func TestAnswerOutlivesAnOutage(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		out := &channelOutlet{rest: newREST("token", away{time.Now().Add(25 * time.Second)}), channel: "1", nonce: "n"}
		if err := out.send(context.Background(), message{content: "x"}); err != nil {
			t.Error(err)
		}
	})
}

// In simulated time: not one request is sent before its time, no reply is lost, and the calm channels don't wait.
func TestStormOfTooManyRequests(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &strict{tries: map[string]int{}, until: map[string]time.Time{}, taken: map[string]int{}, latest: map[string]time.Duration{}, began: time.Now()}
		r := newREST("token", s)
		var all sync.WaitGroup
		for n := range 40 {
			channel := fmt.Sprintf("%d0%d", 8+n%2, n) // 80… are calm, 90… are busy
			all.Go(func() {
				out := &channelOutlet{rest: r, channel: channel, nonce: "n"}
				for range 20 {
					if err := out.send(context.Background(), message{content: "x"}); err != nil {
						t.Errorf("channel %s: %v", channel, err)
					}
				}
			})
		}
		all.Wait()
		if s.early > 0 || s.refused < 100 {
			t.Errorf("%d of %d refusals were not waited for", s.early, s.refused)
		}
		for channel, n := range s.taken {
			if n != 20 {
				t.Errorf("channel %s took %d of 20 messages", channel, n)
			}
			if strings.HasPrefix(channel, "8") && s.latest[channel] > time.Second {
				t.Errorf("calm channel %s waited for %v", channel, s.latest[channel])
			}
		}
	})
}
