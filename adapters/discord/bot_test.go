package discord

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"disputebot/adapters/discordtest"
	"disputebot/bot"
)

// scripted is a bot that answers as the test tells it and remembers what it was asked.
type scripted struct {
	answer    func(ctx context.Context, q bot.Question) (bot.Reply, error)
	complete  func(from bot.Completion, typed, lang string) []bot.Choice
	set       map[string]bot.ChatSettings
	slowStore time.Duration
	more      map[string][]bot.CommandHelp // commands besides the usual ones, by language

	mu    sync.Mutex
	asked []bot.Question
}

func (s *scripted) Handle(ctx context.Context, q bot.Question) (bot.Reply, error) {
	s.mu.Lock()
	s.asked = append(s.asked, q)
	s.mu.Unlock()
	if s.answer != nil {
		return s.answer(ctx, q)
	}
	return bot.Reply{Lang: "en", Lead: "you said: " + q.Text}, nil
}

func (s *scripted) questions() []bot.Question {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]bot.Question(nil), s.asked...)
}

func (s *scripted) ChatSettings(_ context.Context, chat string) bot.ChatSettings {
	if s.slowStore > 0 {
		time.Sleep(s.slowStore)
	}
	return s.set[chat]
}

func (s *scripted) Complete(_ context.Context, from bot.Completion, typed, lang string) []bot.Choice {
	if s.complete == nil {
		return nil
	}
	return s.complete(from, typed, lang)
}

func (s *scripted) Languages() []string { return []string{"fr", "en"} }

func (s *scripted) Commands(lang string) []bot.CommandHelp {
	return append(s.more[lang], usual(lang)...)
}

// usual are the commands that every test's bot has.
func usual(lang string) []bot.CommandHelp {
	if lang == "fr" {
		return []bot.CommandHelp{
			{Command: bot.Start, Name: "start", Description: "Premier contact"},
			{Command: bot.Ask, Name: "demander", Description: "Poser une question"},
			{Command: bot.Sources, Name: "sources", Description: "Les articles"},
			{Command: bot.Help, Name: "aide", Description: "Comment ça marche"},
		}
	}
	return []bot.CommandHelp{
		{Command: bot.Start, Name: "start", Description: "First contact"},
		{Command: bot.Ask, Name: "ask", Description: "Ask a question"},
		{Command: bot.Sources, Name: "sources", Description: "The articles"},
		{Command: bot.Help, Name: "help", Description: "How it works"},
	}
}

// journal is a log that a test can read.
type journal struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.b.Write(p)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.b.String()
}

// rig is a platform at work on a server.
type rig struct {
	*discordtest.Server
	t        *testing.T
	bot      *scripted
	platform *Platform
	log      *journal
	stop     context.CancelFunc
	ended    chan error
}

// short are limits for tests.
func short() limits {
	return limits{step: time.Second, first: 5 * time.Millisecond, longest: 50 * time.Millisecond, invalid: 5 * time.Millisecond,
		ack: 2900 * time.Millisecond, answer: time.Minute, settings: 250 * time.Millisecond, complete: 2 * time.Second, typing: time.Minute, grace: 2 * time.Second, afterword: 300 * time.Millisecond}
}

// newRig makes server and platform; prepare may change both before they meet.
func newRig(t *testing.T, o discordtest.Options, b *scripted, prepare func(*rig)) *rig {
	t.Helper()
	r := &rig{Server: discordtest.New(t, o), t: t, bot: b, log: &journal{}, ended: make(chan error, 1)}
	log := slog.New(slog.NewTextHandler(r.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	r.platform = New(Options{Token: r.Token, Log: log, Transport: r.Transport()}, b)
	r.platform.limits = short()
	r.platform.rest.backoff = time.Millisecond
	r.platform.echoes.moment, r.platform.echoes.patience = 400*time.Millisecond, 2*time.Second
	if prepare != nil {
		prepare(r)
	}
	ctx, cancel := context.WithCancel(context.Background())
	r.stop = cancel
	go func() { r.ended <- r.platform.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		select {
		case err := <-r.ended:
			if err != nil && strings.Contains(err.Error(), r.Token) {
				t.Errorf("the token is in the error: %v", err)
			}
		case <-time.After(10 * time.Second):
			t.Error("the platform does not end")
		}
		if strings.Contains(r.log.String(), r.Token) {
			t.Errorf("the token is in the log:\n%s", r.log)
		}
		for _, q := range r.Requests() {
			if strings.Contains(q.Path+q.Body, r.Token) {
				t.Errorf("the token is in what was sent: %s %s %s", q.Route, q.Path, q.Body)
			}
		}
	})
	return r
}

// begin is newRig, connected and with its commands registered.
func begin(t *testing.T, b *scripted) *rig {
	t.Helper()
	r := newRig(t, discordtest.Options{}, b, nil)
	r.Server.Await("registered commands", func() bool { return len(r.Commands()) > 0 })
	return r
}

// run is what Run returned; it is kept for the clean-up.
func (r *rig) run() error {
	r.t.Helper()
	select {
	case err := <-r.ended:
		r.ended <- err
		return err
	case <-time.After(10 * time.Second):
		r.t.Fatal("Run does not return")
		return nil
	}
}

// routes counts the requests of each route.
func (r *rig) routes() map[string]int {
	n := map[string]int{}
	for _, q := range r.Requests() {
		n[q.Route]++
	}
	return n
}

// sent are the times at which requests of a route arrived.
func (r *rig) sent(route string) []time.Time {
	var at []time.Time
	for _, q := range r.Requests() {
		if q.Route == route {
			at = append(at, q.At)
		}
	}
	return at
}

// whole is a bot with every command there is.
func whole(answer func(context.Context, bot.Question) (bot.Reply, error)) *scripted {
	more := map[string][]bot.CommandHelp{}
	for _, names := range [][3]string{{"who", "who", "qui"}, {"matrix", "matrix", "matrice"}, {"timeline", "timeline", "chronologie"},
		{"compare", "compare", "comparer"}, {"cite", "cite", "citer"}, {"quiz", "quiz", "quiz"}, {"settings", "settings", "réglages"},
		{"privacy", "privacy", "confidentialité"}, {"forgetme", "forgetme", "oublier"}, {"reset", "reset", "recommencer"},
		{"find", "find", "trouver"}, {"report", "report", "signaler"}} {
		for i, lang := range []string{"en", "fr"} {
			more[lang] = append(more[lang], bot.CommandHelp{Command: bot.Command(names[0]), Name: names[i+1], Description: "What it does"})
		}
	}
	return &scripted{answer: answer, more: more}
}

// says is a bot that always gives the same reply.
func says(r bot.Reply) func(context.Context, bot.Question) (bot.Reply, error) {
	return func(context.Context, bot.Question) (bot.Reply, error) { return r, nil }
}

// said is what the bot says in a message, without what was asked above it.
func said(m discordtest.Message) string {
	if strings.HasPrefix(m.Content, "-# ") {
		_, rest, _ := strings.Cut(m.Content, "\n")
		return rest
	}
	return m.Content
}
