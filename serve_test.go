package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/config"
)

// journal is a log that can be read while it is written.
type journal struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

// Write appends.
func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.buf.Write(p)
}

// String is everything so far.
func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.buf.String()
}

// wait blocks until the log matches, and returns the first group.
func (j *journal) wait(t *testing.T, pattern string) string {
	t.Helper()
	re := regexp.MustCompile(pattern)
	for range 1000 {
		if m := re.FindStringSubmatch(j.String()); m != nil {
			return m[len(m)-1]
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("the log never matches %q:\n%s", pattern, j)
	return ""
}

// telegramAlone serves the dispute on a Telegram and nowhere else, and keeps what outlives a restart.
func telegramAlone(t *testing.T, server *telegramtest.Server) config.Config {
	c := dispute()
	c.Data = t.TempDir()
	c.Web.Listen = config.None
	c.Telegram.APIURL = strings.TrimSuffix(server.Endpoint(), "/bot%s/%s")
	c.Telegram.Token = config.Secret(server.Token())
	return c
}

// serving runs serve until the returned function stops it, which wants that to take less than 10 s.
func serving(t *testing.T, c config.Config) (log *journal, stop func()) {
	t.Helper()
	old := slog.Default()
	log = &journal{}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- serve(ctx, c, newLogger(log, c)) }()
	stop = sync.OnceFunc(func() {
		cancel()
		select {
		case err := <-ended:
			if err != nil {
				t.Errorf("serve: %v", err)
			}
		case <-time.After(10 * time.Second):
			t.Error("serve did not stop within 10 s")
		}
		slog.SetDefault(old)
	})
	t.Cleanup(stop)
	return log, stop
}

// The inbox of the store tells Telegram's which reply may be a repeat.
var _ telegram.Marker = (*store.Inbox)(nil)

const listening = `msg="web page is up".* url=http://127\.0\.0\.1:([0-9]+)/`

func TestServeAnswersWithoutAnyToken(t *testing.T) {
	c := dispute()
	c.Web.Listen = "127.0.0.1:0"
	log, stop := serving(t, c)
	page := "http://127.0.0.1:" + log.wait(t, listening)

	response, err := http.Post(page+"/api/ask", "application/json", strings.NewReader(`{"text":"What did the court order Aqualume to do?"}`))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var record bot.Record
	if err := json.NewDecoder(response.Body).Decode(&record); err != nil {
		t.Fatal(err)
	}
	if record.Abstain || record.Snippets[0].Article != "ruling" || record.Snippets[0].Citation.Label == "" {
		t.Errorf("answer: %+v", record)
	}

	health := rootCommand()
	health.SetArgs([]string{"healthcheck", "--listen", strings.TrimPrefix(page, "http://")})
	if err := health.ExecuteContext(t.Context()); err != nil {
		t.Errorf("healthcheck of a running serve: %v", err)
	}
	stop()
	health.SetArgs([]string{"healthcheck", "--listen", strings.TrimPrefix(page, "http://")})
	if err := health.ExecuteContext(t.Context()); err == nil {
		t.Error("healthcheck finds a stopped serve well")
	}
}

// TestServeKeepsOnePlatformFromAnother has a Telegram whose token is refused and a page that goes on.
func TestServeKeepsOnePlatformFromAnother(t *testing.T) {
	server := telegramtest.New(t, telegramtest.Options{})
	c := dispute()
	c.Log.Level = "debug"
	c.Web.Listen = "127.0.0.1:0"
	c.Telegram.APIURL = strings.TrimSuffix(server.Endpoint(), "/bot%s/%s")
	c.Telegram.Token = "1000:canary_of_this_test"
	log, stop := serving(t, c)
	port := log.wait(t, listening)
	log.wait(t, `msg="platform died" platform=telegram`)
	log.wait(t, `(?s)platform=telegram.*platform=telegram.*msg="platform starts" platform=telegram`)
	response, err := http.Get("http://127.0.0.1:" + port + "/healthz")
	if err != nil || response.StatusCode != http.StatusOK {
		t.Errorf("the page died with telegram: %v", err)
	}
	stop()
	if strings.Contains(log.String(), "canary") {
		t.Errorf("the log holds the token:\n%s", log)
	}
}

func TestServeAnswersOnTelegram(t *testing.T) {
	server := telegramtest.New(t, telegramtest.Options{})
	c := telegramAlone(t, server)
	_, stop := serving(t, c)
	ada := server.User("Ada", "en")
	room := server.Private(ada)
	room.Say(ada, "What did the workers ask for?")
	if got := room.Await(1)[0].Parts("blockquote"); !strings.Contains(fmt.Sprint(got), "asked for a seat") {
		t.Errorf("quotes: %q", got)
	}
	stop()
	keep, err := openStore(c, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer keep.Close()
	in := keep.Inbox("telegram")
	if left, err := in.Pending(); len(left) > 0 || err != nil {
		t.Errorf("left in the inbox: %q, %v", left, err)
	}
	if next, err := in.Offset(); next == 0 || err != nil {
		t.Errorf("the inbox never kept anything: offset %d, %v", next, err)
	}
}

func TestServeTwiceOnOneFolder(t *testing.T) {
	c := dispute()
	c.Data = t.TempDir()
	c.Web.Listen = "127.0.0.1:0"
	log, stop := serving(t, c)
	log.wait(t, listening)
	var out strings.Builder
	code := report(&out, serve(t.Context(), c, slog.New(slog.DiscardHandler)))
	if want := "another program has it open"; code != exitFailed || !strings.Contains(out.String(), want) || !strings.Contains(out.String(), "hint: stop the other") {
		t.Errorf("exit code %d and %q, want one that says %q and what to do", code, out.String(), want)
	}
	stop()
	keep, err := openStore(c, nil)
	if err != nil {
		t.Fatalf("a stopped serve keeps its store open: %v", err)
	}
	if err := keep.Close(); err != nil {
		t.Error(err)
	}
}

func TestPlatformsMakesEveryConfiguredOne(t *testing.T) {
	c := dispute()
	c.Telegram.Token, c.Discord.Token = "1:a", "b"
	var got []string
	for _, p := range platforms(c, openDispute(t), store.NewMemory(), slog.New(slog.DiscardHandler)) {
		got = append(got, p.Name())
	}
	if want := c.Platforms(); strings.Join(got, " ") != strings.Join(want, " ") {
		t.Errorf("platforms %v, want %v", got, want)
	}
}

func TestReachable(t *testing.T) {
	for listen, want := range map[string]string{
		"0.0.0.0:8080": "127.0.0.1:8080", ":8080": "127.0.0.1:8080", "[::]:80": "127.0.0.1:80", "127.0.0.1:1": "127.0.0.1:1",
	} {
		if got := reachable(listen); got != want {
			t.Errorf("reachable(%q) = %q, want %q", listen, got, want)
		}
	}
}
