package telegram_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
	"disputebot/bot"
)

// actor is a bot that says what the test tells it.
type actor struct {
	mu    sync.Mutex
	asked []bot.Question
	// play answers; nil echoes the question.
	play     func(ctx context.Context, q bot.Question) (bot.Reply, error)
	settings map[string]bot.ChatSettings
	stuck    bool     // it can keep nothing
	moves    []string // told so far
}

func (a *actor) ChatSettings(_ context.Context, chat string) bot.ChatSettings {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.settings[chat]
}

func (a *actor) Moved(_ context.Context, from, to string) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.stuck {
		return errors.New("no space left")
	}
	a.moves = append(a.moves, from+" → "+to)
	if s, ok := a.settings[from]; ok {
		a.settings[to] = s
		delete(a.settings, from)
	}
	return nil
}

func (a *actor) set(chat string, s bot.ChatSettings) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.settings = map[string]bot.ChatSettings{chat: s}
}

func (a *actor) Complete(context.Context, bot.Completion, string, string) []bot.Choice { return nil }

func (a *actor) Handle(ctx context.Context, q bot.Question) (bot.Reply, error) {
	a.mu.Lock()
	a.asked = append(a.asked, q)
	play := a.play
	a.mu.Unlock()
	if play != nil {
		return play(ctx, q)
	}
	return bot.Reply{Lead: string(q.Command) + ": " + q.Text}, nil
}

func (a *actor) heard() []bot.Question {
	a.mu.Lock()
	defer a.mu.Unlock()
	return append([]bot.Question(nil), a.asked...)
}

func (a *actor) Languages() []string { return []string{"fr", "en"} }

func (a *actor) Commands(lang string) []bot.CommandHelp {
	if lang == "fr" {
		return []bot.CommandHelp{{Command: bot.Ask, Name: "demande", Description: "poser une question"},
			{Command: bot.Ask, Name: "question", Description: "poser une question"},
			{Command: bot.Settings, Name: "paramètres", Description: "ce qui est réglé"},
			{Command: bot.ForgetMe, Name: "oublie-moi", Description: "m’oublier"},
			{Command: bot.Help, Name: "aide", Aliases: []string{"idée-à-moi", "secours"}, Description: "ce que je sais faire"}}
	}
	return []bot.CommandHelp{{Command: bot.Ask, Name: "ask", Description: "ask a question"},
		{Command: bot.Settings, Name: "settings", Description: "what is set"},
		{Command: bot.ForgetMe, Name: "forgetme", Description: "forget me"},
		{Command: bot.Help, Name: "help", Aliases: []string{"assist"}, Description: "what I can do"}}
}

// journal is a log that can be read while it is written.
type journal struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.buf.Write(p)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.buf.String()
}

// stage is the adapter between the strict server and a bot that plays its part.
type stage struct {
	t       *testing.T
	server  *telegramtest.Server
	actor   *actor
	journal *journal
	clock   *clock
	options telegram.Options
	stop    func() error
}

// newStage builds a stage on which nothing runs yet. A test that runs the adapter more than once leaves out the network:
// over one, a poll that a stop cuts off on its way may arrive after the first poll of the next run and end it, and that
// run then waits to try again on a clock that stands still.
func newStage(t *testing.T, opt telegramtest.Options) *stage {
	t.Helper()
	c := newClock()
	opt.Now = c.Now
	s := &stage{t: t, server: telegramtest.New(t, opt), actor: &actor{}, journal: &journal{}, clock: c}
	s.options = telegram.Options{Token: s.server.Token(), Endpoint: s.server.Endpoint(), Now: c.Now, Sleep: c.Sleep,
		Pace: telegram.Pace{Chat: -1, Group: -1, All: -1},
		Log:  slog.New(slog.NewTextHandler(io.MultiWriter(s.journal), &slog.HandlerOptions{Level: slog.LevelDebug}))}
	if opt.Local {
		s.options.Transport = s.server.Transport()
	}
	t.Cleanup(s.lookForToken)
	return s
}

// play starts the adapter; it ends with the test, or by s.stop.
func (s *stage) play() *telegram.Platform {
	p := telegram.New(s.options, s.actor)
	s.run(p)
	return p
}

func (s *stage) run(p *telegram.Platform) {
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- p.Run(ctx) }()
	s.stop = sync.OnceValue(func() error {
		cancel()
		select {
		case err := <-ended:
			if err != nil && strings.Contains(err.Error(), s.secret()) {
				s.t.Errorf("the token is in the error: %v", err)
			}
			return err
		case <-time.After(15 * time.Second):
			s.t.Error("Run did not end")
			return nil
		}
	})
	stop := s.stop
	s.t.Cleanup(func() { stop() })
}

// secret is the half of the token that nobody may read; what is no token has a secret that nothing holds.
func (s *stage) secret() string {
	if _, secret, _ := strings.Cut(s.options.Token, ":"); secret != "" {
		return secret
	}
	return "\x00"
}

// lookForToken is the canary: no test may find the secret half of the token in the log, in a reply or in the error.
func (s *stage) lookForToken() {
	secret := s.secret()
	if strings.Contains(s.journal.String(), secret) {
		s.t.Errorf("the token is in the log:\n%s", s.journal)
	}
	for _, c := range s.server.Calls("") {
		if strings.Contains(fmt.Sprint(c.Params), secret) {
			s.t.Errorf("the token is in a reply: %s %v", c.Method, c.Params)
		}
	}
	for _, w := range s.server.Warnings() {
		s.t.Errorf("deprecated: %s", w)
	}
}

// clock stands still until it is told to pass.
type clock struct {
	mu     sync.Mutex
	now    time.Time
	change chan struct{}
	sleeps []time.Duration // asked for so far
}

func newClock() *clock {
	return &clock{now: time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC), change: make(chan struct{})}
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) Sleep(ctx context.Context, d time.Duration) error {
	c.mu.Lock()
	until := c.now.Add(d)
	c.sleeps = append(c.sleeps, d)
	c.mu.Unlock()
	for {
		c.mu.Lock()
		past, change := !c.now.Before(until), c.change
		c.mu.Unlock()
		if past {
			return nil
		}
		select {
		case <-change:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
	close(c.change)
	c.change = make(chan struct{})
}

// slept counts the sleeps of a length that were asked for.
func (c *clock) slept(d time.Duration) (n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, s := range c.sleeps {
		if s == d {
			n++
		}
	}
	return n
}
